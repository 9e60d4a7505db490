/** The ends of a case: which end of the time goes with which end of the money. */
import { describe, expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import { computeResults } from './compute-results';

function drafted(line: string, ask: string, roi: Partial<Proposal['roi']> = {}) {
  const empty = emptyProposal('');
  return computeResults({
    ...empty,
    cost: { ...empty.cost, lines: [{ ...emptyCostLine('l'), formula: line }] },
    ask: { ...empty.ask, items: [{ ...emptyAskItem('a'), formula: ask }] },
    roi: { ...empty.roi, ...roi },
  }).views.drafted;
}

/** 4 weeks are a month, 12 weeks are three; 40 hours a week at $100. */
const WORK = '1 engineer × 4–12 weeks × $100/hr';

describe('the time of a case', () => {
  it('is late where least is saved: 1,000 × 9 − 48,000, and early where most is: 1,000 × 11 − 16,000', () => {
    const { goLiveMonths, low, high } = drafted('$1,000/mo → $0/mo', WORK);
    expect([goLiveMonths, low.goLiveMonths, high.goLiveMonths]).toEqual([2, 1, 3]);
    expect([low.net, high.net]).toEqual([-39_000, -5_000]);
  });
  it('is early where a loss is worst: −1,000 × 11 − 48,000, and late where it is least: −1,000 × 9 − 16,000', () => {
    const { low, high } = drafted('$0/mo → $1,000/mo', WORK);
    expect([low.net, high.net]).toEqual([-59_000, -25_000]);
  });
});

describe('the ends of the measures', () => {
  const range = () => drafted('$10,000–14,000/mo → $2,000/mo', '$20,000–30,000', { goLiveMonths: 0 });
  it('take what is wanted much of from the better end, what is wanted little of from the other', () => {
    const { low, high, ...likely } = range();
    expect([low.benefit, likely.benefit, high.benefit]).toEqual([96_000, 120_000, 144_000]);
    expect([low.cost, likely.cost, high.cost]).toEqual([20_000, 25_000, 30_000]);
    expect([low.net, likely.net, high.net]).toEqual([66_000, 95_000, 124_000]);
    expect([low.roiPercent, likely.roiPercent, high.roiPercent]).toEqual([220, 380, 620]);
    expect([low.paybackMonths, likely.paybackMonths, high.paybackMonths].map((months) => Number(months?.toFixed(4)))).toEqual([1.6667, 2.5, 3.75]);
    expect([low.costOfDelayPerMonth, likely.costOfDelayPerMonth, high.costOfDelayPerMonth]).toEqual([8_000, 10_000, 12_000]);
  });
  it('keep every low at or below the likely figure, and every high at or above it', () => {
    const { low, high, irrCount: _count, cashflow: _flow, ...likely } = range();
    for (const [key, value] of Object.entries(likely)) {
      const ends = [Reflect.get(low, key), value, Reflect.get(high, key)];
      expect([key, ...ends]).toEqual([key, ...ends.toSorted((one, other) => Number(one) - Number(other))]);
    }
    expect(low.npv).toBeLessThan(high.npv ?? 0);
    expect(low.breakEvenSharePercent).toBeLessThan(high.breakEvenSharePercent ?? 0);
    expect(low.breakEvenCostMultiple).toBeLessThan(high.breakEvenCostMultiple ?? 0);
    expect(low.irrAnnualPercent).toBeLessThan(high.irrAnnualPercent ?? 0);
    expect(low.discountedPaybackMonths).toBeLessThan(high.discountedPaybackMonths ?? 0);
    expect(low.pvBenefit).toBeLessThan(high.pvBenefit ?? 0);
    expect(low.pvCost).toBeLessThan(high.pvCost ?? 0);
    expect(low.roiPvPercent).toBeLessThan(high.roiPvPercent ?? 0);
  });
  it('follow a range of the running cost alone: 12 × 1,000 less 12 × 400 to 600', () => {
    const { low, high, ...likely } = drafted('$1,000/mo → $0/mo', '$400–600/mo');
    expect([low.net, likely.net, high.net]).toEqual([4_800, 6_000, 7_200]);
    expect([low.cost, likely.cost, high.cost]).toEqual([4_800, 6_000, 7_200]);
  });
  it('of a return on nothing saved: all is lost of the most, and there is none on what may cost nothing', () => {
    const { low, roiPercent, high } = drafted('$1,000/mo', '$0–2,000');
    expect([low.roiPercent, roiPercent, high.roiPercent]).toEqual([-100, -100, null]);
  });
  it('are the figures themselves where nothing is a range', () => {
    const { low, high, irrCount: _count, cashflow: _flow, ...likely } = drafted('$1,000/mo → $0/mo', '$2,000');
    expect([low, high]).toEqual([likely, likely]);
  });
  it('of a return on a loss turn the cost about: −12,000 on 30,000 is less of a loss than on 20,000', () => {
    const { low, high } = drafted('$0/mo → $1,000–1,000/mo', '$20,000–30,000', { goLiveMonths: 0 });
    expect([low.roiPercent, high.roiPercent]).toEqual([-160, -140]);
  });
});
