/** Exact fractions of whole numbers, for checking the product's doubles against. Nothing here comes from the product. */

export type Rational = { top: bigint; bottom: bigint };

export const ZERO: Rational = { top: 0n, bottom: 1n };

export function fraction(top: bigint | number, bottom: bigint | number = 1): Rational {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  const divisor = greatestCommonDivisor(t < 0n ? -t : t, b < 0n ? -b : b);
  const sign = b < 0n ? -1n : 1n;
  return { top: (sign * t) / divisor, bottom: (sign * b) / divisor };
}

export const add = (a: Rational, b: Rational) => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Rational, b: Rational) => fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const multiply = (...factors: Rational[]) => factors.reduce((product, factor) => fraction(product.top * factor.top, product.bottom * factor.bottom));
export const divide = (a: Rational, b: Rational) => fraction(a.top * b.bottom, a.bottom * b.top);
export const total = (amounts: readonly Rational[]) => amounts.reduce(add, ZERO);
export const isNegative = (a: Rational) => a.top < 0n;
export const isZero = (a: Rational) => a.top === 0n;

/** Half away from zero, to so many digits after the point. */
export function roundTo(a: Rational, digits: number): Rational {
  const unit = 10n ** BigInt(digits);
  const size = a.top < 0n ? -a.top : a.top;
  const rounded = (2n * size * unit + a.bottom) / (2n * a.bottom);
  return fraction(a.top < 0n ? -rounded : rounded, unit);
}

export function ceiling(a: Rational): number {
  return -Number(floorDivide(-a.top, a.bottom));
}

const EXACT = 2n ** 53n;

/** The nearest double: one division where both parts are doubles, else by way of 30 decimal digits. */
export function toNumber(a: Rational): number {
  if (a.top < EXACT && a.top > -EXACT && a.bottom < EXACT) return Number(a.top) / Number(a.bottom) + 0;
  const shifted = (a.top * 10n ** 30n) / a.bottom;
  const digits = (shifted < 0n ? -shifted : shifted).toString().padStart(31, '0');
  return Number(`${shifted < 0n ? '-' : ''}${digits.slice(0, -30)}.${digits.slice(-30)}`) + 0;
}

function floorDivide(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  return top % bottom < 0n ? quotient - 1n : quotient;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
