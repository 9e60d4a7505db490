/** A formula as the page prints it. A total the author typed behind "=" is left out: totals are derived, always. */
import { tidyCost } from '../notation/tidy';
import type { Chip, CostReading } from '../notation/reading';
import { cleanLine } from './plain-text';
import type { FormulaPart } from './sheet';

/** @param withoutLabel leaves off the words it starts with, where they already stand above it. */
export function formulaText(formula: string, reading: CostReading, withoutLabel = false): string {
  if (!reading.ok) return cleanLine(tidyCost(formula));
  const ownTotal = reading.warnings.find((warning) => warning.code === 'W_OWN_TOTAL');
  const kept = formula.slice(withoutLabel ? startOf(formula, reading.chips) : 0, ownTotal?.start);
  const implied = reading.chips.filter((chip) => chip.isImplied).map((chip) => ` ${chip.operator || '×'} ${chip.text}`);
  return cleanLine(tidyCost(kept.replace(/=\s*$/, '')) + implied.join(''));
}

/** [] while the formula cannot be read. */
export function formulaParts(reading: CostReading): FormulaPart[] {
  if (!reading.ok) return [];
  return reading.chips.map((chip) => ({
    operator: chip.operator,
    text: cleanLine(tidyCost(chip.text)),
    after: chip.after === null ? null : cleanLine(tidyCost(chip.after.text)),
    isRange: chip.isRange,
  }));
}

function startOf(formula: string, chips: readonly Chip[]): number {
  const first = Math.min(...chips.filter((chip) => !chip.isImplied).map((chip) => chip.start));
  if (!Number.isFinite(first)) return 0;
  return first - (/[(~≈\s]*$/.exec(formula.slice(0, first))?.[0].trimStart().length ?? 0);
}
