/** Which numbers matter most: each goes to its low and its high end alone, the others stay at likely. */
import type { Proposal } from '../proposal/schema';
import { roundMoney } from './money';
import { outcomesOf, type DrawTime } from './outcomes';
import type { Results } from './results';
import { whatIfModel, type DoubtSource, type RiskModel, type UncertainFactor } from './risk-model';

const MOST_BARS = 5;

export type TornadoBar = {
  /** "Developers waiting: 4–6 hr/mo", or the row's label where the whole row is meant. */
  name: string;
  /** The cost lines and ask items it stands in. */
  rowIds: string[];
  source: DoubtSource;
  /** The factor's ends, in percent of its likely value: −20 and 20. */
  lowPercent: number;
  highPercent: number;
  /** The drafted net with this factor at its low and at its high end; the low one is the larger where it is a cost. */
  netAtLow: number;
  netAtHigh: number;
  /** How far apart the two are. */
  swing: number;
  /** true when one of its ends alone brings the net below 0. */
  canLoseMoney: boolean;
};

export type Tornado = {
  /** doubt: typed ranges, and the doubt about rows without one. what if: nothing is a range, so every number goes 20% down and up; no risk, a question. */
  basis: 'doubt' | 'what if';
  /** The base line: the drafted net. */
  net: number;
  /** At most five, the largest swing first; without those that move nothing. */
  bars: TornadoBar[];
};

/** @param doubts the case's own model; without a typed range that matters the question is "what if". */
export function tornadoOf(proposal: Proposal, results: Results, doubts: RiskModel, time: DrawTime, net: number): Tornado {
  const own = barsOf(doubts, time, results.minorUnitDigits);
  if (own.some((bar) => bar.source === 'range')) return { basis: 'doubt', net, bars: own.slice(0, MOST_BARS) };
  return { basis: 'what if', net, bars: barsOf(whatIfModel(proposal, results), time, results.minorUnitDigits).slice(0, MOST_BARS) };
}

/** Two draws a factor: one with it at low, one at high. */
function barsOf(model: RiskModel, time: DrawTime, digits: number): TornadoBar[] {
  const count = 2 * model.factors.length;
  const values = new Map(model.factors.map((factor, index) => [factor, oneAtATime(factor, index, count)]));
  const { net } = outcomesOf(model, (factor) => values.get(factor) ?? new Float64Array(count).fill(factor.likely), count, time);
  return model.factors
    .map((factor, index) => barOf(factor, roundMoney(net[2 * index] ?? 0, digits), roundMoney(net[2 * index + 1] ?? 0, digits), digits))
    .filter((bar) => bar.swing > 0)
    .sort((one, other) => other.swing - one.swing);
}

function oneAtATime({ low, likely, high }: UncertainFactor, index: number, count: number): Float64Array {
  const values = new Float64Array(count).fill(likely);
  values[2 * index] = low;
  values[2 * index + 1] = high;
  return values;
}

function barOf({ name, rowIds, source, low, likely, high }: UncertainFactor, netAtLow: number, netAtHigh: number, digits: number): TornadoBar {
  const percent = (end: number) => 100 * (end / likely - 1);
  return {
    name, rowIds, source, lowPercent: percent(low), highPercent: percent(high), netAtLow, netAtHigh,
    swing: roundMoney(Math.abs(netAtHigh - netAtLow), digits),
    canLoseMoney: Math.min(netAtLow, netAtHigh) < 0,
  };
}
