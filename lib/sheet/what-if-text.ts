/** The words and the picture of "what if only this share of the savings comes true?" The plan stays beside it, unchanged. */
import type { Results, SensitivityRow, Totals } from '../finance/results';
import type { WhatIf } from '../finance/what-if';
import type { Proposal } from '../proposal/schema';
import type { ChartDrawing } from './chart';
import { doubtSentence, type DoubtedLine } from './doubt-sentence';
import { chartSentence, endingAt } from './chart-sentence';
import { drawChart } from './draw-chart';
import { months, payback } from './durations';
import { breakEvenPercent, formatFor } from './format';
import { gainsAt, paybackCell, paybackState, type PaybackState } from './payback-words';
import { CHART_SIZES } from './theme';

export type WhatIfText = {
  /** The question with the number apart: "What if only ", "50%", " of the savings come true?". */
  question: { before: string; share: string; after: string };
  figures: { label: string; value: string; plan: string }[];
  /** For `aria-valuetext`: "50 percent: net $93,000, paid back in 13 weeks". */
  spoken: string;
  /** What the lines that are doubted come to, in a sentence. */
  said: string;
  /** Where the tick of the slider stands, in whole percent; null when no share up to 100 breaks even. */
  breakEven: { sharePercent: number; label: string; caption: string } | null;
  ends: { low: string; high: string; highCaption: string };
  chart: { drawing: ChartDrawing; title: string; subtitle: string; alt: string } | null;
  remark: string;
};

/** What the words are made from: a part of a proposal and its results, small enough to travel with a page. */
export type WhatIfPlan = {
  proposal: { header: Pick<Proposal['header'], 'locale' | 'currency'> };
  results: Pick<Results, 'horizonMonths'> & { views: { drafted: WhatIf }; totals: Pick<Totals, 'savingPerMonth' | 'askPerMonth'>; sensitivity: readonly Pick<SensitivityRow, 'sharePercent' | 'isBreakEven'>[] };
};

/** What a sceptic asks: this share of the savings, with these lines in full, by half, or not at all; what of the drafted saving a month arrives then, all in all. */
export type Doubt = { sharePercent: number; lines: readonly DoubtedLine[]; arrivingPercent: number };

/**
 * @param outcome what `whatIf` gives for this doubt.
 */
export function whatIfText(proposal: WhatIfPlan['proposal'], results: WhatIfPlan['results'], outcome: WhatIf, { sharePercent, lines, arrivingPercent }: Doubt): WhatIfText {
  const format = formatFor(proposal.header);
  const { drafted } = results.views;
  const share = format.percent(sharePercent);
  const horizon = results.horizonMonths === null ? '' : months(results.horizonMonths);
  const state = stateOf(outcome, results, arrivingPercent);
  const planned = stateOf(drafted, results, 100);
  const breakEvenRow = results.sensitivity.find((row) => row.isBreakEven && row.sharePercent <= 100);
  const breakEven = breakEvenRow && breakEvenPercent(breakEvenRow.sharePercent);
  return {
    question: { before: 'What if only ', share, after: ' of the savings come true?' },
    figures: [
      { label: horizon === '' ? 'Net' : `Net, ${horizon}`, value: format.money(outcome.net), plan: `plan ${format.money(drafted.net)}` },
      { label: 'ROI', value: format.percent(outcome.roiPercent), plan: `plan ${format.percent(drafted.roiPercent)}` },
      { label: 'Paid back in', value: paybackCell(state), plan: `plan ${paybackCell(planned)}` },
    ],
    spoken: `${Math.round(sharePercent)} percent: net ${format.money(outcome.net)}, ${paidBack(state)}`,
    said: doubtSentence(lines, sharePercent === 100 ? '' : share, `net ${format.money(outcome.net)}, ${paidBack(state)}`),
    breakEven: breakEven === undefined ? null : { sharePercent: breakEven, label: format.percent(breakEven), caption: 'breaks even' },
    ends: { low: format.percent(0), high: format.percent(100), highCaption: 'as planned' },
    chart: chart(),
    remark: 'This is your own what-if. It changes nothing in the proposal and nobody else sees it.',
  };

  function chart(): WhatIfText['chart'] {
    const { text, ...size } = CHART_SIZES.whatIf;
    const addedUp = ({ net, cashflow }: WhatIf) => endingAt(net, cashflow.map((month) => month.cumulative));
    const main = addedUp(outcome);
    const drawn = drawChart({
      size,
      textSize: text,
      main: { cumulative: main, label: `at ${share}` },
      dashed: arrivingPercent === 100 ? null : { cumulative: addedUp(drafted), label: 'as planned' },
      crossing: state.kind === 'known' ? { months: state.months, label: `Paid back, ${payback(state.months)}` } : null,
    }, format);
    return drawn && {
      drawing: drawn.drawing,
      title: 'Net gain, added up month by month',
      subtitle: `${drawn.unit}, by months from approval`,
      alt: chartSentence(main, state, format, horizon),
    };
  }
}

function stateOf(outcome: WhatIf, { horizonMonths, totals: perMonth }: WhatIfPlan['results'], sharePercent: number): PaybackState {
  const totals = { benefit: sum(outcome, 'benefit'), cost: sum(outcome, 'cost') };
  return paybackState({ ...outcome, ...totals }, horizonMonths, gainsAt(perMonth, sharePercent));
}

function sum({ cashflow }: WhatIf, of: 'benefit' | 'cost'): number {
  return cashflow.reduce((total, month) => total + month[of], 0);
}

function paidBack(state: PaybackState): string {
  if (state.kind === 'known') return state.months <= 0 ? 'paid back at once' : `paid back in ${payback(state.months)}`;
  if (state.kind === 'notWithin') return `not paid back within ${months(state.horizonMonths)}`;
  return state.kind === 'never' ? 'never paid back' : 'payback not known';
}
