/**
 * What the page answers at one share of the savings, in the product's own engine and words. The server calls it for the
 * page, the what-if script for every move of the thumb; both start from the same few numbers.
 */
import { returnAtShare } from '@/lib/finance/what-if';
import type { Plan, Streams } from '@/lib/finance/measure-streams';
import { drawChart } from '@/lib/sheet/draw-chart';
import { formatFor, NOTHING, payback } from '@/lib/sheet/format';
import type { ChartDrawing } from '@/lib/sheet/chart';
import type { MarkedShare } from './slider-marks';

/** The money behind the drafted view: all of it is on the page already. */
export type WhatIfSeed = { locale: string; currency: string; streams: Streams; plan: Plan; breakEvenPercent: number | null };

export type WhatIfAnswer = MarkedShare & {
  figures: { label: string; value: string; plan: string }[];
  chart: { title: string; subtitle: string; drawing: ChartDrawing; alt: string } | null;
  /** What the slider says of itself. */
  valueText: string;
};

/** In points, as on paper; the card draws it about 1.8 times as large. */
const CHART = { size: { width: 220, height: 128 }, textSize: 7.25 };

/** @param sharePercent Whole, 0 to 100. */
export function answerAt(seed: WhatIfSeed, sharePercent: number): WhatIfAnswer {
  const format = formatFor(seed);
  const planned = returnAtShare(seed.streams, seed.plan, 100);
  const answer = returnAtShare(seed.streams, seed.plan, sharePercent);
  const months = `${seed.plan.horizonMonths ?? 0} months`;
  const paidBack = (paybackMonths: number | null, net: number | null) =>
    net === null ? NOTHING : paybackMonths === null ? `not in ${months}` : payback(paybackMonths);
  const share = format.percent(sharePercent);
  const back = paidBack(answer.paybackMonths, answer.net);
  const chart = drawChart(
    {
      ...CHART,
      main: { cumulative: answer.cashflow.map((month) => month.cumulative), label: sharePercent === 100 ? 'as planned' : `at ${share}` },
      dashed: sharePercent === 100 ? null : { cumulative: planned.cashflow.map((month) => month.cumulative), label: 'as planned' },
      crossing: answer.paybackMonths === null ? null : { months: answer.paybackMonths, label: `Paid back, ${back}` },
    },
    format,
  );
  const sentence = `net ${format.money(answer.net)} in ${months}, ${answer.paybackMonths === null ? `not paid back in ${months}` : `paid back in ${back}`}`;
  return {
    sharePercent,
    share,
    breakEven: seed.breakEvenPercent === null ? null : { percent: seed.breakEvenPercent, share: format.percent(seed.breakEvenPercent) },
    figures: [
      { label: `Net, ${months}`, value: format.money(answer.net), plan: `plan ${format.money(planned.net)}` },
      { label: 'ROI', value: format.percent(answer.roiPercent), plan: `plan ${format.percent(planned.roiPercent)}` },
      { label: 'Paid back in', value: back, plan: `plan ${paidBack(planned.paybackMonths, planned.net)}` },
    ],
    chart: chart && {
      title: 'Net gain, added up month by month',
      subtitle: `${chart.unit}, by months from approval`,
      drawing: chart.drawing,
      alt: `At ${share} of the savings: ${sentence}. As planned: net ${format.money(planned.net)}.`,
    },
    valueText: `${sharePercent} percent: ${sentence}`,
  };
}
