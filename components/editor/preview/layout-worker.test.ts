import { expect, it } from 'vitest';
import { isUrgent, type LayoutOutcome } from './layout-worker';

const laidOut = (fits: boolean): LayoutOutcome => ({
  kind: 'laidOut',
  layout: {
    page: null,
    report: fits
      ? { fits, fit: { isCompact: false, prosePt: 9.6, gapPt: 12 }, fillPercent: 90, spareChars: 100, sections: [], missingGlyphs: [] }
      : { fits, fillPercent: 140, overLines: 20, overWords: 300, longestSection: 'cost', sections: [], missingGlyphs: [] },
  },
});

it('is urgent while there is a page to show, and where one is to be tried again', () => {
  expect([laidOut(true), laidOut(false), { kind: 'failed' } as const, { kind: 'unavailable' } as const].map(isUrgent)).toEqual([true, false, true, true]);
});
