import type { CashflowMonth } from '../finance/results';
import { aboutPayback } from './durations';
import type { Format } from './format';
import type { PaybackState } from './payback-words';

/** The chart in words: "Net gain starts at −$24,000, crosses zero after about 6 weeks and reaches $216,000 at 12 months." */
export function chartSentence(cashflow: readonly CashflowMonth[], state: PaybackState, format: Format, horizon: string): string {
  const [first, last] = [cashflow[0], cashflow[cashflow.length - 1]];
  if (!first || !last) return '';
  const crossing = state.kind === 'known' && state.months > 0 ? `, crosses zero after ${aboutPayback(state.months)}` : state.kind === 'known' ? '' : ', does not cross zero';
  return `Net gain starts at ${format.money(first.cumulative)}${crossing} and reaches ${format.money(last.cumulative)} at ${horizon}.`;
}
