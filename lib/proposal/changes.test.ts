import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProposal } from '../sheet/arbitrary-proposal';
import { listChanges, valueWords } from './changes';
import { emptyAskItem, emptyCostLine, emptyProposal } from './empty';
import type { Proposal } from './schema';

const base: Proposal = { ...emptyProposal('2026-03-02'), cost: { ...emptyProposal('2026-03-02').cost, lines: [{ ...emptyCostLine('a'), metric: 'Waiting' }, { ...emptyCostLine('b'), metric: 'Rent' }] } };
const labels = (after: Proposal) => listChanges(base, after).map(({ section, label }) => `${section} | ${label}`);

describe('what is different between two versions', () => {
  it('is named as the form names it', () => {
    const [first, second] = base.cost.lines;
    expect(labels({ ...base, header: { ...base.header, title: 'New', paper: 'LETTER' } })).toEqual(['The heading | Title', 'The heading | Paper']);
    expect(labels({ ...base, cost: { ...base.cost, lines: [{ ...first!, formula: '$5/mo', kind: 'cash' }, second!] } })).toEqual(['Cost | Cost of “Waiting”', 'Cost | Kind of “Waiting”']);
    expect(labels({ ...base, cost: { ...base.cost, lines: [second!, first!] } })).toEqual(['Cost | Order of the cost lines']);
    expect(labels({ ...base, ask: { ...base.ask, items: [emptyAskItem('x')] } })).toEqual(['Ask | Ask item']);
    expect(labels({ ...base, roi: { ...base.roi, horizonMonths: 24, realisationPercent: { ...base.roi.realisationPercent, cash: 90 } } })).toEqual(['ROI | Horizon', `ROI | How much of a saving turns into money, %`]);
    expect(labels({ ...base, settings: { ...base.settings, hoursPerDay: 7 } })).toEqual(['Calendar and rate | Hours in a working day']);
  });

  it('of a deleted line is everything it said', () => {
    const [change] = listChanges(base, { ...base, cost: { ...base.cost, lines: base.cost.lines.slice(1) } });
    expect(change).toMatchObject({ label: '“Waiting”', before: 'Waiting', after: '' });
  });

  it('is said in words a person typed or chose', () => {
    expect([valueWords('capacity'), valueWords(true), valueWords(null), valueWords(12)]).toEqual(['Time: people are freed', 'yes', '', '12']);
  });

  it('is nothing between a version and itself, and as much one way as the other', () => {
    fc.assert(fc.property(arbitraryProposal, arbitraryProposal, (one, other) => {
      expect(listChanges(one, structuredClone(one))).toEqual([]);
      expect(listChanges(one, other).length).toBe(listChanges(other, one).length);
    }), { numRuns: 60 });
  });
});
