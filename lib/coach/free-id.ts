import { LIMITS } from '../proposal/limits';

/** An id for a new entry: the one wanted, or with a number behind it where it is taken. */
export function freeId(wanted: string, entries: readonly { id: string }[]): string {
  const taken = new Set(entries.map(({ id }) => id));
  const base = wanted.slice(0, LIMITS.idChars - 4);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
