/** What one draw comes to, from a case written by hand: `spreadOf` and the tornado only choose the values. */
import { describe, expect, it } from 'vitest';
import { leafOf, productOf, sumOf, type CostModel } from '../notation/amounts';
import { monthly, once } from './fixtures/readings';
import { outcomesOf, type DrawTime } from './outcomes';
import type { RiskRow } from './risk-model';

const row = (side: RiskRow['side'], model: CostModel): RiskRow => ({ side, model, factors: new Map(), multiple: null });
const saves = (perMonth: number) => row('saving', monthly(perMonth, 0).model);
const costsOnce = (amount: number, weeks: number | null = null) => row('oneOff', once(amount, weeks).model);
const costsMonthly = (amount: number) => row('perMonth', monthly(amount).model);

const YEAR: DrawTime = { horizonMonths: 12, rampMonths: 0, goLiveMonths: 0 };
function outcomeOf(rows: RiskRow[], time: Partial<DrawTime> = {}) {
  const { net, paybackMonths } = outcomesOf({ rows, factors: [] }, () => new Float64Array(1), 1, { ...YEAR, ...time });
  return [net[0], paybackMonths[0]];
}

describe('the net of a draw', () => {
  it('is savings after go-live less the price and the months: 11 × 3,000 − 1,000 − 12 × 500', () =>
    expect(outcomeOf([saves(3_000), costsOnce(1_000), costsMonthly(500)], { goLiveMonths: 1 })[0]).toBe(26_000));
  it('is the price alone when go-live is after the horizon', () => expect(outcomeOf([saves(3_000), costsOnce(1_000)], { goLiveMonths: 13 })[0]).toBe(-1_000));
  it('asks for what an ask costs now, whatever it is to become', () =>
    expect(outcomeOf([saves(3_000), row('perMonth', monthly(500, 100).model)])[0]).toBe(12 * 2_500));
  it('begins after the longest one-off work: 20 weeks are 5 months', () =>
    expect(outcomeOf([saves(3_000), costsOnce(0, 4), costsOnce(0, 20), costsOnce(0)], { goLiveMonths: null })[0]).toBe(7 * 3_000));
  it('does not wait for work that goes on every month', () =>
    expect(outcomeOf([saves(3_000), row('perMonth', { ...monthly(0).model, effortWeeks: sumOf(productOf([leafOf(20, 20, 0)])) })], { goLiveMonths: null })[0]).toBe(12 * 3_000));
});

describe('the payback of a draw is linear within its month', () => {
  it.each<[string, RiskRow[], Partial<DrawTime>, number]>([
    ['1,000 of 3,000 a month: a third of the first', [saves(3_000), costsOnce(1_000)], {}, 1 / 3],
    ['10,000 of 3,000 less 500 a month', [saves(3_000), costsOnce(10_000), costsMonthly(500)], {}, 4],
    ['two months of 500 without a saving come on top: 2 + 11,000/2,500', [saves(3_000), costsOnce(10_000), costsMonthly(500)], { goLiveMonths: 2 }, 6.4],
    ['a ramp of three months: 1,000 + 2,000 + 3,000, then 3,000', [saves(3_000), costsOnce(7_500)], { rampMonths: 3 }, 3.5],
    ['with the last month of the horizon', [saves(5), costsOnce(60)], {}, 12],
    ['though a running cost above the price is paid all the while', [saves(10), costsOnce(12), costsMonthly(9)], {}, 12],
  ])('%s', (_name, rows, time, months) => expect(outcomeOf(rows, time)[1]).toBeCloseTo(months, 12));
  it('is never when it comes a month after the horizon', () =>
    expect(outcomeOf([saves(10), costsOnce(20)], { horizonMonths: 2, goLiveMonths: 1 })[1]).toBe(Number.POSITIVE_INFINITY));
  it('is never when less comes back than goes out', () => expect(outcomeOf([saves(5), costsMonthly(10)])[1]).toBe(Number.POSITIVE_INFINITY));
  it('is at once where no money is ever out, also while nothing is saved yet', () => {
    expect(outcomeOf([saves(3_000)], { goLiveMonths: 3 })[1]).toBe(0);
    expect(outcomeOf([saves(3_000), costsMonthly(500)])[1]).toBe(0);
    expect(outcomeOf([saves(500), costsMonthly(500)])[1]).toBe(0);
    expect(outcomeOf([])[1]).toBe(0);
  });
  it('is not denied by what tenths leave in doubles: 3 × 0.3 of 0.9, and 60 × 0.3 after 60 months of it', () => {
    expect(outcomeOf([saves(0.3), costsOnce(0.9)], { horizonMonths: 3 })[1]).toBe(3);
    expect(outcomeOf([saves(0.6), costsMonthly(0.3)], { horizonMonths: 120, goLiveMonths: 60 })[1]).toBe(120);
  });
});
