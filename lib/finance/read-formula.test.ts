import { expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import { computeResults } from './compute-results';
import { costContextOf, readFormula } from './read-formula';

const LINE = '2 engineers × 1 day/wk → 2 hr/wk × $100/hr';

function proposalWith(settings: Partial<Proposal['settings']>, formula = LINE): Proposal {
  const empty = emptyProposal('');
  return {
    ...empty,
    settings: { ...empty.settings, ...settings },
    cost: { ...empty.cost, lines: [{ ...emptyCostLine('line'), formula }] },
    ask: { ...empty.ask, items: [{ ...emptyAskItem('item'), formula: '2 engineers × 3 sprints × $100/hr' }] },
  };
}

const inTheField = (proposal: Proposal) => readFormula(proposal.cost.lines[0]?.formula ?? '', costContextOf(proposal, 'monthly'));

it.each([
  ['hours a day emptied', { hoursPerDay: null }],
  ['days a week emptied', { daysPerWeek: null }],
  ['sprint weeks emptied', { sprintWeeks: null }],
])('a formula reads with the standard value in the field too, %s', (_name, settings) => {
  const proposal = proposalWith(settings);
  const { lines, ask } = computeResults(proposal);
  expect(inTheField(proposal)).toMatchObject({ ok: true });
  expect(inTheField(proposal)).toBe(lines[0]?.reading);
  expect(readFormula(proposal.ask.items[0]?.formula ?? '', costContextOf(proposal, 'ask'))).toBe(ask[0]?.reading);
  expect(computeResults(proposal).totals).toEqual(computeResults(proposalWith({})).totals);
});

it.each([
  ['30 hours a day', { hoursPerDay: 30 }, LINE],
  ['9 days a week', { daysPerWeek: 9 }, '2 engineers × 1 wk/mo × $100/hr'],
  ['a rate below zero', { hourlyRate: -5 }, '2 engineers × 3 hr/mo'],
])('a setting that cannot be used is refused in the field as in the figures: %s', (_name, settings, formula) => {
  const proposal = proposalWith(settings, formula);
  expect(inTheField(proposal).ok).toBe(false);
  expect(inTheField(proposal)).toBe(computeResults(proposal).lines[0]?.reading);
});

it('a formula keeps its reading apart by mode, currency and settings', () => {
  const proposal = proposalWith({}, '$500');
  const euro = { ...proposal, header: { ...proposal.header, currency: 'EUR' } };
  expect([inTheField(proposal).ok, readFormula('$500', costContextOf(proposal, 'ask')).ok, readFormula('$500', costContextOf(euro, 'ask')).ok]).toEqual([false, true, false]);
});
