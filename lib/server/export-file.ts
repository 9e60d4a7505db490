/** A proposal as a file to take away. The page is drawn from the same Sheet as every other view of it. */
import { computeResults } from '../finance/compute-results';
import type { Proposal } from '../proposal/schema';
import { buildSheet } from '../sheet/build-sheet';
import { countOf, words } from '../sheet/format';
import { renderPdf } from './pdf/render-pdf';
import { Problem, unusable } from './problem';

export type ExportedFile = { bytes: Uint8Array<ArrayBuffer>; type: string; name: string };

const FORMATS = { pdf: exportPdf, json: exportJson };
const NAME_CHARS = 80;
const RETRY_AFTER_SECONDS = '5';

function isFormat(format: string): format is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, format);
}

/** @throws Problem 422 for a format that does not exist, or a page that cannot fit. */
export async function exportFile(proposal: Proposal, format: string): Promise<ExportedFile> {
  if (isFormat(format)) return FORMATS[format](proposal);
  const known = Object.keys(FORMATS).join(' and ');
  throw unusable([{ path: 'format', code: 'invalid_value', message: `The formats are ${known}.` }], `There is no format "${format.slice(0, 40)}". The formats are ${known}.`);
}

/** Always exactly one page. The revision is not printed: it grows with every pause in typing and means nothing to a reader. */
async function exportPdf(proposal: Proposal): Promise<ExportedFile> {
  const sheet = buildSheet(proposal, computeResults(proposal), { version: null });
  const { report, pdf } = await renderPdf(sheet).catch((error: unknown) => { throw explain(error); });
  if (report.fits && pdf !== null) return { bytes: new Uint8Array(pdf), type: 'application/pdf', name: fileName(proposal, 'pdf') };
  if (report.fits) throw new Error('A page that fits came back without its bytes.');
  const { overLines, overWords, longestSection, fillPercent } = report;
  const longest = sheet.sections.find(({ id }) => id === longestSection)?.heading ?? longestSection;
  throw new Problem(
    422,
    `The page is ${countOf(overLines, 'line')} too long, even with the smallest text that can still be read. Cut about ${words(overWords)}; the longest section is ${longest}.`,
    { code: 'DOES_NOT_FIT', overLines, overWords, longestSection, fillPercent },
  );
}

async function exportJson(proposal: Proposal): Promise<ExportedFile> {
  return { bytes: new TextEncoder().encode(`${JSON.stringify(proposal, null, 2)}\n`), type: 'application/json', name: fileName(proposal, 'json') };
}

/** The pool may have been made by the host's bundle, whose error classes are not this one's: its fault tells. */
function explain(error: unknown): unknown {
  if (error instanceof Error && 'fault' in error && error.fault === 'BUSY') return new Problem(503, 'Many pages are being drawn at this moment. Try again in a few seconds.', {}, { 'retry-after': RETRY_AFTER_SECONDS });
  return error;
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
