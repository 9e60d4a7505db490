/** Measures from streams written by hand: what is unknown, and half a cent between amounts a double holds only roughly. */
import { describe, expect, it } from 'vitest';
import { measureStreams, toMonthlyRate, type Plan, type Streams } from './measure-streams';

const YEAR: Plan = { horizonMonths: 12, goLiveMonths: 0, rampMonths: 0, monthlyRate: 0, digits: 2 };
const measured = (streams: Streams, plan: Partial<Plan> = {}) => measureStreams(streams, { ...YEAR, ...plan });
const COST = { oneOff: 24_000, perMonth: 500 };

describe('a measure is unknown as soon as something it needs is', () => {
  it('without the savings: the cost is known and nothing of the return, nor what a delay costs', () =>
    expect(measured({ benefitPerMonth: null, benefitSize: 0, cost: COST })).toEqual({
      goLiveMonths: 0, benefit: null, cost: 30_000, net: null, roiPercent: null, paybackMonths: null, cashflow: [], pvBenefit: null, pvCost: 30_000, npv: null, roiPvPercent: null,
      irrAnnualPercent: null, irrCount: null, discountedPaybackMonths: null, breakEvenSharePercent: null, breakEvenCostMultiple: null, costOfDelayPerMonth: null,
    }));
  it('without the cost: the benefit is known and nothing of the return', () =>
    expect(measured({ benefitPerMonth: 20_000, benefitSize: 20_000, cost: null })).toEqual({
      goLiveMonths: 0, benefit: 240_000, cost: null, net: null, roiPercent: null, paybackMonths: null, cashflow: [], pvBenefit: 240_000, pvCost: null, npv: null, roiPvPercent: null,
      irrAnnualPercent: null, irrCount: null, discountedPaybackMonths: null, breakEvenSharePercent: null, breakEvenCostMultiple: null, costOfDelayPerMonth: null,
    }));
});

describe('half a cent between large amounts is rounded as on paper', () => {
  it('in the present value: 2,000,000.005 − 2,000,000, which a double holds as 0.00499…', () =>
    expect(measured({ benefitPerMonth: 2_000_000.005, benefitSize: 0, cost: { oneOff: 2_000_000, perMonth: 0 } }, { horizonMonths: 1 }).npv).toBe(0.01));
  it('in what a month of delay costs', () =>
    expect(measured({ benefitPerMonth: 2_000_000.005, benefitSize: 0, cost: { oneOff: 0, perMonth: 2_000_000 } }).costOfDelayPerMonth).toBe(0.01));
  it('in the benefit over ten years: 120 × (1,000,000.000375 − 1,000,000) is 0.045', () =>
    expect(measured({ benefitPerMonth: 1_000_000.000375 - 1_000_000, benefitSize: 2_000_000, cost: COST }, { horizonMonths: 120 }).benefit).toBe(0.05));
});

describe('the rate of a month', () => {
  it('is effective: twelve of them are 10% a year', () => expect(1.1 ** (1 / 12) - 1).toBeCloseTo(toMonthlyRate(10), 15));
});
