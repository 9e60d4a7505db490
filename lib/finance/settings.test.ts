import { describe, expect, it } from 'vitest';
import { emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import { readSettings } from './settings';

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

describe('a setting that cannot be used is null and named', () => {
  const cases: [string, Proposal, string][] = [
    ...[0, -1, 1.5, 121, 600, Number.NaN].map((value): [string, Proposal, string] => [`horizon ${value}`, withRoi({ horizonMonths: value }), 'roi.horizonMonths']),
    ...[-1, 0.5, 121].map((value): [string, Proposal, string] => [`go-live ${value}`, withRoi({ goLiveMonths: value }), 'roi.goLiveMonths']),
    ...[-1, 0.5, 121].map((value): [string, Proposal, string] => [`ramp ${value}`, withRoi({ rampMonths: value }), 'roi.rampMonths']),
    ...[-100, -200, 1000.1].map((value): [string, Proposal, string] => [`rate ${value}`, withRoi({ discountRatePercent: value }), 'roi.discountRatePercent']),
    ['realisation −1', withCounted({ capacity: -1 }), 'roi.realisationPercent.capacity'],
    ['realisation 101', withCounted({ cash: 101 }), 'roi.realisationPercent.cash'],
    ['doubt 101', withDoubt({ low: 101 }), 'roi.riskPercent.low'],
    ['cost doubt −1', withDoubt({ costs: -1 }), 'roi.riskPercent.costs'],
    ['cost doubt 501', withDoubt({ costs: 501 }), 'roi.riskPercent.costs'],
    ['hourly rate −1', withSettings({ hourlyRate: -1 }), 'settings.hourlyRate'],
    ['0 hours a day', withSettings({ hoursPerDay: 0 }), 'settings.hoursPerDay'],
    ['25 hours a day', withSettings({ hoursPerDay: 25 }), 'settings.hoursPerDay'],
    ['8 days a week', withSettings({ daysPerWeek: 8 }), 'settings.daysPerWeek'],
    ['a sprint of 0 weeks', withSettings({ sprintWeeks: 0 }), 'settings.sprintWeeks'],
    ['a sprint of 53 weeks', withSettings({ sprintWeeks: 53 }), 'settings.sprintWeeks'],
  ];
  it.each(cases)('%s', (_name, proposal, path) => {
    const { issues } = readSettings(proposal);
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the ends of each range can be used', () => {
  it.each([
    ['horizon', withRoi({ horizonMonths: 1 })], ['horizon', withRoi({ horizonMonths: 120 })], ['go-live', withRoi({ goLiveMonths: 0 })],
    ['go-live', withRoi({ goLiveMonths: 120 })], ['ramp', withRoi({ rampMonths: 120 })], ['rate', withRoi({ discountRatePercent: -99.9 })],
    ['rate', withRoi({ discountRatePercent: 1000 })], ['realisation', withCounted({ cash: 0, risk: 100 })], ['doubt', withDoubt({ high: 100, costs: 500 })],
    ['hours', withSettings({ hoursPerDay: 24, daysPerWeek: 7, sprintWeeks: 52, hourlyRate: 0 })],
  ])('%s', (_name, proposal) => expect(readSettings(proposal).issues).toEqual([]));
});
