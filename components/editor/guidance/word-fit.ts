/** How many words a text may have before the page is full. The room is what the last layout had left; words are as long as the text's own. */
import { countWords } from '@/lib/proposal/readiness';
import type { FitReport } from '@/lib/sheet/fit';
import type { SectionId } from '@/lib/sheet/sheet';

/** Below this the page has room, and none to spare only for what is not written yet. */
const CLOSE_PERCENT = 96;
/** Ordinary words that are counted in, so that the first few typed do not swing the figure; each with its space. */
const USUAL = { words: 10, charsEach: 6 };

/** @returns null where nothing can be said: before the first layout, where the page is too long because of another text, and where what is left is kept for sections that are not written yet. */
export function wordsThatFit(text: string, section: SectionId | 'header', report: FitReport | null): number | null {
  if (report === null) return null;
  const words = countWords(text);
  if (!report.fits) return report.longestSection === section && words > report.overWords ? roundDown(words - report.overWords) : null;
  const chars = text.trim().replace(/\s+/gu, ' ').length;
  const charsEach = (chars + USUAL.words * USUAL.charsEach) / (words + USUAL.words);
  const fit = roundDown(words + report.spareChars / charsEach);
  if (fit > words) return fit;
  return report.fillPercent > CLOSE_PERCENT ? words : null;
}

/** In tens, or in fives where there are few: it says "about", and it need not change with every letter. */
function roundDown(words: number): number {
  const step = words < 50 ? 5 : 10;
  return Math.floor(words / step) * step;
}
