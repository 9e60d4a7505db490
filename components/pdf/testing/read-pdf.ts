/** Opens a PDF as a reader does, and says what stands in it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = { pages: number; text: string; info: Record<string, unknown>; width: number; height: number; links: string[] };

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const [content, annotations, { info }] = await Promise.all([page.getTextContent(), page.getAnnotations(), document.getMetadata()]);
  const { width, height } = page.getViewport({ scale: 1 });
  const read = {
    pages: document.numPages,
    text: content.items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' '),
    info: Object.fromEntries(Object.entries(info)),
    width,
    height,
    links: annotations.map((annotation: { url?: string; unsafeUrl?: string }) => annotation.unsafeUrl ?? annotation.url ?? ''),
  };
  await task.destroy();
  return read;
}

/** The text without what sets words apart and without note marks, for "does it hold these words" across line ends and fonts. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u2009\u202f⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '');
}
