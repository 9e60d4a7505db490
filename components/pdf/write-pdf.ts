/**
 * From the drawing to the bytes of a tagged PDF. Every date comes from the sheet, so the same page gives the same bytes.
 * Groups with a tag become the structure that a screen reader follows; what stands outside of them is an ornament.
 */
import PDFDocument, { type PdfDocument, type StructureElement } from 'pdfkit';
import type { Sheet } from '../../lib/sheet/sheet';
import { drawMark } from './draw-mark';
import type { Group, Mark, PageDrawing } from './page-drawing';

/** A page without a date still needs one in its file. */
const NO_DATE = '2000-01-01';

export function writePdf(sheet: Sheet, drawing: PageDrawing): Promise<Uint8Array<ArrayBuffer>> {
  const date = new Date(`${sheet.date === '' ? NO_DATE : sheet.date}T00:00:00Z`);
  const pdf = new PDFDocument({
    compress: true,
    pdfVersion: '1.7',
    lang: sheet.language,
    displayTitle: true,
    tagged: true,
    subset: 'PDF/UA',
    autoFirstPage: false,
    info: {
      Title: sheet.title === '' ? sheet.kicker : sheet.title,
      Author: sheet.author,
      Subject: sheet.summary,
      Keywords: [sheet.kicker, ...sheet.sections.map((section) => section.heading)].filter((word) => word !== '').join(', '),
      Creator: 'Greenlight',
      Producer: 'Greenlight',
      CreationDate: date,
      ModDate: date,
    },
  });
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(concat(chunks)));
    pdf.on('error', reject);
    pdf.addPage({ size: [drawing.width, drawing.height], margin: 0 });
    const root = pdf.struct('Document');
    pdf.addStructure(root);
    drawGroup(pdf, root, drawing.root, false);
    root.end();
    pdf.end();
  });
}

/**
 * A picture is one piece, whatever it is drawn of.
 * @param isNamed some part around this one says what it is.
 */
function drawGroup(pdf: PdfDocument, parent: StructureElement, group: Group, isNamed: boolean): void {
  const { tag, children } = group;
  const { role, alt, scope, columns } = tag;
  if (role === undefined) return drawChildren(pdf, parent, children, isNamed);
  const isPicture = role === 'Figure';
  const element = pdf.struct(role, { alt, scope, ...(isPicture ? { bbox: [group.left, group.top, group.right, group.bottom] } : {}) });
  if (columns !== undefined) element.dictionary.data.A = { O: 'Table', ColSpan: columns };
  parent.add(element);
  if (isPicture) element.add(() => marksOf(group).forEach((mark) => drawMark(pdf, mark)));
  else drawChildren(pdf, element, children, true);
  element.end();
}

function drawChildren(pdf: PdfDocument, element: StructureElement, children: readonly (Group | Mark)[], isNamed: boolean): void {
  for (const child of children) {
    if (child.kind === 'group') drawGroup(pdf, element, child, isNamed);
    else if (child.kind === 'text' && isNamed) drawText(pdf, element, child);
    else drawOrnament(pdf, child);
  }
}

function drawText(pdf: PdfDocument, element: StructureElement, mark: Extract<Mark, { kind: 'text' }>): void {
  if (mark.link === null) {
    element.add(() => drawMark(pdf, mark));
    return;
  }
  const { href, left, top, width, height } = mark.link;
  const link = pdf.struct('Link');
  element.add(link);
  link.add(() => drawMark(pdf, mark));
  pdf.link(left, top, width, height, href, { structParent: link, Contents: new String(href) });
  link.end();
}

function drawOrnament(pdf: PdfDocument, mark: Mark): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  drawMark(pdf, mark);
  pdf.endMarkedContent();
}

function marksOf({ children }: Group): Mark[] {
  return children.flatMap((child) => (child.kind === 'group' ? marksOf(child) : [child]));
}

function concat(chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
