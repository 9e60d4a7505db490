/** The whole calculation, on one screen. Total: every draft gives results, and what cannot be known is null. */
import type { Proposal } from '../proposal/schema';
import { caseRange, measureRange, type CaseEnd } from './case-range';
import { askItemResult, costLineResult } from './lines';
import { planOf } from './measure-streams';
import { minorUnitDigits } from './money';
import { optionResults } from './options';
import { createFormulaReader } from './read-formula';
import { isRead, type Results, type ViewName } from './results';
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
  const plan = planOf(settings, start.months?.likely ?? null, digits);
  const streamsAt = (end: CaseEnd) => viewStreams(proposal, lines, ask, settings, end);
  const [worst, likely, best] = [streamsAt('worst'), streamsAt('likely'), streamsAt('best')];
  const caseIn = (view: ViewName) => caseRange({ worst: worst[view], likely: likely[view], best: best[view] }, plan, start.months);
  const drafted = caseIn('drafted');

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
      drafted: measureRange(drafted),
      finance: measureRange(caseIn('finance')),
      cashOnly: measureRange(caseIn('cashOnly')),
    },
    sensitivity: sensitivityRows(likely.drafted, plan),
    options: optionResults(proposal, drafted, read),
    assumptions: [...new Set([...lines, ...ask].map((row) => row.reading).filter(isRead).flatMap((reading) => reading.assumptions))],
    issues,
  };
}
