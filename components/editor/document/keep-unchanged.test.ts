import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepUnchanged } from './keep-unchanged';

describe('keeping what did not change', () => {
  it('gives back the previous value when nothing changed', () => {
    const previous = { lines: [{ id: 'a' }, { id: 'b' }], rate: null };
    expect(keepUnchanged(previous, structuredClone(previous))).toBe(previous);
  });

  it('keeps the neighbours of a changed part', () => {
    const previous = { lines: [{ id: 'a', text: '1' }, { id: 'b', text: '2' }] };
    const next = keepUnchanged(previous, { lines: [{ id: 'a', text: '1' }, { id: 'b', text: '3' }] });
    expect(next.lines[0]).toBe(previous.lines[0]);
    expect(next.lines[1]).toEqual({ id: 'b', text: '3' });
    expect(next.lines).not.toBe(previous.lines);
  });

  it('always equals what it was given, and never writes to the previous value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const previous = structuredClone(before);
        expect(keepUnchanged(previous, structuredClone(after))).toEqual(after);
        expect(previous).toEqual(before);
      }),
    );
  });

  it('notices a list that only got shorter', () => {
    expect(keepUnchanged([1, 2, 3], [1, 2])).toEqual([1, 2]);
  });
});
