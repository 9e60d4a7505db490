import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountedPaybackPeriods, irr, irrs, npv, paybackPeriods, triangularQuantile } from './measures';

const flow = fc.integer({ min: -1_000_000, max: 1_000_000 });
const flows = fc.array(flow, { minLength: 1, maxLength: 60 });
const rate = fc.double({ min: -0.5, max: 5, noNaN: true });

/** What rounding can leave of a sum: its terms' sizes, discounted, times a few units in the last place. */
function sizeAt(ratePerPeriod: number, amounts: readonly number[]): number {
  return amounts.reduce((sum, amount, period) => sum + Math.abs(amount) / (1 + ratePerPeriod) ** period, 0);
}

function expectRates(actual: number[], expected: number[]) {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 7);
}

describe('npv = Σ flows[m] / (1 + rate)^m, the first flow undiscounted', () => {
  it('adds up undiscounted at a rate of 0', () => expect(npv(0, [-100, 30, 40])).toBe(-30));
  it('is 0 for no flows', () => expect(npv(0.1, [])).toBe(0));
  it('is worth twice as much when every flow is', () =>
    fc.assert(fc.property(rate, flows, (r, amounts) => {
      expect(npv(r, amounts.map((amount) => 2 * amount))).toBe(2 * (npv(r, amounts) ?? Number.NaN) + 0);
    })));
  it.each([-1, -1.5, Number.NaN])('is not defined at a rate of %d', (r) => expect([npv(r, [-1, 2]), npv(r, [])]).toEqual([null, null]));
  it('is not defined where it is too large to be a number', () => expect(npv(-0.9, [0, ...Array<number>(400).fill(1)])).toBeNull());
});

describe('irrs: every rate above −100% at which the NPV is 0', () => {
  it('has none without a change of sign', () => {
    for (const amounts of [[], [0, 0], [1, 2, 3], [-1, -2], [0, -5, 0]]) expect(irrs(amounts)).toEqual([]);
  });
  it('finds the one of an ordinary investment', () => expectRates(irrs([-100, 110]), [0.1]));
  it('finds three', () => expectRates(irrs([-100, 360, -431, 171.6]), [0.1, 0.2, 0.3]));
  it('finds the four of the textbook: 25%, 33⅓%, 42.9%, 66⅔%', () =>
    expectRates(irrs([-252, 1431, -3035, 2850, -1000]), [1 / 4, 1 / 3, 3 / 7, 2 / 3]));
  it('finds both of −1, 4, −3.6…: 38.2% and 261.8%', () => expectRates(irrs([-1, 5, -5]), [0.3819660113, 2.6180339887]));
  it('finds a double root once', () => expectRates(irrs([-1, 4, -4]), [1]));
  it('finds a double root once over ten years, where sixty periods double the money', () => {
    const never = Array<number>(59).fill(0);
    expectRates(irrs([-1, ...never, 4, ...never, -4]), [2 ** (1 / 60) - 1]);
  });
  it('finds a double root and a single one: (x − 2)²(x − 4), whichever way the money flows', () => {
    expectRates(irrs([-1, 8, -20, 16]), [1, 3]);
    expectRates(irrs([1, -8, 20, -16]), [1, 3]);
  });
  it('finds a single root before a double one: (x − 2)(x − 4)²', () => expectRates(irrs([-1, 10, -32, 32]), [1, 3]));
  it('finds both of two rates in the millions: −1 + 5y − 5y² with y = 10⁶/(1 + rate)', () =>
    expect(irrs([-1, 5e6, -5e12]).map((r) => Math.round(r))).toEqual([1_381_965, 3_618_033]));
  it('finds the one whatever stands before and after it', () => {
    expectRates(irrs([0, 0, -100, 110]), [0.1]);
    expectRates(irrs([-100, 110, 0, 0]), [0.1]);
    expectRates(irrs([-100, 0, 0, 133.1]), [0.1]);
  });
  it('finds the one in any unit, and past an amount too small to move it', () => {
    expectRates(irrs([-1e-160, 1.1e-160]), [0.1]);
    expectRates(irrs([-100, 110, 1e-310]), [0.1]);
    expectRates(irrs([-1e-200, 1.1e-200, 0, 0, 1e-205]), [0.10000751]);
  });
  it('finds none of what is not a number', () => {
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY]) expect(irrs([-100, odd, 110])).toEqual([]);
  });
  it('finds none where all is lost but what no double can tell from it: −100%', () => expect(irrs([-1e20, 1])).toEqual([]));
  it('finds none where two changes of sign never reach the axis', () => expect(irrs([-1, 2, -5])).toEqual([]));
  it('finds a deep loss', () => expectRates(irrs([-1_000_000, ...Array<number>(11).fill(0), 1]), [-0.6837722340]));
  it('finds a huge rate and a tiny one', () => {
    expect(irrs([-1e-6, 1e6])[0]).toBeCloseTo(1e12 - 1, -3);
    expect(irrs([-1e9, 1e9 + 1])[0]).toBeCloseTo(1e-9, 15);
    expect(irrs([-5, 5])).toEqual([0]);
  });
  it('finds one over a hundred and twenty months', () => {
    const amounts = [-24_000, ...Array<number>(120).fill(300)];
    expectRates(irrs(amounts), [0.0072410201]);
  });
  it('gives rates at which the NPV is 0, ascending', () =>
    fc.assert(fc.property(flows, (amounts) => {
      const rates = irrs(amounts);
      for (const r of rates) expect(Math.abs(npv(r, amounts) ?? Number.NaN)).toBeLessThanOrEqual(1e-9 * sizeAt(r, amounts));
      expect(rates).toEqual([...rates].sort((one, other) => one - other));
    })));
  it('misses none: flows built from known rates give those rates back', () =>
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: -18, max: 60 }), { minLength: 1, maxLength: 5 }), (twentieths) => {
      const wanted = twentieths.map((step) => step / 20).sort((one, other) => one - other);
      // Π (1 + x − (1 + rate)) as a polynomial in 1 + x: its coefficients are the flows.
      const amounts = wanted.reduce<number[]>((poly, r) => [...poly, 0].map((here, i) => here - (1 + r) * (i === 0 ? 0 : (poly[i - 1] ?? 0))), [1]);
      const found = irrs(amounts);
      expect(found).toHaveLength(wanted.length);
      for (const [i, r] of wanted.entries()) expect(found[i]).toBeCloseTo(r, 6);
    })));
  it('finds exactly one where the flows change sign once (Descartes)', () =>
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 60 }), fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 60 }), (out, back) => {
      expect(irrs([...out.map((amount) => -amount), ...back])).toHaveLength(1);
    })));
});

describe('irr: the one rate, or none', () => {
  it('is null for several', () => expect(irr([-1, 5, -5])).toBeNull());
  it('is null for none', () => expect(irr([1, 2])).toBeNull());
  it('is the rate for one', () => expect(irr([-100, 110])).toBeCloseTo(0.1, 12));
});

describe('payback = m − 1 + |total before m| / flow of m, at the last crossing', () => {
  it.each([
    ['−24,000 then 19,500 a month: 24,000 / 19,500', [-24000, 19500, 19500], 24000 / 19500],
    ['exactly at the end of month 2', [-10, 5, 5, 5], 2],
    ['crosses twice, the last counts: 3 + 2/4', [-4, 6, 0, -4, 4], 3.5],
    ['never below zero', [0, 5, 5], 0],
    ['no flows at all', [], 0],
    ['ends below zero', [-10, 4, 4], null],
    ['climbs out and falls back at the end', [-10, 20, -11], null],
    ['tenths that add up to nothing, and in doubles to less', [-0.9, 0.3, 0.3, 0.3], 3],
    ['a start in profit, a dip later', [5, -10, 10], 1.5],
  ])('%s', (_name, amounts, expected) => {
    const actual = paybackPeriods(amounts);
    if (expected === null) expect(actual).toBeNull();
    else expect(actual).toBeCloseTo(expected, 10);
  });
  it('is the same in any currency', () =>
    fc.assert(fc.property(flows, (amounts) => {
      expect(paybackPeriods(amounts.map((amount) => 4 * amount))).toEqual(paybackPeriods(amounts));
    })));
  it('is null for what is not a number', () => expect(paybackPeriods([-1, Number.POSITIVE_INFINITY])).toBeNull());
});

describe('discounted payback', () => {
  it('is the simple one at a rate of 0', () =>
    fc.assert(fc.property(flows, (amounts) => {
      expect(discountedPaybackPeriods(0, amounts)).toEqual(paybackPeriods(amounts));
    })));
  it('comes later than the simple one, or never', () =>
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 10_000 }), (spent, back) => {
      const amounts = [-spent, ...Array<number>(36).fill(back)];
      const simple = paybackPeriods(amounts) ?? Number.POSITIVE_INFINITY;
      expect(discountedPaybackPeriods(0.01, amounts) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(simple);
    })));
  it.each([-1, -1.5, Number.NaN])('is not defined at a rate of %d', (r) => expect([discountedPaybackPeriods(r, [-1, 2]), discountedPaybackPeriods(r, [5])]).toEqual([null, null]));
});

describe('triangularQuantile', () => {
  it('runs from low over the mode to high', () => {
    expect(triangularQuantile(2, 5, 8, 0)).toBe(2);
    expect(triangularQuantile(2, 5, 8, 0.5)).toBe(5);
    expect(triangularQuantile(2, 5, 8, 1)).toBe(8);
  });
  it('ends at the ends, whatever is asked', () => expect([triangularQuantile(2, 5, 8, -0.5), triangularQuantile(2, 5, 8, 1.5)]).toEqual([2, 8]));
  it('stands still where nothing is a range', () => expect(triangularQuantile(4, 4, 4, 0.3)).toBe(4));
  it('copes with the mode at an end', () => {
    expect(triangularQuantile(0, 0, 1, 0.75)).toBeCloseTo(0.5, 12);
    expect(triangularQuantile(0, 1, 1, 0.25)).toBeCloseTo(0.5, 12);
  });
  it('undoes the distribution: P(X ≤ Q(p)) = p', () =>
    fc.assert(fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 9 }), (p, mode) => {
      const x = triangularQuantile(0, mode, 10, p);
      const below = x < mode ? x ** 2 / (10 * mode) : 1 - (10 - x) ** 2 / (10 * (10 - mode));
      expect(below).toBeCloseTo(p, 9);
    })));
});
