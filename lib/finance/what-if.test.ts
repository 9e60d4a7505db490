import { describe, expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import { computeResults } from './compute-results';
import { breakEvenShare, returnAtShare, streamsWithLines, whatIfGround } from './what-if';

const caseOf = (...formulas: string[]): Proposal => {
  const empty = emptyProposal('');
  return {
    ...empty,
    cost: { ...empty.cost, lines: formulas.map((formula, index) => ({ ...emptyCostLine(`l${index}`), formula })) },
    ask: { ...empty.ask, items: [{ ...emptyAskItem('a'), formula: '$24,000' }, { ...emptyAskItem('b'), formula: '$500/mo' }] },
  };
};
const article = caseOf('$20,000/mo → $2,000/mo', '$2,500/mo → $500/mo');
const ground = whatIfGround(article, computeResults(article));
/** 12 × 18,000 + 12 × 2,000 − 30,000 = 210,000 with both lines in full. */
const netWith = (percents: number[], share = 100) => returnAtShare(streamsWithLines(ground, percents), ground.plan, share).net;

describe('what if a line is not believed', () => {
  it.each([
    [[100, 100], 100, 210_000], [[], 100, 210_000],
    [[0, 100], 100, 12 * 2_000 - 30_000],
    [[100, 0], 100, 12 * 18_000 - 30_000],
    [[50, 100], 100, 12 * (9_000 + 2_000) - 30_000],
    [[50, 0], 50, 12 * 4_500 - 30_000],
    [[0, 0], 100, -30_000],
  ])('lines at %j percent, and %d% of what is left: %d', (percents, share, net) => expect(netWith(percents, share)).toBe(net));

  it('all of them believed is the drafted view itself', () => expect(streamsWithLines(ground, [100, 100])).toBe(ground.streams));

  it('names a line for each row that saves or costs something', () => {
    const mixed = caseOf('', '$100/mo', '$100/mo → $200/mo', 'hello', '$300/mo → 0');
    expect(whatIfGround(mixed, computeResults(mixed)).lines.map(({ row, amount }) => [row.id, amount])).toEqual([['l2', -100], ['l4', 300]]);
  });
});

describe('a share of an unknown saving', () => {
  const { streams, plan } = ground;
  it('is unknown too', () =>
    expect(returnAtShare({ ...streams, benefitPerMonth: null }, plan, 50)).toEqual({ net: null, roiPercent: null, paybackMonths: null, cashflow: [] }));
  it('has none that breaks even, nor has one of an unknown cost, nor one where nothing is asked for', () => {
    expect(breakEvenShare({ ...streams, benefitPerMonth: null }, plan)).toBeNull();
    expect(breakEvenShare({ ...streams, cost: null }, plan)).toBeNull();
    expect(breakEvenShare({ ...streams, cost: { oneOff: 0, perMonth: 0 } }, plan)).toBeNull();
  });
});

describe('the share that breaks even', () => {
  it('is cost over benefit: 30,000 of 240,000', () => expect(breakEvenShare(ground.streams, ground.plan)).toBe(12.5));
  it('moves with the lines: 30,000 of 24,000', () => expect(breakEvenShare(streamsWithLines(ground, [0, 100]), ground.plan)).toBe(125));
  it('there is none where nothing is saved', () => expect(breakEvenShare(streamsWithLines(ground, [0, 0]), ground.plan)).toBeNull());
});
