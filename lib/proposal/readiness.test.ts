import { describe, expect, it } from 'vitest';
import { emptyAlternative, emptyAskItem, emptyCostLine, emptyProposal } from './empty';
import { countReady, countWords, judgeReadiness, readFacts, type ReadFacts } from './readiness';
import type { Proposal } from './schema';
import { STEPS } from './steps';
import { TEMPLATES } from './templates';

const NOTHING_READ: ReadFacts = { readIds: new Set(), hasReturn: false };
const allRead = (proposal: Proposal): ReadFacts => ({ readIds: new Set([...proposal.cost.lines, ...proposal.ask.items].map(({ id }) => id)), hasReturn: true });
const draft = (change: (proposal: Proposal) => void): Proposal => {
  const proposal = structuredClone(emptyProposal('2026-11-22'));
  change(proposal);
  return proposal;
};

describe('how far a proposal is', () => {
  it('is nowhere while nothing is typed', () => {
    const sections = judgeReadiness(emptyProposal('2026-11-22'), NOTHING_READ);
    expect(STEPS.map((step) => sections[step].state)).toEqual(['empty', 'empty', 'empty', 'empty', 'empty']);
    expect(countReady(sections)).toBe(0);
  });

  it.each(TEMPLATES.map(({ slug, build }) => [slug, build] as const))('is ready everywhere for the template %s', (_, build) => {
    const proposal = build('2026-11-22');
    expect(countReady(judgeReadiness(proposal, allRead(proposal)))).toBe(5);
  });

  it('does not call a problem of a few words ready', () => {
    const few = draft((proposal) => { proposal.problem.statement = 'Builds are slow.'; });
    expect(judgeReadiness(few, NOTHING_READ).problem).toEqual({ state: 'started', missing: ['longerStatement'] });
  });

  it('asks for every cost to be read and named, and passes over lines where nothing was typed', () => {
    const proposal = draft(({ cost }) => {
      cost.lines = [{ ...emptyCostLine('a'), metric: 'Waiting', formula: '$5/mo' }, { ...emptyCostLine('b'), formula: '5 hs' }, emptyCostLine('c')];
    });
    expect(judgeReadiness(proposal, { readIds: new Set(['a']), hasReturn: true }).cost).toEqual({ state: 'started', missing: ['unreadCost', 'metric'] });
    proposal.cost.lines[1] = { ...emptyCostLine('b'), metric: 'Machines', formula: '$9/mo' };
    expect(judgeReadiness(proposal, { readIds: new Set(['a', 'b']), hasReturn: true }).cost.state).toBe('ready');
  });

  it('asks for an alternative with a name', () => {
    const proposal = draft(({ solution }) => {
      solution.summary = 'Share the cache.';
      solution.alternatives = [emptyAlternative('x')];
    });
    expect(judgeReadiness(proposal, NOTHING_READ).solution).toEqual({ state: 'started', missing: ['alternative'] });
  });

  it('asks for something to say yes to', () => {
    const words = draft(({ ask }) => { ask.summary = 'Two engineers'; });
    expect(judgeReadiness(words, NOTHING_READ).ask).toEqual({ state: 'started', missing: ['askItem'] });
    const unread = draft(({ ask }) => { ask.items = [{ ...emptyAskItem('i'), formula: '2 engineers' }]; });
    expect(judgeReadiness(unread, NOTHING_READ).ask.missing).toEqual(['unreadAsk']);
  });

  it('waits with the return until there are figures and a horizon', () => {
    const proposal = draft(({ cost, roi }) => {
      cost.lines = [{ ...emptyCostLine('a'), formula: '$5/mo' }];
      roi.horizonMonths = null;
    });
    expect(judgeReadiness(proposal, NOTHING_READ).roi).toEqual({ state: 'started', missing: ['horizon', 'figures'] });
  });
});

describe('words', () => {
  it('are counted as a reader counts them', () => {
    expect(countWords('  Builds wait – 14 minutes, each.\n- twice ')).toBe(6);
    expect(countWords('')).toBe(0);
    expect(countWords('→ × –')).toBe(0);
  });
});

it('takes from the results which lines and items were read, and whether there is a return', () => {
  const read = (id: string) => ({ id, error: null });
  const unread = (id: string) => ({ id, error: { message: 'Not read.' } });
  expect(readFacts({ lines: [read('a'), unread('b')], ask: [unread('c'), read('d')], views: { drafted: { net: 0, benefit: 5, cost: 5 } } })).toEqual({ readIds: new Set(['a', 'd']), hasReturn: true });
  expect(readFacts({ lines: [], ask: [], views: { drafted: { net: null, benefit: null, cost: null } } })).toEqual({ readIds: new Set(), hasReturn: false });
  expect(readFacts({ lines: [], ask: [], views: { drafted: { net: 0, benefit: 0, cost: 0 } } }).hasReturn, 'nothing saved and nothing spent is no return').toBe(false);
});
