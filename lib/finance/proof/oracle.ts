/**
 * The financial model a second time, in exact fractions, month by month and without any of the product's shortcuts.
 * Written from the definitions alone; it shares no line of code with what it checks. Only the twelfth root that turns a
 * yearly into a monthly rate is no fraction: it is carried to 60 digits.
 */
import type { Confidence, CostKind } from '../../proposal/schema';
import { add, ceiling, divide, fraction, isNegative, isZero, multiply, roundTo, subtract, total, ZERO, type Rational } from './rational';
import type { Span } from './span';

export type OracleLine = { kind: CostKind; confidence: Confidence; current: Span; projected: Span; saving: Span };
export type OracleAsk = { quoted: boolean; oneOff: Span; perMonth: Span; weeks: Span | null };
/** One way the case may turn out: which end the savings, the costs and the length of the work come to. */
export type Future = { saving: keyof Span; cost: keyof Span; work: keyof Span };
export type OracleCase = {
  digits: number;
  horizonMonths: number;
  goLiveMonths: number | null;
  rampMonths: number;
  discountRatePercent: number;
  realisationPercent: Record<CostKind, number>;
  riskPercent: Record<Confidence | 'costs', number>;
  lines: OracleLine[];
  ask: OracleAsk[];
};

export type OracleMeasures = {
  goLiveMonths: number;
  benefit: Rational;
  cost: Rational;
  net: Rational;
  roi: Rational | null;
  payback: Rational | null;
  costOfDelay: Rational;
  /** Scaled by 10^60. */
  pvBenefit: bigint;
  pvCost: bigint;
  flows: Rational[];
  /** cumulative[m] after month m. */
  cumulative: Rational[];
  discountedPayback: number | null;
};

const PLACES = 60n;
const ONE = 10n ** PLACES;

export const LIKELY: Future = { saving: 'likely', cost: 'likely', work: 'likely' };

export function oracleView(document: OracleCase, view: 'drafted' | 'finance' | 'cashOnly', future: Future): OracleMeasures {
  const goLiveMonths = document.goLiveMonths ?? goLiveOf(document.ask, future.work);
  const share = (line: OracleLine): Rational => {
    if (view === 'drafted') return fraction(1);
    if (view === 'cashOnly') return line.kind === 'cash' ? fraction(1) : ZERO;
    const doubt = subtract(fraction(1), fraction(document.riskPercent[line.confidence], 100));
    return multiply(fraction(document.realisationPercent[line.kind], 100), doubt);
  };
  const uplift = (ask: OracleAsk): Rational =>
    view === 'finance' && !ask.quoted ? add(fraction(1), fraction(document.riskPercent.costs, 100)) : fraction(1);

  const benefits: Rational[] = [];
  const costs: Rational[] = [];
  for (let month = 0; month <= document.horizonMonths; month++) {
    const adopted = adoption(month - goLiveMonths, document.rampMonths);
    benefits.push(total(document.lines.map((line) => multiply(line.saving[future.saving], share(line), adopted))));
    costs.push(total(document.ask.map((ask) => multiply((month === 0 ? ask.oneOff : ask.perMonth)[future.cost], uplift(ask)))));
  }
  const flows = benefits.map((benefit, month) => subtract(benefit, costs[month] ?? ZERO));
  const cumulative: Rational[] = [];
  for (const flow of flows) cumulative.push(add(cumulative.at(-1) ?? ZERO, flow));
  const [benefit, cost] = [total(benefits), total(costs)];
  const factors = discountFactors(document.discountRatePercent, document.horizonMonths);
  return {
    goLiveMonths,
    benefit,
    cost,
    net: subtract(roundTo(benefit, document.digits), roundTo(cost, document.digits)),
    roi: isZero(cost) ? null : divide(subtract(benefit, cost), cost),
    payback: paybackOf(flows, cumulative),
    costOfDelay: subtract(
      total(document.lines.map((line) => multiply(line.saving[future.saving], share(line)))),
      total(document.ask.map((ask) => multiply(ask.perMonth[future.cost], uplift(ask)))),
    ),
    pvBenefit: discounted(benefits, factors),
    pvCost: discounted(costs, factors),
    flows,
    cumulative,
    discountedPayback: discountedPaybackOf(flows, factors),
  };
}

/** Whole months the longest one-off effort takes. */
function goLiveOf(ask: readonly OracleAsk[], work: keyof Span): number {
  return Math.max(0, ...ask.flatMap(({ weeks }) => (weeks === null ? [] : [ceiling(multiply(weeks[work], fraction(12, 52)))])));
}

function adoption(monthsLive: number, rampMonths: number): Rational {
  if (monthsLive <= 0) return ZERO;
  return rampMonths === 0 || monthsLive >= rampMonths ? fraction(1) : fraction(monthsLive, rampMonths);
}

function paybackOf(flows: readonly Rational[], cumulative: readonly Rational[]): Rational | null {
  const last = cumulative.findLastIndex(isNegative);
  if (last === cumulative.length - 1) return null;
  const short = cumulative[last] ?? ZERO;
  return last === -1 ? ZERO : add(fraction(last), divide(subtract(ZERO, short), flows[last + 1] ?? ZERO));
}

function discountedPaybackOf(flows: readonly Rational[], factors: readonly bigint[]): number | null {
  const amounts = flows.map((flow, month) => discounted([flow], [factors[month] ?? 0n]));
  const running: bigint[] = [];
  for (const amount of amounts) running.push((running.at(-1) ?? 0n) + amount);
  const last = running.findLastIndex((sum) => sum < 0n);
  if (last === running.length - 1) return null;
  return last === -1 ? 0 : last + Number((-(running[last] ?? 0n) * 10n ** 15n) / (amounts[last + 1] ?? 1n)) / 1e15;
}

/** Σ flow × factor, scaled by 10^60. */
export function discounted(flows: readonly Rational[], factors: readonly bigint[]): bigint {
  return flows.reduce((sum, flow, month) => sum + (flow.top * (factors[month] ?? 0n)) / flow.bottom, 0n);
}

const monthlyFactors = new Map<number, bigint>();

/** 1 / (1 + r)^(m/12), scaled by 10^60. */
function discountFactors(percentPerYear: number, months: number): bigint[] {
  const known = monthlyFactors.get(percentPerYear);
  const monthly = known ?? (ONE * ONE) / twelfthRoot((ONE * BigInt(100 + percentPerYear)) / 100n);
  monthlyFactors.set(percentPerYear, monthly);
  return powers(monthly, months);
}

/** 1, v, v² … , scaled by 10^60. */
export function powers(factor: bigint, count: number): bigint[] {
  const result = [ONE];
  for (let power = 1; power <= count; power++) result.push(((result.at(-1) ?? ONE) * factor) / ONE);
  return result;
}

/** 1 / (1 + rate) for a double, scaled by 10^60. */
export function factorAt(rate: number): bigint {
  return (ONE * ONE) / (ONE + BigInt(Math.round(rate * 1e15)) * 10n ** (PLACES - 15n));
}

/** By halving: the largest x with x^12 at or below the value, both scaled by 10^60. */
function twelfthRoot(value: bigint): bigint {
  let [low, high] = [0n, value > ONE ? value : ONE];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if ((powers(middle, 12).at(-1) ?? 0n) <= value) low = middle;
    else high = middle;
  }
  return low;
}
