/**
 * When money moves. Month 0 is the decision; the flow of month m falls at its end. One-off costs fall in month 0,
 * recurring ones in months 1 to H (paid while it is being built), savings after go-live, growing over the ramp.
 */
import { isRead, type AskResult, type CashflowMonth, type GoLiveSource } from './results';
import type { Settings } from './settings';
import { rangeOf } from '../notation/amounts';
import type { CostReading, Range } from '../notation/reading';

/** Whole months; the horizon at least 1. */
export type Timing = { horizonMonths: number; goLiveMonths: number; rampMonths: number };

/** What flows once everything is adopted: money a month, and money in month 0. Unrounded. */
export type SteadyFlows = { benefitPerMonth: number; costOneOff: number; costPerMonth: number };

export const AT_ONCE: Range = { low: 0, likely: 0, high: 0 };

/** The months from approval to the first saving, and where that number comes from; null when the typed one cannot be used. */
export function goLive(settings: Settings, ask: readonly AskResult[]): { months: Range | null; source: GoLiveSource } {
  const { typed, isUsable } = settings.goLive;
  if (typed !== null) return { months: { low: typed, likely: typed, high: typed }, source: 'typed' };
  if (!isUsable) return { months: null, source: 'typed' };
  const months = monthsToBuild(ask.map((item) => item.reading));
  return months === null ? { months: AT_ONCE, source: 'nothing to build' } : { months, source: 'longest effort in the ask' };
}

/** Whole months the longest one-off effort takes; null when there is none. */
export function monthsToBuild(asked: readonly CostReading[]): Range | null {
  const weeks = asked.filter(isRead).flatMap(({ recurring, model }) => (recurring || model.effortWeeks === null ? [] : [rangeOf(model.effortWeeks)]));
  if (weeks.length === 0) return null;
  const longest = (end: keyof Range) => wholeMonths(Math.max(...weeks.map((range) => range[end])));
  return { low: longest('low'), likely: longest('likely'), high: longest('high') };
}

/** ⌈weeks × 12/52⌉. Exactly 13 weeks are 3 months. */
export function wholeMonths(weeks: number): number {
  return Math.ceil(weeks * (12 / 52) - 1e-9) + 0;
}

/**
 * Months' worth of the full saving that have arrived by the end of month m: the sum of min(1, k/R) for k = 1 … m − L.
 * The ramp's part is R(R + 1)/2 / R in closed form, so nothing is lost by adding thirds.
 */
export function adoptedMonths(month: number, { goLiveMonths, rampMonths }: Timing): number {
  const live = Math.max(0, month - goLiveMonths);
  if (rampMonths === 0) return live;
  const climbing = Math.min(live, rampMonths);
  return (climbing * (climbing + 1)) / (2 * rampMonths) + (live - climbing);
}

/** The share of the full saving that arrives in month m: 0 up to go-live, then 1/R, 2/R … 1. */
export function adoption(month: number, { goLiveMonths, rampMonths }: Timing): number {
  const live = month - goLiveMonths;
  if (live <= 0) return 0;
  return Math.min(1, live / rampMonths);
}

/** Total benefit and cost over the horizon, unrounded. */
export function horizonSums(flows: SteadyFlows, timing: Timing): { benefit: number; cost: number } {
  return {
    benefit: flows.benefitPerMonth * adoptedMonths(timing.horizonMonths, timing) + 0,
    cost: flows.costOneOff + flows.costPerMonth * timing.horizonMonths,
  };
}

/** Month 0 to H. `+ 0` turns the −0 of a loss that has not begun into 0. */
export function cashflowOf(flows: SteadyFlows, timing: Timing): CashflowMonth[] {
  const months: CashflowMonth[] = [];
  for (let month = 0; month <= timing.horizonMonths; month++) {
    const benefit = flows.benefitPerMonth * adoption(month, timing) + 0;
    const cost = month === 0 ? flows.costOneOff : flows.costPerMonth;
    const cumulative = flows.benefitPerMonth * adoptedMonths(month, timing) - flows.costOneOff - flows.costPerMonth * month;
    months.push({ month, benefit, cost, net: benefit - cost, cumulative: cumulative + 0 });
  }
  return months;
}
