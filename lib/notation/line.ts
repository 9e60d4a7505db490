/** What a line is made of once its words are understood, before anything is known about how the pieces fit together. */
import type { Operand } from './amounts';
import type { DayKind } from './calendar';
import type { CostError, CostWarning, Span } from './reading';
import type { Token } from './tokens';
import type { PeopleClass, TimeUnit } from './vocabulary';

export type Noun = Span & { words: string[]; text: string; stem: string; people: PeopleClass; isFte: boolean; isMachine: boolean };

/** "/mo", "per 2 weeks", "per user", "per 1,000 requests", "each", "upfront". `count` divides when it is not null. */
export type Per = Span &
  (
    | { kind: 'period'; unit: TimeUnit; day: DayKind | null; dayAt: Span; count: Operand | null }
    | { kind: 'noun'; noun: Noun; count: Operand | null }
    | { kind: 'each' }
    | { kind: 'once' }
  );
export type PeriodPer = Extract<Per, { kind: 'period' }>;

export type FactorKind = 'money' | 'effort' | 'count' | 'times' | 'share' | 'plain' | 'group';

export type Factor = Span & {
  kind: FactorKind;
  operator: '' | '×' | '÷';
  amount: Operand;
  isRange: boolean;
  currency: string | null;
  /** Of effort: what the amount is counted in. */
  unit: TimeUnit | null;
  noun: Noun | null;
  pers: Per[];
  /** Where the number itself stands: the token an error points at. */
  numberAt: Span;
  /** Of a group: what stands in the brackets. */
  terms: Term[];
  isAroundTheClock: boolean;
  /** true for the team's rate: it stands in no text. */
  isImplied: boolean;
};

export type ChangeKind =
  /** "→ 30 min/mo", "→ reduced to 20 devs" */
  | { kind: 'to'; factor: Factor }
  /** "→ saves 2 hr/mo", "→ cut by $500/mo", "→ up by 3 devs" */
  | { kind: 'by'; factor: Factor; direction: 1 | -1 }
  /** "→ reduced by 80%": what is kept is the amount. */
  | { kind: 'kept'; kept: Operand }
  /** "→ 20%" with nothing to say whether by or to. */
  | { kind: 'percent'; factor: Factor }
  | { kind: 'nothing' }
  /** "weekly → monthly" */
  | { kind: 'cadence'; per: PeriodPer };

/** A change with its arrow; `after` is the index of the factor it follows, `isAtEnd` when no factor follows it. */
export type Change = Span & ChangeKind & { arrow: Span; valueAt: Span; after: number; isAtEnd: boolean };

export type Term = { sign: 1 | -1; signAt: Span | null; factors: Factor[]; changes: Change[] };

/** A period named in the label; "biweekly" names two. */
export type LabelPeriod = Span & { unit: TimeUnit; isAmbiguous: boolean };

export type Line = {
  label: string;
  labelPeriod: LabelPeriod | null;
  terms: Term[];
  operators: Span[];
  /** The label is words and an operator, as in "weekly outage × 2 h": wrong unless a period is taken from it. */
  uncounted: CostError | null;
};

/** What the readers share: the tokens, where they stand in them, and what they found wrong. */
export type Reader = {
  text: string;
  page: string;
  /** In the Ask nothing changes, so no arrow is offered. */
  isAsk: boolean;
  tokens: Token[];
  index: number;
  /** Counts every token looked at, so a test can hold the work to a multiple of the length. */
  steps: number;
  errors: CostError[];
  warnings: CostWarning[];
  operators: Span[];
  depth: number;
};

export function peek(reader: Reader, ahead = 0): Token | undefined {
  reader.steps += 1;
  return reader.tokens[reader.index + ahead];
}

export function take(reader: Reader): Token | undefined {
  const token = peek(reader);
  if (token) reader.index += 1;
  return token;
}

export const isSign = (token: Token | undefined, ...norms: string[]): token is Token & { kind: 'sign' } => token?.kind === 'sign' && norms.includes(token.norm);
export const isWord = (token: Token | undefined, ...norms: string[]): token is Token & { kind: 'word' } => token?.kind === 'word' && norms.includes(token.norm);

/** The end of the token before the one to be read next. */
export function lastEnd(reader: Reader): number {
  return reader.tokens[reader.index - 1]?.end ?? 0;
}

export const sliceOf = (text: string, span: Span) => text.slice(span.start, span.end).trim();
