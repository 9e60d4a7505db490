/** A line that adds people's time and a bill, taken apart at its plus signs: the time in one line, what is paid in another. */
import { costContextOf, readFormula } from '../finance/read-formula';
import type { Chip } from '../notation/reading';
import { LIMITS } from '../proposal/limits';
import type { CostLine, Proposal } from '../proposal/schema';
import type { CoachFix } from './finding';
import { freeId } from './free-id';

/** The terms of either kind, as they were typed. `end` is what the whole sum becomes, when that is nothing. */
export type Parts = { time: string[]; bill: string[]; end: string };

const PLUS = /\s*(?:\+|plus)\s*$/i;
const CHANGE = /\s*(?:→|->|=>)[^→>]*$/;
const NOTHING = /^(?:0|zero|nothing|none|eliminated)$/i;

/** null where the line is no sum of both kinds, or no reading of its parts would give the same line. */
export function partsOf(proposal: Proposal, formula: string, chips: readonly Chip[]): Parts | null {
  const whole = chips.find((chip) => chip.text === '');
  const terms = termsOf(whole ? formula.replace(CHANGE, '') : formula, chips);
  const readings = terms.map((term) => readFormula(term, costContextOf(proposal, 'monthly')));
  const ofKind = (isTime: boolean) => terms.filter((_, index) => {
    const reading = readings[index];
    return reading?.ok && (reading.hours !== null) === isTime;
  });
  const [time, bill] = [ofKind(true), ofKind(false)];
  if (time.length === 0 || bill.length === 0 || time.length + bill.length < terms.length) return null;
  return { time, bill, end: whole?.after ? whole.after.text : '' };
}

function termsOf(text: string, chips: readonly Chip[]): string[] {
  const starts = [0, ...chips.filter((chip) => chip.operator === '+').map((chip) => chip.start)];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).replace(PLUS, '').trim());
}

/** Two lines for one. null where the sum becomes an amount of which nobody knows the parts, or where something is taken away. */
export function splitFix(line: CostLine, { time, bill, end }: Parts): CoachFix | null {
  if (end !== '' && !NOTHING.test(end)) return null;
  const formulaOf = (terms: readonly string[]) => terms.join(' + ') + (end === '' ? '' : ` → ${end}`);
  return {
    label: 'Split into two lines',
    apply: (proposal) => {
      const { lines } = proposal.cost;
      const index = lines.findIndex(({ id, formula }) => id === line.id && formula === line.formula);
      const found = lines[index];
      if (found === undefined || lines.length >= LIMITS.costLines) return proposal;
      const people: CostLine = { ...found, formula: formulaOf(time), kind: found.kind === 'cash' ? 'capacity' : found.kind };
      const paid: CostLine = { ...found, id: freeId(`${found.id}-bill`, lines), metric: found.metric === '' ? '' : `${found.metric}: the bill`, formula: formulaOf(bill), kind: 'cash' };
      return { ...proposal, cost: { ...proposal.cost, lines: lines.toSpliced(index, 1, people, paid) } };
    },
  };
}
