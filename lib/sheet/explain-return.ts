/** Where a view's measures come from: the formulas of the return, each with the view's own numbers in it. */
import { toMonthlyRate } from '../finance/measure-streams';
import { roundMoney } from '../finance/money';
import type { ViewName } from '../finance/results';
import { adoptedMonths } from '../finance/timeline';
import { viewStreams } from '../finance/views';
import { payback } from './durations';
import type { Explanation, MeasureFigure } from './explanation';
import { viewConditions } from './finance-line';
import { irrCell } from './irr-words';
import { paybackStart } from './notes';
import { breakEvenPercent, breakEvenRowLabel } from './format';
import type { PageContext } from './page-context';
import { draftedPayback, notPaidBack, paybackCell, viewPayback, type PaybackState } from './payback-words';
import { asSentence } from './plain-text';
import { operands, withResult } from './worked-sum';

type Figure = Omit<Explanation, 'worked' | 'convention'> & Partial<Explanation>;

/** null while the figure is not known. */
export function explainMeasure(context: PageContext, view: ViewName, figure: MeasureFigure): Explanation | null {
  const found = EXPLAIN[figure](context, view);
  return found && { worked: '', convention: '', ...found };
}

const EXPLAIN: Record<MeasureFigure, (context: PageContext, view: ViewName) => Figure | null> = {
  benefit, cost, net, roi, payback: simplePayback, npv, roiPv, irr, discountedPayback, breakEven, costOfDelay,
};

function benefit(context: PageContext, view: ViewName): Figure | null {
  const { proposal, results, format, horizon } = context;
  const { benefit: amount, goLiveMonths } = results.views[view];
  const { horizonMonths, settings } = results;
  const perMonth = viewStreams(proposal, results.lines, results.ask, settings, 'likely')[view].benefitPerMonth;
  if (amount === null || perMonth === null || horizonMonths === null || goLiveMonths === null || settings.rampMonths === null) return null;
  const count = adoptedMonths(horizonMonths, { horizonMonths, goLiveMonths, rampMonths: settings.rampMonths });
  const { print, value } = operands(format, [perMonth, amount]);
  const shown = format.money(amount);
  const worked = withResult(`${print(perMonth)} × ${format.number(count)}`, value(perMonth) * roundMoney(count, 2), amount, shown);
  const of: Record<ViewName, string> = { drafted: 'savings a month', finance: 'savings a month that count', cashOnly: 'cash saved a month' };
  return { name: `Savings in ${horizon}`, value: shown, formula: `${of[view]} × months they arrive`, worked, convention: sentences(whatCounts(context, view), paybackStart(results)) };
}

/** What of the savings and costs this view counts; '' for all of them. */
function whatCounts(context: PageContext, view: ViewName): string {
  const counted: Record<ViewName, string> = { drafted: '', finance: `${viewConditions(context)}.`, cashOnly: 'Only what leaves a bill counts.' };
  return counted[view];
}

function cost({ proposal, results, format, horizon }: PageContext, view: ViewName): Figure | null {
  const amount = results.views[view].cost;
  const paid = viewStreams(proposal, results.lines, results.ask, results.settings, 'likely')[view].cost;
  if (amount === null || !paid || results.horizonMonths === null) return null;
  const { print, value } = operands(format, [paid.oneOff, paid.perMonth, amount]);
  const shown = format.money(amount);
  const worked = withResult(`${print(paid.oneOff)} + ${results.horizonMonths} × ${print(paid.perMonth)}`, value(paid.oneOff) + results.horizonMonths * value(paid.perMonth), amount, shown);
  const allowance = view === 'finance' && results.settings.riskPercent.costs ? `Prices without a written quote go up by ${format.percent(results.settings.riskPercent.costs)}.` : '';
  return { name: `Cost in ${horizon}`, value: shown, formula: `what is paid once + ${results.horizonMonths} × what is paid each month`, worked, convention: allowance };
}

function net({ results, format, horizon }: PageContext, view: ViewName): Figure | null {
  const { benefit: saved, cost: spent, net: amount } = results.views[view];
  if (saved === null || spent === null || amount === null) return null;
  const { print, value } = operands(format, [saved, spent, amount]);
  const shown = format.money(amount);
  return { name: `Net gain in ${horizon}`, value: shown, formula: 'savings − cost', worked: withResult(`${print(saved)} − ${print(spent)}`, value(saved) - value(spent), amount, shown), convention: `Over ${horizon}, undiscounted.` };
}

function roi({ results, format, horizon }: PageContext, view: ViewName): Figure | null {
  const { benefit: saved, cost: spent, roiPercent } = results.views[view];
  if (saved === null || spent === null || roiPercent === null) return null;
  const { print, value } = operands(format, [saved, spent]);
  const shown = format.percent(roiPercent);
  const comesTo = (100 * (value(saved) - value(spent))) / value(spent);
  return { name: 'ROI', value: shown, formula: '(savings − cost) ÷ cost', worked: withResult(`(${print(saved)} − ${print(spent)}) ÷ ${print(spent)}`, comesTo, roiPercent, shown), convention: `Over ${horizon}, undiscounted.` };
}

function stateOf({ results }: PageContext, view: ViewName): PaybackState {
  return view === 'drafted' ? draftedPayback(results) : viewPayback(results.views[view], results.horizonMonths, results.settings.rampMonths);
}

function simplePayback(context: PageContext, view: ViewName): Figure | null {
  const { results, format } = context;
  const state = stateOf(context, view);
  if (state.kind === 'unknown') return null;
  const flows = results.views[view].cashflow.map((month) => month.net);
  return {
    name: 'Payback',
    value: paybackCell(state),
    formula: 'the time until what was gained has covered what was spent, for good',
    worked: state.kind === 'known' ? crossing(flows, state.months, format) : '',
    convention: sentences(notPaidBack(state), `Runs from approval; ${paybackStart(results)}.`),
  };
}

function discountedPayback({ results, format, horizon }: PageContext, view: ViewName): Figure | null {
  const { cashflow, discountedPaybackMonths, npv: value } = results.views[view];
  const rate = results.settings.discountRatePercent;
  if (value === null || rate === null) return null;
  const growth = 1 + toMonthlyRate(rate);
  const flows = cashflow.map((month) => month.net / growth ** month.month);
  return {
    name: 'Payback in today’s money',
    value: discountedPaybackMonths === null ? `not within ${horizon}` : payback(discountedPaybackMonths),
    formula: 'the payback, with every month in today’s money',
    worked: discountedPaybackMonths === null ? '' : crossing(flows, discountedPaybackMonths, format),
    convention: `At ${format.number(rate)}% a year, from approval.`,
  };
}

/** "1 + $4,500 ÷ $19,500 = 1.23 months, or 5 weeks": the months before the one it crosses in, and how far into that one. '' when it is at once. */
function crossing(flows: readonly number[], paybackMonths: number, format: PageContext['format']): string {
  const month = Math.max(1, Math.ceil(paybackMonths - 1e-9));
  const flow = flows[month];
  const before = flows.slice(0, month).reduce((sum, one) => sum + one, 0);
  if (paybackMonths <= 0 || flow === undefined || !(before < 0)) return '';
  const { print, value } = operands(format, [before, flow]);
  const whole = month === 1 ? '' : `${month - 1} + `;
  const sum = withResult(`${whole}${print(-before)} ÷ ${print(flow)}`, month - 1 + value(-before) / value(flow), paybackMonths, format.number(paybackMonths));
  return `${sum} months, or ${payback(paybackMonths)}`;
}

/** What a later month is worth today, in words. */
function discounting({ results, format }: PageContext): string {
  return `In today’s money: what falls in month m is divided by (1 + ${format.number(results.settings.discountRatePercent)}%) to the power of m ÷ 12.`;
}

function npv(context: PageContext, view: ViewName): Figure | null {
  const { results, format } = context;
  const { pvBenefit, pvCost, npv: amount } = results.views[view];
  if (pvBenefit === null || pvCost === null || amount === null) return null;
  const { print, value } = operands(format, [pvBenefit, pvCost, amount]);
  const shown = format.money(amount);
  return { name: 'Net present value', value: shown, formula: 'savings − cost, both in today’s money', worked: withResult(`${print(pvBenefit)} − ${print(pvCost)}`, value(pvBenefit) - value(pvCost), amount, shown), convention: discounting(context) };
}

function roiPv(context: PageContext, view: ViewName): Figure | null {
  const { results, format } = context;
  const { pvCost, npv: amount, roiPvPercent } = results.views[view];
  if (pvCost === null || amount === null || roiPvPercent === null) return null;
  const { print, value } = operands(format, [amount, pvCost]);
  const shown = format.percent(roiPvPercent);
  return { name: 'ROI in today’s money', value: shown, formula: 'net present value ÷ cost in today’s money', worked: withResult(`${print(amount)} ÷ ${print(pvCost)}`, (100 * value(amount)) / value(pvCost), roiPvPercent, shown), convention: discounting(context) };
}

function irr({ results, format }: PageContext, view: ViewName): Figure | null {
  const cell = irrCell(results.views[view], format);
  return cell && { name: 'Internal rate of return', value: cell.value, formula: 'the yearly rate at which the net present value is 0', convention: cell.remark };
}

function breakEven({ results, format, horizon }: PageContext, view: ViewName): Figure | null {
  const { benefit: saved, cost: spent } = results.views[view];
  if (saved === null || spent === null || !(saved > 0) || !(spent > 0)) return null;
  const { print, value } = operands(format, [saved, spent]);
  const share = (100 * spent) / saved;
  const shown = format.percent(breakEvenPercent(share));
  const worked = withResult(`${print(spent)} ÷ ${print(saved)}`, (100 * value(spent)) / value(saved), share, `${format.number(share)}%`);
  return { name: 'Breaks even at', value: shown, formula: 'cost ÷ savings: the share that has to come true', worked: `${worked}, so ${shown}`, convention: `Over ${horizon}, undiscounted; rounded up, so that it holds.` };
}

function costOfDelay({ results, format }: PageContext, view: ViewName): Figure | null {
  const amount = results.views[view].costOfDelayPerMonth;
  const { savingPerMonth, askPerMonth } = results.totals;
  if (amount === null || savingPerMonth === null || askPerMonth === null) return null;
  const shown = format.money(amount);
  const { print, value } = operands(format, [savingPerMonth, askPerMonth, amount]);
  const worked = view === 'drafted' ? withResult(`${print(savingPerMonth)} − ${print(askPerMonth)}`, value(savingPerMonth) - value(askPerMonth), amount, shown) : '';
  return { name: 'A month’s delay costs', value: shown, formula: 'savings a month − what is paid each month', worked, convention: 'Once everything runs.' };
}

/** One row of "what has to be true", on the drafted view: only this share of every saving arrives, at the whole cost. */
export function explainShare({ results, format, horizon }: PageContext, sharePercent: number, figure: 'net' | 'roi' | 'payback'): Explanation | null {
  const row = results.sensitivity.find((one) => one.sharePercent === sharePercent);
  const { benefit: saved, cost: spent } = results.views.drafted;
  if (!row || saved === null || spent === null) return null;
  const share = `${format.number(sharePercent)}%`;
  const shownShare = row.isBreakEven ? breakEvenRowLabel(sharePercent, format) : format.percent(sharePercent);
  const { print, value } = operands(format, [saved, spent, row.net]);
  const sum = `${share} × ${print(saved)} − ${print(spent)}`;
  const comesTo = (roundMoney(sharePercent, 2) / 100) * value(saved) - value(spent);
  const convention = `The cost stays whole. Over ${horizon}, undiscounted.`;
  switch (figure) {
    case 'net': {
      const shown = format.money(row.net);
      return { name: `Net if ${shownShare} comes true`, value: shown, formula: 'the share that comes true × savings − cost', worked: withResult(sum, comesTo, row.net, shown), convention };
    }
    case 'roi': {
      if (row.roiPercent === null) return null;
      const shown = format.percent(row.roiPercent);
      return { name: `ROI if ${shownShare} comes true`, value: shown, formula: '(the share that comes true × savings − cost) ÷ cost', worked: withResult(`(${sum}) ÷ ${print(spent)}`, (100 * comesTo) / value(spent), row.roiPercent, shown), convention };
    }
    case 'payback': {
      if (row.paybackMonths === null) return null;
      return { name: `Paid back if ${shownShare} comes true`, value: payback(row.paybackMonths), formula: 'the payback, with this share of every saving', worked: '', convention: 'From approval.' };
    }
  }
}

function sentences(...texts: string[]): string {
  return texts.filter((text) => text !== '').map((text) => asSentence(text.charAt(0).toUpperCase() + text.slice(1))).join(' ');
}
