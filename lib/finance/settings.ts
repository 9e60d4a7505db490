/**
 * The settings a calculation can rest on. A setting left empty takes the standard value; one that cannot be used is null
 * here and named in `issues`, so that only what depends on it goes missing.
 */
import type { Confidence, CostKind, Proposal } from '../proposal/schema';
import { WEEKS_PER_MONTH } from '../notation/calendar';
import { emptyProposal } from '../proposal/empty';

/** A setting that cannot be used, with the field it belongs to; what depends on it is null, the rest keeps computing. */
export type SettingIssue = { path: string; code: string; message: string };

/** How the team works; null: cannot be used. */
export type WorkSettings = {
  /** null also when none was set. */
  hourlyRate: number | null;
  hoursPerDay: number | null;
  daysPerWeek: number | null;
  sprintWeeks: number | null;
};

export type Settings = WorkSettings & {
  /** 1 to 120. */
  horizonMonths: number | null;
  /** 0 to 120; `typed` is null when it follows from the ask. */
  goLive: { typed: number | null; isUsable: boolean };
  /** 0 to 120. */
  rampMonths: number | null;
  discountRatePercent: number | null;
  realisationPercent: Record<CostKind, number | null>;
  riskPercent: Record<Confidence | 'costs', number | null>;
  /** Where the draws begin: the same seed gives the same draws. */
  seed: number | null;
};

type Rule = { code: string; message: string; isUsable: (value: number) => boolean };

const isWhole = (from: number, to: number) => (value: number) => Number.isInteger(value) && value >= from && value <= to;
const isWithin = (from: number, to: number) => (value: number) => value >= from && value <= to;
const isAboveZero = (to: number) => (value: number) => value > 0 && value <= to;

const HORIZON: Rule = { code: 'E_HORIZON', message: 'The horizon is a whole number of months from 1 to 120.', isUsable: isWhole(1, 120) };
const GO_LIVE: Rule = { code: 'E_GO_LIVE', message: 'Months to go-live are a whole number from 0 to 120.', isUsable: isWhole(0, 120) };
const RAMP: Rule = { code: 'E_RAMP', message: 'Months to full effect are a whole number from 0 to 120.', isUsable: isWhole(0, 120) };
const DISCOUNT_RATE: Rule = {
  code: 'E_DISCOUNT_RATE',
  message: 'The discount rate is above −100% and at most 1,000% a year.',
  isUsable: (value) => value > -100 && value <= 1000,
};
const REALISATION: Rule = { code: 'E_REALISATION', message: 'The share of a saving that counts is from 0 to 100%.', isUsable: isWithin(0, 100) };
const RISK: Rule = { code: 'E_RISK', message: 'What is taken off a saving for doubt is from 0 to 100%.', isUsable: isWithin(0, 100) };
const COST_RISK: Rule = { code: 'E_COST_RISK', message: 'What is added to a cost for doubt is from 0 to 500%.', isUsable: isWithin(0, 500) };
const SEED: Rule = { code: 'E_SEED', message: 'The seed of the draws is a whole number from 0 to 4,294,967,295.', isUsable: isWhole(0, 2 ** 32 - 1) };
const HOURLY_RATE: Rule = { code: 'E_HOURLY_RATE', message: 'The hourly rate is 0 or more.', isUsable: (value) => value >= 0 && Number.isFinite(value) };
const HOURS_PER_DAY: Rule = { code: 'E_HOURS_PER_DAY', message: 'A working day has more than 0 and at most 24 hours.', isUsable: isAboveZero(24) };
const DAYS_PER_WEEK: Rule = { code: 'E_DAYS_PER_WEEK', message: 'A working week has more than 0 and at most 7 days.', isUsable: isAboveZero(7) };
const SPRINT_WEEKS: Rule = { code: 'E_SPRINT_WEEKS', message: 'A sprint has more than 0 and at most 52 weeks.', isUsable: isAboveZero(52) };

const STANDARD: Proposal = emptyProposal('');

type Read = (path: string, value: number | null, standard: number | null, rule: Rule) => number | null;

function createReader(issues: SettingIssue[]): Read {
  return (path, value, standard, rule) => {
    if (value === null) return standard;
    if (rule.isUsable(value)) return value + 0; // −0 is 0
    issues.push({ path, code: rule.code, message: rule.message });
    return null;
  };
}

function readWork(settings: Proposal['settings'], read: Read): WorkSettings {
  return {
    hourlyRate: read('settings.hourlyRate', settings.hourlyRate, STANDARD.settings.hourlyRate, HOURLY_RATE),
    hoursPerDay: read('settings.hoursPerDay', settings.hoursPerDay, STANDARD.settings.hoursPerDay, HOURS_PER_DAY),
    daysPerWeek: read('settings.daysPerWeek', settings.daysPerWeek, STANDARD.settings.daysPerWeek, DAYS_PER_WEEK),
    sprintWeeks: read('settings.sprintWeeks', settings.sprintWeeks, STANDARD.settings.sprintWeeks, SPRINT_WEEKS),
  };
}

/** The settings a formula rests on, for whoever reads one formula. */
export function readWorkSettings(settings: Proposal['settings']): WorkSettings {
  return readWork(settings, createReader([]));
}

/** Hours one person works in a month; null when the working day or week cannot be used. */
export function fullTimeHoursPerMonth({ hoursPerDay, daysPerWeek }: WorkSettings): number | null {
  return hoursPerDay === null || daysPerWeek === null ? null : hoursPerDay * daysPerWeek * WEEKS_PER_MONTH;
}

/** What the proposal's `roi` and `settings` say, with every value that cannot be used left out and named. */
export function readSettings({ roi, settings }: Proposal): { settings: Settings; issues: SettingIssue[] } {
  const issues: SettingIssue[] = [];
  const read = createReader(issues);
  const realisation = (kind: CostKind) =>
    read(`roi.realisationPercent.${kind}`, roi.realisationPercent[kind], STANDARD.roi.realisationPercent[kind], REALISATION);
  const risk = (of: Confidence | 'costs') =>
    read(`roi.riskPercent.${of}`, roi.riskPercent[of], STANDARD.roi.riskPercent[of], of === 'costs' ? COST_RISK : RISK);

  const goLiveMonths = read('roi.goLiveMonths', roi.goLiveMonths, null, GO_LIVE);
  return {
    settings: {
      horizonMonths: read('roi.horizonMonths', roi.horizonMonths, STANDARD.roi.horizonMonths, HORIZON),
      goLive: { typed: goLiveMonths, isUsable: roi.goLiveMonths === null || goLiveMonths !== null },
      rampMonths: read('roi.rampMonths', roi.rampMonths, STANDARD.roi.rampMonths, RAMP),
      discountRatePercent: read('roi.discountRatePercent', roi.discountRatePercent, STANDARD.roi.discountRatePercent, DISCOUNT_RATE),
      realisationPercent: {
        cash: realisation('cash'),
        capacity: realisation('capacity'),
        avoided: realisation('avoided'),
        revenue: realisation('revenue'),
        risk: realisation('risk'),
      },
      riskPercent: { high: risk('high'), medium: risk('medium'), low: risk('low'), costs: risk('costs') },
      seed: read('roi.seed', roi.seed, STANDARD.roi.seed, SEED),
      ...readWork(settings, read),
    },
    issues,
  };
}
