import { describe, expect, it } from 'vitest';
import { changedPath } from './show-change';

const before = { header: { title: 'T' }, cost: { lines: [{ id: 'a', metric: 'A' }, { id: 'b', metric: 'B' }] } };

describe('where a change is', () => {
  it('is the field, down to the one in a line', () => {
    expect(changedPath(before, { ...before, header: { title: 'U' } })).toEqual(['header', 'title']);
    expect(changedPath(before, { ...before, cost: { lines: [before.cost.lines[0], { id: 'b', metric: 'C' }] } })).toEqual(['cost', 'lines', '1', 'metric']);
  });

  it('is the list when lines came, went or moved', () => {
    expect(changedPath(before, { ...before, cost: { lines: before.cost.lines.toReversed() } })).toEqual(['cost', 'lines']);
    expect(changedPath(before, { ...before, cost: { lines: [] } })).toEqual(['cost', 'lines']);
  });

  it('is nowhere when nothing changed', () => {
    expect(changedPath(before, structuredClone(before))).toEqual([]);
  });
});
