/**
 * A line of people's time as the answers to five questions, and back. The formula is all that is kept: the answers are read
 * out of it, so undo, another tab and the form itself may change it at any time.
 */
import { readFormula } from '@/lib/finance/read-formula';
import type { Chip, CostContext } from '@/lib/notation/reading';

export const PARTS = ['people', 'often', 'time', 'after', 'rate'] as const;
export type Part = (typeof PARTS)[number];
export type LineParts = Record<Part, string>;

export const NO_PARTS: LineParts = { people: '', often: '', time: '', after: '', rate: '' };

/** "40 developers × 5 times a week × 30 min → 5 min × $100/hr", of what is answered. */
export function joinParts({ people, often, time, after, rate }: LineParts): string {
  const [now, then] = [time.trim(), after.trim()];
  return [people.trim(), often.trim(), now !== '' && then !== '' ? `${now} → ${then}` : now, rate.trim()].filter((part) => part !== '').join(' × ');
}

/** The answers a formula holds; null where it is written in another way, so that they would not make it again. */
export function splitFormula(formula: string, context: CostContext): LineParts | null {
  const parts = { ...NO_PARTS };
  for (const chip of readFormula(formula, context).chips) {
    if (chip.isImplied) continue;
    const part = partOf(chip);
    parts[part] = chip.text;
    if (chip.after) parts.after = chip.after.text;
  }
  return joinParts(parts) === formula.trim() ? parts : null;
}

const HAS_PERIOD = /\/|\b(?:per|an?|each|every|daily|weekly|monthly|quarterly|yearly)\b/iu;

function partOf({ role, text }: Chip): Exclude<Part, 'after'> {
  switch (role) {
    case 'time each': return 'time';
    case 'rate': case 'price': case 'amount': return 'rate';
    case 'how often': return 'often';
    default: return HAS_PERIOD.test(text) ? 'often' : 'people';
  }
}

/** Whether an answer can be read by itself, whatever the others will be: they are stood in for. */
export function isPartRead(part: Part, text: string, context: CostContext): boolean {
  const others: LineParts = { people: '1 person', often: '1/mo', time: '1 hr', after: '', rate: `${context.currency} 1/hr` };
  const reads = (parts: LineParts) => readFormula(joinParts({ ...parts, [part]: text }), context).ok;
  // "5 hr/mo" says how often as well.
  return reads(others) || reads({ ...others, often: '' });
}

/** A number or a range of two, with a sign or an hour or neither. */
const PRICE = /^\D?\s?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s*(?:\/\s?h|\/\s?hr|\/\s?hour|an hour|per hour)?$/iu;

/** "95" and "$95" under "Price of an hour" are "$95/hr"; null where the answer is read as it stands, or says no price. */
export function completeRate(text: string, sign: string, context: CostContext): string | null {
  if (!PRICE.test(text.trim()) || isPartRead('rate', text, context)) return null;
  const candidates = [`${text.trim()}/hr`, `${sign}${text.trim()}`, `${sign}${text.trim()}/hr`];
  return candidates.find((candidate) => isPartRead('rate', candidate, context)) ?? null;
}
