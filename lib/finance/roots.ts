/**
 * Every real root of a sum of exponentials, exactly as many as there are: no grid to slip through, no first guess.
 * Why it works: after f is multiplied by e^(k·t) with k at a change of sign, its derivative has one change of sign less
 * and is 0 between any two roots of f (Rolle). So the derivative's roots, found the same way, fence in the roots of f.
 */

/** Below this share of the largest coefficient a coefficient cannot move any root we could print. */
const NEGLIGIBLE = 1e-300;

/** The t, ascending, at which Σ coefficients[m] · e^(−m·t) is 0. [] when the coefficients never change sign. */
export function decayRoots(coefficients: readonly number[]): number[] {
  const scaled = scaleAndTrim(coefficients);
  const change = firstSignChange(scaled);
  if (change === null) return [];

  const fences = decayRoots(scaled.map((coefficient, power) => coefficient * (change - power)));
  const first = scaled[0] ?? 0;
  const last = scaled.at(-1) ?? 0;
  const roots: number[] = [];
  // Cauchy's bound: left of `from` the last coefficient has the say, right of the end the first one.
  let from = -Math.log1p(1 / Math.abs(last));
  let fromSign = Math.sign(last);
  for (const fence of fences) {
    const sign = signAt(scaled, fence);
    if (sign === 0) roots.push(fence);
    else if (sign === -fromSign) roots.push(rootBetween(scaled, from, fence, fromSign));
    from = fence;
    fromSign = sign;
  }
  if (Math.sign(first) === -fromSign) roots.push(rootBetween(scaled, from, Math.log1p(1 / Math.abs(first)), fromSign));
  return roots;
}

/** Largest coefficient 1, none at the ends that is 0. */
function scaleAndTrim(coefficients: readonly number[]): number[] {
  const largest = coefficients.reduce((max, coefficient) => Math.max(max, Math.abs(coefficient)), 0);
  const scaled = coefficients.map((coefficient) => (Math.abs(coefficient / largest) < NEGLIGIBLE ? 0 : coefficient / largest));
  const start = scaled.findIndex((coefficient) => coefficient !== 0);
  const end = scaled.findLastIndex((coefficient) => coefficient !== 0);
  return scaled.slice(start, end + 1);
}

/** A power between two neighbours of opposite sign; null when there are none, nor for what is not a number. */
function firstSignChange(coefficients: readonly number[]): number | null {
  let previous = 0;
  for (const [power, here] of coefficients.entries()) {
    if (Math.sign(here) === -Math.sign(coefficients[previous] ?? 0)) return (previous + power) / 2;
    if (here !== 0) previous = power;
  }
  return null;
}

/** The sum at t, times a positive factor that keeps every power at or below 1: nothing overflows at either end. */
function evaluate(coefficients: readonly number[], t: number): number {
  const shrink = Math.exp(-Math.abs(t));
  const add = (sum: number, coefficient: number) => sum * shrink + coefficient;
  return t < 0 ? coefficients.reduce(add, 0) : coefficients.reduceRight(add, 0);
}

/** −1, 0 or 1; 0 when the value drowns in its own rounding error, as it does where a double root touches the axis. */
function signAt(coefficients: readonly number[], t: number): number {
  const value = evaluate(coefficients, t);
  const size = evaluate(coefficients.map(Math.abs), t);
  return Math.abs(value) <= 4 * coefficients.length * Number.EPSILON * size ? 0 : Math.sign(value);
}

/** Halves the bracket until no double lies within it. */
function rootBetween(coefficients: readonly number[], start: number, end: number, startSign: number): number {
  let low = start;
  let high = end;
  for (;;) {
    const middle = (low + high) / 2;
    const sign = Math.sign(evaluate(coefficients, middle));
    if (sign === 0 || middle === low || middle === high) return middle;
    if (sign === startSign) low = middle;
    else high = middle;
  }
}
