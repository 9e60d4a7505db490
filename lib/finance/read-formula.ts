/**
 * Reads the proposal's formulas with its own currency, rate and calendar, and remembers what it read: a keystroke changes
 * one formula, so the other ninety cost nothing. Readings are values; nobody changes one.
 */
import { readCost } from '../notation/read-cost';
import type { CostMode, CostReading } from '../notation/reading';
import type { Settings } from './settings';

export type FormulaReader = (text: string, mode: CostMode) => CostReading;

/** A document has at most 110 formulas; this holds a few documents and what was typed on the way. */
const REMEMBERED = 1000;
const remembered = new Map<string, CostReading>();

/** A calendar setting that cannot be used goes in as 0: the notation then refuses the figures that rest on it, and only those. */
export function createFormulaReader(currency: string, settings: Settings): FormulaReader {
  const context = {
    currency,
    hourlyRate: settings.hourlyRate,
    hoursPerDay: settings.hoursPerDay ?? 0,
    daysPerWeek: settings.daysPerWeek ?? 0,
    sprintWeeks: settings.sprintWeeks ?? 0,
  };
  const contextKey = Object.values(context).join(' ');

  return (text, mode) => {
    const key = `${contextKey} ${mode} ${text}`;
    const known = remembered.get(key);
    if (known) return known;
    const reading = readCost(text, { ...context, mode });
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, reading);
    return reading;
  };
}
