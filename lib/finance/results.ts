/**
 * What follows from a proposal. Nothing in here is ever stored or formatted: `lib/sheet` turns it into words.
 * Money is in the proposal's currency, rounded to its minor unit; ratios are unrounded; null is "cannot be known".
 */
import type { CalendarAssumption, CostError, CostRead, CostReading } from '../notation/reading';
import type { CostKind } from '../proposal/schema';
import type { SettingIssue, Settings } from './settings';

export type Amounts = { current: number | null; projected: number | null; saving: number | null };

export type LineResult = Amounts & {
  id: string;
  /** The metric, or the words the formula starts with, or ''. */
  label: string;
  kind: CostKind;
  /** Each figure's own low and high; equal to the likely one where nothing was a range. */
  low: Amounts;
  high: Amounts;
  warnings: string[];
  /** null when the formula was read; an empty formula is an error with code E_EMPTY. */
  error: CostError | null;
  reading: CostReading;
};

export type AskAmounts = { oneOff: number | null; perMonth: number | null };

export type AskResult = AskAmounts & {
  id: string;
  low: AskAmounts;
  high: AskAmounts;
  error: CostError | null;
  reading: CostReading;
};

export type TotalFigures = {
  /** Sums of the rounded lines; null while no line can be read. */
  currentPerMonth: number | null;
  projectedPerMonth: number | null;
  savingPerMonth: number | null;
  cashSavingPerMonth: number | null;
  capacitySavingPerMonth: number | null;
  capacityHoursPerMonth: number | null;
  /** 0 while nothing is asked for; null when something is and none of it can be read. */
  oneOff: number | null;
  askPerMonth: number | null;
  netPerMonth: number | null;
};

/**
 * Each figure with its own low and high, equal to it where nothing is a range. A low is the sum of the rows' lows, as a
 * reader adds it up; the lowest net is the lowest saving less the highest cost.
 */
export type Totals = TotalFigures & { low: TotalFigures; high: TotalFigures };

/** Month 0 is the decision; the flow of month m falls at its end. Unrounded. */
export type CashflowMonth = { month: number; benefit: number; cost: number; net: number; cumulative: number };

export type MeasureFigures = {
  goLiveMonths: number | null;
  benefit: number | null;
  cost: number | null;
  net: number | null;
  roiPercent: number | null;
  pvBenefit: number | null;
  pvCost: number | null;
  npv: number | null;
  roiPvPercent: number | null;
  irrAnnualPercent: number | null;
  paybackMonths: number | null;
  discountedPaybackMonths: number | null;
  /** The share of the benefit that has to arrive for its present value to cover that of the cost. null: no share would do. */
  breakEvenSharePercent: number | null;
  /** How many times the cost may come to before present values no longer cover it. null without a cost, and where the benefit is below zero. */
  breakEvenCostMultiple: number | null;
  costOfDelayPerMonth: number | null;
};

/**
 * What a case comes to at its likely figures, and the low and high of each measure. An end belongs to its figure and to no
 * scenario: the lowest net and the shortest payback stand together in no future. low ≤ likely ≤ high, where null means what
 * it means for the likely figure: a payback that never comes is later than any.
 */
export type Measures = MeasureFigures & {
  low: MeasureFigures;
  high: MeasureFigures;
  /** Internal rates of return there are: the one is `irrAnnualPercent`; with 0, money never turns from out to in; with several none of them is the answer. null: unknown. */
  irrCount: number | null;
  cashflow: CashflowMonth[];
};

export const VIEW_NAMES = ['drafted', 'finance', 'cashOnly'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/**
 * One row of "what has to be true", on the drafted view: only this share of every saving arrives. Rows stand by falling share.
 * At the break-even row the undiscounted net is 0; `breakEvenSharePercent` among the measures compares present values.
 */
export type SensitivityRow = { sharePercent: number; isBreakEven: boolean; net: number; roiPercent: number | null; paybackMonths: number | null };

export type OptionFigures = { firstYearCost: number | null; net: number | null };
/** What the two are worked out from: the ask, and savings and cost over the horizon. */
export type OptionMoney = OptionFigures & { oneOff: number | null; askPerMonth: number | null; benefit: number | null; cost: number | null };

/** The proposed solution (first), each alternative, and what doing nothing costs. Money over the first year and over the horizon. */
export type OptionResult = OptionMoney & {
  id: string;
  kind: 'proposed' | 'alternative' | 'nothing';
  /** As the author wrote it; '' for what is proposed, which the page names. */
  name: string;
  /** Each figure's own low and high. */
  low: OptionFigures;
  high: OptionFigures;
  askError: CostError | null;
  savingError: CostError | null;
};

export type GoLiveSource = 'typed' | 'longest effort in the ask' | 'nothing to build';

export type Results = {
  currency: string;
  /** Digits after the point in this currency: 2 for USD, 0 for JPY. */
  minorUnitDigits: number;
  horizonMonths: number | null;
  /** What the figures were worked out with: an emptied field has its standard value here. */
  settings: Settings;
  goLiveSource: GoLiveSource;
  lines: LineResult[];
  ask: AskResult[];
  totals: Totals;
  views: Record<ViewName, Measures>;
  sensitivity: SensitivityRow[];
  options: OptionResult[];
  assumptions: CalendarAssumption[];
  issues: SettingIssue[];
};

/** Narrows a reading that gave an amount. */
export function isRead(reading: CostReading): reading is CostRead {
  return reading.ok;
}

/** What was typed beside the row it became, without what could not be read. @param rows one for each entry, in the same order. */
export function readRows<Entry, Row extends { reading: CostReading }>(entries: readonly Entry[], rows: readonly Row[]): { entry: Entry; row: Row; reading: CostRead }[] {
  return entries.flatMap((entry, index) => {
    const row = rows[index];
    return row?.reading.ok ? [{ entry, row, reading: row.reading }] : [];
  });
}
