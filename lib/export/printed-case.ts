/** What every format is written from: the document, what follows from it, and the page. */
import { computeResults } from '../finance/compute-results';
import type { Results } from '../finance/results';
import type { Risk } from '../finance/risk';
import type { Proposal } from '../proposal/schema';
import { buildSheet } from '../sheet/build-sheet';
import type { Sheet } from '../sheet/sheet';

export type PrintedCase = { proposal: Proposal; results: Results; sheet: Sheet };

/**
 * No revision is printed: it grows with every pause in typing and means nothing to a reader.
 * @param risk where another thread has drawn it.
 */
export function printedCase(proposal: Proposal, risk?: Risk | null): PrintedCase {
  const results = computeResults(proposal);
  return { proposal, results, sheet: buildSheet(proposal, results, { version: null, risk }) };
}
