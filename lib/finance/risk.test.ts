/** Draws and tornado: what is drawn, what is shared, and what the figures are allowed to claim. */
import { describe, expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { AskItem, CostLine, Proposal } from '../proposal/schema';
import model from './cases/model.json';
import { computeResults } from './compute-results';
import { triangularQuantile } from './measures';
import { computeRisk, computeTornado, type Risk } from './risk';

const EMPTY = emptyProposal('');
const caseOf = (lines: Partial<CostLine>[], ask: Partial<AskItem>[], roi: Partial<Proposal['roi']> = {}): Proposal => ({
  ...EMPTY,
  cost: { ...EMPTY.cost, lines: lines.map((line, i) => ({ ...emptyCostLine(`l${i}`), metric: `Line ${i + 1}`, ...line })) },
  ask: { ...EMPTY.ask, items: ask.map((item, i) => ({ ...emptyAskItem(`a${i}`), what: `Item ${i + 1}`, quoted: true, ...item })) },
  roi: { ...EMPTY.roi, goLiveMonths: 0, ...roi },
});
const maybeRisk = (proposal: Proposal) => computeRisk(proposal, computeResults(proposal));
function riskOf(proposal: Proposal): Risk {
  const risk = maybeRisk(proposal);
  if (risk === null) throw new Error('There is no risk.');
  return risk;
}
function spreadOf(proposal: Proposal) {
  const { spread } = riskOf(proposal);
  if (spread === null) throw new Error('Nothing is uncertain.');
  return spread;
}

describe('one factor', () => {
  const spread = spreadOf(caseOf([{ formula: '$1,000–3,000/mo → $0/mo' }], [{ formula: '$10,000' }]));

  it('has the percentiles of its triangle: within a percentile of the exact ones', () => {
    const exactly = (p: number) => 12 * triangularQuantile(1_000, 2_000, 3_000, p) - 10_000;
    for (const [percent, net] of [[10, spread.net.p10], [50, spread.net.p50], [90, spread.net.p90]] as const) {
      expect(net).toBeGreaterThan(exactly(percent / 100 - 0.01));
      expect(net).toBeLessThan(exactly(percent / 100 + 0.01));
    }
  });
  it('agrees with the worked example 2 / 5 / 8', () => {
    const [{ p10 = 0, p50 = 0, p90 = 0 } = {}] = model.triangular;
    const { net } = spreadOf(caseOf([{ formula: '$2k–8k/mo → $0/mo' }], [{ formula: '$1,000' }]));
    for (const [drawn, thousands] of [[net.p10, p10], [net.p50, p50], [net.p90, p90]] as const) expect(drawn / 12_000).toBeCloseTo(thousands - 1 / 12, 1);
  });
  it('is at least its P10 in nine of ten cases, which is the lower figure and not the higher', () => {
    expect(spread.nineInTen).toEqual({ netAtLeast: spread.net.p10, paybackByMonths: spread.paybackMonths.p90 });
    expect(spread.net.p10).toBeLessThan(spread.net.p90);
  });
  it('pays back when it saves more than its cost over the horizon: P(saving ≥ 833.33) is 1, of 2,000 a month against 24,000 a half', () => {
    expect(spread.paidBackPercent).toBe(100);
    const half = spreadOf(caseOf([{ formula: '$1,000–3,000/mo → $0/mo' }], [{ formula: '$24,000' }]));
    expect(Math.abs(half.paidBackPercent - 50)).toBeLessThan(1.5);
    expect(half.paybackMonths.p90).toBeNull();
    expect(half.nineInTen.paybackByMonths).toBeNull();
    expect(half.paybackMonths.p10).toBeCloseTo(24_000 / triangularQuantile(1_000, 2_000, 3_000, 0.9), 0);
  });
});

describe('what is drawn', () => {
  const RANGE = '$1,000–3,000/mo → $0/mo';
  const FIXED = '$2,000/mo → $0/mo';

  it('a typed range, and then not the confidence as well', () => {
    const of = (confidence: CostLine['confidence']) => spreadOf(caseOf([{ formula: RANGE, confidence }], [{ formula: '$5,000' }]));
    expect(of('low')).toEqual(of('high'));
    expect(of('low').sources).toEqual(['range']);
  });
  it('else the confidence: nothing, a tenth or a fifth each way', () => {
    const of = (confidence: CostLine['confidence']) => riskOf(caseOf([{ formula: FIXED, confidence }], [{ formula: '$5,000' }])).spread;
    const exactly = (percent: number) => 12 * triangularQuantile(2_000 * (1 - percent / 100), 2_000, 2_000 * (1 + percent / 100), 0.1) - 5_000;
    expect(of('high')).toBeNull();
    expect(of('medium')?.net.p10).toBeCloseTo(exactly(10), -2);
    expect(of('low')?.net.p10).toBeCloseTo(exactly(20), -2);
    expect(of('low')?.sources).toEqual(['confidence']);
  });
  it('a cost that was not quoted: from as typed to a fifth more; one with a range only within it', () => {
    const of = (item: Partial<AskItem>) => riskOf(caseOf([{ formula: FIXED, confidence: 'high' }], [item])).spread;
    const unquoted = of({ formula: '$5,000', quoted: false });
    expect(unquoted?.net.p90).toBeCloseTo(24_000 - triangularQuantile(5_000, 5_000, 6_000, 0.1), -2);
    expect(unquoted?.net.p10).toBeCloseTo(24_000 - triangularQuantile(5_000, 5_000, 6_000, 0.9), -2);
    expect(unquoted?.sources).toEqual(['not quoted']);
    expect(of({ formula: '$4,000–6,000', quoted: false })).toEqual(of({ formula: '$4,000–6,000', quoted: true }));
  });
  it('no spread where nothing is uncertain, or nothing uncertain moves the net', () => {
    expect(riskOf(caseOf([{ formula: FIXED, confidence: 'high' }], [{ formula: '$5,000' }])).spread).toBeNull();
    expect(riskOf(caseOf([{ formula: FIXED, confidence: 'high' }, { formula: '$1,000–3,000/mo' }], [{ formula: '$5,000' }])).spread).toBeNull();
    expect(riskOf(caseOf([{ formula: RANGE }], [{ formula: '$5,000' }], { goLiveMonths: 12 })).spread).toBeNull();
  });
  it('nothing where the net is unknown or a setting cannot be used', () => {
    expect(maybeRisk(EMPTY)).toBeNull();
    expect(maybeRisk(caseOf([{ formula: RANGE }], [{ formula: 'hello' }]))).toBeNull();
    for (const roi of [{ horizonMonths: 0 }, { rampMonths: -1 }, { goLiveMonths: -1 }, { seed: 0.5 }, { seed: -1 }]) expect(maybeRisk(caseOf([{ formula: RANGE }], [], roi))).toBeNull();
    const riskPercent = { ...EMPTY.roi.riskPercent, medium: 101 };
    expect(maybeRisk(caseOf([{ formula: FIXED }], [], { riskPercent }))).toBeNull();
    expect(maybeRisk(caseOf([{ formula: RANGE }], [], { riskPercent }))).not.toBeNull();
  });
});

describe('one factor in several places is one draw', () => {
  const width = (proposal: Proposal) => { const { p10, p90 } = spreadOf(proposal).net; return p90 - p10; };
  const of = (...formulas: string[]) => width(caseOf(formulas.map((formula) => ({ formula })), []));

  it('the same rate in two lines spreads twice as far as in one', () =>
    expect(of('40 devs × 5 hr/mo → 4 hr/mo × $90–110/hr', '40 devs × 5 hr/mo → 4 hr/mo × $90–110/hr') / of('40 devs × 5 hr/mo → 4 hr/mo × $90–110/hr')).toBeCloseTo(2, 5));
  it('the same number of the same people too', () =>
    expect(of('30–50 devs × 5 hr/mo → 4 hr/mo × $100/hr', '30–50 devs × 2 hr/mo → 1 hr/mo × $100/hr') / of('30–50 devs × 5 hr/mo → 4 hr/mo × $100/hr')).toBeCloseTo(2, 9));
  it('other people, another rate and the time each are estimates of their own: √2', () => {
    expect(of('30–50 devs × 5 hr/mo → 4 hr/mo × $100/hr', '30–50 nurses × 5 hr/mo → 4 hr/mo × $100/hr') / of('30–50 devs × 5 hr/mo → 4 hr/mo × $100/hr')).toBeCloseTo(Math.SQRT2, 1);
    expect(of('40 devs × 4–6 hr/mo → 1 hr/mo × $100/hr', '40 devs × 4–6 hr/mo → 1 hr/mo × $100/hr') / of('40 devs × 4–6 hr/mo → 1 hr/mo × $100/hr')).toBeCloseTo(Math.SQRT2, 1);
    expect(of('$1,000–3,000/mo → $0/mo', '$1,000–3,000/mo → $0/mo') / of('$1,000–3,000/mo → $0/mo')).toBeCloseTo(Math.SQRT2, 1);
  });
  it('a rate that is saved and spent in equal parts cancels out', () => {
    const proposal = caseOf([{ formula: '1 dev × 10 hr/mo → 0 hr/mo × $90–110/hr' }], [{ formula: '1 engineer × 120 hr × $90–110/hr' }]);
    expect(riskOf(proposal).spread).toBeNull();
  });
  it('a factor on both sides of an arrow moves both', () => {
    const { net } = spreadOf(caseOf([{ formula: '10–30 devs × 5 hr/mo → 4 hr/mo × $100/hr' }], []));
    expect(net.p10).toBeCloseTo(12 * 100 * triangularQuantile(10, 20, 30, 0.1), -3);
  });
  it('work that takes longer costs more and starts later', () => {
    const proposal = caseOf([{ formula: '$10,000/mo → $0/mo', confidence: 'high' }], [{ formula: '1 engineer × 2–10 weeks × $100/hr' }], { goLiveMonths: null });
    const { net } = spreadOf(proposal);
    const netAt = (weeks: number) => 10_000 * (12 - Math.ceil((weeks * 12) / 52)) - weeks * 4_000;
    expect(Math.abs(net.p10 - netAt(triangularQuantile(2, 6, 10, 0.9)))).toBeLessThan(500);
    expect(Math.abs(net.p90 - netAt(triangularQuantile(2, 6, 10, 0.1)))).toBeLessThan(500);
  });
});

describe('the tornado', () => {
  const proposal = caseOf(
    [{ metric: 'Waiting', formula: '40 devs × 4–6 hr/mo → 1 hr/mo × $90–110/hr' }, { metric: 'Machines', formula: '$2,500/mo → $500/mo', confidence: 'low' }],
    [{ what: 'Two engineers', formula: '2 engineers × 3–30 weeks × $90–110/hr' }, { what: 'Licence', formula: '$500/mo', quoted: false }],
  );
  const { tornado } = riskOf(proposal);

  it('lists what matters most, the largest first, each by its name', () =>
    expect(tornado.bars.map(({ name, source, netAtLow, netAtHigh, swing }) => [name, source, netAtLow, netAtHigh, swing])).toEqual([
      ['Two engineers: 3–30 weeks', 'range', 186_000, -30_000, 216_000],
      ['Waiting: 4–6 hr/mo', 'range', 30_000, 126_000, 96_000],
      ['$90–110/hr', 'range', 72_000, 84_000, 12_000],
      ['Machines', 'confidence', 73_200, 82_800, 9_600],
      ['Licence', 'not quoted', 78_000, 76_800, 1_200],
    ]));
  it('names every row a shared factor stands in', () => expect(tornado.bars[2]?.rowIds).toEqual(['l0', 'a0']));
  it('says which end alone loses the money', () => expect(tornado.bars.map((bar) => bar.canLoseMoney)).toEqual([true, false, false, false, false]));
  it('stands on the drafted net', () => expect([tornado.basis, tornado.net]).toEqual(['doubt', computeResults(proposal).views.drafted.net]));

  it('is the same without the draws, and null with them', () => {
    expect(computeTornado(proposal, computeResults(proposal))).toEqual(tornado);
    expect(computeTornado(EMPTY, computeResults(EMPTY))).toBeNull();
  });
  it('does not call it a loss where an end alone leaves just nothing: 12 × 1,000 − 12,000', () => {
    const { bars } = riskOf(caseOf([{ formula: '$1,000–3,000/mo → $0/mo' }], [{ formula: '$12,000' }])).tornado;
    expect(bars.map(({ netAtLow, netAtHigh, canLoseMoney }) => [netAtLow, netAtHigh, canLoseMoney])).toEqual([[0, 24_000, false]]);
  });
  it('asks "what if" where the only range cancels out, and leaves it out: a rate saved and spent in equal parts', () => {
    const { basis, bars } = riskOf(caseOf([{ metric: 'Waiting', formula: '1 dev × 10 hr/mo → 0 hr/mo × $90–110/hr' }], [{ what: 'Work', formula: '1 engineer × 120 hr × $90–110/hr' }])).tornado;
    expect(basis).toBe('what if');
    expect(bars.map(({ name }) => name)).toEqual(['Waiting: 1 dev', 'Waiting: 10 hr/mo', 'Work: 1 engineer', 'Work: 120 hr']);
  });

  it('asks "what if" of every number where nothing is a range', () => {
    const { bars, basis } = riskOf(caseOf([{ metric: 'Waiting', formula: '40 devs × 5 hr/mo → 1 hr/mo × $100/hr' }], [{ what: 'Work', formula: '2 engineers × 3 weeks × $100/hr' }])).tornado;
    expect(basis).toBe('what if');
    expect(bars.map(({ name, lowPercent, highPercent, netAtLow, netAtHigh }) => [name, Math.round(lowPercent), Math.round(highPercent), netAtLow, netAtHigh])).toEqual([
      ['Waiting: 5 hr/mo', -20, 20, 120_000, 216_000], ['Waiting: 40 devs', -20, 20, 129_600, 206_400], ['$100/hr', -20, 20, 134_400, 201_600],
      ['Waiting: 1 hr/mo', -20, 20, 177_600, 158_400], ['Work: 2 engineers', -20, 20, 172_800, 163_200],
    ]);
  });
  it('has at most five bars and none that moves nothing', () => {
    const { bars } = riskOf(caseOf(Array.from({ length: 9 }, (_, i) => ({ formula: `$${i},000–${i + 1},000/mo → $0/mo` })), [])).tornado;
    expect(bars).toHaveLength(5);
    expect(riskOf(caseOf([{ formula: '$2,000/mo → $2,000/mo' }], [])).tornado.bars.every((bar) => bar.swing > 0)).toBe(true);
  });
});
