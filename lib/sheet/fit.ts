/**
 * How a sheet is brought onto one page. The ladder, in order: gaps close, then the return and options blocks take their
 * compact forms, then prose goes from 9.6 to 8.8 pt; then a refusal that names what to cut. Nothing is ever under 7 pt.
 */
import type { SectionId } from './sheet';

/** One rung: what the PDF is drawn with. */
export type Fit = {
  /** Extra space between sections, 3 to 13 pt. */
  gapPt: number;
  isCompact: boolean;
  /** 9.6 down to 8.8. */
  prosePt: number;
};

export type SectionLoad = { id: SectionId; words: number; lines: number };

export type FitReport =
  | { fits: true; fit: Fit; /** Height with the smallest gaps over the height there is, in percent. */ fillPercent: number; /** Characters of prose the page still takes at the size it is set in, once the sections it lacks have their usual room. */ spareChars: number; sections: SectionLoad[]; /** Characters no font of ours prints, each once. */ missingGlyphs: string[] }
  | { fits: false; fillPercent: number; overLines: number; overWords: number; longestSection: SectionId; sections: SectionLoad[]; missingGlyphs: string[] };
