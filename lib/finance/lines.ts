/** From what was typed to the rows of the cost table and of the ask. Money is rounded here, and only here, row by row. */
import type { CostRead, CostReading, Range } from '../notation/reading';
import type { AskItem, CostLine } from '../proposal/schema';
import { roundMoney, withoutDust } from './money';
import type { FormulaReader } from './read-formula';
import type { Amounts, AskAmounts, AskResult, LineResult } from './results';

/** @param digits after the point, of the proposal's currency. */
export function costLineResult(line: CostLine, read: FormulaReader, digits: number): LineResult {
  const reading = read(line.formula, 'monthly');
  const likely = likelyAmounts(reading, digits);
  return {
    id: line.id,
    label: line.metric.trim() || reading.label,
    kind: line.kind,
    ...likely,
    low: endAmounts(reading, 'low', likely, digits),
    high: endAmounts(reading, 'high', likely, digits),
    warnings: reading.ok ? reading.warnings.map((warning) => warning.code) : [],
    error: reading.ok ? null : reading.error,
    reading,
  };
}

export function askItemResult(item: AskItem, read: FormulaReader, digits: number): AskResult {
  const reading = read(item.formula, 'ask');
  const at = (end: keyof Range): AskAmounts => {
    if (!reading.ok) return { oneOff: null, perMonth: null };
    const { oneOff, perMonth } = askAmounts(reading, end);
    return { oneOff: roundMoney(oneOff, digits), perMonth: roundMoney(perMonth, digits) };
  };
  return { id: item.id, ...at('likely'), low: at('low'), high: at('high'), error: reading.ok ? null : reading.error, reading };
}

/** What an ask costs, unrounded: once or every month, never both. */
export function askAmounts({ recurring, current }: CostRead, end: keyof Range): { oneOff: number; perMonth: number } {
  return recurring ? { oneOff: 0, perMonth: current[end] } : { oneOff: current[end], perMonth: 0 };
}

/** What a cost line saves a month, unrounded, below zero when it gets dearer; `size` is what it is the difference of. */
export function monthlySaving({ current, projected, saving }: CostRead, end: keyof Range): { amount: number; size: number } {
  const size = current.high + projected.high;
  return { amount: withoutDust(saving[end], size), size };
}

const NO_AMOUNTS: Amounts = { current: null, projected: null, saving: null };

/** The saving is the difference of the two rounded figures, so the row adds up. */
function likelyAmounts(reading: CostReading, digits: number): Amounts {
  if (!reading.ok) return NO_AMOUNTS;
  const current = roundMoney(reading.current.likely, digits);
  const projected = roundMoney(reading.projected.likely, digits);
  return { current, projected, saving: roundMoney(current - projected, digits) };
}

/**
 * Each figure's own end: the lowest saving is not the lowest cost now less the lowest cost after.
 * An end that rounds to the same as the middle is the row's own saving, so that a plain line has one saving and not two.
 */
function endAmounts(reading: CostReading, end: keyof Range, likely: Amounts, digits: number): Amounts {
  if (!reading.ok) return NO_AMOUNTS;
  const savingAt = (at: keyof Range) => {
    const { amount, size } = monthlySaving(reading, at);
    return roundMoney(amount, digits, size);
  };
  const saving = savingAt(end);
  return {
    current: roundMoney(reading.current[end], digits),
    projected: roundMoney(reading.projected[end], digits),
    saving: saving === savingAt('likely') ? likely.saving : saving,
  };
}
