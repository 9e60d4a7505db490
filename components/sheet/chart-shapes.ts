/**
 * A chart drawing as SVG elements, still as data with React's names: React writes them on the server, the what-if script
 * writes them in the browser. Colours are classes, because the page's policy lets no style stand on an element.
 */
import type { ChartDrawing } from '@/lib/sheet/chart';

export type SvgShape = { tag: 'path' | 'circle' | 'line' | 'text'; attributes: Record<string, string>; text: string | undefined };

export function chartShapes(drawing: ChartDrawing): SvgShape[] {
  return [
    ...drawing.areas.map((area) => shape('path', { className: `area ${area.tone}`, d: area.path })),
    ...drawing.lines.map((line) =>
      shape('path', { className: `line ${line.tone}`, d: line.path, strokeWidth: String(line.width), ...(line.dash ? { strokeDasharray: line.dash.join(' ') } : {}) }),
    ),
    ...drawing.circles.map((circle) => shape('circle', { className: 'ring', cx: String(circle.x), cy: String(circle.y), r: String(circle.r) })),
    ...drawing.labels.map((label) =>
      shape('text', { className: `label ${label.tone}`, x: String(label.x), y: String(label.y), fontSize: String(label.size), fontWeight: String(label.weight), textAnchor: label.anchor }, label.text),
    ),
  ];
}

export function shape(tag: SvgShape['tag'], attributes: SvgShape['attributes'], text?: string): SvgShape {
  return { tag, attributes, text };
}
