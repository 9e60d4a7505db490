/**
 * How often somebody may try: a few times a quarter of an hour for each client and link, and ten times that for a link in
 * all, so that many addresses together get nowhere either. Held in memory; a restart forgets it, which helps nobody much.
 */

export type Attempts = {
  /** Takes a try. @returns 0, or how long to wait in milliseconds when none is left. */
  take: (link: string, client: string) => number;
  /** Gives the last try back: it was right. */
  giveBack: (link: string, client: string) => void;
};

const WINDOW_MS = 15 * 60_000;
const LINK_FACTOR = 10;
/** Enough for every link in use; beyond it the oldest are forgotten. */
const REMEMBERED = 50_000;

export function createAttempts(triesPerClient: number): Attempts {
  const taken = new Map<string, number[]>();

  function recent(key: string, now: number): number[] {
    return (taken.get(key) ?? []).filter((at) => at > now - WINDOW_MS);
  }

  function remember(key: string, times: number[]): void {
    taken.delete(key);
    if (times.length === 0) return;
    taken.set(key, times);
    if (taken.size > REMEMBERED) for (const oldest of taken.keys()) { taken.delete(oldest); break; }
  }

  return {
    take: (link, client) => {
      const now = Date.now();
      const keys: [string, number][] = [[`${link} ${client}`, triesPerClient], [link, triesPerClient * LINK_FACTOR]];
      const waits = keys.map(([key, most]) => {
        const times = recent(key, now);
        return times.length < most ? 0 : (times.at(-most) ?? now) + WINDOW_MS - now;
      });
      const wait = Math.max(...waits);
      if (wait === 0) for (const [key] of keys) remember(key, [...recent(key, now), now]);
      return wait;
    },
    giveBack: (link, client) => {
      for (const key of [`${link} ${client}`, link]) remember(key, recent(key, Date.now()).slice(0, -1));
    },
  };
}
