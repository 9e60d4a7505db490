import { describe, expect, it } from 'vitest';
import type { FitReport } from '@/lib/sheet/fit';
import { wordsThatFit } from './word-fit';

const fits = (spareChars: number, fillPercent = 80): FitReport => ({ fits: true, fit: { gapPt: 3, isCompact: false, prosePt: 9.6 }, fillPercent, spareChars, sections: [], missingGlyphs: [] });
const tooLong = (longestSection: 'problem' | 'cost', overWords: number): FitReport => ({ fits: false, fillPercent: 107, overLines: 4, overWords, longestSection, sections: [], missingGlyphs: [] });
const text = (words: number, word = 'words') => Array.from({ length: words }, () => word).join(' ');

describe('how many words fit', () => {
  it('is what is written and what the page still takes, in words as long as the text’s own', () => {
    expect(wordsThatFit(text(40), 'problem', fits(300))).toBe(90);
    expect(wordsThatFit(text(40, 'Zusammenarbeitsvertrag'), 'problem', fits(300))).toBe(50);
  });

  it('does not swing with the first few words', () => {
    const first = wordsThatFit('I', 'problem', fits(300)) ?? 0;
    expect(Math.abs(first - (wordsThatFit('Internationalisation', 'problem', fits(300)) ?? 0))).toBeLessThanOrEqual(15);
  });

  it('is rounded down to fives and tens, and never less than what stands there and fits', () => {
    expect(wordsThatFit(text(57), 'ask', fits(12, 99))).toBe(57);
    expect(wordsThatFit(text(12), 'ask', fits(60))).toBe(20);
    expect(wordsThatFit(text(63), 'ask', fits(72))).toBe(70);
  });

  it('is not said where the rest of the page is kept for what is not written yet', () => {
    expect(wordsThatFit(text(57), 'ask', fits(0))).toBeNull();
  });

  it('is less than what stands there only in the section that is too long', () => {
    expect(wordsThatFit(text(128), 'problem', tooLong('problem', 50))).toBe(70);
    expect(wordsThatFit(text(30), 'problem', tooLong('problem', 50))).toBeNull();
    expect(wordsThatFit(text(128), 'solution', tooLong('problem', 50))).toBeNull();
    expect(wordsThatFit(text(128), 'header', tooLong('problem', 50))).toBeNull();
  });

  it('is not known before the first layout', () => expect(wordsThatFit(text(9), 'problem', null)).toBeNull());
});
