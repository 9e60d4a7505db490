import { describe, expect, it } from 'vitest';
import { brokenSetting, hoursOfWork, timesPerMonth, workPerRate } from './calendar';
import type { CalendarAssumption, CostContext } from './reading';

/** Seven hours on four days, sprints of three weeks: 28 hours a week, and a month of 28 × 52/12 hours. */
const settings: CostContext = { mode: 'monthly', currency: 'USD', hourlyRate: null, hoursPerDay: 7, daysPerWeek: 4, sprintWeeks: 3 };
const MONTH = (28 * 52) / 12;

describe('how often a month', () => {
  it.each([
    ['day', 'working', (4 * 52) / 12, ['WORKING_DAYS_PER_MONTH']], ['day', 'calendar', 365 / 12, ['CALENDAR_DAYS_PER_MONTH']], ['week', 'working', 52 / 12, ['WEEKS_PER_MONTH']],
    ['fortnight', 'working', 26 / 12, ['WEEKS_PER_MONTH']], ['sprint', 'working', 52 / 36, ['SPRINT_WEEKS', 'WEEKS_PER_MONTH']], ['month', 'working', 1, []],
    ['quarter', 'working', 1 / 3, []], ['half-year', 'working', 1 / 6, []], ['year', 'working', 1 / 12, []], ['hour', 'working', 730, []], ['minute', 'working', 43_800, []],
  ] as const)('once a %s, on %s days', (unit, day, value, assumptions) => {
    const times = timesPerMonth(unit, day, settings);
    expect(times.value).toBeCloseTo(value, 9);
    expect(times.assumptions).toEqual(assumptions);
  });
});

describe('hours of work', () => {
  it.each([
    ['millisecond', 1 / 3_600_000, []], ['second', 1 / 3600, []], ['minute', 1 / 60, []], ['hour', 1, []], ['day', 7, ['HOURS_PER_DAY']], ['week', 28, ['HOURS_PER_WEEK']],
    ['fortnight', 56, ['HOURS_PER_WEEK']], ['sprint', 84, ['SPRINT_WEEKS', 'HOURS_PER_WEEK']], ['month', MONTH, ['HOURS_PER_FTE_MONTH']],
    ['quarter', MONTH * 3, ['HOURS_PER_FTE_MONTH']], ['half-year', MONTH * 6, ['HOURS_PER_FTE_MONTH']], ['year', 28 * 52, ['HOURS_PER_FTE_MONTH']],
  ] as const)('in a %s', (unit, value, assumptions) => {
    const hours = hoursOfWork(unit, settings);
    expect(hours.value).toBeCloseTo(value, 9);
    expect(hours.assumptions).toEqual(assumptions);
  });

  it('are paid by another unit with the conventions of both, by the same one with none', () => {
    expect(workPerRate('week', 'day', settings)).toEqual({ value: 4, assumptions: ['HOURS_PER_WEEK', 'HOURS_PER_DAY'] });
    expect(workPerRate('day', 'day', settings)).toEqual({ value: 1, assumptions: [] });
  });
});

describe('a setting that cannot be used', () => {
  const needs: Record<CalendarAssumption, string[]> = {
    WORKING_DAYS_PER_MONTH: ['days per week'], CALENDAR_DAYS_PER_MONTH: [], WEEKS_PER_MONTH: [], HOURS_PER_DAY: ['hours per day'], HOURS_PER_WEEK: ['hours per day', 'days per week'],
    HOURS_PER_FTE_MONTH: ['hours per day', 'days per week'], SPRINT_WEEKS: ['weeks per sprint'], TEAM_RATE: [],
  };

  it.each(Object.entries(needs))('under %s is named, and the others do not matter there', (assumption, names) => {
    const broken = (setting: Partial<CostContext>) => brokenSetting([assumption as CalendarAssumption], { ...settings, ...setting });
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect([broken({ hoursPerDay: value }), broken({ daysPerWeek: value }), broken({ sprintWeeks: value })])
        .toEqual(['hours per day', 'days per week', 'weeks per sprint'].map((name) => (names.includes(name) ? name : null)));
    }
    expect(broken({})).toBeNull();
  });
});
