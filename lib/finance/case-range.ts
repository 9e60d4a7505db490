/** A case at its likely figures and at both ends, and from there the low and high of every measure. */
import type { Range } from '../notation/reading';
import { measureStreams, type Measured, type Plan, type Streams } from './measure-streams';
import type { MeasureFigures, Measures } from './results';

/** worst: the least is saved, the most is paid, and it comes at the worse time. best: the other way about. */
export type CaseEnd = 'worst' | 'likely' | 'best';
export type Case = { streams: Streams; plan: Plan };
export type CaseRange = Record<CaseEnd, Case> & { goLiveMonths: Range | null };

/** @param goLiveMonths around the plan's own; null when it cannot be known. */
export function caseRange(streams: Record<CaseEnd, Streams>, plan: Plan, goLiveMonths: Range | null): CaseRange {
  const start = (end: 'low' | 'high'): Plan => (goLiveMonths ? { ...plan, goLiveMonths: goLiveMonths[end] } : plan);
  // A loss that begins later is the smaller loss.
  const isSaving = ({ benefitPerMonth }: Streams) => (benefitPerMonth ?? 0) >= 0;
  return {
    worst: { streams: streams.worst, plan: start(isSaving(streams.worst) ? 'high' : 'low') },
    likely: { streams: streams.likely, plan },
    best: { streams: streams.best, plan: start(isSaving(streams.best) ? 'low' : 'high') },
    goLiveMonths,
  };
}

/**
 * All measures but one move one way with savings, cost and time, so their ends are those of the case. The return on a loss
 * is the exception: the less is paid for it, the lower it is.
 */
export function measureRange(range: CaseRange): Measures {
  const likely = measureStreams(range.likely.streams, range.likely.plan);
  const { irrCount, cashflow, ...figures } = likely;
  const worst = measureStreams(range.worst.streams, range.worst.plan);
  const best = measureStreams(range.best.streams, range.best.plan);
  const least = isLoss(worst) ? measureStreams({ ...range.worst.streams, cost: range.best.streams.cost }, range.worst.plan) : worst;
  const most = isLoss(best) ? measureStreams({ ...range.best.streams, cost: range.worst.streams.cost }, range.best.plan) : best;
  return {
    ...figures,
    low: endOf(figures, { gain: worst, price: best, ratio: least, goLiveMonths: range.goLiveMonths?.low ?? null }, Math.min),
    high: endOf(figures, { gain: best, price: worst, ratio: most, goLiveMonths: range.goLiveMonths?.high ?? null }, Math.max),
    irrCount,
    cashflow,
  };
}

const isLoss = ({ benefit }: Measured) => (benefit ?? 0) < 0;

/** Where what one wants much of comes from, what one wants little of, and the returns. */
type Sources = { gain: Measured; price: Measured; ratio: Measured; goLiveMonths: number | null };

/** @param outer keeps an end on its side of the likely figure, whatever the last digit of a double says. */
function endOf(likely: MeasureFigures, { gain, price, ratio, goLiveMonths }: Sources, outer: (...values: number[]) => number): MeasureFigures {
  const beside = (key: keyof MeasureFigures, source: Measured) => {
    const [end, middle] = [source[key], likely[key]];
    return end === null || middle === null ? end : outer(end, middle);
  };
  return {
    goLiveMonths,
    benefit: beside('benefit', gain),
    cost: beside('cost', price),
    net: beside('net', gain),
    roiPercent: beside('roiPercent', ratio),
    pvBenefit: beside('pvBenefit', gain),
    pvCost: beside('pvCost', price),
    npv: beside('npv', gain),
    roiPvPercent: beside('roiPvPercent', ratio),
    irrAnnualPercent: beside('irrAnnualPercent', gain),
    paybackMonths: beside('paybackMonths', price),
    discountedPaybackMonths: beside('discountedPaybackMonths', price),
    breakEvenSharePercent: beside('breakEvenSharePercent', price),
    breakEvenCostMultiple: beside('breakEvenCostMultiple', gain),
    costOfDelayPerMonth: beside('costOfDelayPerMonth', gain),
  };
}
