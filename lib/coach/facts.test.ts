import { describe, expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import { emptyProposal } from '../proposal/empty';
import { coach } from './coach';
import { gatherFacts, hasRange, hourlyRateOf, mostPeople, nameOf } from './facts';
import { costLine, soundCase } from './sound-case';

function factsOf(...formulas: string[]) {
  const proposal = { ...soundCase(), cost: { ...soundCase().cost, lines: formulas.map((formula, at) => costLine({ id: `l${at}`, formula })) } };
  return gatherFacts(proposal, computeResults(proposal));
}
const lineOf = (formula: string) => {
  const [line] = factsOf(formula).lines;
  if (!line) throw new Error(`${formula} is not read.`);
  return line;
};

describe('the price of an hour', () => {
  it.each([
    ['40 devs × 5 hr/mo × $100/hr', 100], ['40 devs × 5 hr/mo × $33.333/hr', 33.33], ['4 devs × 2 days/mo × $800/day', 100], ['40 devs × 0 hr/mo → 5 hr/mo × $100/hr', 100],
    ['$500/mo', null], ['40 devs × 5 hr/mo × $100/hr + $900/mo', null], ['50% of 40 devs × 5 hr/mo × $100/hr', null], ['40 devs × 5 hr/mo × 1.3 × $100/hr', null], ['40 devs × 0 hr/mo × $100/hr', null],
    ['40 devs × 5 hr/mo → 0 hr/mo × $100/hr', 100], ['40 devs × 5 hr/mo × $100/hr − $900/mo', null], ['40 devs × $50/mo', null],
  ])('of %j is %j', (formula, rate) => expect(hourlyRateOf(lineOf(formula).reading)).toBe(rate));
});

it('the team’s rate is the price of an hour where a line has none of its own', () => {
  const proposal = { ...soundCase(), settings: { ...soundCase().settings, hourlyRate: 90 }, cost: { ...soundCase().cost, lines: ['40 devs × 5 hr/mo', '40 devs × 5 hr/mo × $70/hr'].map((formula, at) => costLine({ id: `l${at}`, formula })) } };
  expect(gatherFacts(proposal, computeResults(proposal)).lines.map(({ reading }) => hourlyRateOf(reading))).toEqual([90, 70]);
});

it('a line has the name it was given, shortened past 60 characters', () => {
  const named = (label: string) => nameOf({ result: { ...lineOf('$5/mo').result, label } });
  expect([named(''), named('Builds'), named('x'.repeat(60)), named('x'.repeat(61))]).toEqual(['This line', '“Builds”', `“${'x'.repeat(60)}”`, `“${'x'.repeat(59)}…”`]);
});

it('a range counts before and behind the arrow', () => {
  expect(['4 devs × 5–6 hr/mo × $100/hr', '4 devs × 5 hr/mo → 1–2 hr/mo × $100/hr', '4 devs × 5 hr/mo → 1 hr/mo × $100/hr'].map((formula) => hasRange(lineOf(formula)))).toEqual([true, true, false]);
});

it('the largest line is the one that costs most, the first of two, and the people are the most anywhere', () => {
  expect(factsOf('$5/mo', '$9/mo', '$9/mo', '$2/mo').largest?.index).toBe(1);
  expect(factsOf('hello').largest).toBeNull();
  expect([mostPeople(factsOf('$5/mo')), mostPeople(factsOf('4 devs × 5 hr/mo × $100/hr', '9 devs × 5 hr/mo × $100/hr', '7 devs × 5 hr/mo × $100/hr'))]).toEqual([0, 9]);
});

it('results of a shorter draft, as they stand while typing, cost no finding its sense', () => {
  const proposal = soundCase();
  const before = computeResults(emptyProposal('2026-03-02'));
  expect(gatherFacts(proposal, before)).toMatchObject({ lines: [], items: [], current: 0, saving: 0, typedLines: [{ index: 0 }, { index: 1 }] });
  expect(coach(proposal, before).map(({ rule }) => rule)).toEqual(['C1', 'A2']);
});
