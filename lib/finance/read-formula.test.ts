import { expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { Proposal } from '../proposal/schema';
import { computeResults } from './compute-results';
import { costContextOf, createFormulaReader, readFormula } from './read-formula';

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

it('a sprint of the ask has the weeks of the settings: 2 × 3 × 2 × 40 hours at $100', () => {
  const [item] = computeResults(proposalWith({})).ask;
  expect(item?.oneOff).toBe(48_000);
});

it('a formula reads once or every month by its mode, and a price of one is refused to be the other', () => {
  const read = createFormulaReader(proposalWith({}));
  expect([read('$500/mo', 'monthly').ok, read('$500/mo', 'one_time').ok, read('$500', 'one_time').ok]).toEqual([true, false, true]);
});

it('settings that read alike in a row are kept apart: $1 × 12 hours and $11 × 2 hours a day', () => {
  const monthlyWith = (hourlyRate: number, hoursPerDay: number) => computeResults(proposalWith({ hourlyRate, hoursPerDay }, '1 dev × 1 day/mo')).totals.currentPerMonth;
  expect([monthlyWith(1, 12), monthlyWith(11, 2)]).toEqual([12, 22]);
});

it('what was read is forgotten once there is much of it', () => {
  const read = createFormulaReader(proposalWith({}));
  const first = read('$1/mo', 'monthly');
  expect(read('$1/mo', 'monthly')).toBe(first);
  for (let amount = 2; amount <= 1_001; amount++) read(`$${amount}/mo`, 'monthly');
  expect(read('$1/mo', 'monthly')).not.toBe(first);
  expect(read('$1/mo', 'monthly')).toEqual(first);
});
