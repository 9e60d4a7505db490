import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafOf, productOf, sumOf } from '../notation/amounts';
import { emptyAskItem, emptyProposal } from '../proposal/empty';
import { exactly, once, unread } from './fixtures/readings';
import { askItemResult } from './lines';
import type { AskResult } from './results';
import { readSettings } from './settings';
import { adoptedMonths, adoption, cashflowOf, goLive, horizonSums, monthsToBuild, wholeMonths } from './timeline';

const timing = fc.record({
  horizonMonths: fc.integer({ min: 1, max: 120 }),
  goLiveMonths: fc.integer({ min: 0, max: 120 }),
  rampMonths: fc.integer({ min: 0, max: 120 }),
});

describe('adoption: 0 up to go-live, then k/R, then 1', () => {
  it('is complete in the first month after go-live without a ramp', () =>
    expect([0, 1, 2, 3].map((month) => adoption(month, { horizonMonths: 12, goLiveMonths: 1, rampMonths: 0 }))).toEqual([0, 0, 1, 1]));
  it('climbs in equal steps over the ramp', () =>
    expect([0, 1, 2, 3, 4, 5].map((month) => adoption(month, { horizonMonths: 12, goLiveMonths: 1, rampMonths: 3 }))).toEqual([0, 0, 1 / 3, 2 / 3, 1, 1]));
  it('adds up month by month to the closed form', () =>
    fc.assert(fc.property(timing, (time) => {
      let sum = 0;
      for (let month = 0; month <= time.horizonMonths; month++) {
        sum += adoption(month, time);
        expect(adoptedMonths(month, time)).toBeCloseTo(sum, 9);
      }
    })));
});

describe('go-live = ⌈weeks of the longest one-off effort × 12/52⌉', () => {
  it.each([[3, 1], [4, 1], [5, 2], [13, 3], [13 + 1e-14, 3], [13.01, 4], [26, 6], [52, 12], [0.2, 1]])('%d weeks are %d months', (weeks, months) =>
    expect(monthsToBuild([once(24_000, weeks)])).toEqual(exactly(months)));
  it('takes the longest, as the work runs side by side', () => expect(monthsToBuild([once(1, 3), once(1, 9), once(1)])).toEqual(exactly(3)));
  it('is a range where the work is one', () => {
    const weeks = (low: number, high: number) => ({ ...once(1), model: { ...once(1).model, effortWeeks: sumOf(productOf([leafOf(low, high, 0)])) } });
    expect(monthsToBuild([weeks(3, 9), weeks(5, 5)])).toEqual({ low: 2, likely: 2, high: 3 });
  });
  it('knows no recurring effort, no purchase and nothing unread', () =>
    expect(monthsToBuild([{ ...once(1, 8), recurring: true }, once(900), unread('E_NO_MONEY')])).toBeNull());

  const ask: AskResult[] = [askItemResult(emptyAskItem('a'), () => once(1, 3), 2)];
  const settingsWith = (goLiveMonths: number | null) => {
    const empty = emptyProposal('');
    return readSettings({ ...empty, roi: { ...empty.roi, goLiveMonths } }).settings;
  };
  it('is as typed where one was typed', () => expect(goLive(settingsWith(0), ask)).toEqual({ months: exactly(0), source: 'typed' }));
  it('follows from the ask else', () => expect(goLive(settingsWith(null), ask)).toEqual({ months: exactly(1), source: 'longest effort in the ask' }));
  it('is at once where nothing has to be built', () => expect(goLive(settingsWith(null), [])).toEqual({ months: exactly(0), source: 'nothing to build' }));
  it('is not guessed where the typed one cannot be used', () => expect(goLive(settingsWith(-1), ask)).toEqual({ months: null, source: 'typed' }));
});

describe('nothing is 0, and never −0', () => {
  it('no work takes no months', () => expect(wholeMonths(0)).toBe(0));
  it('a loss that begins after the horizon comes to 0', () =>
    expect(horizonSums({ benefitPerMonth: -5, costOneOff: 0, costPerMonth: 0 }, { horizonMonths: 12, goLiveMonths: 12, rampMonths: 0 }).benefit).toBe(0));
  it('a loss that has not begun adds up to 0', () =>
    expect(cashflowOf({ benefitPerMonth: -5, costOneOff: 0, costPerMonth: 0 }, { horizonMonths: 1, goLiveMonths: 0, rampMonths: 0 })).toEqual([
      { month: 0, benefit: 0, cost: 0, net: 0, cumulative: 0 }, { month: 1, benefit: -5, cost: 0, net: -5, cumulative: -5 },
    ]));
});

describe('cash flow', () => {
  const flows = { benefitPerMonth: 20_000, costOneOff: 24_000, costPerMonth: 500 };
  it('pays once in month 0, every month from 1, and saves after go-live', () =>
    expect(cashflowOf(flows, { horizonMonths: 3, goLiveMonths: 1, rampMonths: 2 })).toEqual([
      { month: 0, benefit: 0, cost: 24_000, net: -24_000, cumulative: -24_000 },
      { month: 1, benefit: 0, cost: 500, net: -500, cumulative: -24_500 },
      { month: 2, benefit: 10_000, cost: 500, net: 9_500, cumulative: -15_000 },
      { month: 3, benefit: 20_000, cost: 500, net: 19_500, cumulative: 4_500 },
    ]));
  it('ends where the sums over the horizon say', () =>
    fc.assert(fc.property(timing, fc.integer(), fc.integer({ min: 0 }), fc.integer({ min: 0 }), (time, benefitPerMonth, costOneOff, costPerMonth) => {
      const steady = { benefitPerMonth: benefitPerMonth / 100, costOneOff: costOneOff / 100, costPerMonth: costPerMonth / 100 };
      const { benefit, cost } = horizonSums(steady, time);
      const months = cashflowOf(steady, time);
      const size = months.reduce((sum, month) => sum + Math.abs(month.benefit) + month.cost, 1);
      expect(months.at(-1)?.month).toBe(time.horizonMonths);
      expect(Math.abs((months.at(-1)?.cumulative ?? Number.NaN) - (benefit - cost))).toBeLessThanOrEqual(1e-12 * size);
      expect(Math.abs(months.reduce((sum, month) => sum + month.net, 0) - (benefit - cost))).toBeLessThanOrEqual(1e-12 * size);
      for (const month of months) for (const value of Object.values(month)) expect(Object.is(value, -0)).toBe(false);
    })));
});
