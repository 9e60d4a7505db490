import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorUnitDigits, percentOf, roundMoney, sumMoney, withoutDust } from './money';

describe('minor units are those of ISO 4217', () => {
  it.each([['USD', 2], ['EUR', 2], ['HUF', 2], ['JPY', 0], ['KRW', 0], ['VND', 0], ['CLP', 0], ['ISK', 0], ['BHD', 3], ['KWD', 3], ['IQD', 3], ['TND', 3], ['CLF', 4], ['ZZZ', 2]])(
    '%s has %d digits', (currency, digits) => expect(minorUnitDigits(currency)).toBe(digits));
});

describe('rounding is half away from zero', () => {
  it.each([
    [2.5, 0, 3], [-2.5, 0, -3], [2.4999, 0, 2], [1.005, 2, 1.01], [-1.005, 2, -1.01], [8.115, 2, 8.12], [1.0049, 2, 1],
    [0.0005, 3, 0.001], [1234567.125, 2, 1234567.13], [1e300, 2, 1e300], [1e308, 2, 1e308], [10 / 3, 2, 3.33], [0.1 + 0.2, 2, 0.3],
  ])('%d to %d digits is %d', (amount, digits, expected) => expect(roundMoney(amount, digits)).toBe(expected));
  it('never gives −0', () => {
    for (const amount of [-0, -0.001, -1e-300]) expect(Object.is(roundMoney(amount, 2), 0)).toBe(true);
  });
  it('leaves a rounded amount alone, and mirrors it', () =>
    fc.assert(fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constantFrom(0, 2, 3), (amount, digits) => {
      const once = roundMoney(amount, digits);
      expect(roundMoney(once, digits)).toBe(once);
      expect(roundMoney(-amount, digits) + 0).toBe(-once + 0);
      expect(Math.abs(once - amount)).toBeLessThanOrEqual(0.5 / 10 ** digits + 1e-3 / 10 ** digits + Math.abs(amount) * 1e-15);
    })));
  it('rounds every half cent up to a million, as whole numbers do', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
      expect(roundMoney((2 * cents + 1) / 200, 2)).toBe((cents + 1) / 100);
    }), { numRuns: 2000 }));
});

describe('dust is what rounding leaves of amounts that cancel out', () => {
  it('becomes 0', () => expect([withoutDust(0.1 + 0.2 - 0.3, 0.6), withoutDust(-1e-13, 1e6)]).toEqual([0, 0]));
  it('is dust up to a few parts in 10^15', () => expect([withoutDust(4e-15, 1), withoutDust(4.1e-15, 1)]).toEqual([0, 4.1e-15]));
  it('is never a cent', () => expect([withoutDust(0.01, 1e9), withoutDust(-0.01, 1e9), withoutDust(0, 0)]).toEqual([0.01, -0.01, 0]));
});

describe('a sum of cents is a sum of cents', () => {
  it('as whole numbers give it', () =>
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 60 }), (cents) => {
      const sum = cents.reduce((total, one) => total + one, 0);
      expect(sumMoney(cents.map((one) => one / 100), 2)).toBe(sum / 100 + 0);
    })));
});

describe('percentOf', () => {
  it('is 100 × part ÷ whole', () => expect(percentOf(210_000, 30_000)).toBe(700));
  it('can be below zero', () => expect(percentOf(-10_000, 30_000)).toBeCloseTo(-33.3333, 4));
  it('is not known of what is not known', () => expect([percentOf(null, 5), percentOf(5, null)]).toEqual([null, null]));
  it.each([0, -1, Number.NaN])('is not defined for a whole of %d', (whole) => expect(percentOf(1, whole)).toBeNull());
  it('is not defined where it is too large to write', () => expect(percentOf(1e300, 1e-300)).toBeNull());
  it('is dust below 10⁻¹⁰ percent', () => expect([percentOf(0.9e-12, 1), percentOf(1e-12, 1)]).toEqual([0, 1e-10]));
  it('is 0, not dust', () => expect(Object.is(percentOf(-1e-17, 3), 0)).toBe(true));
});
