/**
 * "What if only this share of the savings comes true, and not all of the lines?" on the drafted view: savings shrink, no cost does.
 */
import type { Proposal } from '../proposal/schema';
import { monthlySaving } from './lines';
import { planOf, simpleReturn, type Plan, type SimpleReturn, type Streams } from './measure-streams';
import { percentOf, withoutDust } from './money';
import type { LineResult, Results } from './results';
import { viewStreams } from './views';

export type WhatIf = Pick<SimpleReturn, 'net' | 'roiPercent' | 'paybackMonths' | 'cashflow'>;

/** One cost line's part of the drafted saving a month, unrounded; `size` tells its rounding dust from its cents. */
export type LineSaving = { amount: number; size: number };

/** What the question is asked of: the money behind the drafted view, line by line, and the time it is measured over. */
export type WhatIfGround = { streams: Streams; plan: Plan; lines: LineSaving[] };

/**
 * @param results of this very proposal.
 * @returns with each line that saves or costs something its row among the results.
 */
export function whatIfGround(proposal: Proposal, { settings, views, minorUnitDigits, lines, ask }: Results): Omit<WhatIfGround, 'lines'> & { lines: (LineSaving & { row: LineResult })[] } {
  return {
    streams: viewStreams(proposal, lines, ask, settings, 'likely').drafted,
    plan: planOf(settings, views.drafted.goLiveMonths, minorUnitDigits),
    lines: lines.flatMap((row) => (row.reading.ok ? [{ row, ...monthlySaving(row.reading, 'likely') }] : [])).filter(({ amount }) => amount !== 0),
  };
}

/** The savings with each line counted at its percent (0 to 100), in the order of the ground. With all at 100 exactly the drafted streams. */
export function streamsWithLines({ streams, lines }: WhatIfGround, linePercents: readonly number[]): Streams {
  if (lines.every((_, index) => (linePercents[index] ?? 100) === 100)) return streams;
  const benefit = lines.reduce((sum, { amount }, index) => sum + amount * ((linePercents[index] ?? 100) / 100), 0);
  return { ...streams, benefitPerMonth: withoutDust(benefit, streams.benefitSize) };
}

/**
 * At 100 exactly the drafted view.
 * @param sharePercent 0 to 100, and above when more comes true than planned.
 */
export function returnAtShare({ benefitPerMonth, benefitSize, cost }: Streams, plan: Plan, sharePercent: number): WhatIf {
  const arriving = benefitPerMonth === null ? null : benefitPerMonth * (sharePercent / 100);
  const { net, roiPercent, paybackMonths, cashflow } = simpleReturn({ benefitPerMonth: arriving, benefitSize, cost }, plan);
  return { net, roiPercent, paybackMonths, cashflow };
}

/** The share of the savings at which the undiscounted net over the horizon is 0; null when nothing is asked for or nothing is saved. */
export function breakEvenShare(streams: Streams, plan: Plan): number | null {
  const { benefit, cost } = simpleReturn(streams, plan);
  return cost === 0 ? null : percentOf(cost, benefit);
}
