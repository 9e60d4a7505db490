/**
 * Column widths that give way to long amounts: a figure column grows to its widest figure and the text column beside it pays,
 * down to its least width. Figures are never cut and never set below the smallest size.
 */

/** `needs` are the widths the figures ask for, `widths` the design's. Returns the figure columns and what is left for the text. */
export function growColumns(widths: number[], needs: number[], text: number, leastText: number): { figures: number[]; text: number } {
  const wanted = widths.map((width, index) => Math.max(0, (needs[index] ?? 0) - width));
  const total = wanted.reduce((sum, extra) => sum + extra, 0);
  const given = Math.min(total, Math.max(0, text - leastText));
  const share = total === 0 ? 0 : given / total;
  return { figures: widths.map((width, index) => width + (wanted[index] ?? 0) * share), text: text - given };
}
