/** The printed page in points and print colours: what the PDF draws with and the fit is measured by. */
import type { Paper } from '../proposal/schema';

export type PaperSize = { width: number; height: number; marginTop: number; marginSide: number; marginBottom: number };

/** Both papers hold the same 507.28 pt wide block; Letter is 40 pt shorter. */
export const PAPER_SIZES: Record<Paper, PaperSize> = {
  A4: { width: 595.28, height: 841.89, marginTop: 36, marginSide: 44, marginBottom: 30 },
  LETTER: { width: 612, height: 792, marginTop: 30, marginSide: 52.36, marginBottom: 26 },
};

/** Widths of columns; they add up to the block (507.28) or to the content (420). */
export const COLUMNS = {
  block: 507.28,
  label: 72,
  gutter: 15,
  content: 420,
  contentGutter: 12,
  /** Options' reasons, the decision and the sensitivity table all start here, counted from the content's left. */
  secondAxis: 252,
  figure: 126.82,
  figureInset: 12,
  cost: { metric: 180, current: 56, saving: 70, gap: 16, how: 98 },
  options: { name: 112, firstYearCost: 58, net: 66, gap: 16, why: 168 },
  ask: [132, 120, 168],
  roi: { chart: 237, gap: 15, sensitivity: 168 },
  sensitivity: { share: 56, net: 46, roi: 31, payback: 35 },
} as const;

/** [size, leading] in points. The smallest type on the page is 7 pt. */
export const TYPE = {
  kicker: [8.25, 11],
  title: [24.5, 28],
  titleTwoLines: [21, 24.5],
  standfirst: [12.5, 17],
  figure: [22, 26],
  figureUnit: [9, 12],
  askFigure: [13, 17],
  askUnit: [8.25, 11],
  prose: [9.6, 13],
  sectionLabel: [9.25, 13],
  tableBody: [8.25, 11],
  formula: [7.75, 10.5],
  small: [7.5, 10],
  chartTitle: [8.25, 11],
  chartText: [7.25, 9],
  footnote: [7, 8.9],
  footer: [7, 9],
} as const satisfies Record<string, readonly [number, number]>;

/** Widths of rules in points; nothing is thinner than 0.5. */
export const RULES = { figuresTop: 1.5, table: 0.75, footnotes: 0.5, section: 0.5, row: 0.5 } as const;

export const GREEN_BAR = { width: 26, height: 4 } as const;

/** The gap between sections closes from `most` to `least` before anything else gives way. */
export const GAPS = { least: 3, most: 13, inside: 6 } as const;
export const PROSE_POINTS = { most: 9.6, least: 8.8 } as const;

export const PRINT = {
  ink: '#14201a',
  ink2: '#445049',
  ink3: '#5f6b64',
  go: '#054d33',
  sectionRule: '#b9c1bc',
  rowRule: '#d5dad6',
  gainArea: '#e8efeb',
  lossArea: '#cdb79f',
  bar: '#8f9b94',
  paper: '#ffffff',
} as const;

/** The chart beside the sensitivity table, the lower one that stands alone, and the one on the share page in px. */
export const CHART_SIZES = {
  page: { width: COLUMNS.roi.chart, height: 90 },
  compact: { width: COLUMNS.content, height: 62 },
  whatIf: { width: 392, height: 210 },
} as const;
