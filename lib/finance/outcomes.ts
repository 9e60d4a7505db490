/** What a case comes to in each of many draws: the net over the horizon and the payback, month by month as in `timeline.ts`. */
import type { Leaf, Sum } from '../notation/amounts';
import { combine, evaluateDraws, type Drawn } from '../notation/evaluate-draws';
import type { RiskModel, RiskRow, UncertainFactor } from './risk-model';
import { adoptedMonths, adoption, wholeMonths } from './timeline';

/** When the money moves. `goLiveMonths` null: it follows from the longest one-off effort, which may be drawn too. */
export type DrawTime = { horizonMonths: number; rampMonths: number; goLiveMonths: number | null };

/** One of each for every draw, unrounded. A payback of Infinity is later than the horizon. */
export type Outcomes = { net: Float64Array; paybackMonths: Float64Array };

/** @param valuesOf the draws of a factor, all of the same length `count`. */
export function outcomesOf({ rows }: RiskModel, valuesOf: (factor: UncertainFactor) => Float64Array, count: number, time: DrawTime): Outcomes {
  const sums = { saving: 0 as Drawn, oneOff: 0 as Drawn, perMonth: 0 as Drawn };
  let weeks: Drawn = 0;
  for (const row of rows) {
    const valueOf = (leaf: Leaf): Drawn => {
      const factor = row.factors.get(leaf);
      return factor ? valuesOf(factor) : leaf.likely;
    };
    const drawn = (sum: Sum) => evaluateDraws(sum, valueOf);
    sums[row.side] = combine(sums[row.side], rowAmount(row, drawn, valuesOf), '+');
    if (row.side === 'oneOff' && row.model.effortWeeks) weeks = combine(weeks, drawn(row.model.effortWeeks), 'at least');
  }
  return flowOutcomes({ saving: each(sums.saving, count), oneOff: each(sums.oneOff, count), perMonth: each(sums.perMonth, count) }, each(weeks, count), time);
}

function rowAmount({ side, model, multiple }: RiskRow, drawn: (sum: Sum) => Drawn, valuesOf: (factor: UncertainFactor) => Float64Array): Drawn {
  const now = drawn(model.now);
  const amount = side === 'saving' && model.after ? combine(now, drawn(model.after), '−') : now;
  return multiple ? combine(amount, valuesOf(multiple), '×') : amount;
}

const each = (value: Drawn, count: number) => (typeof value === 'number' ? new Float64Array(count).fill(value) : value);

type Flows = { saving: Float64Array; oneOff: Float64Array; perMonth: Float64Array };

function flowOutcomes({ saving, oneOff, perMonth }: Flows, weeks: Float64Array, { horizonMonths, rampMonths, goLiveMonths }: DrawTime): Outcomes {
  const live = Float64Array.from({ length: horizonMonths + 1 }, (_, month) => adoption(month, { horizonMonths, rampMonths, goLiveMonths: 0 }));
  const months = Float64Array.from({ length: horizonMonths + 1 }, (_, month) => adoptedMonths(month, { horizonMonths, rampMonths, goLiveMonths: 0 }));
  const net = new Float64Array(saving.length);
  const paybackMonths = new Float64Array(saving.length);
  saving.forEach((saved, draw) => {
    const [once, monthly] = [oneOff[draw] ?? 0, perMonth[draw] ?? 0];
    const start = goLiveMonths ?? wholeMonths(weeks[draw] ?? 0);
    net[draw] = saved * (months[Math.max(0, horizonMonths - start)] ?? 0) - once - monthly * horizonMonths;
    paybackMonths[draw] = payback(saved, once, monthly, start, live);
  });
  return { net, paybackMonths };
}

/** As `paybackPeriods` has it, for flows that only rise once the work is paid: the first month that ends at or above zero is the last crossing. */
function payback(saved: number, once: number, monthly: number, start: number, live: Float64Array): number {
  // All that is ever paid: no total below zero is larger, nor the rounding in it.
  const dust = (once + monthly * live.length) * 1e-13;
  let total = -once;
  let isOut = total < -dust;
  for (let month = 1; month < live.length; month++) {
    const flow = saved * (live[month - start] ?? 0) - monthly;
    const before = total;
    total += flow;
    if (total < -dust) isOut = true;
    else if (isOut) return month - 1 + Math.min(1, -before / flow);
  }
  return isOut ? Number.POSITIVE_INFINITY : 0;
}
