/** The total row: every figure is the sum of the rounded rows above it, so a reader with a pencil gets the same. */
import type { CostKind } from '../proposal/schema';
import { roundMoney, sumMoney } from './money';
import { isRead, type AskResult, type LineResult, type Totals } from './results';

export function sumTotals(lines: readonly LineResult[], ask: readonly AskResult[], digits: number): Totals {
  const savingPerMonth = sumRows(lines.map((line) => line.saving), digits);
  const askPerMonth = sumAsk(ask, (item) => item.perMonth, digits);
  return {
    currentPerMonth: sumRows(lines.map((line) => line.current), digits),
    projectedPerMonth: sumRows(lines.map((line) => line.projected), digits),
    savingPerMonth,
    cashSavingPerMonth: savingOfKind('cash', lines, digits),
    capacitySavingPerMonth: savingOfKind('capacity', lines, digits),
    capacityHoursPerMonth: capacityHours(lines),
    oneOff: sumAsk(ask, (item) => item.oneOff, digits),
    askPerMonth,
    netPerMonth: savingPerMonth === null || askPerMonth === null ? null : roundMoney(savingPerMonth - askPerMonth, digits),
  };
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

/** 0 while nothing is asked for; null when something is and none of it can be read. */
function sumAsk(ask: readonly AskResult[], amountOf: (item: AskResult) => number | null, digits: number): number | null {
  return ask.every(isEmptyAsk) ? 0 : sumRows(ask.map(amountOf), digits);
}

/** 0 when the lines that can be read are all of other kinds. */
function savingOfKind(kind: CostKind, lines: readonly LineResult[], digits: number): number | null {
  if (!lines.some((line) => isRead(line.reading))) return null;
  return sumRows(lines.filter((line) => line.kind === kind).map((line) => line.saving), digits) ?? 0;
}

/** Hours of work a month that come back; 0 when no line frees time, null when those that do are written as money alone. */
function capacityHours(lines: readonly LineResult[]): number | null {
  const readings = lines.filter((line) => line.kind === 'capacity').map((line) => line.reading).filter(isRead);
  if (readings.length === 0) return lines.some((line) => isRead(line.reading)) ? 0 : null;
  const hours = readings.flatMap((reading) => (reading.hours ? [reading.hours.current.likely - reading.hours.projected.likely] : []));
  return hours.length === 0 ? null : roundMoney(hours.reduce((sum, saved) => sum + saved, 0), 9);
}
