/** Results as the API gives them: what the engine needs for itself (readings, offered fixes) stays inside. */
import { computeResults } from '../finance/compute-results';
import type { AskResult, LineResult, Measures, Totals, ViewName } from '../finance/results';
import type { SettingIssue } from '../finance/settings';
import type { CostError } from '../notation/reading';
import type { Proposal } from '../proposal/schema';
import { assumptionSentences } from '../sheet/assumptions';

type WireError = Pick<CostError, 'code' | 'message' | 'start' | 'end'> | null;

export type WireResults = {
  currency: string;
  lines: (Omit<LineResult, 'reading' | 'error'> & { error: WireError })[];
  ask: (Omit<AskResult, 'reading' | 'error'> & { error: WireError })[];
  totals: Totals;
  views: Record<ViewName, Measures>;
  assumptions: string[];
  /** Settings that cannot be used; what depends on them is null. */
  issues: SettingIssue[];
};

export function evaluate(proposal: Proposal): WireResults {
  const results = computeResults(proposal);
  return {
    currency: results.currency,
    lines: results.lines.map(({ reading: _reading, error, ...line }) => ({ ...line, error: wireError(error) })),
    ask: results.ask.map(({ reading: _reading, error, ...item }) => ({ ...item, error: wireError(error) })),
    totals: results.totals,
    views: results.views,
    assumptions: assumptionSentences(proposal, results),
    issues: results.issues,
  };
}

function wireError(error: CostError | null): WireError {
  return error === null ? null : { code: error.code, message: error.message, start: error.start, end: error.end };
}
