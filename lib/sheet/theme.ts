/**
 * The page in points and print colours, from the design's section 6: the only place they are written.
 * A4 and Letter share one text block; Letter is 40 pt shorter, so it holds less.
 */
import type { Paper } from '../proposal/schema';

export type PaperBox = { width: number; height: number; top: number; side: number; bottom: number };

export const PAPER_BOXES: Record<Paper, PaperBox> = {
  A4: { width: 595.28, height: 841.89, top: 36, side: 44, bottom: 30 },
  LETTER: { width: 612, height: 792, top: 30, side: 52.36, bottom: 26 },
};

/** Width of the text block on both papers. */
export const BLOCK_WIDTH = 507.28;

/** The two columns of a section, and the second axis inside the content. */
export const COLUMNS = { label: 72, gutter: 15, content: 420, axis: 252 } as const;
export const QUARTER = 126.82;
export const COST_COLUMNS = { metric: 180, current: 56, saving: 70, gap: 16, how: 98 } as const;
export const OPTION_COLUMNS = { name: 112, firstYearCost: 58, net: 66, gap: 16, why: 168 } as const;
export const ASK_COLUMNS = [132, 120, 168] as const;
export const RETURN_COLUMNS = { chart: 237, gap: 15, sensitivity: 168 } as const;
export const SENSITIVITY_COLUMNS = { share: 56, net: 46, roi: 31, payback: 35 } as const;

/** Ink on paper. `gain` is darker than the screen's green so that it survives a grey printer. */
export const PRINT = {
  ink: '#14201A',
  ink2: '#445049',
  gain: '#054D33',
  gainSoft: '#E6EEEA',
  loss: '#85480A',
  lossSoft: '#D9BF9F',
  bar: '#8F9B94',
  ruleSection: '#B9C1BC',
  ruleRow: '#D5DAD6',
} as const;

/** Size and leading in points. Nothing is below 7. */
export const TYPE = {
  kicker: [8.25, 11],
  title: [24.5, 28],
  titleTwoLines: [21, 24.5],
  standfirst: [12.5, 17],
  keyFigure: [22, 26],
  unit: [9, 12],
  askFigure: [13, 17],
  prose: [9.6, 13],
  label: [9.25, 13],
  formula: [7.75, 10.5],
  small: [7.5, 10],
  body: [8.25, 11],
  note: [7, 8.9],
  footer: [7, 9],
} as const satisfies Record<string, readonly [size: number, leading: number]>;

export const MIN_TYPE_PT = 7;
/** The ladder's ends: gaps between sections, and the size of prose. */
export const GAP_PT = { min: 3, max: 13 } as const;
export const PROSE_PT = { min: 8.8, max: 9.6 } as const;

/** The chart beside the sensitivity table and beside its compact sentence (points), and the what-if (points, drawn larger: about 12 px on a screen, 9 on the smallest). */
export const CHART_SIZES = {
  page: { width: RETURN_COLUMNS.chart, height: 90, text: 7.25 },
  compact: { width: RETURN_COLUMNS.chart, height: 52, text: 7.25 },
  whatIf: { width: 212, height: 116, text: 7 },
} as const;
