/** The drawing as plain boxes: every box, and the ink of every line of text, in points from the paper's top left corner. */
import type { Group, Mark, PageDrawing } from '../page-drawing';
import type { PageTag } from '../page-tags';

export type PageBox = { kind: 'box' | 'line'; tag: PageTag; left: number; top: number; right: number; bottom: number; text: string; sizes: number[] };

/** In em, of the faces the page is set in, rounded outwards. */
const [CAPITALS, DESCENDERS] = [0.76, 0.25];

export function pageBoxes({ root }: PageDrawing): PageBox[] {
  return root.children.flatMap((child) => (child.kind === 'group' ? boxesOf(child) : lineOf(child)));
}

function boxesOf(group: Group): PageBox[] {
  const { tag, left, top, right, bottom, children } = group;
  const own: PageBox = { kind: 'box', tag, left, top, right, bottom, text: '', sizes: [] };
  return [own, ...children.flatMap((child) => (child.kind === 'group' ? boxesOf(child) : lineOf(child)))];
}

function lineOf(mark: Mark): PageBox[] {
  if (mark.kind !== 'text') return [];
  const [first] = mark.runs;
  const last = mark.runs.at(-1);
  if (!first || !last) return [];
  const sizes = mark.runs.map((run) => run.size);
  const size = Math.max(...sizes);
  const text = mark.runs.flatMap((run) => run.glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints))).join('');
  return [{ kind: 'line', tag: {}, left: first.x, top: first.y - CAPITALS * size, right: last.x + inkWidth(last), bottom: first.y + DESCENDERS * size, text, sizes }];
}

/** Without the space at its end, which hangs over. */
function inkWidth({ width, glyphs, positions }: Extract<Mark, { kind: 'text' }>['runs'][number]): number {
  const isSpace = glyphs.at(-1)?.codePoints[0] === 0x20;
  return isSpace ? width - (positions.at(-1)?.xAdvance ?? 0) : width;
}
