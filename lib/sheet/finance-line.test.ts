import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal/schema';
import { cashLine, financeLine } from './finance-line';
import { pageContext } from './page-context';
import { ENGINEERS, MACHINES, sheetOf, WAITING, type Case } from './sample-case';

const REALISATION: Proposal['roi']['realisationPercent'] = { cash: 100, avoided: 50, capacity: 50, revenue: 100, risk: 100 };
const NO_DOUBT: Proposal['roi']['riskPercent'] = { high: 0, medium: 0, low: 0, costs: 0 };
const time: Case = { lines: [{ metric: 'a', formula: WAITING, kind: 'capacity' }], items: [{ what: 'b', formula: ENGINEERS }] };

const contextOf = (given: Case) => {
  const { proposal, results } = sheetOf(given);
  return pageContext(proposal, results);
};
const finance = (given: Case) => financeLine(contextOf(given));

describe('what finance would sign', () => {
  it('is one line that says what it counts', () => {
    expect(finance(time)).toMatch(/^Counting half the freed time and allowing for risk: 209%, 20 weeks\.$/);
    expect(finance({ ...time, roi: { riskPercent: NO_DOUBT } })).toMatch(/^Counting half the freed time: /);
    expect(finance({ ...time, roi: { riskPercent: NO_DOUBT, realisationPercent: { ...REALISATION, capacity: 40 } } })).toMatch(/^Counting 40% of the freed time: /);
    expect(finance({ ...time, roi: { realisationPercent: { ...REALISATION, capacity: 100 } } })).toMatch(/^Allowing for risk: /);
  });

  it('that counts nothing never pays back', () => {
    expect(finance({ ...time, roi: { riskPercent: NO_DOUBT, realisationPercent: { ...REALISATION, capacity: 0 } } })).toBe('Counting none of the freed time: −100%, never paid back.');
  });

  it('says what an emptied field counts as in the figures', () => {
    const emptied = { ...REALISATION, capacity: null, avoided: null, revenue: null };
    expect(finance({ ...time, roi: { realisationPercent: emptied } })).toBe(finance({ ...time, roi: { realisationPercent: REALISATION } }));
    const sure: Case = { ...time, lines: [{ metric: 'a', formula: WAITING, kind: 'capacity', confidence: 'high' }], items: [{ what: 'b', formula: ENGINEERS, quoted: true }] };
    expect(finance({ ...sure, roi: { riskPercent: { ...NO_DOUBT, high: null } } })).toMatch(/^Counting half the freed time: /);
  });

  it('names two kinds and keeps the sentence clear', () => {
    const both: Case = { ...time, lines: [...(time.lines ?? []), { metric: 'c', formula: MACHINES, kind: 'avoided' }] };
    expect(finance(both)).toMatch(/^Counting half the freed time and cost avoided, allowing for risk: /);
  });

  it('is left off where it says the same', () => {
    expect(finance({ lines: [{ metric: 'a', formula: MACHINES, kind: 'cash', confidence: 'high' }], items: [{ what: 'b', formula: '$1,000', quoted: true }] })).toBe('');
    expect(finance({})).toBe('');
  });
});

it('cash alone has its own line when something else is counted too', () => {
  expect(cashLine(contextOf(time))).toBe('Cash alone: −100%.');
  expect(cashLine(contextOf({ lines: [{ metric: 'a', formula: MACHINES, kind: 'cash' }], items: [{ what: 'b', formula: '$1,000' }] }))).toBe('');
});

it('a saving that starts after the horizon is late, not never', () => {
  const late: Case = { ...time, roi: { goLiveMonths: 12 } };
  expect(finance(late)).toMatch(/: −100%, not within 12 months\.$/);
  expect(sheetOf(late).sheet.figures[3]?.detail).toBe('ROI −100%, not back in 12 months');
});
