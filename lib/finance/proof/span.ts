/** Exact low, likely and high of a figure, found by trying every corner: no rule about what rises with what. */
import { add, fraction, isNegative, subtract, type Rational } from './rational';

export type Span = { low: Rational; likely: Rational; high: Rational };

export const isBelow = (a: Rational, b: Rational) => isNegative(subtract(a, b));
export const exactSpan = (likely: Rational): Span => ({ low: likely, likely, high: likely });

/** Low and high with the middle between them, as the notation has it. */
export function spanBetween(low: Rational, high: Rational): Span {
  return { low, likely: fraction((add(low, high)).top, 2n * add(low, high).bottom), high };
}

/** The span of a figure over spans that may each lie anywhere: its ends are at corners where it is linear in each of them. */
export function spanOf(factors: readonly Span[], figure: (values: readonly Rational[]) => Rational): Span {
  const corners = factors.reduce<Rational[][]>(
    (chosen, { low, high }) => (low.top === high.top && low.bottom === high.bottom ? chosen.map((values) => [...values, low]) : chosen.flatMap((values) => [[...values, low], [...values, high]])),
    [[]],
  );
  const found = corners.map(figure);
  return {
    low: found.reduce((least, value) => (isBelow(value, least) ? value : least)),
    likely: figure(factors.map((factor) => factor.likely)),
    high: found.reduce((most, value) => (isBelow(most, value) ? value : most)),
  };
}
