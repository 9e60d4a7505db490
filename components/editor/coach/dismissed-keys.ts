/** What was dismissed, kept in this browser for each proposal. A browser that keeps nothing forgets on leaving the page. */
const MOST_KEYS = 300;

const nameOf = (proposalId: string) => `greenlight.coach.${proposalId}`;

export function readDismissed(proposalId: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(proposalId)) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}

export function keepDismissed(proposalId: string, keys: ReadonlySet<string>): void {
  try {
    if (keys.size === 0) localStorage.removeItem(nameOf(proposalId));
    else localStorage.setItem(nameOf(proposalId), JSON.stringify([...keys].slice(-MOST_KEYS)));
  } catch {
    // Storage is full or switched off: dismissed for this visit only.
  }
}
