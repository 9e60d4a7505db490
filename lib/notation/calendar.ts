/**
 * How long a month is. A month is a twelfth of a year, always: a week is 12/52 of it, so four weeks are less than one.
 * A day is three things by its role: hours of work, a working day, or a calendar day.
 */
import type { CalendarAssumption, CostContext } from './reading';
import type { TimeUnit } from './vocabulary';

export type DayKind = 'working' | 'calendar';

/** What a conversion gives, with the conventions it rests on. */
export type Conversion = { value: number; assumptions: CalendarAssumption[] };

export const MONTHS_PER_YEAR = 12;
export const WEEKS_PER_YEAR = 52;
export const DAYS_PER_YEAR = 365;
/** A machine that never stops: 730 hours. */
export const HOURS_AROUND_THE_CLOCK_PER_MONTH = (24 * DAYS_PER_YEAR) / MONTHS_PER_YEAR;

export const WEEKS_PER_MONTH = WEEKS_PER_YEAR / MONTHS_PER_YEAR;

/** How often a month something happens that happens once every `unit`. Hours and less have no cadence of their own. */
export function timesPerMonth(unit: TimeUnit, day: DayKind, settings: CostContext): Conversion {
  switch (unit) {
    case 'day':
      return day === 'calendar'
        ? { value: DAYS_PER_YEAR / MONTHS_PER_YEAR, assumptions: ['CALENDAR_DAYS_PER_MONTH'] }
        : { value: (settings.daysPerWeek * WEEKS_PER_YEAR) / MONTHS_PER_YEAR, assumptions: ['WORKING_DAYS_PER_MONTH'] };
    case 'week': return { value: WEEKS_PER_MONTH, assumptions: ['WEEKS_PER_MONTH'] };
    case 'fortnight': return { value: WEEKS_PER_MONTH / 2, assumptions: ['WEEKS_PER_MONTH'] };
    case 'sprint': return { value: WEEKS_PER_MONTH / settings.sprintWeeks, assumptions: ['SPRINT_WEEKS', 'WEEKS_PER_MONTH'] };
    case 'month': return { value: 1, assumptions: [] };
    case 'quarter': return { value: 1 / 3, assumptions: [] };
    case 'half-year': return { value: 1 / 6, assumptions: [] };
    case 'year': return { value: 1 / MONTHS_PER_YEAR, assumptions: [] };
    default: return { value: HOURS_AROUND_THE_CLOCK_PER_MONTH / hoursOfWork(unit, settings).value, assumptions: [] };
  }
}

/** Hours of work in one `unit`: a day is 8, a week 40, a month 173.33. */
export function hoursOfWork(unit: TimeUnit, settings: CostContext): Conversion {
  const week = settings.hoursPerDay * settings.daysPerWeek;
  const month = (week * WEEKS_PER_YEAR) / MONTHS_PER_YEAR;
  switch (unit) {
    case 'millisecond': return { value: 1 / 3_600_000, assumptions: [] };
    case 'second': return { value: 1 / 3600, assumptions: [] };
    case 'minute': return { value: 1 / 60, assumptions: [] };
    case 'hour': return { value: 1, assumptions: [] };
    case 'day': return { value: settings.hoursPerDay, assumptions: ['HOURS_PER_DAY'] };
    case 'week': return { value: week, assumptions: ['HOURS_PER_WEEK'] };
    case 'fortnight': return { value: week * 2, assumptions: ['HOURS_PER_WEEK'] };
    case 'sprint': return { value: week * settings.sprintWeeks, assumptions: ['SPRINT_WEEKS', 'HOURS_PER_WEEK'] };
    case 'month': return { value: month, assumptions: ['HOURS_PER_FTE_MONTH'] };
    case 'quarter': return { value: month * 3, assumptions: ['HOURS_PER_FTE_MONTH'] };
    case 'half-year': return { value: month * 6, assumptions: ['HOURS_PER_FTE_MONTH'] };
    case 'year': return { value: month * MONTHS_PER_YEAR, assumptions: ['HOURS_PER_FTE_MONTH'] };
  }
}

/** Work of one unit paid at a rate per another. The same unit on both sides needs no convention. */
export function workPerRate(work: TimeUnit, rate: TimeUnit, settings: CostContext): Conversion {
  if (work === rate) return { value: 1, assumptions: [] };
  const hours = hoursOfWork(work, settings);
  const per = hoursOfWork(rate, settings);
  return { value: hours.value / per.value, assumptions: [...hours.assumptions, ...per.assumptions] };
}

/** The setting an assumption needs but cannot use (zero, negative, not a number), or null. */
export function brokenSetting(assumptions: Iterable<CalendarAssumption>, settings: CostContext): string | null {
  const isUsable = (value: number) => Number.isFinite(value) && value > 0;
  for (const assumption of assumptions) {
    const needsDays = assumption === 'WORKING_DAYS_PER_MONTH' || assumption === 'HOURS_PER_WEEK' || assumption === 'HOURS_PER_FTE_MONTH';
    const needsHours = assumption === 'HOURS_PER_DAY' || assumption === 'HOURS_PER_WEEK' || assumption === 'HOURS_PER_FTE_MONTH';
    if (needsHours && !isUsable(settings.hoursPerDay)) return 'hours per day';
    if (needsDays && !isUsable(settings.daysPerWeek)) return 'days per week';
    if (assumption === 'SPRINT_WEEKS' && !isUsable(settings.sprintWeeks)) return 'weeks per sprint';
  }
  return null;
}
