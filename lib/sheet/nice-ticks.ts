/** Round numbers for an axis. */

const NICE_STEPS = [1, 2, 2.5, 5, 10];

/** Multiples of 1, 2, 2.5 or 5 × 10ⁿ within [low, high], about `most` steps of them; always holds 0 when the range does. */
export function niceTicks(low: number, high: number, most: number): number[] {
  const span = high - low;
  if (!(span > 1e-300) || !Number.isFinite(span)) return [0];
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (NICE_STEPS.find((nice) => nice * power >= rough * 0.999) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)) + 0);
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120];

/** Months to print under a time axis, 0 first. */
export function monthTicks(horizonMonths: number, most: number): number[] {
  const step = MONTH_STEPS.find((months) => horizonMonths / months <= most) ?? Math.ceil(horizonMonths / most);
  return Array.from({ length: Math.floor(horizonMonths / step) + 1 }, (_, index) => index * step);
}
