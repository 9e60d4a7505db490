/** The figures of a case: all of them, so that a text may name any, and the totals by name, which a text should get right. */
import { createFormulaReader } from '../finance/read-formula';
import type { Amounts } from '../finance/results';
import type { Facts } from './facts';
import { moneyMentions } from './money-in-prose';

/** A total that a text is likely to name, with the words it is named by. */
export type NamedTotal = { amount: number; period: 'month' | 'year' | null; words: RegExp; said: string };

const SAVED = /\bsav(?:e|es|ed|ing|ings)\b|\bless\b|\bcut\b|\bback\b|\bgain/i;
const SPENT = /\bcosts?\b|\blos(?:e|es|ing)\b|\bwast\w+|\bpays?\b|\bspend\w*|\bbill\b|\btoday\b/i;
const ASKED = /\bask\w*|\bneed\w*|\binvest\w*|\bspending\b|\bonce\b|\bone-off\b|\bup ?front\b|\bcosts?\b/i;
const GAINED = /\bnet\b|\bgain\w*|\bsav(?:e|es|ing|ings)\b|\breturn\b/i;

const MONTHS_PER_YEAR = 12;

const known = (amounts: readonly (number | null | undefined)[]) => amounts.filter((amount): amount is number => Number.isFinite(amount) && amount !== 0).map(Math.abs);
const rowOf = ({ current, projected, saving }: Amounts) => [current, projected, saving];

/** Every amount the page shows or is made of, ascending, without signs: rows, totals, the three views, the options, and what was typed. */
export function everyFigure({ proposal, results, lines, items }: Facts): number[] {
  const { totals, views, sensitivity, options } = results;
  const read = createFormulaReader(proposal);
  const alternatives = proposal.solution.alternatives.flatMap(({ ask, saving }) => {
    const readings = [read(ask, 'ask'), read(saving, 'monthly')];
    return readings.flatMap((reading) => (reading.ok ? [reading.current.likely, reading.projected.likely, reading.saving.likely] : []));
  });
  const monthly = known([
    ...lines.flatMap(({ result }) => [result, result.low, result.high].flatMap(rowOf)),
    ...items.map(({ result }) => result.perMonth),
    totals.currentPerMonth, totals.projectedPerMonth, totals.savingPerMonth, totals.cashSavingPerMonth, totals.capacitySavingPerMonth, totals.askPerMonth, totals.netPerMonth,
    ...alternatives,
  ]);
  const formulas = [...proposal.cost.lines.map((line) => line.formula), ...proposal.ask.items.map((item) => item.formula), ...proposal.solution.alternatives.flatMap(({ ask, saving }) => [ask, saving])];
  const once = known([
    ...items.map(({ result }) => result.oneOff),
    totals.oneOff,
    ...Object.values(views).flatMap((view) => [view.benefit, view.cost, view.net, view.pvBenefit, view.pvCost, view.npv, view.costOfDelayPerMonth]),
    ...sensitivity.map((row) => row.net),
    ...options.flatMap((option) => [option.firstYearCost, option.net]),
    ...formulas.flatMap((formula) => typedAmounts(formula, proposal.header)),
  ]);
  return [...monthly, ...monthly.map((amount) => amount * MONTHS_PER_YEAR), ...once].sort((one, other) => one - other);
}

/** Amounts as they stand in a formula; each piece on its own, so that neither a range nor a price per hour hides one. */
function typedAmounts(formula: string, header: Facts['proposal']['header']): number[] {
  return formula.split(/[–—→/×]|\s(?:to|per|an?|each)(?:\s|$)/).flatMap((piece) => moneyMentions(piece, header).map((mention) => mention.amount));
}

/** The totals of the case, those without an amount left out. */
export function namedTotals({ results, drafted, format }: Facts): NamedTotal[] {
  const { totals, options, horizonMonths } = results;
  const total = (amount: number | null | undefined, period: NamedTotal['period'], words: RegExp, name: string, over = period === null ? '' : ` a ${period}`): NamedTotal[] =>
    amount && Number.isFinite(amount)
      ? [{ amount: Math.abs(amount), period, words, said: `${name} to ${format.money(Math.abs(amount))}${over}` }]
      : [];
  const yearly = (amount: number | null) => amount && amount * MONTHS_PER_YEAR;
  const ahead = horizonMonths === MONTHS_PER_YEAR ? 'year' : null;
  return [
    ...total(totals.savingPerMonth, 'month', SAVED, 'the savings come'),
    ...total(totals.currentPerMonth, 'month', SPENT, 'the costs today come'),
    ...total(totals.netPerMonth, 'month', GAINED, 'savings less the monthly ask come'),
    ...total(totals.askPerMonth, 'month', ASKED, 'the monthly ask comes'),
    ...total(totals.oneOff, null, ASKED, 'the one-off ask comes'),
    ...total(yearly(totals.savingPerMonth), 'year', SAVED, 'the savings come'),
    ...total(yearly(totals.currentPerMonth), 'year', SPENT, 'the costs today come'),
    ...total(options[0]?.firstYearCost, ahead, ASKED, 'the ask comes', ' in the first year'),
    ...total(drafted.net, ahead, GAINED, 'the net gain comes', ahead === null ? '' : ' in the first year'),
  ];
}
