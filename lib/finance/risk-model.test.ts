/** Which numbers of a case are uncertain, by name, before anything is drawn. */
import { describe, expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { AskItem, CostLine, Proposal } from '../proposal/schema';
import { computeResults } from './compute-results';
import { doubtModel, whatIfModel, type UncertainFactor } from './risk-model';

const EMPTY = emptyProposal('');
const caseOf = (lines: Partial<CostLine>[], ask: Partial<AskItem>[] = [], riskPercent: Partial<Proposal['roi']['riskPercent']> = {}): Proposal => ({
  ...EMPTY,
  cost: { ...EMPTY.cost, lines: lines.map((line, i) => ({ ...emptyCostLine(`l${i}`), ...line })) },
  ask: { ...EMPTY.ask, items: ask.map((item, i) => ({ ...emptyAskItem(`a${i}`), ...item })) },
  roi: { ...EMPTY.roi, riskPercent: { ...EMPTY.roi.riskPercent, ...riskPercent } },
});
const doubtsOf = (proposal: Proposal) => doubtModel(proposal, computeResults(proposal));
const whatIfsOf = (proposal: Proposal) => whatIfModel(proposal, computeResults(proposal));
const namesOf = (model: { factors: UncertainFactor[] } | null) => model?.factors.map(({ name, rowIds, source }) => [name, rowIds, source]);

describe('what if', () => {
  it('goes a fifth down and up from every number, but not from a bare one, nor from nothing', () => {
    const { factors } = whatIfsOf(caseOf([{ metric: 'Waiting', formula: '40 devs × 6 hr/mo ÷ 3 → 0 hr/mo × $100/hr' }]));
    expect(factors.map(({ name, source, low, likely, high }) => [name, source, low, likely, high])).toEqual([
      ['Waiting: 40 devs', 'what if', 32, 40, 48], ['Waiting: 6 hr/mo', 'what if', expect.closeTo(4.8, 9), 6, expect.closeTo(7.2, 9)], ['Waiting: $100/hr', 'what if', 80, 100, 120],
    ]);
  });
  it('asks nothing of a row that changes nothing or cannot be read', () =>
    expect(namesOf(whatIfsOf(caseOf([{ formula: '$900/mo' }, { formula: 'hello' }], [{ formula: 'a lot' }])))).toEqual([]));
});

describe('a factor', () => {
  it('is named by the trimmed words of its row, by itself where the row has none', () =>
    expect(namesOf(doubtsOf(caseOf([{ metric: ' Machines ', formula: '$1,000–2,000/mo → $0/mo' }, { formula: '$3,000–4,000/mo → $0/mo' }], [{ what: '  Licence ', formula: '$400–500/mo' }])))).toEqual([
      ['Machines: $1,000–2,000/mo', ['l0'], 'range'], ['$3,000–4,000/mo', ['l1'], 'range'], ['Licence: $400–500/mo', ['a0'], 'range'],
    ]));
  it('stands once for a row that has it twice', () => {
    const formula = '(2 devs × 3 hr/mo × $90–110/hr) + (4 devs × 5 hr/mo × $90–110/hr) → $100/mo';
    expect(namesOf(doubtsOf(caseOf([{ metric: 'Waiting', formula }])))).toEqual([['Waiting: $90–110/hr', ['l0'], 'range']]);
  });
  it('of one row is not that of another that says the same', () =>
    expect(namesOf(doubtsOf(caseOf([{ formula: '$1,000–2,000/mo → $0/mo' }, { formula: '$1,000–2,000/mo → $0/mo' }])))).toEqual([
      ['$1,000–2,000/mo', ['l0'], 'range'], ['$1,000–2,000/mo', ['l1'], 'range'],
    ]));
});

describe('the doubt about a cost', () => {
  it('is nothing where it is quoted, up to a fifth more else', () => {
    const { factors = [] } = doubtsOf(caseOf([], [{ what: 'Quoted', formula: '$100', quoted: true }, { what: 'Guessed', formula: '$100' }])) ?? {};
    expect(factors.map(({ name, source, low, likely, high }) => [name, source, low, likely, high])).toEqual([['Guessed', 'not quoted', 1, 1, 1.2]]);
  });
  it('cannot be known while its setting cannot be used, unless every price is quoted', () => {
    expect(doubtsOf(caseOf([], [{ formula: '$100' }], { costs: 501 }))).toBeNull();
    expect(doubtsOf(caseOf([], [{ formula: '$100', quoted: true }], { costs: 501 }))).not.toBeNull();
  });
});
