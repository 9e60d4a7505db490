/** What computeResults promises of every draft, however unfinished or hostile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAlternative, emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import { CONFIDENCES, COST_KINDS, type Proposal } from '../proposal/schema';
import { computeResults } from './compute-results';
import { npv } from './measures';
import { knownDocument, withTwiceTheMoney } from './proof/documents';
import { VIEW_NAMES, type MeasureFigures, type Measures } from './results';
import { computeRisk } from './risk';

const EMPTY = emptyProposal('');
const withLines = (...formulas: string[]): Proposal => ({
  ...EMPTY, cost: { ...EMPTY.cost, lines: formulas.map((formula, i) => ({ ...emptyCostLine(`l${i}`), formula })) },
});
const asking = (proposal: Proposal, ...formulas: string[]): Proposal => ({
  ...proposal, ask: { ...proposal.ask, items: formulas.map((formula, i) => ({ ...emptyAskItem(`a${i}`), formula })) },
});
const withRoi = (proposal: Proposal, roi: Partial<Proposal['roi']>): Proposal => ({ ...proposal, roi: { ...proposal.roi, ...roi } });
const SAMPLE = asking(withLines('$20,000/mo → $2,000/mo', '$2,500/mo → $500/mo'), '$24,000', '$500/mo');

const NO_FIGURES: Omit<MeasureFigures, 'goLiveMonths'> = {
  benefit: null, cost: null, net: null, roiPercent: null, pvBenefit: null, pvCost: null, npv: null, roiPvPercent: null, irrAnnualPercent: null,
  paybackMonths: null, discountedPaybackMonths: null, breakEvenSharePercent: null, breakEvenCostMultiple: null, costOfDelayPerMonth: null,
};
const NOTHING_KNOWN: Partial<Measures> = { ...NO_FIGURES, irrCount: null, cashflow: [] };
/** A case without a range: the figures of its measures, their low and their high are the same. */
const exact = ({ cashflow, irrCount, low: _low, high: _high, ...figures }: Measures, change: Partial<MeasureFigures>): Measures => {
  const changed = { ...figures, ...change };
  return { ...changed, low: changed, high: changed, irrCount, cashflow };
};

describe('an unfinished draft', () => {
  it('knows nothing while it is empty', () => {
    const { totals, views, sensitivity, issues } = computeResults(EMPTY);
    const none = {
      currentPerMonth: null, projectedPerMonth: null, savingPerMonth: null, cashSavingPerMonth: null, capacitySavingPerMonth: null,
      capacityHoursPerMonth: null, oneOff: 0, askPerMonth: 0, netPerMonth: null,
    };
    expect(totals).toEqual({ ...none, low: none, high: none });
    for (const view of VIEW_NAMES) expect(views[view]).toMatchObject(NOTHING_KNOWN);
    expect([sensitivity, issues]).toEqual([[], []]);
  });

  it('knows what it costs before it knows what it saves', () => {
    const { views, totals } = computeResults(asking(EMPTY, '$24,000', '$500/mo'));
    expect(totals).toMatchObject({ oneOff: 24_000, askPerMonth: 500, savingPerMonth: null, netPerMonth: null });
    expect(views.drafted).toMatchObject({ cost: 30_000, benefit: null, net: null, roiPercent: null, paybackMonths: null, cashflow: [] });
  });

  it('counts the lines it can read and none of the others', () => {
    const { lines, totals } = computeResults(withLines('$2,500/mo → $500/mo', '', 'hello', '40 devs × 5'));
    expect(totals).toMatchObject({ currentPerMonth: 2_500, savingPerMonth: 2_000 });
    expect(lines[1]).toMatchObject({ current: null, projected: null, saving: null, error: { code: 'E_EMPTY' } });
    expect(lines[2]?.error).not.toBeNull();
  });

  it('asks for nothing while its ask items are empty, and for something unknown once they cannot be read', () => {
    expect(computeResults(asking(SAMPLE, '', '')).totals).toMatchObject({ oneOff: 0, askPerMonth: 0 });
    expect(computeResults(asking(SAMPLE, '', 'hello')).totals).toMatchObject({ oneOff: null, askPerMonth: null, netPerMonth: null });
    expect(computeResults(asking(SAMPLE, '$24,000', 'hello')).views.drafted).toMatchObject({ cost: 24_000, net: 216_000 });
    expect(computeResults(asking(SAMPLE, 'hello')).views.drafted).toMatchObject({ cost: null, net: null, benefit: 240_000 });
  });
});

describe('a line that stays as it is, written in other units', () => {
  it('saves nothing, and nothing breaks even on rounding dust', () => {
    const { totals, views } = computeResults(withLines('1 devs × 0.75 hr/wk → 45 min/wk × $1/hr'));
    expect(totals.savingPerMonth).toBe(0);
    expect(views.drafted).toMatchObject({ benefit: 0, pvBenefit: 0, breakEvenSharePercent: null });
    expect(views.drafted.cashflow.every(({ net }) => net === 0)).toBe(true);
  });

  it('also where one line gets dearer by what another saves', () => {
    const { views } = computeResults(withLines('3 devs × 0.7 hr/wk → 0 × $7/hr', '$0 → $63.70/mo'));
    expect(views.drafted).toMatchObject({ benefit: 0, breakEvenSharePercent: null });
  });

  it('also where tenths cancel out: 0.10 + 0.20 − 0.30', () => {
    const { views } = computeResults(withLines('$0.10/mo → $0', '$0.20/mo → $0', '$0 → $0.30/mo'));
    expect(views.drafted).toMatchObject({ benefit: 0, pvBenefit: 0, breakEvenSharePercent: null });
  });
});

describe('a setting that cannot be used takes with it only what depends on it', () => {
  const sample = () => computeResults(SAMPLE);

  it.each([0, 600])('a horizon of %d months', (horizonMonths) => {
    const { totals, lines, views, sensitivity, issues, horizonMonths: horizon, options } = computeResults(withRoi(SAMPLE, { horizonMonths }));
    expect(issues).toEqual([{ path: 'roi.horizonMonths', code: 'E_HORIZON', message: 'The horizon is a whole number of months from 1 to 120.' }]);
    expect([totals, lines, sensitivity, horizon]).toEqual([sample().totals, sample().lines, [], null]);
    const known = { ...NO_FIGURES, goLiveMonths: 0, costOfDelayPerMonth: 19_500 };
    expect(views.drafted).toEqual({ ...known, low: known, high: known, irrCount: null, cashflow: [] });
    expect(options[0]).toMatchObject({ firstYearCost: 30_000, net: null });
  });

  it('a rate of −100%: the present values go, the rest stays', () => {
    const { views } = computeResults(withRoi(SAMPLE, { discountRatePercent: -100 }));
    expect(views.drafted).toEqual(exact(sample().views.drafted, {
      pvBenefit: null, pvCost: null, npv: null, roiPvPercent: null, discountedPaybackMonths: null, breakEvenSharePercent: null, breakEvenCostMultiple: null,
    }));
  });

  it('a ramp of −1 months: the benefit goes, the cost stays', () => {
    const { views } = computeResults(withRoi(SAMPLE, { rampMonths: -1 }));
    expect(views.drafted).toMatchObject({ ...NOTHING_KNOWN, cost: 30_000, pvCost: sample().views.drafted.pvCost, costOfDelayPerMonth: 19_500 });
  });

  it('a share of freed time of 150%: the finance view of a case with freed time goes, the others stay', () => {
    const realisationPercent = { ...EMPTY.roi.realisationPercent, capacity: 150 };
    const { views } = computeResults(withRoi(SAMPLE, { realisationPercent }));
    expect([views.drafted, views.cashOnly]).toEqual([sample().views.drafted, sample().views.cashOnly]);
    expect(views.finance).toMatchObject({ benefit: null, net: null, cost: sample().views.finance.cost });
    const avoided = computeResults(withRoi(SAMPLE, { realisationPercent: { ...EMPTY.roi.realisationPercent, avoided: 150 } }));
    expect(avoided.views.finance).toEqual(sample().views.finance);
  });

  it('25 hours a day: a line in days cannot be read and says why, a line in hours can', () => {
    const days = withLines('10 devs × 1 day/mo × $100/hr', '10 devs × 1 hr/mo × $100/hr');
    const { lines, issues } = computeResults({ ...days, settings: { ...days.settings, hoursPerDay: 25 } });
    expect(issues.map((issue) => issue.path)).toEqual(['settings.hoursPerDay']);
    expect(lines.map(({ current, error }) => [current, error?.code ?? null])).toEqual([[null, 'E_SETTING'], [1_000, null]]);
  });
});

describe('a doubt that cannot be used takes the finance view of what it is about', () => {
  const financeWith = (proposal: Proposal, riskPercent: Partial<Proposal['roi']['riskPercent']>) =>
    computeResults(withRoi(proposal, { riskPercent: { ...EMPTY.roi.riskPercent, ...riskPercent } })).views.finance;
  const quoted: Proposal = { ...SAMPLE, ask: { ...SAMPLE.ask, items: SAMPLE.ask.items.map((item) => ({ ...item, quoted: true })) } };

  it('of savings: the benefit goes, the cost stays', () => {
    expect(financeWith(SAMPLE, { medium: 101 })).toMatchObject({ benefit: null, net: null, cost: 36_000 });
    expect(financeWith(SAMPLE, { low: 101 })).toMatchObject({ benefit: 108_000, cost: 36_000 });
  });
  it('of costs: the cost goes, the benefit stays; a quoted price needs none', () => {
    expect(financeWith(SAMPLE, { costs: 501 })).toMatchObject({ benefit: 108_000, net: null, cost: null });
    expect(financeWith(quoted, { costs: 501 })).toMatchObject({ benefit: 108_000, net: 78_000, cost: 30_000 });
  });
});

describe('what the figures rest on', () => {
  it('is said once for lines and ask together, and nothing for what cannot be read', () => {
    const proposal = asking(withLines('40 devs × 5 hr/wk → 1 hr/wk × $100/hr', '3 devs × 1 hr/wk → 0 × $100/hr', 'hello'), '2 engineers × 3 weeks × $100/hr');
    expect(computeResults(proposal).assumptions.toSorted()).toEqual(['HOURS_PER_WEEK', 'WEEKS_PER_MONTH']);
  });
});

describe('the same words are read by where they stand', () => {
  it('an amount paid once is no cost a month, and is an ask', () => {
    const { lines, ask } = computeResults(asking(withLines('$24,000'), '$24,000'));
    expect([lines[0]?.current, ask[0]?.oneOff]).toEqual([null, 24_000]);
  });
  it("a day has the document's own hours", () => {
    const days = withLines('10 devs × 1 day/mo × $100/hr');
    const at = (hoursPerDay: number) => computeResults({ ...days, settings: { ...days.settings, hoursPerDay } }).totals.currentPerMonth;
    expect([at(8), at(7.5), at(8)]).toEqual([8_000, 7_500, 8_000]);
  });
});

describe('timing', () => {
  it('nothing arrives within the horizon when go-live is after it', () => {
    const { drafted } = computeResults(withRoi(SAMPLE, { goLiveMonths: 12 })).views;
    expect(drafted).toMatchObject({ benefit: 0, net: -30_000, roiPercent: -100, paybackMonths: null, breakEvenSharePercent: null });
  });
  it('a quoted price gets nothing added in the finance view', () => {
    const quoted: Proposal = { ...SAMPLE, ask: { ...SAMPLE.ask, items: SAMPLE.ask.items.map((item) => ({ ...item, quoted: true })) } };
    expect([computeResults(SAMPLE).views.finance.cost, computeResults(quoted).views.finance.cost]).toEqual([36_000, 30_000]);
  });
});

const money = fc.integer({ min: -2_000_000, max: 2_000_000_000 }).map((amount) => `$${amount}`);
const scrap = fc.constantFrom('$100/hr', '40 devs', '5 hr/mo', '30 min/mo', '→', '×', '/', '0', '-', '2 engineers', '3 weeks', '/mo', '1e308', '999999999999', '€5', '0.5%', '4–6 hr/wk', '$0', '(', ')', '1.5k', '\u202E', 'NaN', 'Infinity', '−5');
const formula = fc.oneof(
  fc.string({ maxLength: 60 }), fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(' ')), fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(money, money).map(([now, after]) => `${now}/mo → ${after}/mo`), money, money.map((amount) => `${amount}/yr`), fc.constant(''),
);
const anyNumber = fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 130 }), fc.double(), fc.constantFrom(-0, 0, -100, 1e308, Number.NaN, Number.POSITIVE_INFINITY));
const draft: fc.Arbitrary<Proposal> = fc
  .record({
    lines: fc.array(fc.record({ formula, kind: fc.constantFrom(...COST_KINDS), confidence: fc.constantFrom(...CONFIDENCES) }), { maxLength: 5 }),
    ask: fc.array(fc.record({ formula, quoted: fc.boolean() }), { maxLength: 3 }),
    alternatives: fc.array(fc.record({ name: fc.string({ maxLength: 20 }), ask: formula, saving: formula }), { maxLength: 2 }),
    currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'XXX'),
    roi: fc.record({
      horizonMonths: fc.oneof(fc.constant(12), anyNumber), goLiveMonths: fc.oneof(fc.constant(null), anyNumber), rampMonths: fc.oneof(fc.constant(0), anyNumber),
      discountRatePercent: fc.oneof(fc.constant(10), anyNumber),
      realisationPercent: fc.record({ cash: anyNumber, avoided: anyNumber, capacity: anyNumber, revenue: anyNumber, risk: anyNumber }),
      riskPercent: fc.record({ high: anyNumber, medium: anyNumber, low: anyNumber, costs: anyNumber }),
    }),
    settings: fc.record({ hourlyRate: anyNumber, hoursPerDay: anyNumber, daysPerWeek: anyNumber, sprintWeeks: anyNumber }),
  })
  .map(({ lines, ask, alternatives, currency, roi, settings }) => ({
    ...EMPTY,
    header: { ...EMPTY.header, currency },
    cost: { ...EMPTY.cost, lines: lines.map((line, i) => ({ ...emptyCostLine(`l${i}`), ...line })) },
    solution: { ...EMPTY.solution, alternatives: alternatives.map((option, i) => ({ ...emptyAlternative(`o${i}`), ...option })) },
    ask: { ...EMPTY.ask, items: ask.map((item, i) => ({ ...emptyAskItem(`a${i}`), ...item })) },
    roi: { ...EMPTY.roi, ...roi },
    settings,
  }));

/** Every number anywhere in a value, with where it stands. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => numbersIn(entry, `${path}.${key}`));
}

describe('every draft', () => {
  it('gives results without NaN, without Infinity and without −0', () => {
    fc.assert(fc.property(draft, (proposal) => {
      const wrong = numbersIn(computeResults(proposal)).filter(([, value]) => !Number.isFinite(value) || Object.is(value, -0));
      expect(wrong).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('gives a risk without them too', () => {
    fc.assert(fc.property(draft, (proposal) => {
      const wrong = numbersIn(computeRisk(proposal, computeResults(proposal))).filter(([, value]) => !Number.isFinite(value) || Object.is(value, -0));
      expect(wrong).toEqual([]);
    }));
  });

  it('has totals that are the sums of its rows', () => {
    fc.assert(fc.property(knownDocument, ({ proposal }) => {
      const { lines, ask, totals } = computeResults(proposal);
      const cents = (amounts: (number | null)[]) => amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0) / 100;
      expect([totals.currentPerMonth, totals.projectedPerMonth, totals.savingPerMonth]).toEqual([
        cents(lines.map((line) => line.current)), cents(lines.map((line) => line.projected)), cents(lines.map((line) => line.saving)),
      ]);
      expect([totals.oneOff, totals.askPerMonth]).toEqual([cents(ask.map((item) => item.oneOff)), cents(ask.map((item) => item.perMonth))]);
      expect(totals.netPerMonth).toBe(cents([totals.savingPerMonth, -(totals.askPerMonth ?? 0)]));
    }), { numRuns: 300 });
  });

  it('says the same in a currency worth half as much: ROI, payback, IRR and break-even do not move when all money doubles', () => {
    fc.assert(fc.property(knownDocument, ({ proposal }) => {
      const [one, two] = [computeResults(proposal).views, computeResults(withTwiceTheMoney(proposal)).views];
      for (const view of VIEW_NAMES) {
        for (const measure of ['roiPercent', 'roiPvPercent', 'paybackMonths', 'discountedPaybackMonths', 'irrAnnualPercent', 'breakEvenSharePercent'] as const) {
          const before = one[view][measure];
          const after = two[view][measure];
          if (before === null) expect(after).toBeNull();
          else expect(Math.abs((after ?? Number.NaN) - before)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(before)));
        }
      }
    }), { numRuns: 300 });
  });

  it('has an NPV of 0 at its own IRR', () => {
    fc.assert(fc.property(knownDocument, ({ proposal }) => {
      const { irrAnnualPercent, cashflow } = computeResults(proposal).views.drafted;
      if (irrAnnualPercent === null || irrAnnualPercent < -99) return;
      const rate = (1 + irrAnnualPercent / 100) ** (1 / 12) - 1;
      const size = cashflow.reduce((sum, { month, net }) => sum + Math.abs(net) / (1 + rate) ** month, 0);
      expect(Math.abs(npv(rate, cashflow.map((month) => month.net)) ?? Number.NaN)).toBeLessThanOrEqual(1e-9 * size);
    }), { numRuns: 300 });
  });

  it('never nets less for saving more', () => {
    fc.assert(fc.property(knownDocument, fc.integer({ min: 0, max: 1_000_000 }), (document, more) => {
      const { proposal } = document;
      const extra = { ...emptyCostLine('more'), kind: 'cash' as const, formula: `$${more}/mo → $0/mo` };
      const better: Proposal = { ...proposal, cost: { ...proposal.cost, lines: [...proposal.cost.lines, extra] } };
      const [before, after] = [computeResults(proposal).views, computeResults(better).views];
      for (const view of VIEW_NAMES) expect(after[view].net).toBeGreaterThanOrEqual(before[view].net ?? Number.NaN);
    }), { numRuns: 300 });
  });

  it('gives the same results twice', () => {
    fc.assert(fc.property(knownDocument, ({ proposal }) => {
      expect(computeResults(proposal)).toEqual(computeResults(structuredClone(proposal)));
    }), { numRuns: 50 });
  });
});
