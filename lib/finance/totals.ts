/** The total row: every figure is the sum of the rounded rows above it, so a reader with a pencil gets the same, also at both ends. */
import type { Range } from '../notation/reading';
import type { CostKind } from '../proposal/schema';
import { roundMoney, sumMoney } from './money';
import { isRead, type Amounts, type AskAmounts, type AskResult, type LineResult, type TotalFigures, type Totals } from './results';

type End = keyof Range;
type Sums = Omit<TotalFigures, 'netPerMonth'>;

export function sumTotals(lines: readonly LineResult[], ask: readonly AskResult[], digits: number): Totals {
  const sumsAt = (end: End): Sums => ({ ...sumLines(lines, end, digits), ...sumAsk(ask, end, digits) });
  const netOf = ({ savingPerMonth: saving }: Sums, { askPerMonth: cost }: Sums) => (saving === null || cost === null ? null : roundMoney(saving - cost, digits));
  const [likely, low, high] = [sumsAt('likely'), sumsAt('low'), sumsAt('high')];
  return { ...likely, netPerMonth: netOf(likely, likely), low: { ...low, netPerMonth: netOf(low, high) }, high: { ...high, netPerMonth: netOf(high, low) } };
}

/** true when nothing was typed here yet: it asks for nothing and counts nothing. */
export function isEmptyAsk(item: AskResult): boolean {
  return item.error?.code === 'E_EMPTY';
}

function isNumber(value: number | null): value is number {
  return value !== null;
}

/** null while there is no row to add. */
function sumRows(amounts: readonly (number | null)[], digits: number): number | null {
  const known = amounts.filter(isNumber);
  return known.length === 0 ? null : sumMoney(known, digits);
}

function sumLines(lines: readonly LineResult[], end: End, digits: number) {
  const amountsOf = (line: LineResult): Amounts => (end === 'likely' ? line : line[end]);
  /** 0 when the lines that can be read are all of other kinds. */
  const savingOfKind = (kind: CostKind) =>
    lines.some((line) => isRead(line.reading)) ? sumRows(lines.filter((line) => line.kind === kind).map((line) => amountsOf(line).saving), digits) ?? 0 : null;
  return {
    currentPerMonth: sumRows(lines.map((line) => amountsOf(line).current), digits),
    projectedPerMonth: sumRows(lines.map((line) => amountsOf(line).projected), digits),
    savingPerMonth: sumRows(lines.map((line) => amountsOf(line).saving), digits),
    cashSavingPerMonth: savingOfKind('cash'),
    capacitySavingPerMonth: savingOfKind('capacity'),
    capacityHoursPerMonth: capacityHours(lines, end),
  };
}

/** 0 while nothing is asked for; null when something is and none of it can be read. */
function sumAsk(ask: readonly AskResult[], end: End, digits: number): AskTotals {
  const amountsOf = (item: AskResult): AskAmounts => (end === 'likely' ? item : item[end]);
  const sum = (amountOf: (amounts: AskAmounts) => number | null) => (ask.every(isEmptyAsk) ? 0 : sumRows(ask.map((item) => amountOf(amountsOf(item))), digits));
  return { oneOff: sum(({ oneOff }) => oneOff), askPerMonth: sum(({ perMonth }) => perMonth) };
}

type AskTotals = Pick<TotalFigures, 'oneOff' | 'askPerMonth'>;

/** Hours of work a month that come back; 0 when no line frees time, null when those that do are written as money alone. */
function capacityHours(lines: readonly LineResult[], end: End): number | null {
  const readings = lines.filter((line) => line.kind === 'capacity').map((line) => line.reading).filter(isRead);
  if (readings.length === 0) return lines.some((line) => isRead(line.reading)) ? 0 : null;
  const hours = readings.flatMap((reading) => (reading.hours ? [reading.hours.saved[end]] : []));
  return hours.length === 0 ? null : roundMoney(hours.reduce((sum, saved) => sum + saved, 0), 9);
}
