import { describe, expect, it } from 'vitest';
import { commonNetLabel, deletedRows, homeRows, type ListedProposal } from './home-rows';

const NOW = new Date(2026, 10, 22, 15, 40).getTime();
const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();
const none = { value: '–', unit: '', detail: '' };

function listed(overrides: Partial<ListedProposal>, costsNowAmount = 100, netLabel = 'Net, 12 months'): ListedProposal {
  return {
    id: 'a', updatedAt: ago(0), archivedAt: null, status: 'draft', sectionsReady: 3,
    headline: { currency: 'USD' },
    figures: { title: 'A', costsNow: none, saves: none, savedShare: 0, costsNowAmount, ask: '–', net: '–', netLabel, netTone: 'plain', payback: '–' },
    sharing: { opens: 0, lastSharedAt: null, lastOpenedAt: null },
    answer: null,
    ...overrides,
  };
}

describe('the rows of the home page', () => {
  it('say where each proposal stands', () => {
    const [draft, shared, viewed, fresh] = homeRows([
      listed({}),
      listed({ status: 'shared', sharing: { opens: 0, lastSharedAt: ago(6 * 24 * 60), lastOpenedAt: null } }),
      listed({ status: 'viewed', sharing: { opens: 3, lastSharedAt: ago(999), lastOpenedAt: ago(125) } }),
      listed({ status: 'viewed', sharing: { opens: 1, lastSharedAt: ago(9), lastOpenedAt: ago(0) } }),
    ], NOW).map((row) => `${row.state.word}: ${row.state.detail}`);
    expect([draft, shared, viewed, fresh]).toEqual(['Draft: 3 of 5 sections ready', 'Shared: 6 days ago, not opened yet', 'Viewed: 3 times, last 2 hours ago', 'Viewed: 1 time, just now']);
  });
  it('say who decided what, and when; a question waits for its answer', () => {
    const answer = { answer: 'decline' as const, name: 'Robin Roe', sentence: 'Ask again in Q3, once the new team is there', createdAt: new Date(2026, 0, 12).toISOString(), decidedOn: null };
    const rows = homeRows([
      listed({ status: 'declined', answer }),
      listed({ status: 'approved', answer: { ...answer, sentence: '' } }),
      listed({ status: 'viewed', answer: { ...answer, sentence: 'Why now?' } }),
    ], NOW);
    expect(rows.map(({ state, edited }) => `${state.word}: ${state.detail}. ${edited}`)).toEqual([
      'Declined: Robin Roe, “Ask again in Q3, once the new te…”. Decided 12 January', 'Approved: Robin Roe. Decided 12 January', 'Asked: Robin Roe, “Why now?”. Edited today, 15:40',
    ]);
  });
  it('say of a decision recorded by hand the day it was made, and what is known of it', () => {
    const answer = { answer: 'approve' as const, name: '', sentence: '', createdAt: new Date(NOW).toISOString(), decidedOn: '2026-11-20' };
    const rows = homeRows([
      listed({ status: 'funded', answer }),
      listed({ status: 'funded', answer: { ...answer, name: 'Robin Roe', decidedOn: '2026-11-22' } }),
      listed({ status: 'declined', answer: { ...answer, sentence: 'Ask again in Q3' } }),
    ], NOW);
    expect(rows.map(({ state, edited }) => `${state.word}: ${state.detail}. ${edited}`)).toEqual([
      'Funded: Recorded by hand. Decided 20 November', 'Funded: Robin Roe. Decided today', 'Declined: “Ask again in Q3”. Decided 20 November',
    ]);
    expect([...rows, ...homeRows([listed({ status: 'approved', answer: { ...answer, decidedOn: null } })], NOW)].map(({ isByHand }) => isByHand), 'a reader’s own answer cannot be taken back').toEqual([true, true, true, false]);
  });
  it('say when each was edited', () => {
    expect(homeRows([listed({}), listed({ updatedAt: new Date(2026, 1, 24).toISOString() }), listed({ updatedAt: new Date(2025, 1, 24).toISOString() })], NOW).map((row) => row.edited))
      .toEqual(['Edited today, 15:40', 'Edited 24 February', 'Edited 24 February 2025']);
  });
  it('say of an archived one when it was put away', () => {
    expect(homeRows([listed({ archivedAt: new Date(2026, 1, 24).toISOString() }), listed({})], NOW).map(({ edited, isArchived }) => [edited, isArchived])).toEqual([['Archived 24 February', true], ['Edited today, 15:40', false]]);
  });
  it('draw each bar against the dearest row of its currency, and none while nothing costs', () => {
    expect(homeRows([listed({}, 50), listed({}, 200), listed({ headline: { currency: 'JPY' } }, 90_000)], NOW).map((row) => row.barLength)).toEqual([0.25, 1, 1]);
    expect(homeRows([listed({}, 0)], NOW).map((row) => row.barLength)).toEqual([0]);
  });
  it('head the net column with the horizon most of them have', () => {
    const rows = homeRows([listed({}), listed({}, 1, 'Net, 24 months'), listed({}, 1, 'Net, 24 months')], NOW);
    expect(commonNetLabel(rows)).toBe('Net, 24 months');
    expect(commonNetLabel([])).toBe('Net');
  });
  it('say what was deleted and when', () => {
    expect(deletedRows([{ id: 'a', title: ' ', deletedAt: new Date(NOW).toISOString(), isArchived: true }], NOW)).toEqual([{ id: 'a', isArchived: true, title: 'Untitled business case', deleted: expect.stringMatching(/^Deleted today, /) }]);
  });
});
