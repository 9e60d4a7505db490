/** The model of a line: what its numbers are called, which of them other lines share, and that draws are worked out as the line is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type CostModel, type Leaf } from './amounts';
import { combine, evaluateDraws } from './evaluate-draws';
import { readCost } from './read-cost';

const CONTEXT = { mode: 'monthly', currency: 'USD', hourlyRate: 100, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 } as const;
function modelOf(text: string, mode: 'monthly' | 'ask' = 'monthly'): CostModel {
  const reading = readCost(text, { ...CONTEXT, mode });
  if (!reading.ok) throw new Error(`${text}: ${reading.error.message}`);
  return reading.model;
}
const factorsOf = (text: string, mode?: 'ask') => modelOf(text, mode).factors.map(({ text: words, kind, leaf }) => [words, kind, leaf.low, leaf.high]);
const keysOf = (text: string, mode?: 'ask') => Object.fromEntries(modelOf(text, mode).factors.map((factor) => [factor.text, factor.sharedKey]));

const LINES = [
  '40–50 devs × 4–6 hr/mo → 20–40 min/mo × $90–110/hr', '$600–900/mo / 2–3', '$2,500–3,000/mo → reduced by 50–80%', '$5,000/mo → saves $400–600/mo',
  '(40–50 devs + 10–12 contractors) × 5–6 hr/wk → 1–2 hr/wk × $80–100/hr', '(30 devs − 2–4 interns) × 5 hr/mo × $100/hr', '5–7 hr/wk × 40 devs → saves 2–3 hr/wk', '2–3 incidents/quarter × 4–8 h × 5 engineers',
];

describe('draws', () => {
  it('are to the last bit what the line gives for the same numbers', () => {
    fc.assert(fc.property(fc.constantFrom(...LINES), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }), (text, shares) => {
      const { now, after } = modelOf(text);
      const at = (leaf: Leaf, draw: number) => leaf.low + (leaf.high - leaf.low) * (shares[draw] ?? 0);
      for (const sum of after ? [now, after] : [now]) {
        const drawn = evaluateDraws(sum, (leaf) => (leaf.low === leaf.high ? leaf.likely : Float64Array.from(shares, (_, draw) => at(leaf, draw))));
        const each = typeof drawn === 'number' ? shares.map(() => drawn) : [...drawn];
        expect(each).toEqual(shares.map((_, draw) => evaluate(sum, (leaf) => at(leaf, draw))));
      }
    }));
  });
  it('never fall below zero', () => expect(evaluateDraws(modelOf('(3 devs − 2–4 interns) × 1 hr/mo × $1/hr').now, (leaf) => Float64Array.of(leaf.low, leaf.high))).toEqual(Float64Array.of(1, 0)));
  it('leave the draws of a number alone', () => {
    const draws = Float64Array.of(1, 2);
    evaluateDraws(modelOf('40–50 devs × 5 hr/mo').now, (leaf) => (leaf.low < leaf.high ? draws : leaf.likely));
    expect(draws).toEqual(Float64Array.of(1, 2));
  });
  it('combine numbers and draws in either order', () => {
    expect(combine(6, Float64Array.of(1, 2), '−')).toEqual(Float64Array.of(5, 4));
    expect(combine(Float64Array.of(6, 8), 2, '÷')).toEqual(Float64Array.of(3, 4));
    expect(combine(6, 2, '+')).toBe(8);
    expect(combine(Float64Array.of(1, 8), Float64Array.of(5, 5), 'at least')).toEqual(Float64Array.of(5, 8));
  });
});

describe('the numbers of a line', () => {
  it('are called by the words they stand in, on both sides of an arrow', () =>
    expect(factorsOf('Waiting: 40 devs × 4–6 hr/mo → 30 min/mo × $100/hr')).toEqual([
      ['40 devs', 'count', 40, 40], ['4–6 hr/mo', 'effort', 4, 6], ['$100/hr', 'money', 100, 100], ['30 min/mo', 'effort', 30, 30],
    ]));
  it('also in brackets, behind "reduced by", and where a number only divides', () => {
    expect(factorsOf('(40–50 devs + 10 contractors) × 5 hr/mo').map(([words]) => words)).toEqual(['40–50 devs', '10 contractors', '5 hr/mo', '$100/hr']);
    expect(factorsOf('$500/mo → reduced by 50–80%')).toEqual([['$500/mo', 'money', 500, 500], ['reduced by 50–80%', 'share', expect.closeTo(0.2, 9), 0.5]]);
    expect(factorsOf('$5 per 1,000 requests × 2M requests/mo').map(([words, kind]) => [words, kind])).toContainEqual(['$5 per 1,000 requests', 'plain']);
  });
  it('a rate of work and a number of things are known again in another line, whatever else stands there', () => {
    const here = keysOf('40–50 devs × 4–6 hr/mo × $90–110/hr');
    const there = keysOf('Meetings: 40–50 devs × 4–6 hr/mo → 1 hr/mo × $90–110/hr');
    expect([here['40–50 devs'], here['$90–110/hr']]).toEqual([there['40–50 devs'], there['$90–110/hr']]);
    expect(keysOf('2 engineers × 3 weeks × $90–110/hr', 'ask')['$90–110/hr']).toBe(here['$90–110/hr']);
    expect([here['4–6 hr/mo'], keysOf('$400–600/mo')['$400–600/mo']]).toEqual([null, null]);
  });
  it('but not other people, another range, another currency or another period', () => {
    const key = (text: string) => Object.values(keysOf(text))[0];
    expect(new Set(['40–50 devs × 1 hr/mo', '40–51 devs × 1 hr/mo', '40–50 nurses × 1 hr/mo', '40–50 incidents/mo × 1 hr', '40–50 incidents/wk × 1 hr'].map(key)).size).toBe(5);
  });
  it("the team's rate is the same factor as the rate typed in full", () => expect(keysOf('40 devs × 1 hr/mo')['$100/hr']).toBe(keysOf('3 devs × 2 hr/mo × $100/hr')['$100/hr']));
  it('say how long the work takes, as a range', () => {
    const weeks = modelOf('2 engineers × 3–6 weeks × $100/hr', 'ask').effortWeeks;
    expect(weeks && [evaluate(weeks, (leaf) => leaf.low), evaluate(weeks, (leaf) => leaf.high)]).toEqual([3, 6]);
    expect(modelOf('$500', 'ask').effortWeeks).toBeNull();
  });
});
