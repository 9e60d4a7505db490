/**
 * The case as the page shows it, a row for each cost and each thing asked for, and below it every number they are worked out from,
 * each in a cell of its own. Exact amounts stand at the right: the page's are rounded, the cash flow is not.
 */
import { monthlySaving } from '../../finance/lines';
import type { AskResult, LineResult } from '../../finance/results';
import { isRead } from '../../finance/results';
import { evaluate, type Leaf } from '../../notation/amounts';
import { CONFIDENCE_COPY } from '../../proposal/figures-copy';
import { COST_KINDS, type AskItem, type CostLine } from '../../proposal/schema';
import { NOTHING } from '../../sheet/format';
import { formulaText } from '../../sheet/formula-text';
import { KIND_LABELS } from '../../sheet/kind-label';
import { cleanLine } from '../../sheet/plain-text';
import type { Assumptions } from './assumptions-sheet';
import { FactorRows } from './factor-rows';
import { f, name, type Formula } from './formula';
import { savingEnd, scaleWriter, sumFormula } from './model-formula';
import type { Workbook } from './workbook';

const COL = { label: 1, written: 2, kind: 3, confidence: 4, now: 5, after: 6, saving: 7, low: 8, high: 9, exactNow: 10, exactAfter: 11, exactSaving: 12, counts: 13, cash: 14 } as const;
const FIRST_LINE = 7;
const YES = 'Yes';

type Row<Entry, Result> = { entry: Entry; result: Result; row: number };

/** What the other sheets take from here; null where there is no row. */
export type CaseRanges = { exactSaving: Formula | null; counts: Formula; cash: Formula; exactOnce: Formula | null; exactPerMonth: Formula; uplift: Formula };

export type CasePlan = { lines: Row<CostLine, LineResult>[]; items: Row<AskItem, AskResult>[]; askHead: number; factors: FactorRows; buildWeeks: Formula[] };

/** Where everything will stand: the assumptions refer to the factors, and the factors to the assumptions. */
export function planCase({ proposal, results, grids, context }: Workbook): CasePlan {
  const isWritten = (texts: readonly string[]) => texts.some((text) => cleanLine(text) !== '');
  const lines = proposal.cost.lines.flatMap((entry, index) => {
    const result = results.lines[index];
    return result && isWritten([entry.metric, entry.formula, entry.note, entry.source]) ? [{ entry, result }] : [];
  }).map((line, index) => ({ ...line, row: FIRST_LINE + index }));
  const askHead = FIRST_LINE + lines.length + COST_KINDS.length + 4;
  const items = proposal.ask.items.flatMap((entry, index) => {
    const result = results.ask[index];
    return result && isWritten([entry.what, entry.formula, entry.note]) ? [{ entry, result }] : [];
  }).map((item, index) => ({ ...item, row: askHead + 1 + index }));

  const factors = new FactorRows(grids.summary, askHead + items.length + 6);
  for (const { entry, result } of lines) if (isRead(result.reading)) factors.add(labelOf(entry.metric, result.reading.label), result.reading.model);
  for (const { entry, result } of items) if (isRead(result.reading)) factors.add(labelOf(entry.what, result.reading.label), result.reading.model);
  const isBuilt = results.goLiveSource === 'longest effort in the ask';
  const anyScale = scaleWriter(context, null);
  const buildWeeks = items.flatMap(({ result: { reading } }) => (isBuilt && isRead(reading) && !reading.recurring && reading.model.effortWeeks ? [sumFormula(reading.model.effortWeeks, (leaf) => factors.cell(leaf, 'likely'), anyScale)] : []));
  return { lines, items, askHead, factors, buildWeeks };
}

export function caseSheet(workbook: Workbook, { lines, items, askHead, factors }: CasePlan, assumptions: Assumptions): CaseRanges {
  const { results, sheet, grids, format } = workbook;
  const grid = grids.summary;
  const digits = format.minorUnitDigits;
  grid.text(1, 1, sheet.title, 'title');
  grid.text(1, 2, sheet.summary);
  grid.text(1, 3, 'Cells in green can be changed; everything else follows. What they rest on stands in the other sheets.', 'muted');

  grid.text(1, FIRST_LINE - 2, 'Cost', 'heading');
  grid.heads(FIRST_LINE - 1, [
    [COL.label, 'Metric'], [COL.written, 'How it is worked out'], [COL.kind, 'Kind'], [COL.confidence, 'Confidence'], [COL.now, 'Current cost per month'], [COL.after, 'Cost per month after'], [COL.saving, 'Projected savings per month'],
    [COL.low, 'Savings, low'], [COL.high, 'Savings, high'], [COL.exactNow, 'Current, not rounded'], [COL.exactAfter, 'After, not rounded'], [COL.exactSaving, 'Savings, not rounded'], [COL.counts, 'Counts for finance'], [COL.cash, 'Counts as cash'],
  ]);
  for (const line of lines) costRow(workbook, line, factors, assumptions);
  const lastLine = FIRST_LINE + lines.length - 1;
  const column = (at: number, from: number, to: number) => grid.range(at, from, at, Math.max(from, to));
  if (lines.length > 0) {
    grid.choose(grid.at(COL.kind, FIRST_LINE), grid.at(COL.kind, lastLine), assumptions.kindChoice);
    grid.choose(grid.at(COL.confidence, FIRST_LINE), grid.at(COL.confidence, lastLine), assumptions.confidenceChoice);
    const { currentPerMonth, projectedPerMonth, savingPerMonth } = results.totals;
    grid.text(1, lastLine + 1, 'Total', 'total');
    for (const [at, value] of [[COL.now, currentPerMonth], [COL.after, projectedPerMonth], [COL.saving, savingPerMonth]] as const) {
      if (value === null) grid.text(at, lastLine + 1, NOTHING, 'nothing');
      else grid.formula(at, lastLine + 1, f`ROUND(SUM(${column(at, FIRST_LINE, lastLine)}),${digits})`, value, 'totalMoney');
    }
    COST_KINDS.forEach((kind, index) => {
      const row = lastLine + 2 + index;
      const saved = lines.filter(({ result }) => result.kind === kind).reduce((sum, { result }) => sum + (result.saving ?? 0), 0);
      grid.text(1, row, KIND_LABELS[kind], 'muted');
      grid.formula(COL.saving, row, f`ROUND(SUMIF(${column(COL.kind, FIRST_LINE, lastLine)},${assumptions.kinds[kind]},${column(COL.saving, FIRST_LINE, lastLine)}),${digits})`, Number(saved.toFixed(digits)), 'money');
    });
  }

  const lastItem = askHead + items.length;
  grid.text(1, askHead - 1, 'Ask', 'heading');
  grid.heads(askHead, [[COL.label, 'What'], [COL.written, 'How it is worked out'], [COL.kind, 'Written quote'], [COL.now, 'Once'], [COL.after, 'A month'], [COL.exactNow, 'Once, not rounded'], [COL.exactAfter, 'A month, not rounded'], [COL.counts, 'Counts for finance']]);
  for (const item of items) askRow(workbook, item, factors);
  grid.text(1, lastItem + 1, 'Total', 'total');
  const { oneOff, askPerMonth, netPerMonth } = results.totals;
  for (const [at, value] of [[COL.now, oneOff], [COL.after, askPerMonth]] as const) {
    if (value === null) grid.text(at, lastItem + 1, NOTHING, 'nothing');
    else grid.formula(at, lastItem + 1, items.length === 0 ? f`0` : f`ROUND(SUM(${column(at, askHead + 1, lastItem)}),${digits})`, value, 'totalMoney');
  }
  if (netPerMonth !== null) {
    grid.text(1, lastItem + 2, 'Saved a month, less what is paid a month');
    grid.formula(COL.saving, lastItem + 2, f`ROUND(${grid.at(COL.saving, lastLine + 1)}-${grid.at(COL.after, lastItem + 1)},${digits})`, netPerMonth, 'money');
  }
  factors.heads();
  return {
    exactSaving: lines.length === 0 ? null : column(COL.exactSaving, FIRST_LINE, lastLine),
    counts: column(COL.counts, FIRST_LINE, lastLine),
    cash: column(COL.cash, FIRST_LINE, lastLine),
    exactOnce: items.length === 0 ? null : column(COL.exactNow, askHead + 1, lastItem),
    exactPerMonth: column(COL.exactAfter, askHead + 1, lastItem),
    uplift: column(COL.counts, askHead + 1, lastItem),
  };
}

function labelOf(typed: string, read: string): string {
  return cleanLine(typed) || cleanLine(read) || 'Without a name';
}

function costRow({ grids, format, context, results, views }: Workbook, { entry, result, row }: Row<CostLine, LineResult>, factors: FactorRows, assumptions: Assumptions): void {
  const grid = grids.summary;
  const { reading } = result;
  const digits = format.minorUnitDigits;
  grid.text(COL.label, row, labelOf(entry.metric, reading.label), 'wrapped');
  grid.text(COL.written, row, formulaText(entry.formula, reading), 'wrapped');
  grid.text(COL.kind, row, KIND_LABELS[entry.kind], 'choice');
  grid.text(COL.confidence, row, CONFIDENCE_COPY[entry.confidence].label, 'choice');
  if (!isRead(reading) || result.current === null || result.projected === null || result.saving === null) {
    for (const column of [COL.now, COL.after, COL.saving]) grid.text(column, row, NOTHING, 'nothing');
    return;
  }
  const { model } = reading;
  const scale = scaleWriter(context, reading.assumptions);
  const likely = (leaf: Leaf) => factors.cell(leaf, 'likely');
  const at = (column: number) => grid.at(column, row);
  grid.formula(COL.exactNow, row, sumFormula(model.now, likely, scale), reading.current.likely, 'exact');
  grid.formula(COL.exactAfter, row, model.after ? sumFormula(model.after, likely, scale) : f`${at(COL.exactNow)}`, reading.projected.likely, 'exact');
  grid.formula(COL.exactSaving, row, f`${at(COL.exactNow)}-${at(COL.exactAfter)}`, monthlySaving(reading, 'likely').amount, 'exact');
  grid.formula(COL.now, row, f`ROUND(${at(COL.exactNow)},${digits})`, result.current, 'money');
  grid.formula(COL.after, row, f`ROUND(${at(COL.exactAfter)},${digits})`, result.projected, 'money');
  grid.formula(COL.saving, row, f`ROUND(${at(COL.now)}-${at(COL.after)},${digits})`, result.saving, 'money');
  if (result.low.saving !== null && result.high.saving !== null && result.low.saving !== result.high.saving) {
    const cellAt = (leaf: Leaf, isHigh: boolean) => factors.cell(leaf, isHigh ? 'high' : 'low');
    grid.formula(COL.low, row, f`ROUND(${savingEnd(model, false, cellAt, scale)},${digits})`, result.low.saving, 'money');
    grid.formula(COL.high, row, f`ROUND(${savingEnd(model, true, cellAt, scale)},${digits})`, result.high.saving, 'money');
  }
  const counted = results.settings.realisationPercent[entry.kind];
  const doubted = results.settings.riskPercent[entry.confidence];
  if (views.includes('finance') && counted !== null && doubted !== null) {
    grid.formula(COL.counts, row, f`VLOOKUP(${at(COL.kind)},${name('kinds')},2,FALSE)*(1-VLOOKUP(${at(COL.confidence)},${name('confidences')},2,FALSE))`, (counted * (100 - doubted)) / 10_000, 'percent');
  }
  grid.formula(COL.cash, row, f`IF(${at(COL.kind)}=${assumptions.kinds.cash},1,0)`, entry.kind === 'cash' ? 1 : 0, 'percent');
}

function askRow({ grids, format, context, results }: Workbook, { entry, result, row }: Row<AskItem, AskResult>, factors: FactorRows): void {
  const grid = grids.summary;
  const { reading } = result;
  const digits = format.minorUnitDigits;
  grid.text(COL.label, row, labelOf(entry.what, reading.label), 'wrapped');
  grid.text(COL.written, row, formulaText(entry.formula, reading), 'wrapped');
  grid.text(COL.kind, row, entry.quoted ? YES : 'No', 'choice');
  if (!isRead(reading) || result.oneOff === null || result.perMonth === null) {
    for (const column of [COL.now, COL.after]) grid.text(column, row, NOTHING, 'nothing');
    return;
  }
  const amount = sumFormula(reading.model.now, (leaf) => factors.cell(leaf, 'likely'), scaleWriter(context, reading.assumptions));
  const exact = evaluate(reading.model.now, (leaf) => leaf.likely);
  grid.formula(COL.exactNow, row, reading.recurring ? f`0` : amount, reading.recurring ? 0 : exact, 'exact');
  grid.formula(COL.exactAfter, row, reading.recurring ? amount : f`0`, reading.recurring ? exact : 0, 'exact');
  grid.formula(COL.now, row, f`ROUND(${grid.at(COL.exactNow, row)},${digits})`, result.oneOff, 'money');
  grid.formula(COL.after, row, f`ROUND(${grid.at(COL.exactAfter, row)},${digits})`, result.perMonth, 'money');
  const { costs } = results.settings.riskPercent;
  if (costs !== null) grid.formula(COL.counts, row, f`IF(${grid.at(COL.kind, row)}="Yes",1,1+${name('costs_risk')})`, entry.quoted ? 1 : 1 + costs / 100, 'percent');
}
