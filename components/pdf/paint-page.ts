/**
 * Paints the drawing on a canvas: the same marks the PDF is written from, glyphs as their outlines, so the preview is the page
 * without a PDF being made and read again for every key. A test lays both over each other, pixel by pixel.
 */
import type { Mark, MarkKind, PageDrawing, PageFont, Stroke, TextRun } from './page-drawing';

/** What is used of a canvas: the browser's, and the one of the tests. */
export type Canvas<Path> = {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  setLineDash(lengths: number[]): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fill(path: Path): void;
  stroke(path: Path): void;
};

/** @param scale pixels for a point. @param outline a path of the canvas's own kind from SVG's words. */
export type Brush<Path> = { canvas: Canvas<Path>; scale: number; outline: (svg: string) => Path; glyphs: GlyphMemory<Path> };

/** Outlines of glyphs in the font's own units, each made once. */
export type GlyphMemory<Path> = WeakMap<PageFont, Map<number, Path>>;

export function paintPage<Path>(drawing: PageDrawing, brush: Brush<Path>): void {
  const { canvas, scale } = brush;
  toPoints(brush, 0, 0);
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, Math.ceil(drawing.width * scale) / scale, Math.ceil(drawing.height * scale) / scale);
  paintAll(drawing.root.children, brush);
}

function paintAll<Path>(children: PageDrawing['root']['children'], brush: Brush<Path>): void {
  for (const child of children) {
    if (child.kind === 'group') paintAll(child.children, brush);
    else paintMark(child, brush);
  }
}

const PAINT = {
  box: ({ left, top, width, height, color }, brush) => {
    toPoints(brush, 0, 0);
    brush.canvas.fillStyle = color;
    brush.canvas.fillRect(left, top, width, height);
  },
  text: ({ runs }, brush) => runs.forEach((run) => paintRun(run, brush)),
  path: ({ left, top, path, fill, stroke }, brush) => paintShape(brush, left, top, path, fill, stroke),
  circle: ({ x, y, radius, fill, stroke }, brush) => paintShape(brush, x, y, `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`, fill, stroke),
} satisfies { [Kind in MarkKind]: <Path>(mark: Extract<Mark, { kind: Kind }>, brush: Brush<Path>) => void };

function paintMark<Path>(mark: Mark, brush: Brush<Path>): void {
  switch (mark.kind) {
    case 'box': return PAINT.box(mark, brush);
    case 'text': return PAINT.text(mark, brush);
    case 'path': return PAINT.path(mark, brush);
    case 'circle': return PAINT.circle(mark, brush);
  }
}

function paintShape<Path>(brush: Brush<Path>, left: number, top: number, path: string, fill: string | null, stroke: Stroke | null): void {
  const { canvas } = brush;
  const outline = brush.outline(path);
  toPoints(brush, left, top);
  if (fill !== null) {
    canvas.fillStyle = fill;
    canvas.fill(outline);
  }
  if (stroke !== null) {
    canvas.strokeStyle = stroke.color;
    canvas.lineWidth = stroke.width;
    canvas.setLineDash(stroke.dash);
    canvas.stroke(outline);
  }
}

function toPoints<Path>({ canvas, scale }: Brush<Path>, left: number, top: number): void {
  canvas.setTransform(scale, 0, 0, scale, left * scale, top * scale);
}

function paintRun<Path>({ font, size, color, x, y, glyphs, positions }: TextRun, { canvas, scale, outline, glyphs: known }: Brush<Path>): void {
  const outlines = known.get(font) ?? new Map<number, Path>();
  known.set(font, outlines);
  const unit = (scale * size) / font.unitsPerEm;
  canvas.fillStyle = color;
  let at = x;
  glyphs.forEach((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const path = outlines.get(glyph.id) ?? outline(glyph.path.toSVG());
    outlines.set(glyph.id, path);
    // Glyphs stand up, the page's axis points down.
    canvas.setTransform(unit, 0, 0, -unit, (at + xOffset) * scale, (y - yOffset) * scale);
    canvas.fill(path);
    at += xAdvance;
  });
}
