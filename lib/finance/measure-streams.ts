/** From steady streams and a plan to the measures of finance.md 1.4. Each is null as soon as something it needs is unknown. */
import { discountedPaybackPeriods, irrs, npv, paybackPeriods } from './measures';
import { percentOf, roundMoney } from './money';
import type { CashflowMonth, MeasureFigures, Measures } from './results';
import type { Settings } from './settings';
import { cashflowOf, horizonSums } from './timeline';

/** Money a month at full adoption, and money in month 0; unrounded. null: cannot be known. */
export type Streams = {
  benefitPerMonth: number | null;
  /** All amounts the benefit is a sum and difference of, added up: tells its rounding dust from its cents. */
  benefitSize: number;
  cost: { oneOff: number; perMonth: number } | null;
};

/** The time a case is measured over. null: cannot be used. */
export type Plan = {
  horizonMonths: number | null;
  goLiveMonths: number | null;
  rampMonths: number | null;
  /** A fraction a month. */
  monthlyRate: number | null;
  /** After the point, of the currency. */
  digits: number;
};

/** The measures of one future: nothing in it is a range any more. */
export type Measured = MeasureFigures & Pick<Measures, 'irrCount' | 'cashflow'>;

/** The undiscounted part: what the sensitivity table, the options and the what-if ask for. */
export type SimpleReturn = Pick<Measures, 'benefit' | 'cost' | 'net' | 'roiPercent' | 'paybackMonths' | 'cashflow'>;

export function planOf(settings: Settings, goLiveMonths: number | null, digits: number): Plan {
  const { horizonMonths, rampMonths, discountRatePercent } = settings;
  const monthlyRate = discountRatePercent === null ? null : toMonthlyRate(discountRatePercent);
  return { horizonMonths, goLiveMonths, rampMonths, monthlyRate, digits };
}

/** Effective, not nominal: (1 + r)^(1/12) − 1. 10% a year is 0.797414% a month. */
export function toMonthlyRate(percentPerYear: number): number {
  return Math.expm1(Math.log1p(percentPerYear / 100) / 12);
}

/** ROI = (benefit − cost) / cost over the horizon, undiscounted, from unrounded sums; the net is the rounded benefit less the rounded cost. */
export function simpleReturn(streams: Streams, plan: Plan): SimpleReturn {
  const { digits } = plan;
  const known = flowsOf(streams, plan);
  if (known.benefit === null || known.cost === null) {
    const benefit = rounded(known.benefit, digits, known.benefitSize);
    return { benefit, cost: rounded(known.cost, digits), net: null, roiPercent: null, paybackMonths: null, cashflow: [] };
  }
  const benefit = roundMoney(known.benefit, digits, known.benefitSize);
  const cost = roundMoney(known.cost, digits);
  return {
    benefit,
    cost,
    net: roundMoney(benefit - cost, digits),
    roiPercent: percentOf(known.benefit - known.cost, known.cost),
    paybackMonths: paybackPeriods(known.months.map((month) => month.net)),
    cashflow: known.months,
  };
}

export function measureStreams(streams: Streams, plan: Plan): Measured {
  const { monthlyRate, digits } = plan;
  const simple = simpleReturn(streams, plan);
  const known = flowsOf(streams, plan);
  const nets = simple.cashflow.map((month) => month.net);
  const discount = (isKnown: boolean, of: (month: CashflowMonth) => number) =>
    isKnown && monthlyRate !== null ? npv(monthlyRate, known.months.map(of)) : null;

  const pvBenefit = discount(known.benefit !== null, (month) => month.benefit);
  const pvCost = discount(known.cost !== null, (month) => month.cost);
  const netPresentValue = discount(nets.length > 0, (month) => month.net);
  const returns = irrs(nets).map(toAnnualPercent);
  return {
    goLiveMonths: plan.goLiveMonths,
    ...simple,
    pvBenefit: rounded(pvBenefit, digits, known.benefitSize),
    pvCost: rounded(pvCost, digits),
    npv: rounded(netPresentValue, digits, known.benefitSize + (known.cost ?? 0)),
    roiPvPercent: percentOf(netPresentValue, pvCost),
    irrAnnualPercent: returns.length === 1 ? (returns[0] ?? null) : null,
    irrCount: nets.length > 0 ? returns.length : null,
    discountedPaybackMonths: nets.length > 0 && monthlyRate !== null ? discountedPaybackPeriods(monthlyRate, nets) : null,
    breakEvenSharePercent: percentOf(pvCost, pvBenefit),
    breakEvenCostMultiple: costMultiple(pvBenefit, pvCost),
    costOfDelayPerMonth: costOfDelay(streams, digits),
  };
}

type KnownFlows = { benefit: number | null; benefitSize: number; cost: number | null; months: CashflowMonth[] };

/** Unrounded sums and the months behind them; a side that cannot be known is null, and 0 in the months. */
function flowsOf({ benefitPerMonth, benefitSize, cost }: Streams, plan: Plan): KnownFlows {
  const { horizonMonths, goLiveMonths, rampMonths } = plan;
  if (horizonMonths === null) return { benefit: null, benefitSize: 0, cost: null, months: [] };
  const isBenefitKnown = benefitPerMonth !== null && goLiveMonths !== null && rampMonths !== null;
  const timing = { horizonMonths, goLiveMonths: goLiveMonths ?? 0, rampMonths: rampMonths ?? 0 };
  const flows = { benefitPerMonth: benefitPerMonth ?? 0, costOneOff: cost?.oneOff ?? 0, costPerMonth: cost?.perMonth ?? 0 };
  const sums = horizonSums(flows, timing);
  return {
    benefit: isBenefitKnown ? sums.benefit : null,
    benefitSize: benefitSize * horizonMonths,
    cost: cost && sums.cost,
    months: cashflowOf(flows, timing),
  };
}

/** What a month of delay loses once all is adopted: the net run rate. Below zero when it costs more than it saves. */
function costOfDelay({ benefitPerMonth, benefitSize, cost }: Streams, digits: number): number | null {
  return benefitPerMonth === null || cost === null ? null : roundMoney(benefitPerMonth - cost.perMonth, digits, benefitSize + cost.perMonth);
}

/** (1 + x)^12 − 1 in percent; null when it is too large to be a number. */
function toAnnualPercent(monthlyRate: number): number | null {
  const percent = 100 * Math.expm1(12 * Math.log1p(monthlyRate));
  return Number.isFinite(percent) ? percent : null;
}

function rounded(amount: number | null, digits: number, size?: number): number | null {
  return amount === null ? null : roundMoney(amount, digits, size);
}

/** PVB / PVC, a plain ratio. */
function costMultiple(pvBenefit: number | null, pvCost: number | null): number | null {
  const percent = percentOf(pvBenefit, pvCost);
  return percent === null || percent < 0 ? null : percent / 100;
}
