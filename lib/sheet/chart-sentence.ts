import { aboutPayback } from './durations';
import type { Format } from './format';
import type { PaybackState } from './payback-words';

/** What a chart adds up, month by month. It ends at the net that is printed beside it, which is rounded before it is subtracted. */
export function endingAt(net: number | null, cumulative: readonly number[]): number[] {
  return net === null || cumulative.length === 0 ? [...cumulative] : [...cumulative.slice(0, -1), net];
}

/** The chart in words: "Net gain starts at −$24,000, crosses zero after about 6 weeks and reaches $216,000 at 12 months." */
export function chartSentence(cumulative: readonly number[], state: PaybackState, format: Format, horizon: string): string {
  const [first, last] = [cumulative[0], cumulative[cumulative.length - 1]];
  if (first === undefined || last === undefined) return '';
  const crossing = state.kind === 'known' && state.months > 0 ? `, crosses zero after ${aboutPayback(state.months)}` : state.kind === 'known' ? '' : ', does not cross zero';
  return `Net gain starts at ${format.money(first)}${crossing} and reaches ${format.money(last)} at ${horizon}.`;
}
