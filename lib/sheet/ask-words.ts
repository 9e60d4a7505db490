/** What is asked for, in a phrase. */
import type { Totals } from '../finance/results';
import type { Proposal } from '../proposal/schema';
import type { Format } from './format';

/** Whether anything is asked for yet: until then its price is not 0 but unknown. */
export function isAsked({ ask }: Pick<Proposal, 'ask'>): boolean {
  return ask.items.some((item) => item.formula.trim() !== '');
}

/** "$24,000 once and $500 a month"; '' when nothing is asked for or it cannot be read. */
export function askPhrase({ oneOff, askPerMonth }: Totals, format: Format): string {
  return parts(oneOff, askPerMonth, `${format.money(oneOff)} once`, format.aMonth(askPerMonth)).join(' and ');
}

/** "$24,000 + $500/mo". */
export function askShort({ oneOff, askPerMonth }: Totals, format: Format): string {
  return parts(oneOff, askPerMonth, format.money(oneOff), format.perMonth(askPerMonth)).join(' + ');
}

function parts(oneOff: number | null, perMonth: number | null, once: string, monthly: string): string[] {
  return [...(oneOff ? [once] : []), ...(perMonth ? [monthly] : [])];
}
