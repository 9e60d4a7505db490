/** A proposal as a file to take away. Every format is written from the same Sheet and Results as every other view of it. */
import { writeCsv } from '../export/csv';
import { writeDocx } from '../export/docx/write-docx';
import { writeXlsx } from '../export/xlsx/write-xlsx';
import { EXPORT_FORMATS, isExportFormat, type ExportFormat } from '../export/formats';
import { writeMarkdown } from '../export/markdown/write-markdown';
import { printedCase, type PrintedCase } from '../export/printed-case';
import type { Proposal } from '../proposal/schema';
import { countOf, words } from '../sheet/format';
import { joinWords } from '../sheet/plain-text';
import { explainBusy } from './explain-busy';
import { writeHtmlFile } from './html-file';
import { renderPdf, type RenderedPdf } from './pdf/render-pdf';
import { Problem, unusable } from './problem';
import { pageRisk } from './risk/page-risk';

export type ExportedFile = { bytes: Uint8Array<ArrayBuffer>; type: string; name: string };

/** A text or bytes; a text is sent as UTF-8. */
type Writer = (printed: PrintedCase) => string | Uint8Array | Promise<string | Uint8Array>;

const WRITERS: Record<ExportFormat, Writer> = {
  pdf: writePdf,
  docx: writeDocx,
  xlsx: writeXlsx,
  markdown: writeMarkdown,
  csv: writeCsv,
  html: async (printed) => writeHtmlFile(printed, (await drawPage(printed)).svg),
  json: ({ proposal }) => `${JSON.stringify(proposal, null, 2)}\n`,
};
const NAME_CHARS = 80;

/** @throws Problem 422 for a format that does not exist, or a page that cannot fit. */
export async function exportFile(proposal: Proposal, format: string): Promise<ExportedFile> {
  if (!isExportFormat(format)) {
    const known = `The formats are ${joinWords(Object.keys(EXPORT_FORMATS))}.`;
    throw unusable([{ path: 'format', code: 'invalid_value', message: known }], `There is no format "${format.slice(0, 40)}". ${known}`);
  }
  const { type, extension } = EXPORT_FORMATS[format];
  // JSON is what was typed, without a figure: it waits for no draws.
  const risk = format === 'json' ? null : await pageRisk(proposal);
  const written = await WRITERS[format](printedCase(proposal, risk));
  return { bytes: typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written), type, name: fileName(proposal, extension) };
}

/** Always exactly one page. */
async function writePdf(printed: PrintedCase): Promise<Uint8Array> {
  const { report, pdf } = await drawPage(printed);
  if (report.fits && pdf !== null) return pdf;
  if (report.fits) throw new Error('A page that fits came back without its bytes.');
  const { overLines, overWords, longestSection, fillPercent } = report;
  const longest = printed.sheet.sections.find(({ id }) => id === longestSection)?.heading ?? longestSection;
  throw new Problem(
    422,
    `The page is ${countOf(overLines, 'line')} too long, even with the smallest text that can still be read. Cut about ${words(overWords)}; the longest section is ${longest}.`,
    { code: 'DOES_NOT_FIT', overLines, overWords, longestSection, fillPercent },
  );
}

function drawPage({ sheet }: PrintedCase): Promise<RenderedPdf> {
  return renderPdf(sheet).catch((error: unknown) => { throw explainBusy(error, 'Many pages are being drawn at this moment.'); });
}

/** The title, as far as every file system takes it. */
function fileName({ header }: Proposal, extension: string): string {
  const title = header.title.replace(/[\p{C}<>:"/\\|?*]+/gu, ' ').replace(/\s+/g, ' ').trim().replace(/[. ]+$/, '');
  return `${[...title].slice(0, NAME_CHARS).join('').trim() || 'Business case'}.${extension}`;
}

/** Header that has the browser save a file under a name in any language (RFC 6266). */
export function contentDisposition(name: string): string {
  const ascii = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\%]/g, '').trim();
  // A title in another script leaves nothing but the extension.
  const plain = ascii.startsWith('.') ? `Business case${ascii}` : ascii;
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
