import { describe, expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import { computeResults } from './compute-results';
import { sensitivityRows } from './sensitivity';
import type { Plan } from './measure-streams';
import type { Results } from './results';
import { returnAtShare, whatIfGround } from './what-if';

const YEAR: Plan = { horizonMonths: 12, goLiveMonths: 0, rampMonths: 0, monthlyRate: 0.008, digits: 2 };
const cost = { oneOff: 24_000, perMonth: 500 };

describe('what has to be true', () => {
  it('shows all, half, a quarter, and the share at which nothing is left over', () => {
    const rows = sensitivityRows({ benefitPerMonth: 20_500, benefitSize: 0, cost }, YEAR);
    expect(rows.map(({ sharePercent, isBreakEven, net, roiPercent }) => [Math.round(sharePercent), isBreakEven, net, Math.round(roiPercent ?? -1)])).toEqual([
      [100, false, 216_000, 720], [50, false, 93_000, 310], [25, false, 31_500, 105], [12, true, 0, 0],
    ]);
    expect(rows[0]?.paybackMonths).toBeCloseTo(1.2, 9);
    expect(rows[3]?.paybackMonths).toBeCloseTo(12, 9);
  });
  it.each([[24, 3], [36, 6], [12, 18]])('pays the share that breaks even back at the horizon: %d months, a ramp of %d', (horizonMonths, rampMonths) => {
    for (const benefitPerMonth of [900, 2_333.33, 20_500]) {
      const row = sensitivityRows({ benefitPerMonth, benefitSize: 0, cost: { oneOff: 20_400, perMonth: 33.33 } }, { ...YEAR, horizonMonths, rampMonths }).find(({ isBreakEven }) => isBreakEven);
      expect(row).toMatchObject({ net: 0, roiPercent: 0, paybackMonths: horizonMonths });
    }
  });
  it('keeps the rows in falling order', () =>
    expect(sensitivityRows({ benefitPerMonth: 6_000, benefitSize: 0, cost }, YEAR).map((row) => Math.round(row.sharePercent))).toEqual([100, 50, 42, 25]));
  it('marks a row that happens to break even instead of doubling it', () => {
    const rows = sensitivityRows({ benefitPerMonth: 5_000, benefitSize: 0, cost }, YEAR);
    expect(rows.map(({ sharePercent, isBreakEven, net }) => [sharePercent, isBreakEven, net])).toEqual([[100, false, 30_000], [50, true, 0], [25, false, -15_000]]);
  });
  it('says when more than planned would have to come true', () =>
    expect(sensitivityRows({ benefitPerMonth: 2_000, benefitSize: 0, cost }, YEAR)[0]).toMatchObject({ sharePercent: 125, isBreakEven: true, net: 0 }));
  it('has no break-even without a cost, and none without a saving', () => {
    expect(sensitivityRows({ benefitPerMonth: 20_000, benefitSize: 0, cost: { oneOff: 0, perMonth: 0 } }, YEAR).some((row) => row.isBreakEven)).toBe(false);
    expect(sensitivityRows({ benefitPerMonth: -5, benefitSize: 0, cost }, YEAR).some((row) => row.isBreakEven)).toBe(false);
  });
  it('has no row without a share', () =>
    expect(sensitivityRows({ benefitPerMonth: 20_000, benefitSize: 0, cost: { oneOff: 0, perMonth: 0 } }, YEAR).map(({ sharePercent }) => sharePercent)).toEqual([100, 50, 25]));
  it('pays the share that breaks even back at once where no money is ever out: 500 of 20,000 a month', () =>
    expect(sensitivityRows({ benefitPerMonth: 20_000, benefitSize: 0, cost: { oneOff: 0, perMonth: 500 } }, YEAR).at(-1)).toEqual({ sharePercent: 2.5, isBreakEven: true, net: 0, roiPercent: 0, paybackMonths: 0 }));
  it('is empty while the return is unknown', () => {
    expect(sensitivityRows({ benefitPerMonth: null, benefitSize: 0, cost }, YEAR)).toEqual([]);
    expect(sensitivityRows({ benefitPerMonth: 1, benefitSize: 0, cost: null }, YEAR)).toEqual([]);
    expect(sensitivityRows({ benefitPerMonth: 1, benefitSize: 0, cost }, { ...YEAR, horizonMonths: null })).toEqual([]);
  });
});

describe('what if', () => {
  const whatIf = (proposal: Proposal, given: Results, share: number) => {
    const { streams, plan } = whatIfGround(proposal, given);
    return returnAtShare(streams, plan, share);
  };
  const empty = emptyProposal('');
  const proposal: Proposal = {
    ...empty,
    cost: { ...empty.cost, lines: [{ ...emptyCostLine('l'), formula: '$22,500/mo → $2,000/mo' }] },
    ask: { ...empty.ask, items: [{ ...emptyAskItem('a'), formula: '2 engineers × 3 weeks × $100/hr' }, { ...emptyAskItem('b'), formula: '$500/mo' }] },
    roi: { ...empty.roi, rampMonths: 2 },
  };
  const results = () => computeResults(proposal);

  it('is the drafted view at 100', () => {
    const { net, roiPercent, paybackMonths, cashflow } = results().views.drafted;
    expect(whatIf(proposal, results(), 100)).toEqual({ net, roiPercent, paybackMonths, cashflow });
  });
  it('loses the cost at 0', () => expect(whatIf(proposal, results(), 0)).toMatchObject({ net: -30_000, roiPercent: -100, paybackMonths: null }));
  it('is the row of the table at 50', () => expect(whatIf(proposal, results(), 50)).toMatchObject({ net: results().sensitivity[1]?.net, roiPercent: results().sensitivity[1]?.roiPercent }));
  it('is unknown for an empty draft', () => expect(whatIf(empty, computeResults(empty), 50)).toEqual({ net: null, roiPercent: null, paybackMonths: null, cashflow: [] }));
});
