import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormula } from '@/lib/finance/read-formula';
import type { CostContext } from '@/lib/notation/reading';
import { PART_COPY } from '@/lib/proposal/interview-copy';
import { TEMPLATES } from '@/lib/proposal/templates';
import { completeRate, isPartRead, joinParts, NO_PARTS, PARTS, splitFormula, type LineParts } from './line-parts';

const context: CostContext = { mode: 'monthly', currency: 'USD', hourlyRate: null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 };

const answered: fc.Arbitrary<LineParts> = fc.record({
  people: fc.constantFrom('', '40 developers', '12 support agents', '4–6 people', 'about 20 engineers', '7'),
  often: fc.constantFrom('', '5 times a week', '5/wk', 'twice a month', 'once a day', '3–5/wk', '20/yr', 'every sprint'),
  time: fc.constantFrom('30 min', '20–40 min', 'half an hour', '1.5 hr', '2 days'),
  after: fc.constantFrom('', '5 min', '0 min', '10–15 min'),
  rate: fc.constantFrom('', '$100/hr', '$800/day', '$95 per hour'),
});

describe('a line made of answers', () => {
  it('comes apart again into the same answers, however many there are', () => {
    fc.assert(fc.property(answered, (parts) => {
      expect(splitFormula(joinParts(parts), context)).toEqual(parts);
    }));
  });

  it('stands in the order of the questions, and an answer after the arrow waits for one before it', () => {
    expect(joinParts({ people: ' 40 developers ', often: '5 times a week', time: '30 min', after: '5 min', rate: '$100/hr' })).toBe('40 developers × 5 times a week × 30 min → 5 min × $100/hr');
    expect(joinParts({ ...NO_PARTS, after: '5 min', rate: '$100/hr' })).toBe('$100/hr');
    expect(joinParts(NO_PARTS)).toBe('');
  });

  it('is read, and saves something, with the answers the questions suggest', () => {
    const parts = Object.fromEntries(PARTS.map((part) => [part, PART_COPY[part].placeholder]));
    const reading = readFormula(joinParts({ ...NO_PARTS, ...parts }), context);
    expect(reading.ok && reading.hasChange && reading.saving.likely).toBeGreaterThan(0);
  });

  it('is left as it stands where it is written in another way', () => {
    for (const formula of ['$2,500/mo → $500/mo', '40 devs × 5 hr/mo × $100/hr + $900/mo', '3 incidents/quarter → 1 incident/quarter × 4 hr × 6 engineers × $120/hr', '$100/hr × 40 devs × 5 hr/mo', '40 devs x 5 hr/mo x $100/hr', 'lots of waiting']) {
      expect(splitFormula(formula, context), formula).toBeNull();
    }
    const [line] = TEMPLATES[0]!.build('').cost.lines;
    expect(splitFormula(line!.formula, context)).not.toBeNull();
  });
});

describe('an answer by itself', () => {
  it.each([
    ['people', '40 developers', true], ['people', '7', true], ['people', 'the whole team', false], ['people', 'lots', false],
    ['often', '5 times a week', true], ['often', 'twice a day', true], ['often', '5', false], ['often', '2-3 hrs/wk', false], ['often', 'often', false],
    ['time', '30 min', true], ['time', '5 hr/mo', true], ['time', '30', false], ['time', 'a while', false],
    ['after', '5 min', true], ['after', '0 min', true], ['after', 'less', false],
    ['rate', '$95/hr', true], ['rate', '95', false], ['rate', '$95', false],
  ] as const)('%s: %s can be read: %s', (part, text, isRead) => {
    expect(isPartRead(part, text, context)).toBe(isRead);
  });

  it('may be in the proposal’s own currency', () => {
    expect(isPartRead('rate', '€95/hr', { ...context, currency: 'EUR' })).toBe(true);
    expect(isPartRead('people', '40 developers', { ...context, currency: 'CHF' })).toBe(true);
  });
});

describe('the price of an hour', () => {
  it.each([
    ['95', '$95/hr'], ['$95', '$95/hr'], [' 1,250.50 ', '$1,250.50/hr'], ['80-100', '$80-100/hr'], ['95 an hour', '$95 an hour'], ['95/hr', '$95/hr'], ['85 per hour', '$85 per hour'],
    ['$95/hr', null], ['', null], ['a lot', null], ['30 min', null], ['95/hr/day', null], ['€95', null], ['100 people', null], ['120k a year', null], ['50%', null],
  ])('%j is completed to %j', (text, completed) => {
    expect(completeRate(text, '$', context)).toBe(completed);
  });
});
