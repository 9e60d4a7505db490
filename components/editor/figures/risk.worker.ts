/** The draws' own thread: a draft comes in, how sure its net is goes out, so that no keystroke waits for ten thousand draws. */
import { computeResults } from '../../../lib/finance/compute-results';
import { computeRisk } from '../../../lib/finance/risk';
import { riskText, type RiskText } from '../../../lib/sheet/risk-text';
import type { Proposal } from '../../../lib/proposal/schema';

export type RiskRequest = { id: number; proposal: Proposal };
export type RiskAnswer = { id: number; text: RiskText | null };

addEventListener('message', ({ data: { id, proposal } }: MessageEvent<RiskRequest>) => {
  const results = computeResults(proposal);
  const risk = computeRisk(proposal, results);
  const answer: RiskAnswer = { id, text: risk && riskText(proposal, results, risk) };
  postMessage(answer);
});
