/** Results as the API gives them: what the engine needs for itself (readings, offered fixes) stays inside. */
import { computeResults } from '../finance/compute-results';
import type { AskResult, LineResult, OptionResult, Results } from '../finance/results';
import type { Risk } from '../finance/risk';
import type { CostError } from '../notation/reading';
import type { Proposal } from '../proposal/schema';
import { assumptionSentences } from '../sheet/assumptions';
import { explainBusy } from './explain-busy';
import { assessRisk } from './risk/assess-risk';

type WireError = Pick<CostError, 'code' | 'message' | 'start' | 'end'> | null;

export type WireResults = Pick<Results, 'currency' | 'totals' | 'views' | 'sensitivity' | 'issues'> & {
  lines: (Omit<LineResult, 'reading' | 'error'> & { error: WireError })[];
  ask: (Omit<AskResult, 'reading' | 'error'> & { error: WireError })[];
  options: (Omit<OptionResult, 'askError' | 'savingError'> & { askError: WireError; savingError: WireError })[];
  risk: Risk | null;
  assumptions: string[];
};

/** @throws Problem 503 when too many evaluations wait. */
export async function evaluate(proposal: Proposal): Promise<WireResults> {
  const risk = await assessRisk(proposal).catch((error: unknown) => { throw explainBusy(error, 'Many proposals are being worked out at this moment.'); });
  const results = computeResults(proposal);
  const { currency, lines, ask, totals, views, sensitivity, options, issues } = results;
  return {
    currency,
    lines: lines.map(({ reading: _reading, error, ...line }) => ({ ...line, error: wireError(error) })),
    ask: ask.map(({ reading: _reading, error, ...item }) => ({ ...item, error: wireError(error) })),
    totals,
    views,
    sensitivity,
    options: options.map(({ askError, savingError, ...option }) => ({ ...option, askError: wireError(askError), savingError: wireError(savingError) })),
    risk,
    assumptions: assumptionSentences(proposal, results),
    issues,
  };
}

function wireError(error: CostError | null): WireError {
  return error === null ? null : { code: error.code, message: error.message, start: error.start, end: error.end };
}
