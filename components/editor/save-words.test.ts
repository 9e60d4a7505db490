import { describe, expect, it } from 'vitest';
import type { SaveState } from '@/lib/autosave/save-state';
import { emptyProposal } from '@/lib/proposal/empty';
import type { Proposal } from '@/lib/proposal/schema';
import { canTryAgain, saveWords } from './save-words';

const proposal = emptyProposal('2026-03-02');
const label = (state: SaveState<Proposal>) => saveWords(state).label;

describe('the save status', () => {
  it('reads "Saved" for nothing but saved', () => {
    const others: SaveState<Proposal>[] = [
      { kind: 'unsaved' }, { kind: 'saving' }, { kind: 'offline', waiting: 3 }, { kind: 'notSaved', reason: 'noAnswer' },
      { kind: 'refused', reason: 'gone', issues: [] }, { kind: 'conflict', theirs: proposal, fields: [], at: null },
    ];
    expect(others.map(label)).toEqual(['Editing…', 'Saving…', 'Offline, 3 changes kept here', 'Not saved', 'Not saved', 'Changed elsewhere']);
    expect(label({ kind: 'saved', at: new Date(2026, 2, 2, 12, 4).getTime() })).toBe('Saved 12:04');
    expect(label({ kind: 'saved', at: null })).toBe('Saved');
    expect(label({ kind: 'offline', waiting: 1 })).toBe('Offline, 1 change kept here');
  });

  it('says where the text is in every trouble', () => {
    for (const reason of ['noAnswer', 'serverError', 'busy', 'signedOut'] as const) expect(saveWords({ kind: 'notSaved', reason }).detail).toMatch(/text is safe in this/);
    const refused = saveWords({ kind: 'refused', reason: 'unacceptable', issues: [{ path: 'ask.items.0.formula', message: 'At most 300 characters fit here. Shorten it.' }] });
    expect(refused.detail).toBe('Ask: At most 300 characters fit here. Shorten it.');
  });

  it('offers another try only where the same words can fare better', () => {
    const refused = (reason: 'tooLarge' | 'gone' | 'unacceptable') => canTryAgain({ kind: 'refused', reason, issues: [] });
    expect([refused('tooLarge'), refused('unacceptable'), refused('gone')]).toEqual([false, false, true]);
    expect(canTryAgain({ kind: 'notSaved', reason: 'noAnswer' })).toBe(true);
    expect(canTryAgain({ kind: 'saved', at: null })).toBe(false);
  });

  it('names the sections of a conflict and when they were edited', () => {
    const fields = [['header', 'title'], ['cost', 'lines', 'a', 'metric'], ['cost', 'summary']].map((path) => ({ path, mine: 'a', theirs: 'b' }));
    const at = new Date(2026, 2, 2, 12, 6).getTime();
    expect(saveWords({ kind: 'conflict', theirs: proposal, fields, at }).detail).toMatch(/^The heading and Cost were edited elsewhere at 12:06/);
    expect(saveWords({ kind: 'conflict', theirs: proposal, fields: fields.slice(0, 1), at: null }).detail).toMatch(/^The heading was edited elsewhere, in/);
  });
});
