const FIRST_MS = 500;
const LONGEST_MS = 5_000;
/** What a server may ask for at most, so that one bad header cannot stop saving. */
const LONGEST_ASKED_MS = 60_000;

/**
 * How long to wait before the same attempt is repeated: 0.5, 1, 2, 4, 5, 5 … seconds, each shortened by up to a half
 * so that many editors do not come back in step. It never gives up.
 * @param failures attempts that failed in a row, from 1
 * @param random   0 to 1
 * @param askedMs  what the server asked for (Retry-After), or 0
 */
export function backOffMs(failures: number, random: number, askedMs: number): number {
  const fullMs = Math.min(FIRST_MS * 2 ** Math.min(failures - 1, 10), LONGEST_MS);
  const jitteredMs = fullMs * (1 - random / 2);
  return Math.max(jitteredMs, Math.min(askedMs, LONGEST_ASKED_MS));
}
