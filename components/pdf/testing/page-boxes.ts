/** The laid-out page as plain boxes: every box, and the ink of every line of text, in points from the paper's top left corner. */
import type { SafeDocumentNode, SafeNode } from '@react-pdf/layout';

export type PageBox = { kind: 'box' | 'line'; id: string; left: number; top: number; right: number; bottom: number; text: string; sizes: number[] };

type Line = { string: string; xAdvance?: number; overflowRight?: number; box?: { x: number; y: number }; runs: { attributes: { fontSize?: number } }[] };

/** In em, of the faces the page is set in, rounded outwards. */
const [ASCENT, CAPITALS, DESCENDERS] = [1.03, 0.76, 0.25];

export function pageBoxes(document: SafeDocumentNode): PageBox[] {
  const page = document.children[0];
  return page === undefined ? [] : (page.children ?? []).flatMap((child) => boxesOf(child, 0, 0));
}

function boxesOf(node: SafeNode, left: number, top: number): PageBox[] {
  if (!('box' in node) || !node.box) return [];
  const box = node.box;
  const [x, y] = [left + (box.left ?? 0), top + (box.top ?? 0)];
  const props: unknown = 'props' in node ? node.props : undefined;
  const id = typeof props === 'object' && props !== null && 'id' in props ? String(props.id) : '';
  const own: PageBox = { kind: 'box', id, left: x, top: y, right: x + box.width, bottom: y + box.height, text: '', sizes: [] };
  const lines: Line[] = 'lines' in node && Array.isArray(node.lines) ? node.lines : [];
  const written = lines.map((line): PageBox => {
    const { x: lineX, y: lineY } = line.box ?? { x: 0, y: 0 };
    const right = x + lineX + (line.xAdvance ?? 0) - (line.overflowRight ?? 0);
    const sizes = line.runs.map((run) => run.attributes.fontSize ?? 0);
    const size = Math.max(0, ...sizes);
    const baseline = y + lineY + ASCENT * size;
    return { kind: 'line', id: '', left: x + lineX, top: baseline - CAPITALS * size, right, bottom: baseline + DESCENDERS * size, text: line.string, sizes };
  });
  const children: SafeNode[] = 'children' in node && node.children && node.type !== 'TEXT' && node.type !== 'SVG' ? node.children : [];
  return [own, ...written, ...children.flatMap((child) => boxesOf(child, x, y))];
}
