/** What every part of the page is written from, and small ways of writing runs. */
import type { Results } from '../finance/results';
import type { Risk } from '../finance/risk';
import type { Proposal } from '../proposal/schema';
import { months } from './durations';
import { formatFor, type Format } from './format';
import { NoteBook } from './note-book';
import type { Run } from './sheet';

export type PageContext = {
  proposal: Proposal;
  results: Results;
  format: Format;
  notes: NoteBook;
  /** "12 months"; '' when the horizon cannot be used. */
  horizon: string;
  /** The draws, where another thread has made them; undefined: whoever needs them draws. */
  risk: Risk | null | undefined;
};

export function pageContext(proposal: Proposal, results: Results, risk?: Risk | null): PageContext {
  const horizon = results.horizonMonths === null ? '' : months(results.horizonMonths);
  return { proposal, results, format: formatFor(proposal.header), notes: new NoteBook(), horizon, risk };
}

export function plain(text: string): Run {
  return { text };
}

export function bold(text: string): Run {
  return { text, bold: true };
}
