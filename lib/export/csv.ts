/**
 * The figures as CSV (RFC 4180, UTF-8 with its mark so that Excel reads the letters): the key figures as printed, each line,
 * the totals, and the cash flow by month. Amounts are plain numbers; a text can never become a formula.
 */
import { roundMoney } from '../finance/money';
import { CONFIDENCE_COPY } from '../proposal/figures-copy';
import { KIND_LABELS } from '../sheet/kind-label';
import { cleanLine } from '../sheet/plain-text';
import type { PrintedCase } from './printed-case';

const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet takes for the beginning of a formula, at the start of a cell or after what some of them take for its end. */
const FORMULA_START = /(^|[;,|\t\r\n])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

type Cell = string | number | null;

export function writeCsv({ proposal, results, sheet }: PrintedCase): string {
  const { totals, views, lines, ask } = results;
  const rows: Cell[][] = [
    ['Business case', sheet.title],
    ['Currency', results.currency],
    [],
    ['Figure', 'As printed', 'Detail'],
    ...sheet.figures.map(({ label, value, unit, detail }) => [label, `${value} ${unit}`.trim(), detail]),
    [],
    ['Cost line', 'How it is worked out', 'Kind', 'Confidence', 'Current cost per month', 'Projected cost per month', 'Projected savings per month'],
    ...proposal.cost.lines.map((line, index) => {
      const result = lines[index];
      return [cleanLine(line.metric), cleanLine(line.formula), KIND_LABELS[line.kind], CONFIDENCE_COPY[line.confidence].label, result?.current ?? null, result?.projected ?? null, result?.saving ?? null];
    }),
    ['Total', '', '', '', totals.currentPerMonth, totals.projectedPerMonth, totals.savingPerMonth],
    [],
    ['Asked for', 'How it is worked out', 'Written quote', 'Note', 'Once', 'Per month'],
    ...proposal.ask.items.map((item, index) => [cleanLine(item.what), cleanLine(item.formula), item.quoted ? 'yes' : '', cleanLine(item.note), ask[index]?.oneOff ?? null, ask[index]?.perMonth ?? null]),
    ['Total', '', '', '', totals.oneOff, totals.askPerMonth],
    [],
    ['Month from approval', 'Savings', 'Cost', 'Net', 'Added up'],
    ...views.drafted.cashflow.map(({ month, ...flow }) => [month, ...[flow.benefit, flow.cost, flow.net, flow.cumulative].map((amount) => roundMoney(amount, results.minorUnitDigits))]),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  return BYTE_ORDER_MARK + rows.map((row) => `${Array.from({ length: width }, (_, index) => writeCell(row[index] ?? null)).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = cell.replace(FORMULA_START, "$1$2'");
  return /[",\r\n;\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
