import { describe, expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '@/lib/proposal/empty';
import { LIMITS } from '@/lib/proposal/limits';
import { moveItemToCost, moveLineToAsk } from './move-between';

const blank = emptyProposal('2026-03-02');
const line = { ...emptyCostLine('a'), metric: 'Cache', formula: '$500/mo', note: 'Rented', source: 'Invoice' };
const withLine = { ...blank, cost: { ...blank.cost, lines: [line, emptyCostLine('b')] } };

describe('a line moved between Cost and Ask', () => {
  it('keeps its words and its notation, and is in one list only', () => {
    const moved = moveLineToAsk(withLine, 0);
    expect(moved?.cost.lines.map(({ id }) => id)).toEqual(['b']);
    expect(moved?.ask.items).toEqual([{ ...emptyAskItem('a'), what: 'Cache', formula: '$500/mo', note: 'Rented; Invoice' }]);
    const back = moved && moveItemToCost(moved, 0);
    expect(back?.ask.items).toEqual([]);
    expect(back?.cost.lines[1]).toMatchObject({ id: 'a', metric: 'Cache', formula: '$500/mo' });
  });

  it('takes another id where its own is taken, and stays when the other list is full', () => {
    const items = Array.from({ length: LIMITS.askItems }, (_, index) => emptyAskItem(index === 0 ? 'a' : `i${index}`));
    expect(moveLineToAsk({ ...withLine, ask: { ...blank.ask, items: items.slice(0, 2) } }, 0)?.ask.items.map(({ id }) => id)).toEqual(['a', 'i1', 'a-2']);
    expect(moveLineToAsk({ ...withLine, ask: { ...blank.ask, items } }, 0)).toBeNull();
    expect(moveLineToAsk(withLine, 7)).toBeNull();
  });
});
