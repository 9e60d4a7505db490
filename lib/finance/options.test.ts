import { describe, expect, it } from 'vitest';
import { emptyAlternative, emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { Alternative, Proposal } from '../proposal/schema';
import { computeResults } from './compute-results';
import { isDoNothing } from './options';

function optionsWith(...alternatives: Partial<Alternative>[]) {
  const empty = emptyProposal('');
  const proposal: Proposal = {
    ...empty,
    cost: { ...empty.cost, lines: [{ ...emptyCostLine('l'), formula: '$22,500/mo → $2,000/mo' }] },
    ask: { ...empty.ask, items: [{ ...emptyAskItem('a'), formula: '$24,000' }, { ...emptyAskItem('b'), formula: '$500/mo' }] },
    solution: { ...empty.solution, alternatives: alternatives.map((option, i) => ({ ...emptyAlternative(`o${i}`), ...option })) },
    roi: { ...empty.roi, goLiveMonths: 0 },
  };
  return computeResults(proposal).options;
}

describe('options', () => {
  it('are what is proposed and doing nothing, even where the author names none', () =>
    expect(optionsWith().map(({ kind, firstYearCost, net }) => [kind, firstYearCost, net])).toEqual([['proposed', 30_000, 216_000], ['nothing', 0, 0]]));

  it('compute each alternative from its own ask and saving: 12 × (8,000 − 3,000)', () =>
    expect(optionsWith({ name: 'Rent faster machines', ask: '$3,000/mo', saving: '40 devs × 5 hr/mo → 3 hr/mo × $100/hr' })[1]).toMatchObject({
      kind: 'alternative', name: 'Rent faster machines', firstYearCost: 36_000, net: 60_000, askError: null, savingError: null,
    }));

  it('keep the ends of each: the least is asked where most is left, 12 × 700 − 1,000, and the most where least is, 12 × 500 − 2,000', () => {
    const [, option] = optionsWith({ ask: '$1,000–2,000', saving: '$500–700/mo' });
    expect(option).toMatchObject({ firstYearCost: 1_500, net: 5_700, low: { firstYearCost: 1_000, net: 4_000 }, high: { firstYearCost: 2_000, net: 7_400 } });
    const [, changed] = optionsWith({ ask: '$100/mo', saving: '$1,000–1,400/mo → $500/mo' });
    expect(changed).toMatchObject({ firstYearCost: 1_200, net: 7_200, low: { firstYearCost: 1_200, net: 4_800 }, high: { firstYearCost: 1_200, net: 9_600 } });
  });

  it('let an alternative save only once its own work is done: 20 weeks are 5 months', () =>
    expect(optionsWith({ ask: '1 engineer × 20 weeks × $100/hr', saving: '$10,000/mo → $0/mo' })[1]).toMatchObject({ firstYearCost: 80_000, net: -10_000 }));

  it('take an amount without an arrow as the saving itself', () =>
    expect(optionsWith({ ask: '$1,000', saving: '$500/mo' })[1]).toMatchObject({ firstYearCost: 1_000, net: 5_000 }));

  it('leave unknown what was not answered or cannot be read', () => {
    expect(optionsWith({ name: 'Hire' })[1]).toMatchObject({ firstYearCost: null, net: null, askError: { code: 'E_EMPTY' } });
    expect(optionsWith({ name: 'Hire', ask: '$1,000' })[1]).toMatchObject({ firstYearCost: 1_000, net: null, benefit: null, savingError: { code: 'E_EMPTY' } });
    expect(optionsWith({ name: 'Hire', saving: '$500/mo' })[1]).toMatchObject({ firstYearCost: null, net: null, cost: null, benefit: 6_000 });
    expect(optionsWith({ ask: '$1,000', saving: 'a lot' })[1]).toMatchObject({ firstYearCost: 1_000, net: null });
    expect(optionsWith({ ask: 'a lot', saving: '$1,000/mo → $0/mo' })[1]).toMatchObject({ firstYearCost: null, net: null });
  });

  it('do not add doing nothing to an author who thought of it', () => {
    const options = optionsWith({ name: 'Do nothing', verdict: 'We go on paying' }, { name: 'Other' });
    expect(options.map(({ id, kind, firstYearCost, net }) => [id, kind, firstYearCost, net])).toEqual([
      ['proposed', 'proposed', 30_000, 216_000], ['o0', 'nothing', 0, 0], ['o1', 'alternative', null, null],
    ]);
  });

  it('leave doing nothing unknown where its price or what it saves cannot be read', () =>
    expect(optionsWith({ name: 'Do nothing', ask: 'a lot', saving: 'a lot' })[1]).toMatchObject({ kind: 'nothing', firstYearCost: null, cost: null, benefit: null, net: null }));

  it('say of doing nothing that it costs and saves nothing, and of what is proposed no name', () => {
    const [proposed, nothing] = optionsWith();
    expect([proposed?.id, proposed?.name, proposed?.askError, proposed?.savingError]).toEqual(['proposed', '', null, null]);
    expect(nothing).toEqual({
      id: 'nothing', kind: 'nothing', name: 'Do nothing', oneOff: 0, askPerMonth: 0, firstYearCost: 0, benefit: 0, cost: 0, net: 0,
      low: { firstYearCost: 0, net: 0 }, high: { firstYearCost: 0, net: 0 }, askError: null, savingError: null,
    });
  });

  it('have ids of their own whatever the author calls his', () => {
    const ids = optionsWith({ id: 'proposed' }, { id: 'nothing' }, { id: 'nothing-option' }).map((option) => option.id);
    expect(new Set(ids).size).toBe(5);
  });
});

describe('doing nothing is known by its name', () => {
  it.each(['Do nothing', 'do nothing (keep paying)', '  Doing nothing', 'Nothing', 'Status quo', 'No change', 'Stay as we are', 'Leave it as it is', 'Leave things as they are', 'Keep as it is', 'Keep things as they are', 'Change nothing'])('%s', (name) => expect(isDoNothing(name)).toBe(true));
  it.each(['', 'Do nothingness', 'Nothing but hardware', 'Rent machines', 'Do less', 'New machines, no change in tools'])('not %j', (name) => expect(isDoNothing(name)).toBe(false));
});
