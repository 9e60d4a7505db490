/** From a laid-out page to the bytes of a PDF. Every date comes from the sheet, so the same page gives the same bytes. */
import renderPDF from '@react-pdf/render';
import type { SafeDocumentNode } from '@react-pdf/layout';
import PDFDocument, { type PdfStream } from 'pdfkit';
import type { Sheet } from '../../lib/sheet/sheet';

/** The engine's drawing step, typed by the stream it draws on. */
const engine: { draw(stream: PdfStream, document: SafeDocumentNode): unknown } = { draw: renderPDF };

/** A page without a date still needs one in its file. */
const NO_DATE = '2000-01-01';

export function writePdf(sheet: Sheet, document: SafeDocumentNode): Promise<Uint8Array<ArrayBuffer>> {
  const date = new Date(`${sheet.date === '' ? NO_DATE : sheet.date}T00:00:00Z`);
  const stream = new PDFDocument({
    compress: true,
    pdfVersion: '1.7',
    lang: sheet.language,
    displayTitle: true,
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
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => resolve(concat(chunks)));
    stream.on('error', reject);
    engine.draw(stream, document);
  });
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
