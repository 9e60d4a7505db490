/**
 * From the drawing to SVG that stands in an HTML page for print: the same marks as the PDF, text as text, in the page's own
 * fonts. Every run is given the width it was shaped to, so columns stay where they are whatever shapes the text.
 */
import { cutOf } from './fonts';
import { lettersOf, type Mark, type MarkKind, type PageDrawing, type Stroke, type TextRun } from './page-drawing';

export function writeSvg({ width, height, root }: PageDrawing): string {
  return `<svg class="paper" viewBox="0 0 ${number(width)} ${number(height)}" xml:space="preserve">${marksOf(root.children)}</svg>`;
}

function marksOf(children: PageDrawing['root']['children']): string {
  return children.map((child) => (child.kind === 'group' ? marksOf(child.children) : writeMark(child))).join('');
}

const WRITE = {
  box: ({ left, top, width, height, color }) => `<rect${attributes({ x: left, y: top, width, height, fill: color })}/>`,
  text: ({ runs, link }) => {
    const text = runs.map(writeRun).join('');
    return link === null ? text : `<a${attributes({ href: link.href })}>${text}</a>`;
  },
  path: ({ left, top, path, fill, stroke }) => `<path${attributes({ transform: `translate(${number(left)} ${number(top)})`, d: path, fill: fill ?? 'none', ...strokeOf(stroke) })}/>`,
  circle: ({ x, y, radius, fill, stroke }) => `<circle${attributes({ cx: x, cy: y, r: radius, fill, ...strokeOf(stroke) })}/>`,
} satisfies { [Kind in MarkKind]: (mark: Extract<Mark, { kind: Kind }>) => string };

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'box': return WRITE.box(mark);
    case 'text': return WRITE.text(mark);
    case 'path': return WRITE.path(mark);
    case 'circle': return WRITE.circle(mark);
  }
}

function writeRun({ font, size, color, x, y, width, glyphs }: TextRun): string {
  const cut = cutOf(font);
  const text = String.fromCodePoint(...glyphs.flatMap(lettersOf));
  return `<text${attributes({ x, y, class: cut?.family, 'font-size': size, 'font-weight': cut?.weight, 'font-style': cut?.slant === 'italic' ? 'italic' : undefined, fill: color, textLength: width })}>${escaped(text)}</text>`;
}

function strokeOf(stroke: Stroke | null): Attributes {
  return stroke === null ? {} : { stroke: stroke.color, 'stroke-width': stroke.width, 'stroke-dasharray': stroke.dash.length > 0 ? stroke.dash.join(' ') : undefined };
}

type Attributes = Record<string, string | number | undefined>;

function attributes(values: Attributes): string {
  return Object.entries(values).map(([name, value]) => (value === undefined ? '' : ` ${name}="${typeof value === 'number' ? number(value) : escaped(value)}"`)).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** To a hundredth of a point. */
const number = (value: number) => String(Math.round(value * 100) / 100 + 0);
