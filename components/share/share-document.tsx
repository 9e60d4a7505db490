/** From a proposal to the whole page of its link, and the one page every dead link shows. */
import { computeResults } from '@/lib/finance/compute-results';
import { buildSheet } from '@/lib/sheet/build-sheet';
import { formatFor } from '@/lib/sheet/format';
import type { Paper, Proposal } from '@/lib/proposal/schema';
import { renderDocument } from './document';
import { EndedPage } from './ended-page';
import { PAGE_STYLE } from './page-style';
import { SharePage } from './share-page';
import { answerAt } from './what-if-answer';
import { whatIfSeed } from './what-if-seed';

export type ShareView = {
  proposal: Proposal;
  /** The proposal's revision that is shown. */
  version: number;
  expiresAt: Date | null;
  /** Whole, 0 to 100: what the what-if starts at. */
  sharePercent: number;
  pdfHref: string;
  /** Address of the what-if script; null for a page that stands without. */
  scriptHref: string | null;
};

/** `style` is the text of the page's one style element, for the hash in its policy. */
export type RenderedPage = { html: string; style: string };

export function renderShareDocument({ proposal, version, expiresAt, sharePercent, pdfHref, scriptHref }: ShareView): RenderedPage {
  const results = computeResults(proposal);
  const sheet = buildSheet(proposal, results, { version });
  const seed = whatIfSeed(proposal, results);
  const style = PAGE_STYLE + pageSize(sheet.paper);
  const whatIf = seed && { answer: answerAt(seed, sharePercent), seed: JSON.stringify(seed) };
  const body = <SharePage sheet={sheet} status={statusOf(proposal, version, expiresAt)} pdfHref={pdfHref} whatIf={whatIf} />;
  return { style, html: renderDocument({ language: sheet.language, title: sheet.title || 'Business case', body, style, scriptHref: whatIf ? scriptHref : null }) };
}

export function renderEndedDocument(): RenderedPage {
  return { style: PAGE_STYLE, html: renderDocument({ language: 'en', title: 'This link has ended', bodyClass: 'ended', body: <EndedPage />, style: PAGE_STYLE, scriptHref: null }) };
}

/** "Read-only, version 4 of 2 March 2026." and "Link ends 1 April.", with the year where it is another one. */
function statusOf({ header }: Proposal, version: number, expiresAt: Date | null): { lead: string; detail: string } {
  const format = formatFor(header);
  const ends = expiresAt?.toISOString().slice(0, 10);
  const end = ends === undefined ? '' : ` Link ends ${ends.slice(0, 4) === header.date.slice(0, 4) ? format.day(ends) : format.date(ends)}.`;
  return { lead: 'Read-only', detail: `, version ${version}${header.date === '' ? '' : ` of ${format.date(header.date)}`}.${end}` };
}

/** The sheet's own paper and margins, so that printing the page gives the page. */
function pageSize(paper: Paper): string {
  return paper === 'A4' ? '@page{size:A4;margin:36pt 44pt 30pt}' : '@page{size:letter;margin:30pt 52.36pt 26pt}';
}
