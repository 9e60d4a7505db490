/** What every step after reading shares: the settings, and a place for what it notices on the way. */
import { timesPerMonth, type Conversion, type DayKind } from './calendar';
import type { LabelPeriod, PeriodPer } from './line';
import type { CalendarAssumption, CostContext, CostError, CostWarning, Span } from './reading';

export type House = {
  text: string;
  context: CostContext;
  labelPeriod: LabelPeriod | null;
  warnings: CostWarning[];
  assumptions: Set<CalendarAssumption>;
  /** The words "day" whose kind was taken from their role; a chip turns them all together. */
  days: { at: Span; kind: DayKind }[];
};

export function apply(house: House, conversion: Conversion): number {
  conversion.assumptions.forEach((assumption) => house.assumptions.add(assumption));
  return conversion.value;
}

/** Scale of one period per month. `role` is what a bare "day" is here. */
export function cadence(house: House, per: PeriodPer, role: DayKind): number {
  if (per.unit === 'day' && per.day === null) house.days.push({ at: per.dayAt, kind: role });
  return apply(house, timesPerMonth(per.unit, per.day ?? role, house.context));
}

export function isError<T extends object>(result: T | CostError): result is CostError {
  return 'code' in result;
}
