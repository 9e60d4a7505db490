/**
 * The measures of finance over plain arrays: element 0 is time zero, the flow of period m falls at its end.
 * Rates are per period and a fraction (0.1 is 10%). `null` is "not defined"; nothing here gives NaN or −0.
 */
import { decayRoots } from './roots';

/**
 * Net present value: Σ flows[m] / (1 + rate)^m, the first flow undiscounted.
 * null for a rate of −100% or less. (A spreadsheet's NPV() discounts the first flow too: put a 0 before it.)
 *
 * @example npv(0.05, [-4000, 500, 800]) // −2798.19
 */
export function npv(ratePerPeriod: number, flows: readonly number[]): number | null {
  if (!(ratePerPeriod > -1)) return null;
  const value = flows.reduceRight((later, flow) => later / (1 + ratePerPeriod) + flow, 0);
  return Number.isFinite(value) ? value : null;
}

/**
 * Internal rates of return: every rate above −100% at which the NPV is 0, ascending. [] when the flows never change sign.
 *
 * @example irrs([-100, 360, -431, 171.6]) // [0.1, 0.2, 0.3]
 */
export function irrs(flows: readonly number[]): number[] {
  return decayRoots(flows).map(Math.expm1).filter((rate) => rate > -1);
}

/** The one internal rate of return; null where there is none, and where there are several and none of them is the answer. */
export function irr(flows: readonly number[]): number | null {
  const rates = irrs(flows);
  return rates.length === 1 ? (rates[0] ?? null) : null;
}

/**
 * Periods from time zero until the running total stays at or above zero (its last crossing), linear inside the period:
 * m − 1 + |total before m| / flow of m. 0 when it never falls below zero, null when it ends below.
 *
 * @example paybackPeriods([-24000, 19500, 19500]) // 1.23
 */
export function paybackPeriods(flows: readonly number[]): number | null {
  const size = flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
  if (!Number.isFinite(size)) return null;
  const dust = size * 1e-13;
  let total = 0;
  let payback: number | null = 0;
  for (const [period, flow] of flows.entries()) {
    const before = total;
    total += flow;
    if (total < -dust) payback = null;
    else if (payback === null) payback = period - 1 + Math.min(1, -before / flow);
  }
  return payback;
}

/** Payback on discounted flows; can be null where the simple one exists. */
export function discountedPaybackPeriods(ratePerPeriod: number, flows: readonly number[]): number | null {
  if (!(ratePerPeriod > -1)) return null;
  return paybackPeriods(flows.map((flow, period) => flow / (1 + ratePerPeriod) ** period));
}

/**
 * The value a triangular distribution stays below with probability p (0 to 1; outside it the nearer end).
 * F = (mode − low)/(high − low); p < F: low + √(p (high − low)(mode − low)), else high − √((1 − p)(high − low)(high − mode)).
 *
 * @example triangularQuantile(2, 5, 8, 0.1) // 3.34
 */
export function triangularQuantile(low: number, mode: number, high: number, p: number): number {
  const width = high - low;
  const share = Math.min(1, Math.max(0, p));
  if (share < (mode - low) / width) return low + Math.sqrt(share * width * (mode - low));
  return high - Math.sqrt((1 - share) * width * (high - mode));
}
