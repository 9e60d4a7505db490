import { describe, expect, it } from 'vitest';
import { emptyAskItem, emptyCostLine, emptyProposal } from '@/lib/proposal/empty';
import type { FitReport } from '@/lib/sheet/fit';
import { exportWaitsWords, meterWords, missingGlyphWords, sectionBars, trimWords, type Refusal } from './fit-words';

const fits = (fillPercent: number): FitReport => ({ fits: true, fit: { gapPt: 3, isCompact: false, prosePt: 9.6 }, fillPercent, spareChars: 0, sections: [], missingGlyphs: [] });
const refusal: Refusal = {
  fits: false, fillPercent: 107.2, overLines: 4, overWords: 50, longestSection: 'solution', missingGlyphs: [],
  sections: [{ id: 'problem', words: 50, lines: 3 }, { id: 'cost', words: 20, lines: 6 }, { id: 'solution', words: 128, lines: 12 }, { id: 'ask', words: 9, lines: 2 }, { id: 'roi', words: 30, lines: 8 }],
};

describe('the meter', () => {
  it('says that it fits up to 96%, just fits up to 100%, and then by how many lines it is too long', () => {
    expect(meterWords(fits(82))).toEqual({ label: 'Fits on one page', amount: '82%' });
    expect(meterWords(fits(96.4))).toEqual({ label: 'Fits on one page', amount: '96%' });
    expect(meterWords(fits(97.5))).toEqual({ label: 'Just fits', amount: '98%' });
    expect(meterWords(refusal)).toEqual({ label: '4 lines too long', amount: '107% of a page' });
    expect(meterWords({ ...refusal, overLines: 1, fillPercent: 100.1 })).toEqual({ label: '1 line too long', amount: '101% of a page' });
  });
});

describe('more than a page', () => {
  it('names the section to trim, in lines and words', () => {
    expect(trimWords(refusal)).toEqual({
      advice: 'Trim Solution by about 4 lines, some 50 words.',
      reason: 'It is the longest section by far. Spacing is already at its tightest, and type never goes below 7 pt.',
    });
    expect(exportWaitsWords(refusal)).toBe('Export waits until it fits on one page. Trim Solution by about 4 lines, some 50 words.');
  });

  it('says "by far" only of a section half as long again as the next', () => {
    const close = refusal.sections.map((section) => (section.id === 'cost' ? { ...section, lines: 9 } : section));
    expect(trimWords({ ...refusal, sections: close }).reason).toMatch(/^It is the longest section\. /);
  });

  it('lists what is in each section, and marks what is over', () => {
    const empty = emptyProposal('');
    const proposal = { ...empty, cost: { ...empty.cost, lines: [emptyCostLine('a'), emptyCostLine('b')] }, ask: { ...empty.ask, items: [emptyAskItem('c')] } };
    const bars = sectionBars(refusal, proposal);
    expect(bars.map((bar) => `${bar.name}: ${bar.text}`)).toEqual([
      'Problem: 50 words, 3 lines', 'Cost: 2 cost lines', 'Solution: 128 words, 4 lines over', 'Ask: 1 item', 'ROI: worked out, fixed',
    ]);
    expect(bars.filter((bar) => bar.isLongest).map((bar) => [bar.id, bar.lengthPercent, Math.round(bar.overPercent)])).toEqual([['solution', 100, 33]]);
  });
});

it('names the characters that no font of ours has', () => {
  expect(missingGlyphWords([])).toBeNull();
  expect(missingGlyphWords(['😀'])).toBe('Our fonts do not have 😀. The page leaves it off.');
  expect(missingGlyphWords(['日', '本'])).toBe('Our fonts do not have 日 本. The page leaves them off.');
});

it('names the first twelve characters of many, and counts the rest', () => {
  const many = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  expect(missingGlyphWords(many)).toBe(`Our fonts do not have ${many.slice(0, 12).join(' ')} and 288 more. The page leaves them off.`);
  expect(missingGlyphWords(many.slice(0, 12))).not.toContain('more');
});
