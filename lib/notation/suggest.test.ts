import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCost } from './read-cost';
import { suggest, type Offers } from './suggest';

const OFFERS: Offers = { mode: 'monthly', starters: [{ label: 'A recurring bill', formula: '$2,500/mo → $500/mo' }], teamRate: '$100/hr' };
/** "|" is the caret. */
function labels(written: string, offers: Partial<Offers> = {}): string[] {
  return suggest(written.replace('|', ''), written.indexOf('|'), { ...OFFERS, ...offers }).map((one) => one.label);
}
function taken(written: string, label: string, offers: Partial<Offers> = {}): string | undefined {
  const text = written.replace('|', '');
  const one = suggest(text, written.indexOf('|'), { ...OFFERS, ...offers }).find((offered) => offered.label === label);
  return one && text.slice(0, one.start) + one.text + text.slice(one.end);
}

describe('what is offered', () => {
  it('ways to begin, while nothing stands there', () => {
    expect(labels('|')).toEqual(['A recurring bill']);
    expect(taken(' |', 'A recurring bill')).toBe('$2,500/mo → $500/mo');
  });

  it('units behind a number: who first, then how long', () => {
    expect(labels('40|')).toEqual(['people', 'engineers', 'hr', 'min', 'days', 'weeks']);
    expect(labels('40 devs × 5 |')[0]).toBe('hr');
    expect(labels('40 devs × 4–6|')[0]).toBe('hr');
    expect(taken('40 devs × 5|', 'hr')).toBe('40 devs × 5 hr');
    expect(taken('40 devs × 5 |', 'hr')).toBe('40 devs × 5 hr');
    expect(taken('40 devs × 5 m|', 'min')).toBe('40 devs × 5 min');
  });

  it('periods behind a stroke and behind an amount of money', () => {
    expect(labels('40 devs × 5 hr/|')).toEqual(['mo', 'wk', 'day', 'quarter', 'yr']);
    expect(labels('40 devs × 5 hr/q|')).toEqual(['quarter']);
    expect(taken('$2,500|', '/mo')).toBe('$2,500/mo');
    expect(labels('$500/|', { mode: 'ask' })).toEqual(['mo', 'yr', 'hr', 'day']);
    expect(labels('3 incidents per |')).toContain('quarter');
  });

  it('an hour too behind a price of money, whatever its spelling', () => {
    for (const price of ['$3', '$ 3', '$1,250.50', '€40 ', '₹3.5']) expect(labels(`${price}/|`), price).toEqual(['mo', 'wk', 'day', 'quarter', 'yr', 'hr']);
    for (const counted of ['3 servers/|', '5 hr /|', '$ x 3/|', '$3 per user/|', '4 a day per |']) expect(labels(counted), counted).toEqual(['mo', 'wk', 'day', 'quarter', 'yr']);
    expect(labels('$500/|', { mode: 'one_time' })).toEqual(['hr', 'day']);
    expect(labels('$500|', { mode: 'one_time' })).toEqual(['/hr', '/day']);
    expect(taken('40 devs × 5 hr/|', 'mo')).toBe('40 devs × 5 hr/mo');
    expect(taken('40 devs × 5 hr/ w|', 'wk')).toBe('40 devs × 5 hr/ wk');
  });

  it('time where time was named before, and what is begun is gone on with', () => {
    expect(labels('Hours × 5|')[0]).toBe('hr');
    expect(labels('Teams × 5|')[0]).toBe('people');
    expect(taken('40d|', 'days')).toBe('40days');
    expect(labels('40| × 5 hr/mo')).toEqual(['people', 'engineers', 'hr', 'min', 'days', 'weeks']);
    expect(labels('40 devs × 5 h|r')).toEqual([]);
    for (const money of ['$500 |', '$500 p|', 'USD 500 |']) expect(labels(money), money).toEqual([]);
  });

  it('the team’s rate where a rate belongs, and only there', () => {
    expect(labels('40 devs × 5 hr/mo × |')).toEqual(['$100/hr, team rate']);
    expect(taken('40 devs × 5 hr/mo ×|', '$100/hr, team rate')).toBe('40 devs × 5 hr/mo × $100/hr');
    expect(taken('40 devs × 5 hr/mo × $1|', '$100/hr, team rate')).toBe('40 devs × 5 hr/mo × $100/hr');
    expect(labels('40 devs × |')).toEqual([]);
    expect(labels('40 devs × 5 hr/mo × $90/hr × |')).toEqual([]);
    expect(labels('40 devs × 5 hr/mo × |', { teamRate: null })).toEqual([]);
    for (const money of ['EUR 50', 'EUR50', '€50']) expect(labels(`40 devs × 5 hr/mo × ${money} × |`), money).toEqual([]);
    for (const counted of ['VM 3', 'EUR x', 'API × 2']) expect(labels(`40 devs × 5 hr/mo × ${counted} × |`), counted).toEqual(['$100/hr, team rate']);
  });

  it('nothing inside a word, behind a word that is finished, and where only an operator can follow', () => {
    for (const written of ['4|0', '40 de|vs', '40 devs|', '40 devs × 5 hr|', '40 devs × 5 hr/mo|', 'Build 40x|']) expect(labels(written), written).toEqual([]);
  });
});

it('what is taken reads at least as well as before, and stays inside the text', () => {
  expect(readCost(taken('6 people × 2 hr/wk × |', '$100/hr, team rate') ?? '', { mode: 'monthly', currency: 'USD', hourlyRate: 100, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 }).ok).toBe(true);
  fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: fc.constantFrom('4', '0', '.', ',', ' ', '/', '$', '€', 'h', 'r', 'm', '×', '–', '→', 'per '), maxLength: 120 })), fc.nat(), (text, at) => {
    const caret = at % (text.length + 1);
    const found = suggest(text, caret, OFFERS);
    expect(found.length).toBeLessThanOrEqual(7);
    for (const { start, end } of found) expect(0 <= start && start <= end && end <= text.length).toBe(true);
  }));
});
