/**
 * Where the lines of a text break. The engine squeezes the spaces of a line to fit one more word, and hyphenates; the design
 * does neither. So lines are broken here, at spaces, and the engine gets one line at a time. A word wider than its column
 * breaks between any two letters, so that it stays inside the margins.
 */

/** Width in points of the text from `start` to `end`. */
export type MeasureRange = (start: number, end: number) => number;

/** A letter with the marks set on it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Sums of widths differ from the width of the sum in the last digits. */
const SLACK_PT = 0.02;

/** Positions in the text where a new line starts. The space before it belongs to the line it ends. */
export function findLineStarts(text: string, measure: MeasureRange, width: number): number[] {
  const starts: number[] = [];
  let used = 0;
  let end = 0;
  for (const match of text.matchAll(/[^ ]+/g)) {
    const start = match.index;
    const gap = measure(end, start);
    const word = measure(start, start + match[0].length);
    if (used > 0 && used + gap + word > width + SLACK_PT) {
      starts.push(start);
      used = 0;
    } else if (used > 0) {
      used += gap;
    }
    if (word <= width + SLACK_PT) {
      used += word;
    } else {
      for (const letter of match[0].matchAll(LETTER)) {
        const at = start + letter.index;
        const step = measure(at, at + letter[0].length);
        if (used > 0 && used + step > width + SLACK_PT) {
          starts.push(at);
          used = 0;
        }
        used += step;
      }
    }
    end = start + match[0].length;
  }
  return starts;
}

/** The narrowest width that takes no more lines than the full one: two lines of a heading come out about equal. */
export function balancedWidth(text: string, measure: MeasureRange, width: number): number {
  const lines = findLineStarts(text, measure, width).length;
  if (lines === 0) return width;
  let [low, high] = [width / (lines + 1), width];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (findLineStarts(text, measure, middle).length > lines) low = middle;
    else high = middle;
  }
  return high;
}

/** Cuts spans of text into lines, dropping the space each line ended with. */
export function splitLines<Span extends { text: string }>(spans: Span[], starts: number[]): Span[][] {
  const bounds = [0, ...starts, Infinity];
  return bounds.slice(0, -1).map((start, line) => {
    const end = bounds[line + 1] ?? Infinity;
    let offset = 0;
    const cut = spans.flatMap((span) => {
      const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
      offset += span.text.length;
      return text === '' ? [] : [{ ...span, text }];
    });
    const last = cut.at(-1);
    if (last === undefined) return [];
    const text = last.text.replace(/ $/, '');
    return [...cut.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
  });
}
