/**
 * From cells to cost lines. A column is known by its heading or, without one, by what stands in it: a cost in the
 * notation, amounts (now, then after), or words (the metric, how it is saved, the source). Nothing is lost for being
 * unreadable: it stays in the line as the text it was, and the line says what is wrong with it.
 */
import type { CostReading } from '@/lib/notation/reading';
import { tidyCost } from '@/lib/notation/tidy';
import { LIMITS } from '@/lib/proposal/limits';

export type PastedLine = { metric: string; formula: string; note: string; source: string };
type Column = 'metric' | 'formula' | 'now' | 'after' | 'saving' | 'note' | 'source';
type Layout = { columns: readonly (Column | null)[]; period: string };

/** The first that fits names the column. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['source', /source|evidence|from where|reference/],
  ['saving', /saving|saves|saved|difference|delta/],
  ['after', /after|projected|target|future|to be|then|goal|new/],
  ['now', /now|current|today|before|as is|actual|old/],
  ['note', /note|how|comment|remark|action/],
  ['metric', /metric|what|item|name|problem|description|activity|area|topic|task/],
  ['formula', /cost|formula|price|amount|estimate|calculation|spend/],
];
const PERIODS: readonly (readonly [RegExp, string])[] = [[/year|annual|yr|p\.?a\.?/, '/yr'], [/quarter/, '/quarter'], [/week|wk/, '/wk']];
const AMOUNT = /^[-−+(]?\s*(?:\p{Sc}|[A-Z]{3}\s)?\s*\d[\d.,'’\s]*\s*(?:k|m)?\s*(?:\p{Sc}|[A-Z]{3})?\)?$/iu;
const NOTATION = /\d.*(?:->|→|=>|[*×]|\/\s*(?:mo|month|yr|year|wk|week|day|hr|quarter))/i;
const TOTAL = /^(?:grand |sub)?total\b|^sum$/i;

/**
 * @param symbol put before an amount that has no currency of its own.
 * @param read the notation, as the proposal reads it.
 */
export function understandRows(rows: readonly string[][], symbol: string, read: (formula: string) => CostReading): PastedLine[] {
  const hasHeading = isHeading(rows);
  const body = hasHeading ? rows.slice(1) : rows;
  const layout = hasHeading ? byHeading(rows[0] ?? [], body) : byContent(body);
  return body.map((row) => lineOf(row, layout, symbol, read)).filter(({ metric, formula }) => (metric !== '' || formula !== '') && !TOTAL.test(metric));
}

/** A first row without a figure, above rows that have some. */
function isHeading([first = [], ...rest]: readonly string[][]): boolean {
  const names = first.filter((cell) => cell !== '');
  return rest.length > 0 && names.length > 0 && names.every((cell) => !/\d/.test(cell)) && rest.some((row) => row.some((cell) => /\d/.test(cell)));
}

function byHeading(first: readonly string[], body: readonly string[][]): Layout {
  const taken = new Set<Column>();
  const columns = first.map((cell) => {
    const found = HEADINGS.find(([column, words]) => words.test(cell.toLowerCase()) && !taken.has(column))?.[0] ?? null;
    if (found !== null) taken.add(found);
    return found;
  });
  const guessed = byContent(body).columns;
  const filled = columns.map((column, index) => {
    const guess = guessed[index] ?? null;
    // A heading says how much, the cells say that it is plain words, or the other way round: the cells are right.
    if (column === 'formula' && (guess === 'metric' || guess === 'note' || guess === 'source') && !taken.has('metric')) return 'metric';
    return column ?? (guess !== null && !taken.has(guess) ? guess : null);
  });
  const heading = first.join(' ').toLowerCase();
  return { columns: filled, period: PERIODS.find(([words]) => words.test(heading))?.[1] ?? '/mo' };
}

function byContent(body: readonly string[][]): Layout {
  const width = Math.max(0, ...body.map((row) => row.length));
  const amounts: Column[] = ['now', 'after', 'saving'];
  const words: Column[] = ['metric', 'note', 'source'];
  let formula: Column | undefined = 'formula';
  const columns = Array.from({ length: width }, (_, index) => {
    const cells = body.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const share = (pattern: RegExp) => cells.filter((cell) => pattern.test(cell)).length / Math.max(1, cells.length);
    if (cells.length === 0) return null;
    if (formula && share(NOTATION) > 0.5) {
      [formula] = [undefined];
      return 'formula';
    }
    return (share(AMOUNT) > 0.5 ? amounts : words).shift() ?? null;
  });
  return { columns, period: '/mo' };
}

function lineOf(row: readonly string[], { columns, period }: Layout, symbol: string, read: (formula: string) => CostReading): PastedLine {
  const cell = (column: Column) => {
    const index = columns.indexOf(column);
    return index < 0 ? '' : row[index] ?? '';
  };
  const complete = (amount: string) => completeAmount(amount, symbol, period, read);
  const [now, after] = [cell('now') || cell('formula'), cell('after')];
  const written = after === '' ? complete(now) : `${complete(now)} → ${complete(after)}`;
  return {
    metric: cell('metric').slice(0, LIMITS.textChars),
    formula: tidyCost(written).slice(0, LIMITS.formulaChars),
    note: cell('note').slice(0, LIMITS.textChars),
    source: cell('source').slice(0, LIMITS.textChars),
  };
}

/** A bare amount takes the currency and the period it lacks, when it can be read with them. */
function completeAmount(amount: string, symbol: string, period: string, read: (formula: string) => CostReading): string {
  if (!AMOUNT.test(amount)) return amount;
  const priced = /\p{Sc}|[A-Z]{3}/u.test(amount) ? amount : `${symbol}${amount}`;
  const completed = `${priced}${period}`;
  return read(completed).ok ? completed : amount;
}
