import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertAt, moveEntry, removeAt } from './list-moves';

describe('moves on a list', () => {
  it('put an entry where it was asked for, and leave the list they came from alone', () => {
    const list = ['a', 'b', 'c'];
    expect(moveEntry(list, 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moveEntry(list, 2, 1)).toEqual(['a', 'c', 'b']);
    expect(insertAt(list, 1, 'x')).toEqual(['a', 'x', 'b', 'c']);
    expect(removeAt(list, 1)).toEqual(['a', 'c']);
    expect(list).toEqual(['a', 'b', 'c']);
  });

  it('change nothing for a place that is not there', () => {
    expect(moveEntry(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moveEntry(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
    expect(removeAt(['a'], 3)).toEqual(['a']);
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (list, first, second) => {
        const from = first % list.length;
        const to = second % list.length;
        expect(moveEntry(moveEntry(list, from, to), to, from)).toEqual(list);
        expect(insertAt(removeAt(list, from), from, list[from])).toEqual(list);
      }),
    );
  });
});
