/** The moves on a list of entries, as new lists. A place outside the list changes nothing. */

export function insertAt<Entry>(entries: readonly Entry[], index: number, entry: Entry): Entry[] {
  return entries.toSpliced(index, 0, entry);
}

export function removeAt<Entry>(entries: readonly Entry[], index: number): Entry[] {
  return index in entries ? entries.toSpliced(index, 1) : [...entries];
}

/** Takes the entry at `from` out and puts it where it then is the one at `to`. */
export function moveEntry<Entry>(entries: readonly Entry[], from: number, to: number): Entry[] {
  const entry = entries[from];
  if (entry === undefined || !(to in entries)) return [...entries];
  return entries.toSpliced(from, 1).toSpliced(to, 0, entry);
}
