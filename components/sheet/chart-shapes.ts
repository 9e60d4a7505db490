/**
 * A chart drawing as SVG elements, still as data: React writes them on the server, the what-if script writes them in
 * the browser. Colours are classes, because the page's policy lets no style stand on an element.
 */
import type { ChartDrawing } from '../../lib/sheet/chart';

export type SvgShape = { tag: 'path' | 'circle' | 'text'; attributes: Record<string, string>; text: string | undefined };

export function chartShapes(drawing: ChartDrawing): SvgShape[] {
  return [
    ...drawing.areas.map((area) => shape('path', { class: `area ${area.tone}`, d: area.path })),
    ...drawing.lines.map((line) =>
      shape('path', { class: `line ${line.tone}`, d: line.path, 'stroke-width': String(line.width), ...(line.dash ? { 'stroke-dasharray': line.dash.join(' ') } : {}) }),
    ),
    ...drawing.circles.map((circle) => shape('circle', { class: 'ring', cx: String(circle.x), cy: String(circle.y), r: String(circle.r) })),
    ...drawing.labels.map((label) =>
      shape('text', { class: `label ${label.tone}`, x: String(label.x), y: String(label.y), 'font-size': String(label.size), 'font-weight': String(label.weight), 'text-anchor': label.anchor }, label.text),
    ),
  ];
}

function shape(tag: SvgShape['tag'], attributes: SvgShape['attributes'], text?: string): SvgShape {
  return { tag, attributes, text };
}
