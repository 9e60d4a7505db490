/** When the money is back, for every case there is: at once, after a time, not within the horizon, never. */
import type { Measures, Results, Totals } from '../finance/results';
import { aboutPayback, months, payback, shortPayback } from './durations';
import { NOTHING } from './format';

export type PaybackState =
  | { kind: 'known'; months: number }
  /** `atThisRate` is the month the running gain would pay it back in; null when that is too far or not known. */
  | { kind: 'notWithin'; horizonMonths: number; atThisRate: number | null }
  | { kind: 'never' }
  | { kind: 'unknown' };

const FARTHEST_MONTH = 600;

type Return = Pick<Measures, 'net' | 'benefit' | 'cost' | 'paybackMonths' | 'cashflow'>;

/** Nothing saved and nothing spent: there is no line to draw of it, and no share of it says anything. */
export function saysNothing({ benefit, cost }: Pick<Measures, 'benefit' | 'cost'>): boolean {
  return benefit === 0 && cost === 0;
}

/** The net there is to speak of; null too where nothing is saved and nothing spent. */
export function netOf({ net, benefit, cost }: Pick<Measures, 'net' | 'benefit' | 'cost'>): number | null {
  return saysNothing({ benefit, cost }) ? null : net;
}

/** @param mayStillStart the saving begins, or grows, only after the horizon, so a last month without gain does not say never. */
export function paybackState({ net, benefit, cost, paybackMonths, cashflow }: Return, horizonMonths: number | null, mayStillStart: boolean): PaybackState {
  const last = cashflow[cashflow.length - 1];
  if (net === null || horizonMonths === null || !last) return { kind: 'unknown' };
  if (paybackMonths !== null) return saysNothing({ benefit, cost }) ? { kind: 'unknown' } : { kind: 'known', months: paybackMonths };
  if (last.net > 0) {
    const month = last.month + Math.ceil(-last.cumulative / last.net);
    return { kind: 'notWithin', horizonMonths, atThisRate: month <= FARTHEST_MONTH ? month : null };
  }
  return mayStillStart ? { kind: 'notWithin', horizonMonths, atThisRate: null } : { kind: 'never' };
}

/** Of the drafted view, which the page leads with. */
export function draftedPayback({ views, horizonMonths, totals }: Results): PaybackState {
  return paybackState(views.drafted, horizonMonths, gainsAt(totals, 100));
}

/** Of one of the stricter views, whose gain a month is only known inside the horizon. */
export function viewPayback(view: Measures, horizonMonths: number | null, rampMonths: number | null): PaybackState {
  return paybackState(view, horizonMonths, horizonMonths !== null && (view.goLiveMonths ?? 0) + (rampMonths ?? 0) >= horizonMonths);
}

/** For a cell or a figure: "6 weeks", "at once", "not within 12 months", "never", "–". */
export function paybackCell(state: PaybackState): string {
  if (state.kind === 'known') return payback(state.months);
  if (state.kind === 'notWithin') return `not within ${months(state.horizonMonths)}`;
  return state.kind === 'never' ? 'never' : NOTHING;
}

/** Whether it gains anything once it runs and this share of the savings comes true. */
export function gainsAt({ savingPerMonth, askPerMonth }: Pick<Totals, 'savingPerMonth' | 'askPerMonth'>, sharePercent: number): boolean {
  return savingPerMonth !== null && askPerMonth !== null && (savingPerMonth * sharePercent) / 100 > askPerMonth;
}

/** For a narrow column, from a row's own payback. */
export function paybackColumn(paybackMonths: number | null, horizonMonths: number | null, gains: boolean): string {
  if (paybackMonths !== null) return shortPayback(paybackMonths);
  if (!gains) return 'never';
  return horizonMonths === null ? NOTHING : `>${horizonMonths} mo`;
}

/** After a comma: "back in about 6 weeks". '' when unknown. */
export function backIn(state: PaybackState): string {
  if (state.kind === 'known') return state.months <= 0 ? 'back at once' : `back in ${aboutPayback(state.months)}`;
  if (state.kind === 'notWithin') return `not back in ${months(state.horizonMonths)}`;
  return state.kind === 'never' ? 'never pays back' : '';
}

/** "Not paid back within 12 months; at this rate, in month 19." '' when it is paid back or unknown. */
export function notPaidBack(state: PaybackState): string {
  if (state.kind === 'never') return 'It never pays for itself: once it runs, it costs at least what it saves.';
  if (state.kind !== 'notWithin') return '';
  const rate = state.atThisRate === null ? '' : `; at this rate, in month ${state.atThisRate}`;
  return `Not paid back within ${months(state.horizonMonths)}${rate}.`;
}
