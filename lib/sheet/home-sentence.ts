/** The sentence over the list of proposals: what awaits a decision, and what a month of waiting costs. */
import { numberWord } from './durations';
import { countOf, formatFor } from './format';
import type { Run } from './sheet';

export type Awaiting = { currency: string; locale: string; savingPerMonth: number | null; costOfDelayPerMonth: number | null };

/**
 * @param awaiting the proposals somebody was sent and has not decided on.
 * @param total how many proposals there are in all.
 * @param isDecided somebody has decided on one of them, so nobody has to be told to ask.
 */
export function homeSentence(awaiting: readonly Awaiting[], total: number, isDecided: boolean): Run[] {
  if (total === 0) return [];
  const [first] = awaiting;
  if (!first) return [{ text: `${countOf(total, 'proposal')} so far. ${isDecided ? 'None awaits a decision.' : 'Share one to ask for a decision.'}` }];
  const count = numberWord(awaiting.length);
  const opening = `${count.charAt(0).toUpperCase()}${count.slice(1)} ${awaiting.length === 1 ? 'awaits' : 'await'} a decision.`;
  const sum = (key: 'savingPerMonth' | 'costOfDelayPerMonth') => awaiting.reduce((whole, one) => whole + Math.max(0, one[key] ?? 0), 0);
  const [saving, delay] = [sum('savingPerMonth'), sum('costOfDelayPerMonth')];
  // Amounts in two currencies are never added up.
  if (saving <= 0 || awaiting.some((one) => one.currency !== first.currency)) return [{ text: opening }];
  const format = formatFor(first);
  const subject = awaiting.length === 1 ? 'It would save' : 'Together they would save';
  const runs: Run[] = [{ text: `${opening} ${subject} ` }, { text: format.aMonth(saving), bold: true }];
  if (delay <= 0) return [...runs, { text: '.' }];
  return [...runs, { text: `; every month ${awaiting.length === 1 ? 'it waits' : 'they wait'} costs ` }, { text: format.money(delay), bold: true }, { text: '.' }];
}

/** "2 of 3 decided": how many got the money, of those somebody has decided on. null while nobody has. */
export function fundedFigure({ funded, decided }: { funded: number; decided: number }): { value: string; detail: string } | null {
  return decided === 0 ? null : { value: String(funded), detail: `of ${decided} decided` };
}
