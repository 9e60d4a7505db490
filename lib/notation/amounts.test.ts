/** The ends of ranges, worked out by hand: x, y, n … are numbers of the text, written as [low, high]. */
import { describe, expect, it } from 'vitest';
import { evaluate, goesBelowZero, leafOf, productOf, rangeOf, savingOf, sumOf, type Leaf, type Product } from './amounts';

let start = 0;
const leaf = (low: number, high = low): Leaf => leafOf(low, high, (start += 1));
const times = (...leaves: Leaf[]): Product => productOf(leaves);

describe('the range of a sum', () => {
  it('goes from every factor at its low end to every factor at its high end', () => {
    // 40–60 × 2–4 + 10–20
    expect(rangeOf(sumOf(times(leaf(40, 60), leaf(2, 4)), times(leaf(10, 20))))).toEqual({ low: 90, likely: 165, high: 260 });
  });

  it('turns a divisor and a part that is taken away around', () => {
    // 100–200 / 2–4
    expect(rangeOf(sumOf(productOf([leaf(100, 200)], 1, [leaf(2, 4)])))).toEqual({ low: 25, likely: 50, high: 100 });
    // 100–200 − 10–20
    expect(rangeOf({ plus: [times(leaf(100, 200))], minus: [times(leaf(10, 20))] })).toEqual({ low: 80, likely: 135, high: 190 });
    // 600 / (10–12 − 2–4): a divisor inside brackets turns twice
    expect(rangeOf(sumOf(productOf([leaf(600)], 1, [{ plus: [times(leaf(10, 12))], minus: [times(leaf(2, 4))] }])))).toEqual({ low: 60, likely: 75, high: 100 });
  });

  it('takes a number that stands in it twice at one end', () => {
    const x = leaf(1, 3);
    // 10x + y − x
    expect(rangeOf({ plus: [productOf([x], 10), times(leaf(0, 100))], minus: [times(x)] })).toEqual({ low: 9, likely: 68, high: 127 });
  });
});

describe('a difference', () => {
  it('below zero is found wherever it stands, at its likely values', () => {
    const below = { plus: [times(leaf(1))], minus: [times(leaf(2))] };
    const above = { plus: [times(leaf(1, 5))], minus: [times(leaf(2))] };
    const inOver = productOf([below]);
    const inUnder = productOf([leaf(1)], 1, [below]);
    expect([below, sumOf(inOver), sumOf(inUnder), { plus: [times(leaf(9))], minus: [inOver] }].map(goesBelowZero)).toEqual([true, true, true, true]);
    expect([above, sumOf(productOf([above])), sumOf(times(leaf(1)))].map(goesBelowZero)).toEqual([false, false, false]);
  });

  it('that only rounding puts below zero is zero', () => {
    const rounded = { plus: [times(leaf(0.3))], minus: [times(leaf(0.1)), times(leaf(0.2))] };
    const billionth = { plus: [], minus: [times(leaf(1e-9))] };
    expect([goesBelowZero(rounded), evaluate(rounded, ({ likely }) => likely), goesBelowZero(billionth)]).toEqual([false, 0, false]);
  });
});

describe('what a change saves', () => {
  it('moves what both sides share together, and every other number to the end that makes the saving small or large', () => {
    const n = leaf(10, 20);
    // n × 4–6 → n × 5–9: least at 20 × (4 − 9), most at 20 × (6 − 5)
    expect(savingOf({ now: sumOf(times(n, leaf(4, 6))), after: sumOf(times(n, leaf(5, 9))) })).toEqual({ low: -100, likely: -30, high: 20 });
    // n × 8–9 → n × 5–6: least at 10 × (8 − 6), most at 20 × (9 − 5)
    expect(savingOf({ now: sumOf(times(n, leaf(8, 9))), after: sumOf(times(n, leaf(5, 6))) })).toEqual({ low: 20, likely: 45, high: 80 });
    // n × 5–6 → n × 8–9: least at 20 × (5 − 9), most at 10 × (6 − 8)
    expect(savingOf({ now: sumOf(times(n, leaf(5, 6))), after: sumOf(times(n, leaf(8, 9))) })).toEqual({ low: -80, likely: -45, high: -20 });
  });

  it('turns a shared divisor around', () => {
    const d = leaf(2, 4);
    // 120–180 / d → 60 / d: least at (120 − 60) / 4, most at (180 − 60) / 2
    expect(savingOf({ now: sumOf(productOf([leaf(120, 180)], 1, [d])), after: sumOf(productOf([leaf(60)], 1, [d])) })).toEqual({ low: 15, likely: 30, high: 60 });
  });

  it('is nothing without a change', () => {
    expect(savingOf({ now: sumOf(times(leaf(5, 6))), after: null })).toEqual({ low: 0, likely: 0, high: 0 });
  });
});
