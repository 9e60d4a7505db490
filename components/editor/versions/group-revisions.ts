/**
 * The history as somebody remembers it: by day, and within a day by sitting. Autosave makes a revision every few seconds;
 * those of one sitting show as its last one. A version with a name, and the one in use, always stand for themselves.
 */
import type { Revision } from '@/lib/client/revisions-api';
import { clockTime, dayName } from '@/lib/sheet/moments';

const SITTING_MS = 10 * 60_000;

/** `newest` is the revision that is shown; `saves` counts those it stands for. */
export type Sitting = { newest: Revision; since: number; saves: number };
export type Day = { name: string; sittings: Sitting[] };

/** @param revisions newest first. */
export function groupRevisions(revisions: readonly Revision[], nowMs: number): Day[] {
  const days: Day[] = [];
  let open: Sitting | null = null;
  for (const revision of revisions) {
    const name = dayName(revision.savedAtMs, nowMs);
    const day = days.at(-1)?.name === name ? days.at(-1) : undefined;
    const isAlone = revision.name !== null || revision.isCurrent;
    if (day && open && !isAlone && open.since - revision.savedAtMs < SITTING_MS) {
      open.since = revision.savedAtMs;
      open.saves += 1;
      continue;
    }
    const sitting: Sitting = { newest: revision, since: revision.savedAtMs, saves: 1 };
    open = isAlone ? null : sitting;
    if (day) day.sittings.push(sitting);
    else days.push({ name, sittings: [sitting] });
  }
  return days;
}

/** "12:04", or "11:40 to 12:04" for a sitting. */
export function sittingTime({ newest, since }: Sitting): string {
  const [from, to] = [clockTime(since), clockTime(newest.savedAtMs)];
  return from === to ? to : `${from} to ${to}`;
}
