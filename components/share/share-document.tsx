/** From a proposal to the whole page of its link, and the pages a link shows instead. */
import { computeResults } from '@/lib/finance/compute-results';
import { isoDay } from '@/lib/iso-day';
import { buildSheet } from '@/lib/sheet/build-sheet';
import { formatFor } from '@/lib/sheet/format';
import type { Paper, Proposal } from '@/lib/proposal/schema';
import { PAPER_BOXES } from '@/lib/sheet/theme';
import { renderDocument, type HashOf, type RenderedPage } from './document';
import { NoticePage } from './notice-page';
import { PAGE_STYLE } from './page-style';
import { SharePage } from './share-page';
import { answerAt } from './what-if-answer';
import { whatIfSeed } from './what-if-seed';

export type ShareView = {
  proposal: Proposal;
  /** The revision that is shown: named in the bar, not on the page itself, which is the PDF's to the letter. */
  version: number;
  expiresAt: Date | null;
  /** Whole, 0 to 100: what the what-if starts at. */
  sharePercent: number;
  pdfHref: string;
  /** Address of the what-if script; null for a page that stands without. */
  scriptHref: string | null;
};

export function renderShareDocument({ proposal, version, expiresAt, sharePercent, pdfHref, scriptHref }: ShareView, hashOf: HashOf): RenderedPage {
  const results = computeResults(proposal);
  const sheet = buildSheet(proposal, results, { version: null });
  const seed = whatIfSeed(proposal, results);
  const style = PAGE_STYLE + pageSize(sheet.paper);
  const whatIf = seed && { answer: answerAt(seed, sharePercent), sharePercent, seed: JSON.stringify(seed) };
  const body = <SharePage sheet={sheet} status={statusOf(proposal, version, expiresAt)} pdfHref={pdfHref} whatIf={whatIf} />;
  return renderDocument({ language: sheet.language, title: sheet.title, body, style, hashOf, scriptHref: whatIf ? scriptHref : null });
}

/** A page of one sentence: the link has ended, or its PDF cannot be had. */
export function renderNotice(title: string, text: string, hashOf: HashOf): RenderedPage {
  return renderDocument({ language: 'en', title, bodyClass: 'notice', body: <NoticePage title={title} text={text} />, style: PAGE_STYLE, hashOf, scriptHref: null });
}

/** "Read-only, version 4 of 2 March 2026." and "Link ends 1 April.", the author's day as far as the server's zone is theirs, with the year where it is another one. */
function statusOf({ header }: Proposal, version: number, expiresAt: Date | null): { lead: string; detail: string } {
  const format = formatFor(header);
  const ends = expiresAt === null ? undefined : isoDay(expiresAt);
  const end = ends === undefined ? '' : ` Link ends ${ends.slice(0, 4) === header.date.slice(0, 4) ? format.day(ends) : format.date(ends)}.`;
  return { lead: 'Read-only', detail: `, version ${version}${header.date === '' ? '' : ` of ${format.date(header.date)}`}.${end}` };
}

/** The sheet's own paper and margins, so that printing the page gives the page. */
export function pageSize(paper: Paper): string {
  const { top, side, bottom } = PAPER_BOXES[paper];
  return `@page{size:${paper === 'A4' ? 'A4' : 'letter'};margin:${top}pt ${side}pt ${bottom}pt}`;
}
