/** The conventions a figure rests on, in words, with the proposal's own settings in them. */
import type { Results } from '../finance/results';
import { fullTimeHoursPerMonth, type WorkSettings } from '../finance/settings';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, WEEKS_PER_MONTH, WEEKS_PER_YEAR } from '../notation/calendar';
import type { CalendarAssumption } from '../notation/reading';
import type { Proposal } from '../proposal/schema';
import { formatFor, type Format } from './format';

/** One sentence each, without a full stop: "1 month = 21.67 working days (260/12)". */
export function assumptionSentences(proposal: Proposal, results: Results): string[] {
  const format = formatFor(proposal.header);
  return results.assumptions.map((code) => assumptionSentence(code, results.settings, format));
}

export function assumptionSentence(code: CalendarAssumption, settings: WorkSettings, format: Format): string {
  const fullTime = fullTimeHoursPerMonth(settings);
  const n = (value: number | null) => format.number(value, 2);
  /** What the figure was before it was rounded: " (52/12)". */
  const twelfth = (inAYear: number | null) => (inAYear === null || (inAYear * 100) % MONTHS_PER_YEAR === 0 ? '' : ` (${n(inAYear)}/${MONTHS_PER_YEAR})`);
  switch (code) {
    case 'WORKING_DAYS_PER_MONTH': return `1 month = ${n(settings.daysPerWeek && settings.daysPerWeek * WEEKS_PER_MONTH)} working days${twelfth(settings.daysPerWeek && settings.daysPerWeek * WEEKS_PER_YEAR)}`;
    case 'CALENDAR_DAYS_PER_MONTH': return `1 month = ${n(DAYS_PER_YEAR / MONTHS_PER_YEAR)} calendar days${twelfth(DAYS_PER_YEAR)}`;
    case 'WEEKS_PER_MONTH': return `1 month = ${n(WEEKS_PER_MONTH)} weeks${twelfth(WEEKS_PER_YEAR)}`;
    case 'HOURS_PER_DAY': return `1 day of work = ${n(settings.hoursPerDay)} hr`;
    case 'HOURS_PER_WEEK': return `1 week of work = ${n(fullTime && fullTime / WEEKS_PER_MONTH)} hr`;
    case 'HOURS_PER_FTE_MONTH': return `1 full-time month = ${n(fullTime)} hr`;
    case 'SPRINT_WEEKS': return `1 sprint = ${n(settings.sprintWeeks)} weeks`;
    case 'TEAM_RATE': return `1 hour of the team = ${format.money(settings.hourlyRate)}`;
  }
}
