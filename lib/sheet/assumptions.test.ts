import { expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import { emptyProposal } from '../proposal/empty';
import { assumptionSentences } from './assumptions';

it('every convention is a sentence with the proposal’s own settings in it', () => {
  const proposal = { ...emptyProposal(''), settings: { hourlyRate: 120, hoursPerDay: 7.5, daysPerWeek: 4, sprintWeeks: 3 } };
  const results = {
    ...computeResults(proposal),
    assumptions: ['WORKING_DAYS_PER_MONTH', 'CALENDAR_DAYS_PER_MONTH', 'WEEKS_PER_MONTH', 'HOURS_PER_DAY', 'HOURS_PER_WEEK', 'HOURS_PER_FTE_MONTH', 'SPRINT_WEEKS', 'TEAM_RATE'] as const,
  };
  expect(assumptionSentences(proposal, { ...results, assumptions: [...results.assumptions] })).toEqual([
    '1 month = 17.33 working days (208/12)', '1 month = 30.42 calendar days (365/12)', '1 month = 4.33 weeks (52/12)', '1 day of work = 7.5 hr',
    '1 week of work = 30 hr', '1 full-time month = 130 hr', '1 sprint = 3 weeks', '1 hour of the team = $120',
  ]);
});

it('settings left empty take the usual values', () => {
  const proposal = { ...emptyProposal(''), settings: { hourlyRate: null, hoursPerDay: null, daysPerWeek: null, sprintWeeks: null } };
  expect(assumptionSentences(proposal, { ...computeResults(proposal), assumptions: ['WORKING_DAYS_PER_MONTH'] })).toEqual(['1 month = 21.67 working days (260/12)']);
});
