import { describe, expect, it } from 'vitest';
import { emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import { fullTimeHoursPerMonth, readSettings, readWorkSettings } from './settings';

const STANDARD = emptyProposal('');
const withRoi = (roi: Partial<Proposal['roi']>): Proposal => ({ ...STANDARD, roi: { ...STANDARD.roi, ...roi } });
const withSettings = (settings: Partial<Proposal['settings']>): Proposal => ({ ...STANDARD, settings: { ...STANDARD.settings, ...settings } });
const withCounted = (counted: Partial<Proposal['roi']['realisationPercent']>) => withRoi({ realisationPercent: { ...STANDARD.roi.realisationPercent, ...counted } });
const withDoubt = (doubt: Partial<Proposal['roi']['riskPercent']>) => withRoi({ riskPercent: { ...STANDARD.roi.riskPercent, ...doubt } });

describe('a setting left empty takes the standard value', () => {
  it('all of them', () => {
    const none = { cash: null, avoided: null, capacity: null, revenue: null, risk: null };
    const emptied = {
      ...withRoi({
        horizonMonths: null, rampMonths: null, discountRatePercent: null, realisationPercent: none,
        riskPercent: { high: null, medium: null, low: null, costs: null },
      }),
      settings: { hourlyRate: null, hoursPerDay: null, daysPerWeek: null, sprintWeeks: null },
    };
    expect(readSettings(emptied)).toEqual(readSettings(STANDARD));
    expect(readSettings(emptied).issues).toEqual([]);
    expect(readSettings(emptied).settings).toMatchObject({ horizonMonths: 12, rampMonths: 0, discountRatePercent: 10, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 });
  });
});

describe('a setting that cannot be used is null and named with its field, its code and what it has to be', () => {
  const HORIZON = ['roi.horizonMonths', 'E_HORIZON', 'The horizon is a whole number of months from 1 to 120.'] as const;
  const GO_LIVE = ['roi.goLiveMonths', 'E_GO_LIVE', 'Months to go-live are a whole number from 0 to 120.'] as const;
  const RAMP = ['roi.rampMonths', 'E_RAMP', 'Months to full effect are a whole number from 0 to 120.'] as const;
  const RATE = ['roi.discountRatePercent', 'E_DISCOUNT_RATE', 'The discount rate is above −100% and at most 1,000% a year.'] as const;
  const counted = (kind: string) => [`roi.realisationPercent.${kind}`, 'E_REALISATION', 'The share of a saving that counts is from 0 to 100%.'] as const;
  const doubt = (confidence: string) => [`roi.riskPercent.${confidence}`, 'E_RISK', 'What is taken off a saving for doubt is from 0 to 100%.'] as const;
  const COST_DOUBT = ['roi.riskPercent.costs', 'E_COST_RISK', 'What is added to a cost for doubt is from 0 to 500%.'] as const;
  const SEED = ['roi.seed', 'E_SEED', 'The seed of the draws is a whole number from 0 to 4,294,967,295.'] as const;
  const HOURLY_RATE = ['settings.hourlyRate', 'E_HOURLY_RATE', 'The hourly rate is 0 or more.'] as const;
  const HOURS = ['settings.hoursPerDay', 'E_HOURS_PER_DAY', 'A working day has more than 0 and at most 24 hours.'] as const;
  const DAYS = ['settings.daysPerWeek', 'E_DAYS_PER_WEEK', 'A working week has more than 0 and at most 7 days.'] as const;
  const SPRINT = ['settings.sprintWeeks', 'E_SPRINT_WEEKS', 'A sprint has more than 0 and at most 52 weeks.'] as const;

  const cases: [string, Proposal, readonly [path: string, code: string, message: string]][] = [
    ...[0, -1, 1.5, 121, 600, Number.NaN].map((value): (typeof cases)[number] => [`horizon ${value}`, withRoi({ horizonMonths: value }), HORIZON]),
    ...[-1, 0.5, 121].map((value): (typeof cases)[number] => [`go-live ${value}`, withRoi({ goLiveMonths: value }), GO_LIVE]),
    ...[-1, 0.5, 121].map((value): (typeof cases)[number] => [`ramp ${value}`, withRoi({ rampMonths: value }), RAMP]),
    ...[-100, -200, 1000.1].map((value): (typeof cases)[number] => [`rate ${value}`, withRoi({ discountRatePercent: value }), RATE]),
    ['realisation −1', withCounted({ capacity: -1 }), counted('capacity')],
    ['realisation 101', withCounted({ cash: 101 }), counted('cash')],
    ['doubt 101', withDoubt({ low: 101 }), doubt('low')],
    ['doubt −1', withDoubt({ high: -1 }), doubt('high')],
    ['cost doubt −1', withDoubt({ costs: -1 }), COST_DOUBT],
    ['cost doubt 501', withDoubt({ costs: 501 }), COST_DOUBT],
    ...[-1, 0.5, 4_294_967_296].map((value): (typeof cases)[number] => [`seed ${value}`, withRoi({ seed: value }), SEED]),
    ['hourly rate −1', withSettings({ hourlyRate: -1 }), HOURLY_RATE],
    ['an endless hourly rate', withSettings({ hourlyRate: Number.POSITIVE_INFINITY }), HOURLY_RATE],
    ['0 hours a day', withSettings({ hoursPerDay: 0 }), HOURS],
    ['25 hours a day', withSettings({ hoursPerDay: 25 }), HOURS],
    ['0 days a week', withSettings({ daysPerWeek: 0 }), DAYS],
    ['8 days a week', withSettings({ daysPerWeek: 8 }), DAYS],
    ['a sprint of 0 weeks', withSettings({ sprintWeeks: 0 }), SPRINT],
    ['a sprint of 53 weeks', withSettings({ sprintWeeks: 53 }), SPRINT],
  ];
  it.each(cases)('%s', (_name, proposal, [path, code, message]) => expect(readSettings(proposal).issues).toEqual([{ path, code, message }]));
});

describe('go-live', () => {
  const goLiveOf = (goLiveMonths: number | null) => readSettings(withRoi({ goLiveMonths })).settings.goLive;
  it('is as typed', () => expect(goLiveOf(3)).toEqual({ typed: 3, isUsable: true }));
  it('follows from the ask where none was typed', () => expect(goLiveOf(null)).toEqual({ typed: null, isUsable: true }));
  it('is not guessed where what was typed cannot be used', () => expect(goLiveOf(-1)).toEqual({ typed: null, isUsable: false }));
});

describe('the hours one person works in a month', () => {
  const hoursWith = (settings: Partial<Proposal['settings']>) => fullTimeHoursPerMonth(readWorkSettings({ ...STANDARD.settings, ...settings }));
  it('are hours a day × days a week × 52/12: 173.33 of a full week, 104 of 6 hours on 4 days', () => {
    expect(hoursWith({})).toBeCloseTo(2080 / 12, 9);
    expect(hoursWith({ hoursPerDay: 6, daysPerWeek: 4 })).toBeCloseTo(104, 9);
  });
  it.each([[{ hoursPerDay: 25 }], [{ daysPerWeek: 8 }], [{ hoursPerDay: 25, daysPerWeek: 8 }]])('are not known of %j', (settings) => expect(hoursWith(settings)).toBeNull());
});

describe('the ends of each range can be used', () => {
  it.each([
    ['horizon', withRoi({ horizonMonths: 1 })], ['horizon', withRoi({ horizonMonths: 120 })], ['go-live', withRoi({ goLiveMonths: 0 })],
    ['go-live', withRoi({ goLiveMonths: 120 })], ['ramp', withRoi({ rampMonths: 120 })], ['rate', withRoi({ discountRatePercent: -99.9 })],
    ['rate', withRoi({ discountRatePercent: 1000 })], ['realisation', withCounted({ cash: 0, risk: 100 })], ['doubt', withDoubt({ high: 100, costs: 500 })],
    ['seed', withRoi({ seed: 0 })], ['seed', withRoi({ seed: 4_294_967_295 })],
    ['hours', withSettings({ hoursPerDay: 24, daysPerWeek: 7, sprintWeeks: 52, hourlyRate: 0 })],
  ])('%s', (_name, proposal) => expect(readSettings(proposal).issues).toEqual([]));
});
