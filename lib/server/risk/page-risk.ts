/**
 * The draws a page needs, made on their own thread and once for the same figures: a page is asked for by many readers at once.
 * The command line and the tests have no such thread: there the page draws for itself.
 */
import { computeResults } from '../../finance/compute-results';
import type { Risk } from '../../finance/risk';
import type { Proposal } from '../../proposal/schema';
import { drawsKey, hasTypedRange } from '../../sheet/risk-text';
import { explainBusy } from '../explain-busy';
import { assessRisk } from './assess-risk';

const REMEMBERED = 64;
const drawn = new Map<string, Promise<Risk | null>>();

/** @throws Problem 503 when too many proposals wait. */
export async function pageRisk(proposal: Proposal): Promise<Risk | null | undefined> {
  if (globalThis.greenlightRiskPool === undefined) return undefined;
  if (!hasTypedRange(computeResults(proposal))) return null;
  const key = drawsKey(proposal);
  const known = drawn.get(key) ?? draw(key, proposal);
  return known.catch((error: unknown) => { throw explainBusy(error, 'Many pages are being worked out at this moment.'); });
}

/** What failed is forgotten, so that the next reader tries again. */
function draw(key: string, proposal: Proposal): Promise<Risk | null> {
  const drawing = assessRisk(proposal);
  if (drawn.size >= REMEMBERED) drawn.clear();
  drawn.set(key, drawing);
  drawing.catch(() => drawn.delete(key));
  return drawing;
}
