/** The whole calculation, on one screen. Total: every draft gives results, and what cannot be known is null. */
import type { Proposal } from '../proposal/schema';
import { askItemResult, costLineResult } from './lines';
import { measureStreams, planOf } from './measure-streams';
import { minorUnitDigits } from './money';
import { optionResults } from './options';
import { createFormulaReader } from './read-formula';
import { isRead, type Results } from './results';
import { sensitivityRows } from './sensitivity';
import { readSettings } from './settings';
import { goLive } from './timeline';
import { sumTotals } from './totals';
import { viewStreams } from './views';

/** What follows from a proposal. Pure and quick enough for every keystroke. */
export function computeResults(proposal: Proposal): Results {
  const { currency } = proposal.header;
  const digits = minorUnitDigits(currency);
  const { settings, issues } = readSettings(proposal);
  const read = createFormulaReader(proposal);

  const lines = proposal.cost.lines.map((line) => costLineResult(line, read, digits));
  const ask = proposal.ask.items.map((item) => askItemResult(item, read, digits));
  const start = goLive(settings, ask);
  const plan = planOf(settings, start.months, digits);
  const streams = viewStreams(proposal, lines, ask, settings);

  return {
    currency,
    minorUnitDigits: digits,
    horizonMonths: settings.horizonMonths,
    settings,
    goLiveSource: start.source,
    lines,
    ask,
    totals: sumTotals(lines, ask, digits),
    views: {
      drafted: measureStreams(streams.drafted, plan),
      finance: measureStreams(streams.finance, plan),
      cashOnly: measureStreams(streams.cashOnly, plan),
    },
    sensitivity: sensitivityRows(streams.drafted, plan),
    options: optionResults(proposal, streams.drafted, plan, read),
    assumptions: [...new Set([...lines, ...ask].map((row) => row.reading).filter(isRead).flatMap((reading) => reading.assumptions))],
    issues,
  };
}
