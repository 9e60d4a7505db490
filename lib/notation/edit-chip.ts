/** Editing a chip rewrites its piece of the text and leaves the rest alone. */
import type { Chip } from './reading';

/** @param side which half of a change was edited. The team's rate stands in no text yet, so its edit is added at the end. */
export function editChip(text: string, chip: Chip, side: 'now' | 'after', replacement: string): string {
  if (chip.isImplied) return `${text.trimEnd()} × ${replacement}`;
  const piece = side === 'after' && chip.after ? chip.after : chip;
  return text.slice(0, piece.start) + replacement + text.slice(piece.end);
}
