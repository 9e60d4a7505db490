/** Where the totals come from: sums of the rows a reader has seen, and what follows from them at once. */
import { roundMoney } from '../finance/money';
import { fullTimeHoursPerMonth } from '../finance/settings';
import type { Explanation, TotalFigure } from './explanation';
import { freedTime } from './freed-time';
import type { PageContext } from './page-context';
import { addedUp, operands, withResult } from './worked-sum';

const MONTHS_IN_A_YEAR = 12;
const FULL_EFFECT = 'At full effect, before what the change costs.';

/** null while the figure is not known. */
export function explainTotal(context: PageContext, figure: TotalFigure): Explanation | null {
  const { results, format } = context;
  const { totals, lines, ask } = results;
  switch (figure) {
    case 'now': return rows(lines.map((line) => line.current), totals.currentPerMonth, { name: 'Cost today', formula: 'what every line costs now, added up', convention: 'A month, as things are.' });
    case 'after': return rows(lines.map((line) => line.projected), totals.projectedPerMonth, { name: 'Cost after the change', formula: 'what is left of every line, added up', convention: 'A month, at full effect.' });
    case 'saves': return saves();
    case 'inAYear': return aYear(totals.savingPerMonth, 'Savings in a year', 'savings a month', FULL_EFFECT);
    case 'costInAYear': return aYear(totals.currentPerMonth, 'Cost in a year', 'cost today a month', 'If nothing changes.');
    case 'shareSaved': return shareSaved();
    case 'oneOff': return prices(ask.map((item) => item.oneOff), totals.oneOff, { name: 'The ask, once', formula: 'every price that is paid once, added up', convention: 'Paid at approval.' }, '');
    case 'askPerMonth': return prices(ask.map((item) => item.perMonth), totals.askPerMonth, { name: 'The ask, every month', formula: 'every price that is paid each month, added up', convention: 'From the first month after approval.' }, '/mo');
    case 'freedTime': return freed();
  }

  function rows(amounts: readonly (number | null)[], total: number | null, words: Pick<Explanation, 'name' | 'formula' | 'convention'>): Explanation | null {
    if (total === null) return null;
    return { ...words, value: format.perMonth(total), worked: added(amounts, total, 'lines') };
  }

  function prices(amounts: readonly (number | null)[], total: number | null, words: Pick<Explanation, 'name' | 'formula' | 'convention'>, unit: string): Explanation | null {
    if (!total) return null;
    return { ...words, value: `${format.money(total)}${unit}`, worked: added(amounts.filter((amount) => amount !== 0), total, 'prices') };
  }

  /** '' where a single row is the total. */
  function added(amounts: readonly (number | null)[], total: number, noun: string): string {
    const known = amounts.filter((amount) => amount !== null);
    if (known.length < 2) return '';
    const { print, value } = operands(format, [...known, total]);
    return withResult(addedUp(known, print, noun), known.reduce((sum, amount) => sum + value(amount), 0), total, format.money(total));
  }

  function saves(): Explanation | null {
    const { currentPerMonth, projectedPerMonth, savingPerMonth } = totals;
    if (currentPerMonth === null || projectedPerMonth === null || savingPerMonth === null) return null;
    const { print, value } = operands(format, [currentPerMonth, projectedPerMonth, savingPerMonth]);
    const worked = withResult(`${print(currentPerMonth)} − ${print(projectedPerMonth)}`, value(currentPerMonth) - value(projectedPerMonth), savingPerMonth, format.money(savingPerMonth));
    return { name: 'Savings', value: format.perMonth(savingPerMonth), formula: 'cost today − cost after the change', worked, convention: `A month. ${FULL_EFFECT}` };
  }

  function aYear(perMonth: number | null, name: string, of: string, convention: string): Explanation | null {
    if (perMonth === null) return null;
    const inAYear = perMonth * MONTHS_IN_A_YEAR;
    const { print, value } = operands(format, [perMonth, inAYear]);
    const shown = format.money(inAYear);
    const worked = withResult(`${MONTHS_IN_A_YEAR} × ${print(perMonth)}`, MONTHS_IN_A_YEAR * value(perMonth), inAYear, shown);
    return { name, value: shown, formula: `${MONTHS_IN_A_YEAR} × ${of}`, worked, convention };
  }

  function shareSaved(): Explanation | null {
    const { currentPerMonth, savingPerMonth } = totals;
    if (savingPerMonth === null || !currentPerMonth || savingPerMonth < 0) return null;
    const { print, value } = operands(format, [currentPerMonth, savingPerMonth]);
    const percent = (savingPerMonth / currentPerMonth) * 100;
    const shown = format.percent(percent);
    const worked = withResult(`${print(savingPerMonth)} ÷ ${print(currentPerMonth)}`, (100 * value(savingPerMonth)) / value(currentPerMonth), percent, shown);
    return { name: 'Share saved', value: shown, formula: 'savings ÷ cost today', worked, convention: '' };
  }

  function freed(): Explanation | null {
    const hours = totals.capacityHoursPerMonth;
    const value = freedTime(hours, results.settings, format);
    const fullTime = fullTimeHoursPerMonth(results.settings);
    if (hours === null || value === '') return null;
    const people = fullTime === null || fullTime === 0 ? null : hours / fullTime;
    const sum = people && withResult(`${format.number(hours)} hr ÷ ${format.number(fullTime)} hr`, roundMoney(hours, 2) / roundMoney(hours / people, 2), people, format.number(people));
    return { name: 'Time freed', value, formula: 'hours freed a month ÷ hours of one full-time month', worked: sum ? `${sum} people` : '', convention: 'Time, not cash: it is worth money once it is put to use.' };
  }
}
