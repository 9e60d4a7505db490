/** From a proposal to the whole page of its link, and the pages a link shows instead. */
import type { ReactNode } from 'react';
import { computeResults } from '@/lib/finance/compute-results';
import type { Results } from '@/lib/finance/results';
import { isoDay } from '@/lib/iso-day';
import { buildSheet } from '@/lib/sheet/build-sheet';
import { formatFor } from '@/lib/sheet/format';
import { cleanLine } from '@/lib/sheet/plain-text';
import type { Sheet } from '@/lib/sheet/sheet';
import type { Proposal } from '@/lib/proposal/schema';
import { viewsTable } from '@/lib/sheet/views-table';
import type { AnswerForm } from './answer-form';
import type { GivenAnswer } from './given-answer';
import { AnswerAgainPage, AnswerSentPage, type AnswerAgainView, type AnswerSentView } from './answer-pages';
import { renderDocument, type HashOf, type LinkCard, type RenderedPage } from './document';
import { DOOR_TITLE, DoorPage, type DoorView } from './door-page';
import { NoticePage } from './notice-page';
import { PAGE_STYLE } from './page-style';
import { PrintedPage, pageStyle } from './printed-page';
import { SharePage } from './share-page';
import type { AskedDoubt } from './asked-doubt';
import { whatIfCase } from './what-if-case';
import { whatIfSeed } from './what-if-seed';

/** The document, what follows from it, and the page. */
export type SharedCase = { proposal: Proposal; results: Results; sheet: Sheet };

export type ShareView = SharedCase & {
  /** The revision that is shown: named in the bar, not on the page itself, which is the PDF's to the letter. */
  version: number;
  expiresAt: Date | null;
  /** The page for print, as SVG; null when it fits on no page, or could not be drawn just now. */
  paper: string | null;
  /** What the what-if starts at. */
  doubt: AskedDoubt;
  pdfHref: string;
  /** null where the link takes no answers. */
  answerForm: AnswerForm | null;
  /** What this reader answered, coming back from the note that it arrived. */
  givenAnswer: GivenAnswer | null;
  /** Previews may show the title and the standfirst. */
  allowCard: boolean;
  /** Addresses of the page's scripts; null for a page that stands without. */
  scripts: { whatIf: string; stillOpen: string } | null;
};

export function renderShareDocument({ proposal, results, sheet, version, expiresAt, paper, doubt, pdfHref, answerForm, givenAnswer, allowCard, scripts }: ShareView, hashOf: HashOf): RenderedPage {
  const seed = whatIfSeed(proposal, results);
  const style = PAGE_STYLE + pageStyle(sheet.paper, paper !== null);
  const whatIf = seed && whatIfCase(seed, doubt);
  const answer = answerForm && { form: answerForm, author: cleanLine(proposal.header.author), given: givenAnswer };
  const body = (
    <>
      <SharePage sheet={sheet} status={statusOf(proposal, version, expiresAt)} pdfHref={pdfHref} whatIf={whatIf} views={viewsTable(proposal, results, false)} answer={answer} />
      <PrintedPage svg={paper} />
    </>
  );
  const hrefs = scripts === null ? [] : [...(whatIf ? [scripts.whatIf] : []), scripts.stillOpen];
  return renderDocument({ language: sheet.language, title: sheet.title, body, style, hashOf, scripts: hrefs, card: allowCard ? cardOf(sheet) : null });
}

/** A page of one sentence: the link has ended, or its PDF cannot be had. */
export function renderNotice(title: string, text: string, hashOf: HashOf): RenderedPage {
  const page = notices.get(title) ?? renderPlain(title, <NoticePage title={title} text={text} />, hashOf);
  notices.set(title, page);
  return page;
}

/** They never change, so each is drawn once. */
const notices = new Map<string, RenderedPage>();

/** The question before the page. The card of a proposal, where its author allows one, is all it tells. */
export function renderDoor(view: DoorView, cardFrom: Proposal | null, hashOf: HashOf): RenderedPage {
  // A card has no draws on it.
  const card = cardFrom && cardOf(buildSheet(cardFrom, computeResults(cardFrom), { version: null, risk: null }));
  return renderPlain(DOOR_TITLE, <DoorPage {...view} />, hashOf, card);
}

export function renderAnswerAgain(view: AnswerAgainView, hashOf: HashOf): RenderedPage {
  return renderPlain('Your answer', <AnswerAgainPage {...view} />, hashOf);
}

export function renderAnswerSent(view: AnswerSentView, hashOf: HashOf): RenderedPage {
  return renderPlain('Your answer is sent', <AnswerSentPage {...view} />, hashOf);
}

function renderPlain(title: string, body: ReactNode, hashOf: HashOf, card: LinkCard | null = null): RenderedPage {
  return renderDocument({ language: 'en', title, bodyClass: 'notice', body, style: PAGE_STYLE, hashOf, scripts: [], card });
}

function cardOf({ title, standfirst }: Sheet): LinkCard {
  return { title, sentence: standfirst.map((run) => run.text).join('') };
}

/** "Read-only, version 4 of 2 March 2026." and "Link ends 1 April.", the author's day as far as the server's zone is theirs, with the year where it is another one. */
function statusOf({ header }: Proposal, version: number, expiresAt: Date | null): { lead: string; detail: string } {
  const format = formatFor(header);
  const ends = expiresAt === null ? undefined : isoDay(expiresAt);
  const end = ends === undefined ? '' : ` Link ends ${ends.slice(0, 4) === header.date.slice(0, 4) ? format.day(ends) : format.date(ends)}.`;
  return { lead: 'Read-only', detail: `, version ${version}${header.date === '' ? '' : ` of ${format.date(header.date)}`}.${end}` };
}
