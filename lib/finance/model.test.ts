/** The founding article's case and its edges, typed in the notation and read end to end, against results worked out by hand. */
import { describe, expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import model from './cases/model.json';
import { computeResults } from './compute-results';
import { irr, triangularQuantile } from './measures';
import type { ViewName } from './results';

type Time = Partial<Pick<Proposal['roi'], 'horizonMonths' | 'goLiveMonths' | 'rampMonths'>>;

const money = (amount: number) => `$${amount.toLocaleString('en-US')}`;
const line = (id: string, kind: 'capacity' | 'cash', current: number, projected: number) => ({
  ...emptyCostLine(id), kind, formula: current === projected ? `${money(current)}/mo` : `${money(current)}/mo → ${money(projected)}/mo`,
});

function caseOf(lines: Proposal['cost']['lines'], oneOff: number, perMonth: number, time: Time): Proposal {
  const empty = emptyProposal('');
  const items = [
    { ...emptyAskItem('once'), formula: oneOff > 0 ? money(oneOff) : '' },
    { ...emptyAskItem('monthly'), formula: perMonth > 0 ? `${money(perMonth)}/mo` : '' },
  ];
  return {
    ...empty,
    cost: { ...empty.cost, lines },
    ask: { ...empty.ask, items },
    roi: { ...empty.roi, goLiveMonths: 0, riskPercent: { high: 0, medium: 10, low: 20, costs: 10 }, ...time },
  };
}

const rampOf = (first: { current: number; ramp?: number } | undefined) => first?.ramp ?? 0;

/** As drafted every saving counts in full; finance halves the freed time and doubts by a tenth; cash only drops it. */
const VIEW_OF: Record<string, ViewName> = {
  'S1-as-drafted-12m': 'drafted', 'S2-finance-view-12m': 'finance', 'S3-cash-only-12m': 'cashOnly', 'S6-zero-cost': 'drafted', 'S7-zero-savings': 'drafted',
};

describe('the model on the sample case', () => {
  it.each(model.scenarios)('$id', ({ id, inputs, expected }) => {
    const view = VIEW_OF[id] ?? 'drafted';
    const lines = inputs.lines.map(({ name, current, projected }) => line(name, name === 'CI/CD EC2' ? 'cash' : 'capacity', current, projected));
    const time = { horizonMonths: inputs.H, goLiveMonths: inputs.L ?? 0, rampMonths: rampOf(inputs.lines[0]) };
    const measures = computeResults(caseOf(lines, inputs.one_time[0] ?? 0, inputs.recurring[0] ?? 0, time)).views[view];

    const cents: [number | null, number][] = [
      [measures.benefit, expected.total_benefit], [measures.cost, expected.total_cost], [measures.net, expected.net_benefit], [measures.pvBenefit, expected.pv_benefit],
      [measures.pvCost, expected.pv_cost], [measures.npv, expected.npv], [measures.costOfDelayPerMonth, expected.cost_of_delay_per_month],
    ];
    expect(cents.map(([actual]) => actual)).toEqual(cents.map(([, wanted]) => wanted));
    const ratios: [number | null, number | null][] = [
      [measures.roiPercent, expected.roi_simple_pct], [measures.roiPvPercent, expected.roi_pv_pct], [measures.paybackMonths, expected.payback_months_from_approval],
      [measures.discountedPaybackMonths, expected.discounted_payback_months],
      [measures.breakEvenSharePercent === null ? null : measures.breakEvenSharePercent / 100, expected.break_even_benefit_share],
      [irr(measures.cashflow.map((month) => month.net)), expected.irr_monthly[0] ?? null],
    ];
    for (const [actual, wanted] of ratios) {
      if (wanted === null) expect(actual).toBeNull();
      else expect(actual).toBeCloseTo(wanted, 4);
    }
  });

  const lines = [line('time', 'capacity', 20_000, 2_000), line('bill', 'cash', 2_500, 500)];

  it('S4: cash alone pays back in 18.7 of 36 months', () => {
    const { cashOnly } = computeResults(caseOf(lines, 24_000, 500, { horizonMonths: 36, goLiveMonths: 1, rampMonths: 3 })).views;
    expect([cashOnly.benefit, cashOnly.cost, Math.round(cashOnly.npv ?? 0)]).toEqual([68_000, 42_000, 18_832]);
    expect(cashOnly.paybackMonths).toBeCloseTo(18.67, 2);
    expect(cashOnly.breakEvenSharePercent).toBeCloseTo(68, 0);
  });

  it('S5: as drafted over 36 months', () => {
    const { drafted } = computeResults(caseOf(lines, 24_000, 500, { horizonMonths: 36 })).views;
    expect([drafted.benefit, drafted.cost, Math.round(drafted.npv ?? 0), Math.round(drafted.roiPercent ?? 0)]).toEqual([720_000, 42_000, 584_136, 1614]);
  });

  it('S8: a line that gets dearer counts against the others', () => {
    const { totals, views } = computeResults(caseOf([line('worse', 'cash', 1_000, 2_000)], 24_000, 500, {}));
    expect([totals.savingPerMonth, totals.netPerMonth, views.drafted.costOfDelayPerMonth]).toEqual([-1_000, -1_500, -1_500]);
    expect([views.drafted.paybackMonths, views.drafted.irrAnnualPercent, views.drafted.breakEvenSharePercent]).toEqual([null, null, null]);
  });

  it('S9: at a rate of 0 the NPV is the net', () => {
    const proposal = caseOf(lines, 24_000, 500, {});
    const { drafted } = computeResults({ ...proposal, roi: { ...proposal.roi, discountRatePercent: 0 } }).views;
    expect(drafted.npv).toBe(drafted.net);
  });
});

describe("the article's own words", () => {
  const empty = emptyProposal('');
  const article: Proposal = {
    ...empty,
    cost: {
      ...empty.cost,
      lines: [
        { ...emptyCostLine('hours'), metric: 'Developer hours wasted', formula: '40 devs * 5 hr/mo -> 30 min/mo * $100/hr' },
        { ...emptyCostLine('ec2'), kind: 'cash', formula: 'CI/CD EC2: $2,500/mo -> $500/mo' },
      ],
    },
    ask: { ...empty.ask, items: [{ ...emptyAskItem('people'), formula: '2 engineers * 3 weeks * $100/hr' }, { ...emptyAskItem('licence'), formula: '$500/mo' }] },
  };
  const results = () => computeResults(article);

  it('18,000 + 2,000 is 20,000, and nowhere 20,500', () => {
    expect(results().lines.map(({ label, current, saving }) => [label, current, saving])).toEqual([['Developer hours wasted', 20_000, 18_000], ['CI/CD EC2', 2_500, 2_000]]);
    const totals = {
      currentPerMonth: 22_500, projectedPerMonth: 2_500, savingPerMonth: 20_000, cashSavingPerMonth: 2_000, capacitySavingPerMonth: 18_000,
      capacityHoursPerMonth: 180, oneOff: 24_000, askPerMonth: 500, netPerMonth: 19_500,
    };
    expect(results().totals).toEqual({ ...totals, low: totals, high: totals });
    expect(JSON.stringify(results())).not.toContain('20500');
  });

  it('two engineers for three weeks mean a month without savings', () => {
    expect([results().goLiveSource, results().views.drafted.goLiveMonths]).toEqual(['longest effort in the ask', 1]);
    expect(results().views.drafted.benefit).toBe(220_000);
  });

  it('counting half the freed time and allowing for risk: 203%, 4.2 months', () => {
    const { roiPercent, paybackMonths } = results().views.finance;
    expect([Math.round(roiPercent ?? 0), (paybackMonths ?? 0).toFixed(1)]).toEqual([203, '4.2']);
  });
});

describe('triangular quantiles', () => {
  it.each(model.triangular)('$low / $mode / $high', ({ low, mode, high, p10, p50, p90 }) => {
    expect([0.1, 0.5, 0.9].map((p) => triangularQuantile(low, mode, high, p))).toEqual([expect.closeTo(p10, 12), expect.closeTo(p50, 12), expect.closeTo(p90, 12)]);
  });
});
