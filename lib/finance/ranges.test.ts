/** What low, likely and high promise of every figure, and the draws between them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAlternative, emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import { computeResults } from './compute-results';
import { knownDocument, withTwiceTheMoney } from './proof/documents';
import { VIEW_NAMES, type Measures, type Results } from './results';
import { computeRisk } from './risk';

const EMPTY = emptyProposal('');
const caseOf = (lines: string[], ask: string[], roi: Partial<Proposal['roi']> = {}): Proposal => ({
  ...EMPTY,
  cost: { ...EMPTY.cost, lines: lines.map((formula, i) => ({ ...emptyCostLine(`l${i}`), formula })) },
  ask: { ...EMPTY.ask, items: ask.map((formula, i) => ({ ...emptyAskItem(`a${i}`), formula })) },
  roi: { ...EMPTY.roi, ...roi },
});

type Figures = Record<string, number | null>;
type Ends = { low: Figures; likely: Figures; high: Figures };
const NEVER = new Set(['paybackMonths', 'discountedPaybackMonths', 'breakEvenSharePercent']);

/** Every figure of a case that has ends. */
function figuresOf({ lines, ask, totals, views, options }: Results): Ends[] {
  const pick = <T extends object>(keys: readonly (keyof T & string)[], { low, high, ...likely }: { low: T; high: T } & T): Ends => {
    const take = (from: object): Figures => Object.fromEntries(Object.entries(from).filter(([key]) => keys.some((wanted) => wanted === key)));
    return { low: take(low), likely: take(likely), high: take(high) };
  };
  const keysOf = <T extends object>(from: T) => Object.keys(from).filter((key): key is keyof T & string => key in from);
  return [
    ...lines.map((line) => pick(keysOf(line.low), line)),
    ...ask.map((item) => pick(keysOf(item.low), item)),
    pick(keysOf(totals.low), totals),
    ...VIEW_NAMES.map((view) => pick(keysOf(views[view].low), views[view])),
    ...options.map((option) => pick(keysOf(option.low), option)),
  ];
}

/** null is later than every payback and more than every share; of a multiple, and a return without a cost, it is none. */
function isInOrder(key: string, low: number | null | undefined, high: number | null | undefined): boolean {
  if (NEVER.has(key)) return (low ?? Number.POSITIVE_INFINITY) <= (high ?? Number.POSITIVE_INFINITY);
  return low == null || high == null || low <= high;
}

const outOfOrder = (results: Results) => figuresOf(results).flatMap(({ low, likely, high }) =>
  Object.keys(likely).filter((key) => !isInOrder(key, low[key], likely[key]) || !isInOrder(key, likely[key], high[key])).map((key) => [key, low[key], likely[key], high[key]]));

describe('the article with ranges', () => {
  const results = computeResults(caseOf(['40 devs × 4–6 hr/mo → 20–40 min/mo × $100/hr', '$2,500/mo → $400–600/mo'], ['2 engineers × 3–6 weeks × $100/hr', '$400–600/mo']));
  const { low, high, ...likely } = results.totals;

  it('adds its rows up at each end, and nets the lowest savings against the highest costs', () => {
    expect([low.savingPerMonth, likely.savingPerMonth, high.savingPerMonth]).toEqual([13_333.33 + 1_900, 20_000, 24_766.67]);
    expect([low.oneOff, likely.oneOff, high.oneOff, low.askPerMonth, high.askPerMonth]).toEqual([24_000, 36_000, 48_000, 400, 600]);
    expect([low.netPerMonth, high.netPerMonth]).toEqual([14_633.33, 24_366.67]);
    expect([low.capacityHoursPerMonth, likely.capacityHoursPerMonth, high.capacityHoursPerMonth]).toEqual([133.333333333, 180, 226.666666667]);
  });
  it('starts later where the work takes longer: 3 weeks are one month, 6 are two', () => {
    const { drafted } = results.views;
    expect([drafted.low.goLiveMonths, drafted.goLiveMonths, drafted.high.goLiveMonths]).toEqual([1, 2, 2]);
    expect([drafted.low.benefit, drafted.high.benefit]).toEqual([152_333.33, 272_433.33]);
    expect(drafted.low.net).toBe(97_133.33);
  });
  it('pays back soonest at the best of all, latest at the worst', () => {
    const { low: { paybackMonths: soonest }, paybackMonths, high: { paybackMonths: latest } } = results.views.drafted;
    expect(soonest).toBeLessThan(paybackMonths ?? 0);
    expect(latest).toBeGreaterThan(paybackMonths ?? Number.POSITIVE_INFINITY);
  });
});

describe('edges', () => {
  const drafted = (lines: string[], ask: string[], roi: Partial<Proposal['roi']> = {}): Measures => computeResults(caseOf(lines, ask, { goLiveMonths: 0, ...roi })).views.drafted;

  it('a payback that comes at best only: the latest is never', () => {
    const { low, paybackMonths, high } = drafted(['$1,000–3,000/mo → $0/mo'], ['$30,000']);
    expect([low.paybackMonths, paybackMonths, high.paybackMonths]).toEqual([10, null, null]);
  });
  it('a saving that may be a loss: its least return comes with the least cost', () => {
    const { low, high } = drafted(['$1,000/mo → $500–1,500/mo'], ['$1,000–2,000']);
    expect([low.net, high.net]).toEqual([-8_000, 5_000]);
    expect([low.roiPercent, high.roiPercent]).toEqual([-700, 500]);
    expect([low.breakEvenCostMultiple, high.breakEvenSharePercent]).toEqual([null, null]);
  });
  it('a cost that may be nothing has no highest return', () => {
    const { low, roiPercent, high } = drafted(['$1,000/mo → $0/mo'], ['$0–2,000']);
    expect([low.roiPercent, roiPercent, high.roiPercent]).toEqual([500, 1_100, null]);
  });
  it('a loss that begins later is the smaller one', () => {
    const { low, high } = computeResults(caseOf(['$1,000/mo → $2,000/mo'], ['1 engineer × 4–20 weeks × $0/hr'])).views.drafted;
    expect([low.benefit, high.benefit]).toEqual([-11_000, -7_000]);
  });
  it('no cost: nothing to return on, paid back at once, no rate of return', () =>
    expect(drafted(['$1,000/mo → $0/mo'], [])).toMatchObject({ roiPercent: null, paybackMonths: 0, irrAnnualPercent: null, irrCount: 0, breakEvenSharePercent: 0, breakEvenCostMultiple: null }));
  it('no saving: all of the cost is lost, never paid back, no rate of return', () =>
    expect(drafted(['$1,000/mo'], ['$5,000'])).toMatchObject({ roiPercent: -100, paybackMonths: null, irrAnnualPercent: null, irrCount: 0, breakEvenSharePercent: null, breakEvenCostMultiple: 0 }));
  it('a simple return above 0 with an NPV below it, and a payback that discounting takes away', () => {
    const late = drafted(['$1,000/mo → $0/mo'], ['$11,900'], { discountRatePercent: 30 });
    expect(late.roiPercent).toBeGreaterThan(0);
    expect(late.npv).toBeLessThan(0);
    expect([late.paybackMonths, late.discountedPaybackMonths]).toEqual([expect.closeTo(11.9, 9), null]);
    expect(late.breakEvenCostMultiple).toBeLessThan(1);
  });
  it.each([1, 18, 120])('a horizon of %d months', (horizonMonths) => expect(drafted(['$1,000/mo → $0/mo'], ['$500'], { horizonMonths })).toMatchObject({ benefit: 1_000 * horizonMonths, cost: 500, irrCount: 1 }));
  it('a ramp longer than the horizon never reaches the whole saving: 1/24 + 2/24 + … + 12/24', () => expect(drafted(['$2,400/mo → $0/mo'], ['$500'], { rampMonths: 24 }).benefit).toBe(7_800));
  it('costs and savings cross once at most, so there is one rate or none', () => {
    fc.assert(fc.property(knownDocument, ({ proposal }) => {
      for (const view of VIEW_NAMES) expect(computeResults(proposal).views[view].irrCount).toBeLessThanOrEqual(1);
    }));
  });
  it("an alternative's own ranges reach its cost and its net", () => {
    const proposal = caseOf(['$1,000/mo → $0/mo'], []);
    const option = { ...emptyAlternative('o'), name: 'Rent', ask: '$2,000–3,000/mo', saving: '40 devs × 4–6 hr/mo → 1 hr/mo × $50/hr' };
    expect(computeResults({ ...proposal, solution: { ...proposal.solution, alternatives: [option] } }).options[1]).toMatchObject({
      firstYearCost: 30_000, net: 66_000, low: { firstYearCost: 24_000, net: 12 * (6_000 - 3_000) }, high: { firstYearCost: 36_000, net: 12 * (10_000 - 2_000) },
    });
  });
});

describe('every case with ranges', () => {
  it('has low ≤ likely ≤ high in every figure', () =>
    fc.assert(fc.property(knownDocument, ({ proposal }) => {
      expect(outOfOrder(computeResults(proposal))).toEqual([]);
    }), { numRuns: 300 }));

  it('gets no narrower where a range gets wider', () => {
    const number = fc.integer({ min: 21, max: 60 });
    fc.assert(fc.property(number, number, number, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.constantFrom('people', 'time', 'after', 'rate', 'weeks'), (people, time, rate, down, up, where) => {
      const range = (name: string, value: number, wider: number) => (name === where ? `${value - down - wider}–${value + up + wider + 1}` : String(value));
      const results = [0, 0.5].map((wider) => computeResults(caseOf(
        [`${range('people', people, wider)} devs × ${range('time', time, wider)} min/wk → ${range('after', 30, wider)} min/mo × $${range('rate', rate, wider)}/hr`],
        [`1 engineer × ${range('weeks', 21, wider)} weeks × $100/hr`],
      )));
      const [narrow, wide] = results.map(figuresOf);
      narrow?.forEach((figures, index) => {
        const other = wide?.[index];
        // What is likely moves with the middle of a range, so only what lies outside is compared.
        for (const key of Object.keys(figures.low)) expect([key, isInOrder(key, other?.low[key], figures.low[key]), isInOrder(key, figures.high[key], other?.high[key])]).toEqual([key, true, true]);
      });
    }), { numRuns: 200 });
  });
});

describe('the draws of every case', () => {
  it('are the same for the same seed, and in order', () =>
    fc.assert(fc.property(knownDocument, ({ proposal }) => {
      const risk = computeRisk(proposal, computeResults(proposal));
      expect(computeRisk(structuredClone(proposal), computeResults(structuredClone(proposal)))).toEqual(risk);
      if (!risk?.spread) return;
      const { net, paybackMonths, paidBackPercent } = risk.spread;
      expect(net.p10 <= net.p50 && net.p50 <= net.p90).toBe(true);
      expect(isInOrder('paybackMonths', paybackMonths.p10, paybackMonths.p50) && isInOrder('paybackMonths', paybackMonths.p50, paybackMonths.p90)).toBe(true);
      // As many draws pay back as the percentiles say.
      expect([paidBackPercent >= 10, paidBackPercent >= 50, paidBackPercent >= 90]).toEqual([paybackMonths.p10 !== null, paybackMonths.p50 !== null, paybackMonths.p90 !== null]);
    }), { numRuns: 50 }));

  it('lie within the ends of the net, where ranges are all that is uncertain', () =>
    fc.assert(fc.property(knownDocument, ({ proposal }) => {
      const sure: Proposal = { ...proposal, roi: { ...proposal.roi, riskPercent: { high: 0, medium: 0, low: 0, costs: 0 } } };
      const results = computeResults(sure);
      const { low, high } = results.views.drafted;
      const spread = computeRisk(sure, results)?.spread;
      if (!spread || low.net === null || high.net === null) return;
      expect(spread.net.p10).toBeGreaterThanOrEqual(low.net - 0.01);
      expect(spread.net.p90).toBeLessThanOrEqual(high.net + 0.01);
    }), { numRuns: 50 }));

  it('double with all money, and pay back in the same time', () =>
    fc.assert(fc.property(knownDocument, ({ proposal }) => {
      const twice = withTwiceTheMoney(proposal);
      const [one, two] = [computeRisk(proposal, computeResults(proposal))?.spread, computeRisk(twice, computeResults(twice))?.spread];
      if (!one || !two) {
        expect([one, two]).toEqual([two, one]);
        return;
      }
      for (const p of ['p10', 'p50', 'p90'] as const) {
        expect(Math.abs(two.net[p] - 2 * one.net[p])).toBeLessThanOrEqual(0.011);
        expect(two.paybackMonths[p] ?? -1).toBeCloseTo(one.paybackMonths[p] ?? -1, 9);
      }
      expect(two.paidBackPercent).toBe(one.paidBackPercent);
    }), { numRuns: 50 }));

  it('are others for another seed', () => {
    const at = (seed: number) => { const proposal = caseOf(['$1,000–3,000/mo → $0/mo'], ['$5,000'], { seed }); return computeRisk(proposal, computeResults(proposal))?.spread?.net; };
    expect(at(1)).not.toEqual(at(2));
  });
});
