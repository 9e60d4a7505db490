/**
 * What reading a cost gives. Amounts are in `currency`, unrounded: per month when `recurring`, else one-off.
 * Every position is a UTF-16 offset into the text as it was typed, so the caret and the underline need no translation.
 */
import type { CostModel } from './amounts';

/** low ≤ likely ≤ high; all three are equal where nothing was a range. */
export type Range = { low: number; likely: number; high: number };

export type CostMode = 'monthly' | 'ask' | 'one_time';

export type CostContext = {
  /** monthly: a cost line. ask: one-off or recurring. one_time: only one-off. */
  mode: CostMode;
  /** The proposal's ISO currency: decides what "$" and "¥" mean, and what an amount must be in. */
  currency: string;
  /** The team's rate per hour of work, in the proposal's currency; null when none was set. */
  hourlyRate: number | null;
  hoursPerDay: number;
  daysPerWeek: number;
  sprintWeeks: number;
};

export type Span = { start: number; end: number };

/** A replacement of one piece of the text that mends an error or answers a question, offered as a button. */
export type Fix = Span & { label: string; text: string };

export type CostError = Span & { code: string; message: string; fixes: Fix[]; /** true while the line merely waits for more: ask the next question, do not scold. */ unfinished: boolean };
export type CostWarning = Span & { code: string; message: string; fixes: Fix[] };

/** A mark in the input: now (before an arrow), after (behind it), or an operator; plain text has none. */
export type Mark = Span & { kind: 'now' | 'after' | 'operator' };

export type ChipRole = 'how many' | 'time each' | 'how often' | 'rate' | 'price' | 'share' | 'factor' | 'amount' | 'team rate';

/** One factor as the reader understood it. `after` is set where an arrow changes this factor. */
export type Chip = Span & {
  role: ChipRole;
  /** The operator that stands before this chip; '' for the first. */
  operator: '' | '×' | '÷' | '+' | '−';
  /** '' for a change of the whole line of several factors: only `after` is to be shown. */
  text: string;
  after: { text: string; start: number; end: number } | null;
  isRange: boolean;
  /** true for the team's rate: it stands in no text. */
  isImplied: boolean;
};

/** A convention the figure rests on; `lib/sheet` puts it into words. */
export type CalendarAssumption =
  | 'WORKING_DAYS_PER_MONTH' | 'CALENDAR_DAYS_PER_MONTH' | 'WEEKS_PER_MONTH'
  | 'HOURS_PER_DAY' | 'HOURS_PER_WEEK' | 'HOURS_PER_FTE_MONTH' | 'SPRINT_WEEKS' | 'TEAM_RATE';

export type CostRead = {
  ok: true;
  /** The words before the first number, without a trailing colon; '' when there are none. */
  label: string;
  currency: string;
  recurring: boolean;
  /** false when the text names no change: projected equals current. */
  hasChange: boolean;
  current: Range;
  projected: Range;
  /** Not current minus projected end by end: factors that both sides share move together. */
  saving: Range;
  /** Hours of people's work behind the amount (a month when recurring, in all when not); null when nobody's time is in it. */
  hours: { current: Range; projected: Range; /** Factors that both sides share move together. */ saved: Range } | null;
  /** Length of the work in weeks for one person ("2 engineers × 3 weeks" is 3); null when no effort factor. */
  effortWeeks: number | null;
  /** How many people the first head-count factor names; null when none. */
  people: number | null;
  chips: Chip[];
  marks: Mark[];
  warnings: CostWarning[];
  assumptions: CalendarAssumption[];
  model: CostModel;
};

export type CostUnread = {
  ok: false;
  error: CostError;
  label: string;
  chips: Chip[];
  marks: Mark[];
};

export type CostReading = CostRead | CostUnread;
