import { describe, expect, it } from 'vitest';
import type { Revision } from '@/lib/client/revisions-api';
import { groupRevisions, sittingTime } from './group-revisions';

const NOW = new Date(2026, 2, 4, 15, 0).getTime();
const at = (daysAgo: number, hours: number, minutes: number) => new Date(2026, 2, 4 - daysAgo, hours, minutes).getTime();
const made = (revision: number, savedAtMs: number, more: Partial<Revision> = {}): Revision => ({ revision, savedAtMs, name: null, isCurrent: false, ...more });
const shown = (revisions: Revision[]) => groupRevisions(revisions, NOW).map(({ name, sittings }) => `${name}: ${sittings.map((sitting) => `${sitting.newest.revision} (${sitting.saves}) ${sittingTime(sitting)}`).join(', ')}`);

describe('the history', () => {
  it('shows a sitting as its last revision, and each day by itself', () => {
    expect(shown([made(7, at(0, 14, 0), { isCurrent: true }), made(6, at(0, 13, 58)), made(5, at(0, 13, 50)), made(4, at(0, 9, 0)), made(3, at(1, 23, 59)), made(2, at(1, 23, 55)), made(1, at(400, 8, 0))]))
      .toEqual(['Today: 7 (1) 14:00, 6 (2) 13:50 to 13:58, 4 (1) 09:00', 'Yesterday: 3 (2) 23:55 to 23:59', '28 January 2025: 1 (1) 08:00']);
  });

  it('keeps what has a name apart from what was saved around it', () => {
    expect(shown([made(3, at(0, 12, 2)), made(2, at(0, 12, 1), { name: 'As sent' }), made(1, at(0, 12, 0))])).toEqual(['Today: 3 (1) 12:02, 2 (1) 12:01, 1 (1) 12:00']);
  });
});
