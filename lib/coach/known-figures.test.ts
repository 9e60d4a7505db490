import { describe, expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import type { Proposal } from '../proposal/schema';
import { gatherFacts } from './facts';
import { everyFigure, namedTotals } from './known-figures';
import { askItem, costLine, soundCase } from './sound-case';

const factsOf = (proposal: Proposal) => gatherFacts(proposal, computeResults(proposal));
const sound = soundCase();
const facts = factsOf(sound);
const { views, sensitivity, options } = facts.results;

describe('every figure a text may name', () => {
  const figures = new Set(everyFigure(facts));
  it.each([
    ['a line today, after, and saved', [20_000, 8_000, 12_000, 2_500, 500, 2_000]],
    ['the ends of a line', [16_000, 24_000]],
    ['the totals a month', [22_500, 8_500, 14_000, 13_500]],
    ['the totals a year', [270_000, 168_000, 162_000, 24_000]],
    ['what is asked', [24_000, 500, 6_000, 30_000]],
    ['a view over the horizon', Object.values(views).flatMap((view) => [view.benefit, view.cost, view.net, view.pvBenefit, view.pvCost, view.npv, view.costOfDelayPerMonth])],
    ['a row of the sensitivity', sensitivity.map((row) => row.net)],
    ['an option', options.flatMap((option) => [option.firstYearCost, option.net])],
    ['what an option costs and saves a month', [3_000]],
    ['what was typed into a formula', [100]],
  ])('%s', (_what, expected) => {
    for (const amount of expected) if (amount !== null && amount !== 0) expect([amount, figures.has(Math.abs(amount))]).toEqual([amount, true]);
  });

  it('both ends of a typed range, and a price for a thing', () => {
    const typed = new Set(everyFigure(factsOf({ ...sound, cost: { ...sound.cost, lines: [costLine({ id: 'l', formula: '70 orders/mo × $41–$47 each' }), costLine({ id: 'm', formula: '9 calls/mo at $13 per call' })] } })));
    expect([41, 47, 13].map((amount) => typed.has(amount))).toEqual([true, true, true]);
  });

  it('of an option that is not proposed, with its own before and after', () => {
    const option = { ...sound, solution: { ...sound.solution, alternatives: sound.solution.alternatives.map((each) => ({ ...each, ask: '$7,100/mo', saving: '7 devs × 9 hr/mo → 4 hr/mo × $100/hr' })) } };
    const known = new Set(everyFigure(factsOf(option)));
    expect([7_100, 85_200, 6_300, 2_800, 3_500].map((amount) => known.has(amount))).toEqual([true, true, true, true, true]);
  });

  it('of each of several items, in a month, in a year and at once', () => {
    const items = [['a', '$511/mo'], ['b', '$713/mo'], ['c', '2 engineers × 3 weeks × $100/hr'], ['d', '$1,000']].map(([id = '', formula = '']) => askItem({ id, what: id, formula }));
    const known = new Set(everyFigure(factsOf({ ...sound, ask: { ...sound.ask, items } })));
    expect([511, 713, 1_224, 6_132, 8_556, 14_688, 24_000, 1_000, 25_000].filter((amount) => !known.has(amount))).toEqual([]);
  });

  it.each(['$13 per call', '$13 a call', '$13 an order', '$13 each', '$13/call', '7 × $13'])('typed as %j', (price) => {
    const option = { ...sound, solution: { ...sound.solution, alternatives: sound.solution.alternatives.map((each) => ({ ...each, ask: '', saving: `9 calls/mo × ${price}` })) } };
    expect(new Set(everyFigure(factsOf(option))).has(13)).toBe(true);
  });

  it('typed into what an option costs', () => {
    const option = { ...sound, solution: { ...sound.solution, alternatives: sound.solution.alternatives.map((each) => ({ ...each, ask: '2 engineers × 3 weeks × $113/hr', saving: '' })) } };
    expect(new Set(everyFigure(factsOf(option))).has(113)).toBe(true);
  });

  it('is in order, above 0 and a number', () => {
    const ordered = everyFigure(facts);
    expect(ordered).toEqual(ordered.toSorted((one, other) => one - other));
    expect(ordered.every((amount) => Number.isFinite(amount) && amount > 0)).toBe(true);
  });
});

describe('the totals by name', () => {
  it('are said with their period', () =>
    expect(namedTotals(facts).map(({ amount, period, said }) => [amount, period, said])).toEqual([
      [14_000, 'month', 'the savings come to $14,000 a month'],
      [22_500, 'month', 'the costs today come to $22,500 a month'],
      [13_500, 'month', 'savings less the monthly ask come to $13,500 a month'],
      [500, 'month', 'the monthly ask comes to $500 a month'],
      [24_000, null, 'the one-off ask comes to $24,000'],
      [168_000, 'year', 'the savings come to $168,000 a year'],
      [270_000, 'year', 'the costs today come to $270,000 a year'],
      [30_000, 'year', 'the ask comes to $30,000 in the first year'],
      [views.drafted.net, 'year', `the net gain comes to ${facts.format.money(views.drafted.net)} in the first year`],
    ]));
  it('over another horizon than a year name no year', () => {
    const longer = namedTotals(factsOf({ ...sound, roi: { ...sound.roi, horizonMonths: 24 } }));
    expect(longer.at(-1)?.said).toMatch(/^the net gain comes to \$[\d,]+$/);
    expect(longer.slice(-2).map(({ period, said }) => [period, /year$/.test(said)])).toEqual([[null, true], [null, false]]);
  });
  it('leave out what comes to nothing', () => {
    const free = namedTotals(factsOf({ ...sound, ask: { ...sound.ask, items: [] } }));
    expect(free.map(({ said }) => said).filter((said) => said.includes('ask'))).toEqual(['savings less the monthly ask come to $14,000 a month']);
  });
  it.each([
    [0, ['save', 'saves', 'saved', 'saving', 'savings', 'less', 'cut', 'back', 'gain'], ['safe', 'unless', 'cute', 'costs']],
    [1, ['cost', 'costs', 'lose', 'loses', 'losing', 'waste', 'wasting', 'pay', 'pays', 'spend', 'spending', 'bill', 'today'], ['lost', 'payment', 'billing', 'saves']],
    [2, ['net', 'gain', 'gains', 'gaining', 'save', 'saves', 'saving', 'savings', 'return'], ['network', 'again', 'returns']],
    [4, ['ask', 'asking', 'need', 'needs', 'invest', 'investment', 'spending', 'once', 'one-off', 'upfront', 'up front', 'cost', 'costs'], ['task', 'spend', 'saves']],
  ])('number %d is meant by its words and by no others', (at, meant, others) => {
    const { words } = namedTotals(facts)[at] ?? {};
    expect([meant.filter((word) => !words?.test(`It ${word} it`)), others.filter((word) => words?.test(`It ${word} it`))]).toEqual([[], []]);
  });
});
