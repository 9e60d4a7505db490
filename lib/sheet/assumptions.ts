/** The conventions a figure rests on, in words, with the proposal's own settings in them. */
import type { Results } from '../finance/results';
import type { CalendarAssumption } from '../notation/reading';
import type { Proposal } from '../proposal/schema';
import { formatFor, type Format } from './format';

const WEEKS_PER_MONTH = 52 / 12;
const CALENDAR_DAYS_PER_MONTH = 365 / 12;

/** One sentence each, without a full stop: "1 month = 21.67 working days". */
export function assumptionSentences(proposal: Proposal, results: Results): string[] {
  const format = formatFor(proposal.header);
  return results.assumptions.map((code) => assumptionSentence(code, proposal.settings, format));
}

function assumptionSentence(code: CalendarAssumption, settings: Proposal['settings'], format: Format): string {
  const hoursPerDay = settings.hoursPerDay ?? 8;
  const daysPerWeek = settings.daysPerWeek ?? 5;
  const n = (value: number) => format.number(value, 2);
  switch (code) {
    case 'WORKING_DAYS_PER_MONTH': return `1 month = ${n(daysPerWeek * WEEKS_PER_MONTH)} working days`;
    case 'CALENDAR_DAYS_PER_MONTH': return `1 month = ${n(CALENDAR_DAYS_PER_MONTH)} calendar days`;
    case 'WEEKS_PER_MONTH': return `1 month = ${n(WEEKS_PER_MONTH)} weeks`;
    case 'HOURS_PER_DAY': return `1 day of work = ${n(hoursPerDay)} hr`;
    case 'HOURS_PER_WEEK': return `1 week of work = ${n(hoursPerDay * daysPerWeek)} hr`;
    case 'HOURS_PER_FTE_MONTH': return `1 full-time month = ${n(hoursPerDay * daysPerWeek * WEEKS_PER_MONTH)} hr`;
    case 'SPRINT_WEEKS': return `1 sprint = ${n(settings.sprintWeeks ?? 2)} weeks`;
    case 'TEAM_RATE': return `1 hour of the team = ${format.money(settings.hourlyRate)}`;
  }
}
