/**
 * Reads the proposal's formulas with its own currency, rate and calendar, and remembers what it read: a keystroke changes
 * one formula, so the other ninety cost nothing. Readings are values; nobody changes one.
 */
import { readCost } from '../notation/read-cost';
import type { CostContext, CostMode, CostReading } from '../notation/reading';
import type { Proposal } from '../proposal/schema';
import { readWorkSettings } from './settings';

export type FormulaReader = (text: string, mode: CostMode) => CostReading;

/** What of a proposal decides how its formulas read. */
export type FormulaGround = Pick<Proposal, 'settings'> & { header: Pick<Proposal['header'], 'currency'> };

/** A document has at most 110 formulas; this holds a few documents and what was typed on the way. */
const REMEMBERED = 1000;
const remembered = new Map<string, CostReading>();

/**
 * How a formula of this proposal is read, in the field, in the figures and by the coach. An emptied setting takes its
 * standard value; one that cannot be used goes in as 0: the notation then refuses the figures that rest on it, and only those.
 */
export function costContextOf({ header, settings }: FormulaGround, mode: CostMode): CostContext {
  const { hourlyRate, hoursPerDay, daysPerWeek, sprintWeeks } = readWorkSettings(settings);
  return { mode, currency: header.currency, hourlyRate, hoursPerDay: hoursPerDay ?? 0, daysPerWeek: daysPerWeek ?? 0, sprintWeeks: sprintWeeks ?? 0 };
}

export function createFormulaReader(ground: FormulaGround): FormulaReader {
  const readerIn = (mode: CostMode) => createReader(costContextOf(ground, mode));
  const readers: Record<CostMode, (text: string) => CostReading> = { monthly: readerIn('monthly'), ask: readerIn('ask'), one_time: readerIn('one_time') };
  return (text, mode) => readers[mode](text);
}

/** One formula in a context from `costContextOf`, from memory where it was read before. */
export function readFormula(text: string, context: CostContext): CostReading {
  return createReader(context)(text);
}

function createReader(context: CostContext): (text: string) => CostReading {
  const { mode, currency, hourlyRate, hoursPerDay, daysPerWeek, sprintWeeks } = context;
  const contextKey = [currency, hourlyRate, hoursPerDay, daysPerWeek, sprintWeeks, mode].join(' ');
  return (text) => {
    const key = `${contextKey} ${text}`;
    const known = remembered.get(key);
    if (known) return known;
    const reading = readCost(text, context);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, reading);
    return reading;
  };
}
