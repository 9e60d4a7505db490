/**
 * How sure the drafted net is: 10,000 draws of everything uncertain, and the factors that matter most. Pure, and the same
 * on every machine: whole-number randomness, and of doubles only + − × ÷ and the square root. Too slow for every keystroke
 * of a long case: it runs in a thread of its own.
 */
import type { Proposal } from '../proposal/schema';
import { roundMoney } from './money';
import { triangularQuantile } from './measures';
import { outcomesOf, type DrawTime } from './outcomes';
import { createRandom } from './random';
import type { Results } from './results';
import { doubtModel, type DoubtSource, type RiskModel, type UncertainFactor } from './risk-model';
import { tornadoOf, type Tornado } from './tornado';

export const DRAWS = 10_000;

/** pXX: the chance of being at or BELOW it is XX in 100. So the 9 in 10 chance of at least so much net is p10, not p90. */
export type Percentiles<Value> = { p10: Value; p50: Value; p90: Value };

export type RiskSpread = {
  /** Over the horizon, rounded to the currency's minor unit. */
  net: Percentiles<number>;
  /** Months from approval; null: not within the horizon. A draw that never pays back counts as later than all others. */
  paybackMonths: Percentiles<number | null>;
  /** What to print as "9 in 10 chance of …": the net is at least this, and it is paid back by then (null: not within the horizon). */
  nineInTen: { netAtLeast: number; paybackByMonths: number | null };
  /** Share of the draws that are paid back within the horizon, which is that the net is not below 0. */
  paidBackPercent: number;
  /** What was drawn: typed ranges, the confidence of lines without one, costs that were not quoted. */
  sources: DoubtSource[];
};

/** On the drafted view. */
export type Risk = {
  seed: number;
  draws: number;
  /** null: nothing that moves the net is uncertain (no range, every line of high confidence, every cost quoted), so there is no spread to show. */
  spread: RiskSpread | null;
  /** What moves the net most, one factor at a time. */
  tornado: Tornado;
};

/**
 * @param results of this very proposal.
 * @returns null while the net cannot be computed, or a setting the draws rest on cannot be used.
 */
export function computeRisk(proposal: Proposal, results: Results): Risk | null {
  const ground = groundOf(proposal, results);
  if (ground === null) return null;
  const { model, time, seed, net } = ground;
  return { seed, draws: DRAWS, spread: spreadOf(model, time, seed, results.minorUnitDigits), tornado: tornadoOf(proposal, results, model, time, net) };
}

/** The tornado alone: two draws a factor in place of 10,000, cheap enough to follow the typing. null as above. */
export function computeTornado(proposal: Proposal, results: Results): Tornado | null {
  const ground = groundOf(proposal, results);
  return ground && tornadoOf(proposal, results, ground.model, ground.time, ground.net);
}

function groundOf(proposal: Proposal, results: Results): { model: RiskModel; time: DrawTime; seed: number; net: number } | null {
  const { settings: { horizonMonths, rampMonths, seed, goLive }, views: { drafted: { net } } } = results;
  const model = doubtModel(proposal, results);
  if (net === null || horizonMonths === null || rampMonths === null || seed === null || model === null) return null;
  return { model, time: { horizonMonths, rampMonths, goLiveMonths: goLive.typed }, seed, net };
}

function spreadOf(model: RiskModel, time: DrawTime, seed: number, digits: number): RiskSpread | null {
  const draws = new Map(model.factors.map((factor, index) => [factor, drawTriangular(factor, createRandom(seed, index))]));
  const { net, paybackMonths } = outcomesOf(model, (factor) => draws.get(factor) ?? new Float64Array(DRAWS).fill(factor.likely), DRAWS, time);
  net.sort();
  paybackMonths.sort();
  const netAt = (percent: number) => roundMoney(ranked(net, percent), digits);
  if (netAt(0) === netAt(100)) return null;
  const paybackAt = (percent: number) => {
    const months = ranked(paybackMonths, percent);
    return Number.isFinite(months) ? months : null;
  };
  const netRange = { p10: netAt(10), p50: netAt(50), p90: netAt(90) };
  const paybackRange = { p10: paybackAt(10), p50: paybackAt(50), p90: paybackAt(90) };
  const paidBack = paybackMonths.findIndex((months) => !Number.isFinite(months));
  return {
    net: netRange,
    paybackMonths: paybackRange,
    nineInTen: { netAtLeast: netRange.p10, paybackByMonths: paybackRange.p90 },
    paidBackPercent: (100 * (paidBack === -1 ? DRAWS : paidBack)) / DRAWS,
    sources: [...new Set(model.factors.map((factor) => factor.source))],
  };
}

function drawTriangular({ low, likely, high }: UncertainFactor, random: () => number): Float64Array {
  const values = new Float64Array(DRAWS);
  // A plain loop: with map the draws of a case take a third longer.
  for (let draw = 0; draw < DRAWS; draw++) values[draw] = triangularQuantile(low, likely, high, random());
  return values;
}

/** The smallest value that so many percent of the draws do not exceed; the first of all at 0. */
function ranked(sorted: Float64Array, percent: number): number {
  return sorted[Math.max(0, (DRAWS * percent) / 100 - 1)] ?? 0;
}
