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
    else if (sign * fromSign < 0) roots.push(rootBetween(scaled, from, fence, fromSign));
    from = fence;
    fromSign = sign;
  }
  if (fromSign * first < 0) roots.push(rootBetween(scaled, from, Math.log1p(1 / Math.abs(first)), fromSign));
  return roots;
}

/** Largest coefficient 1, none at the ends that is 0. */
function scaleAndTrim(coefficients: readonly number[]): number[] {
  const largest = coefficients.reduce((max, coefficient) => Math.max(max, Math.abs(coefficient)), 0);
  if (!(largest > 0) || !Number.isFinite(largest)) return [];
  const scaled = coefficients.map((coefficient) => (Math.abs(coefficient / largest) < NEGLIGIBLE ? 0 : coefficient / largest));
  const start = scaled.findIndex((coefficient) => coefficient !== 0);
  const end = scaled.findLastIndex((coefficient) => coefficient !== 0);
  return scaled.slice(start, end + 1);
}

/** A power between two neighbours of opposite sign; null when there are none. */
function firstSignChange(coefficients: readonly number[]): number | null {
  let previous = 0;
  for (let power = 1; power < coefficients.length; power++) {
    const here = coefficients[power] ?? 0;
    if (here === 0) continue;
    if (here * (coefficients[previous] ?? 0) < 0) return (previous + power) / 2;
    previous = power;
  }
  return null;
}

/**
 * The sum at t, times a positive factor that keeps every power at or below 1: nothing overflows at either end.
 * `weight` 0 gives the value, 1 its slope in t.
 */
function evaluate(coefficients: readonly number[], t: number, weight: 0 | 1): number {
  const last = coefficients.length - 1;
  const shrink = Math.exp(-Math.abs(t));
  let sum = 0;
  if (t >= 0) for (let power = last; power >= 0; power--) sum = sum * shrink + (coefficients[power] ?? 0) * (weight === 0 ? 1 : -power);
  else for (let power = 0; power <= last; power++) sum = sum * shrink + (coefficients[power] ?? 0) * (weight === 0 ? 1 : last - power);
  return sum;
}

/** −1, 0 or 1; 0 when the value drowns in its own rounding error, as it does where a double root touches the axis. */
function signAt(coefficients: readonly number[], t: number): number {
  const value = evaluate(coefficients, t, 0);
  const size = evaluate(coefficients.map(Math.abs), t, 0);
  return Math.abs(value) <= 4 * coefficients.length * Number.EPSILON * size ? 0 : Math.sign(value);
}

/** Newton's steps, kept inside the bracket by halving it whenever a step leaves it or stops shrinking. */
function rootBetween(coefficients: readonly number[], start: number, end: number, startSign: number): number {
  let low = start;
  let high = end;
  let t = (low + high) / 2;
  let lastStep = high - low;
  for (let round = 0; round < 200; round++) {
    const value = evaluate(coefficients, t, 0);
    if (value === 0) return t;
    if (value * startSign > 0) low = t;
    else high = t;
    const step = -value / evaluate(coefficients, t, 1);
    const isGood = t + step > low && t + step < high && Math.abs(step) <= Math.abs(lastStep) / 2;
    const next = isGood ? t + step : (low + high) / 2;
    lastStep = next - t;
    if (next === t || Math.abs(lastStep) < 1e-18) return next;
    t = next;
  }
  return t;
}
