/** Each kind of mark in the PDF's own operators. */
import type { PdfDocument } from 'pdfkit';
import { lettersOf, type Mark, type MarkKind, type TextRun } from './page-drawing';

type Draw = { [Kind in MarkKind]: (pdf: PdfDocument, mark: Extract<Mark, { kind: Kind }>) => void };

const DRAW = {
  box: (pdf, { left, top, width, height, color }) => {
    pdf.rect(left, top, width, height).fill(color);
  },
  text: (pdf, { runs }) => runs.forEach((run) => drawRun(pdf, run)),
  path: (pdf, { left, top, path, fill, stroke }) => {
    pdf.save();
    pdf.translate(left, top).path(path);
    if (fill !== null) pdf.fill(fill);
    if (stroke !== null) {
      pdf.lineWidth(stroke.width);
      if (stroke.dash.length > 0) pdf.dash(stroke.dash, {});
      pdf.stroke(stroke.color);
    }
    pdf.restore();
  },
  circle: (pdf, { x, y, radius, fill, stroke }) => {
    pdf.lineWidth(stroke.width).circle(x, y, radius).fillAndStroke(fill, stroke.color);
  },
} satisfies Draw;

export function drawMark(pdf: PdfDocument, mark: Mark): void {
  switch (mark.kind) {
    case 'box': return DRAW.box(pdf, mark);
    case 'text': return DRAW.text(pdf, mark);
    case 'path': return DRAW.path(pdf, mark);
    case 'circle': return DRAW.circle(pdf, mark);
  }
}

/** Glyphs as they were shaped for the layout, so nothing is measured or broken a second time. */
function drawRun(pdf: PdfDocument, { font, size, color, x, y, glyphs, positions }: TextRun): void {
  pdf.fillColor(color).font(font, size);
  const embedded = pdf._font;
  pdf.page.fonts[embedded.id] ??= embedded.ref();
  pdf.addContent(`BT /${embedded.id} ${number(size)} Tf`);

  let at = x;
  let shown = '';
  /** Where the viewer would go on writing by itself is not where the next glyph stands. */
  let isMoved = true;
  const show = () => {
    if (shown !== '') pdf.addContent(`[<${shown}>] TJ`);
    shown = '';
  };
  glyphs.forEach((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const isOff = xOffset !== 0 || yOffset !== 0;
    if (isMoved || isOff) {
      show();
      // The page's own axis points down and glyphs stand up.
      pdf.addContent(`1 0 0 -1 ${number(at + xOffset)} ${number(y - yOffset)} Tm`);
    }
    shown += codeOf(embedded, glyph);
    const kerning = (glyph.advanceWidth * 1000) / font.unitsPerEm - (xAdvance * 1000) / size;
    if (Math.abs(kerning) >= 1e-3) shown += `> ${number(kerning)} <`;
    isMoved = isOff;
    at += xAdvance;
  });
  show();
  pdf.addContent('ET');
}

/** The glyph's number in the part of the font that goes into the file; its width and its letters go with it. */
function codeOf({ subset, widths, unicode, scale }: PdfDocument['_font'], glyph: TextRun['glyphs'][number]): string {
  const code = subset.includeGlyph(glyph.id);
  widths[code] ??= glyph.advanceWidth * scale;
  unicode[code] ??= lettersOf(glyph);
  return code.toString(16).padStart(4, '0');
}

const number = (value: number) => String(Math.round(value * 1e4) / 1e4 + 0);
