/** From the engine's laid-out tree to marks on paper. Everything the page's components use is here, and nothing else is drawn. */
import type { SafeDocumentNode, SafeNode } from '@react-pdf/layout';
import type { Glyph, GlyphRun } from 'fontkit';
import type { Group, Mark, PageDrawing, PageFont, Stroke, TextLink, TextRun } from './page-drawing';
import { readTag } from './page-tags';

/** What the layout leaves on a node; its own types say less than it holds. */
type Box = { left?: number; top?: number; width: number; height: number; borderLeftWidth?: number };
type Line = {
  box?: { x: number; y: number };
  ascent?: number;
  runs: { glyphs?: Glyph[]; positions?: GlyphRun['positions']; xAdvance?: number; height?: number; descent?: number; attributes: { font?: PageFont[]; fontSize?: number; color?: string; link?: string } }[];
  decorationLines?: { rect: { x: number; y: number; width: number; height: number }; color: string }[];
};
type Node = {
  type: string;
  box?: Box;
  style?: { backgroundColor?: string; borderLeftColor?: string };
  props?: { id?: string; d?: string; fill?: string; stroke?: string; strokeWidth?: number; strokeDasharray?: string; cx?: number; cy?: number; r?: number };
  lines?: Line[];
  alignOffset?: number;
  children?: Node[];
};

/** @param document of exactly one page. */
export function readDrawing(document: SafeDocumentNode): PageDrawing {
  const [page]: SafeNode[] = document.children;
  const node: Node = page ?? { type: 'PAGE' };
  const { width, height } = node.box ?? { width: 0, height: 0 };
  return { width, height, root: groupOf(node, 0, 0) };
}

function groupOf(node: Node, left: number, top: number): Group {
  const box = node.box ?? { width: 0, height: 0 };
  const [x, y] = [left + (box.left ?? 0), top + (box.top ?? 0)];
  const children = [...boxMarks(node, box, x, y), ...textMarks(node, x, y), ...(node.children ?? []).flatMap((child) => childMarks(node, child, x, y))];
  return { kind: 'group', tag: readTag(node.props?.id), left: x, top: y, right: x + box.width, bottom: y + box.height, children };
}

/** Text holds its spans in its lines; a drawing's parts stand where the drawing stands. */
function childMarks(parent: Node, child: Node, x: number, y: number): (Group | Mark)[] {
  if (parent.type === 'TEXT') return [];
  return parent.type === 'SVG' ? shapeMarks(child, x, y) : [groupOf(child, x, y)];
}

function boxMarks({ style }: Node, { width, height, borderLeftWidth = 0 }: Box, left: number, top: number): Mark[] {
  const marks: Mark[] = [];
  if (style?.backgroundColor) marks.push({ kind: 'box', left, top, width, height, color: style.backgroundColor });
  if (style?.borderLeftColor && borderLeftWidth > 0) marks.push({ kind: 'box', left, top, width: borderLeftWidth, height, color: style.borderLeftColor });
  return marks;
}

function shapeMarks({ type, props = {} }: Node, left: number, top: number): Mark[] {
  const stroke = strokeOf(props);
  if (type === 'PATH' && props.d !== undefined) return [{ kind: 'path', left, top, path: props.d, fill: paintOf(props.fill), stroke }];
  if (type === 'CIRCLE' && stroke !== null) return [{ kind: 'circle', x: left + (props.cx ?? 0), y: top + (props.cy ?? 0), radius: props.r ?? 0, fill: props.fill ?? 'none', stroke }];
  throw new Error(`The page holds a ${type}, which nothing here draws.`);
}

const paintOf = (color: string | undefined) => (color === undefined || color === 'none' ? null : color);

function strokeOf({ stroke, strokeWidth, strokeDasharray }: NonNullable<Node['props']>): Stroke | null {
  const color = paintOf(stroke);
  return color === null ? null : { color, width: strokeWidth ?? 1, dash: (strokeDasharray ?? '').split(/[ ,]+/).filter((part) => part !== '').map(Number) };
}

function textMarks({ lines = [], alignOffset = 0 }: Node, left: number, top: number): Mark[] {
  const firstY = lines[0]?.box?.y ?? 0;
  return lines.flatMap((line) => lineMarks(line, left - alignOffset, top - firstY));
}

/** One mark for each stretch of the line that leads to one place, or nowhere; the line under a link is a box. */
function lineMarks({ box, ascent = 0, runs, decorationLines = [] }: Line, left: number, top: number): Mark[] {
  if (!box) return [];
  const [originX, originY] = [left + box.x, top + box.y];
  const marks: { runs: TextRun[]; link: TextLink | null }[] = [];
  let x = originX;
  const y = originY + ascent;
  for (const { glyphs = [], positions = [], xAdvance = 0, height = 0, descent = 0, attributes } of runs) {
    const font = attributes.font?.[0];
    const href = attributes.link ?? null;
    if (font && glyphs.length > 0) {
      const run: TextRun = { font, size: attributes.fontSize ?? 0, color: attributes.color ?? '#000000', x, y, width: xAdvance, glyphs, positions };
      const open = marks.at(-1);
      if (open && (open.link?.href ?? null) === href) {
        open.runs.push(run);
        if (open.link) open.link.width += xAdvance;
      } else {
        marks.push({ runs: [run], link: href === null ? null : { href, left: x, top: y - height - descent, width: xAdvance, height } });
      }
    }
    x += xAdvance;
  }
  const underlines = decorationLines.map(({ rect, color }): Mark => ({ kind: 'box', left: originX + rect.x, top: originY + rect.y - rect.height / 2, width: rect.width, height: rect.height, color }));
  return [...marks.map((mark): Mark => ({ kind: 'text', ...mark })), ...underlines];
}
