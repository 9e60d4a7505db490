import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '@/lib/notation/reading';
import { layoutMarks } from './marks-layout';

const mark = fc.record({ kind: fc.constantFrom<Mark['kind']>('now', 'after', 'operator'), start: fc.integer({ min: -2, max: 40 }), end: fc.integer({ min: -2, max: 40 }) });

describe('the pieces of a marked formula', () => {
  it('are the text again when joined, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark), fc.option(mark), (text, marks, wrong) => {
        expect(layoutMarks(text, marks, wrong).map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('carry the mark they stand under', () => {
    expect(layoutMarks('5 hr → 1 hr', [{ kind: 'now', start: 0, end: 4 }, { kind: 'operator', start: 5, end: 6 }, { kind: 'after', start: 7, end: 11 }], null)).toEqual([
      { text: '5 hr', kind: 'now', isWrong: false },
      { text: ' ', kind: 'plain', isWrong: false },
      { text: '→', kind: 'operator', isWrong: false },
      { text: ' ', kind: 'plain', isWrong: false },
      { text: '1 hr', kind: 'after', isWrong: false },
    ]);
  });

  it('cut the wrong token out of what it stands in', () => {
    const pieces = layoutMarks('2 hs/wk', [{ kind: 'now', start: 0, end: 7 }], { start: 2, end: 4 });
    expect(pieces.filter((piece) => piece.isWrong)).toEqual([{ text: 'hs', kind: 'now', isWrong: true }]);
  });

  it('are none for an empty text', () => {
    expect(layoutMarks('', [{ kind: 'now', start: 0, end: 3 }], { start: 0, end: 0 })).toEqual([]);
  });
});
