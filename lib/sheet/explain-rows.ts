/** Where the figures of one row come from: a cost line, an item of the ask, an option. */
import type { CostRead } from '../notation/reading';
import { arithmetic } from './arithmetic';
import { assumptionSentence } from './assumptions';
import type { Explanation } from './explanation';
import { formulaText } from './formula-text';
import type { PageContext } from './page-context';
import { asSentence } from './plain-text';
import { operands, withResult } from './worked-sum';

type LineFigure = 'now' | 'after' | 'saves';

/** Of an amount that nothing was worked out from. */
const AS_GIVEN = 'As it was given.';
const LINE_NAMES: Record<LineFigure, string> = { now: 'Now', after: 'After', saves: 'Saves' };

/** null while the line cannot be read. */
export function explainLine(context: PageContext, id: string, figure: LineFigure): Explanation | null {
  const { proposal, results, format } = context;
  const line = results.lines.find((one) => one.id === id);
  const typed = proposal.cost.lines.find((one) => one.id === id);
  if (!line?.reading.ok || !typed || line.current === null || line.projected === null || line.saving === null) return null;
  const { reading } = line;
  const cell = format.tableMoney(results.lines.flatMap((row) => [row.current, row.saving]));
  const name = LINE_NAMES[figure];

  if (figure === 'saves') {
    const { print, value } = operands(format, [line.current, line.projected, line.saving]);
    const worked = withResult(`${print(line.current)} − ${print(line.projected)}`, value(line.current) - value(line.projected), line.saving, cell(line.saving));
    return { name, value: `${cell(line.saving)}/mo`, formula: 'now − after', worked, convention: range(line.low.saving, line.high.saving) };
  }
  const [amount, low, high] = figure === 'now' ? [line.current, line.low.current, line.high.current] : [line.projected, line.low.projected, line.high.projected];
  const shown = cell(amount);
  if (figure === 'after' && !reading.hasChange) return { name, value: `${shown}/mo`, formula: 'as now: no change is written yet', worked: '', convention: '' };
  const sum = sumOf(reading, figure);
  const conventions = [range(low, high), sum === '' ? AS_GIVEN : '', ...assumptions(reading, context)].filter((text) => text !== '');
  return { name, value: `${shown}/mo`, formula: formulaText(typed.formula, reading, true), worked: sum === '' ? '' : `${sum} = ${shown} a month`, convention: conventions.join(' ') };

  function range(from: number | null, to: number | null): string {
    return from === to ? '' : `From ${format.moneyRange(from, to)} a month; the middle is shown.`;
  }
}

/** Once, or every month. */
export function explainAskItem(context: PageContext, id: string): Explanation | null {
  const { proposal, results, format } = context;
  const item = results.ask.find((one) => one.id === id);
  const typed = proposal.ask.items.find((one) => one.id === id);
  if (!item?.reading.ok || !typed) return null;
  const { reading } = item;
  const value = `${format.money(reading.recurring ? item.perMonth : item.oneOff)} ${reading.recurring ? 'a month' : 'once'}`;
  const sum = sumOf(reading, 'now');
  return { name: 'Price', value, formula: formulaText(typed.formula, reading, true), worked: sum === '' ? '' : `${sum} = ${value}`, convention: [...(sum === '' ? [AS_GIVEN] : []), ...assumptions(reading, context)].join(' ') };
}

/** '' where the formula is the amount itself: "$500/mo". */
function sumOf(reading: CostRead, side: 'now' | 'after'): string {
  const sum = arithmetic(reading, side);
  if (sum !== '') return sum;
  const text = (side === 'after' ? reading.chips[0]?.after?.text : undefined) ?? reading.chips[0]?.text ?? '';
  return /\/(?!mo)|\bper\b|\ba\b/.test(text) ? text : '';
}

function assumptions({ assumptions: codes }: CostRead, { results, format }: PageContext): string[] {
  return codes.map((code) => asSentence(assumptionSentence(code, results.settings, format)));
}

export function explainOption(context: PageContext, id: string, figure: 'firstYearCost' | 'net'): Explanation | null {
  const { results, format, horizon } = context;
  const option = results.options.find((one) => one.id === id);
  if (!option) return null;
  if (figure === 'firstYearCost') {
    const { oneOff, askPerMonth, firstYearCost } = option;
    if (firstYearCost === null || oneOff === null || askPerMonth === null) return null;
    const { print, value } = operands(format, [oneOff, askPerMonth, firstYearCost]);
    const shown = format.money(firstYearCost);
    return { name: 'First-year cost', value: shown, formula: 'what is paid once + 12 × what is paid each month', worked: withResult(`${print(oneOff)} + 12 × ${print(askPerMonth)}`, value(oneOff) + 12 * value(askPerMonth), firstYearCost, shown), convention: '' };
  }
  const { benefit, cost, net } = option;
  if (benefit === null || cost === null || net === null) return null;
  const { print, value } = operands(format, [benefit, cost, net]);
  const shown = format.money(net);
  return { name: `Net in ${horizon}`, value: shown, formula: 'savings − cost', worked: withResult(`${print(benefit)} − ${print(cost)}`, value(benefit) - value(cost), net, shown), convention: `Over ${horizon}, undiscounted, like the proposal itself.` };
}
