/**
 * Reads the proposal's formulas with the proposal's own currency, rate and calendar. A figure that rests on a calendar
 * setting that cannot be used is not read at all: a plausible wrong amount would be worse than none.
 */
import { readCost } from '../notation/read-cost';
import type { CostContext, CostMode, CostRead, CostReading } from '../notation/reading';
import type { SettingIssue } from './results';
import { STANDARD, type Settings } from './settings';

export type FormulaReader = (text: string, mode: CostMode) => CostReading;

type CalendarSetting = 'hoursPerDay' | 'daysPerWeek' | 'sprintWeeks';
const CALENDAR_SETTINGS: readonly CalendarSetting[] = ['hoursPerDay', 'daysPerWeek', 'sprintWeeks'];

export function createFormulaReader(currency: string, settings: Settings, issues: readonly SettingIssue[]): FormulaReader {
  const calendar = {
    hoursPerDay: settings.hoursPerDay ?? standard('hoursPerDay'),
    daysPerWeek: settings.daysPerWeek ?? standard('daysPerWeek'),
    sprintWeeks: settings.sprintWeeks ?? standard('sprintWeeks'),
  };
  const contextFor = (mode: CostMode): CostContext => ({ mode, currency, hourlyRate: settings.hourlyRate, ...calendar });
  const unusable = CALENDAR_SETTINGS.filter((name) => settings[name] === null);

  return (text, mode) => {
    const context = contextFor(mode);
    const reading = readCost(text, context);
    if (!reading.ok) return reading;
    const guilty = unusable.find((name) => !isSame(reading, readCost(text, { ...context, [name]: context[name] / 2 })));
    const issue = guilty && issues.find((entry) => entry.path === `settings.${guilty}`);
    return issue ? unread(reading, text, issue) : reading;
  };
}

function standard(name: CalendarSetting): number {
  return STANDARD.settings[name] ?? 1;
}

function isSame(one: CostRead, other: CostReading): boolean {
  return (
    other.ok &&
    one.current.likely === other.current.likely &&
    one.projected.likely === other.projected.likely &&
    one.hours?.current.likely === other.hours?.current.likely &&
    one.effortWeeks === other.effortWeeks
  );
}

function unread({ label, chips, marks }: CostRead, text: string, issue: SettingIssue): CostReading {
  const message = `This figure rests on a setting that cannot be used. ${issue.message}`;
  return { ok: false, label, chips, marks, error: { code: issue.code, message, start: 0, end: text.length, fixes: [], unfinished: false } };
}
