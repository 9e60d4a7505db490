/** What a finance person asks for, in the three views side by side, each as a formula over the cash flow. */
import { viewStreams } from '../../finance/views';
import type { Measures, ViewName } from '../../finance/results';
import { NOTHING } from '../../sheet/format';
import type { CaseRanges } from './case-sheet';
import type { CashflowColumns, SteadyPlaces, ViewColumns } from './cashflow-sheet';
import { f, type Formula, type Place } from './formula';
import type { Look } from './looks';
import { VIEW_LABELS, type Workbook } from './workbook';

const FIRST_STEADY = 4;
const FIRST_MEASURE = 8;

const columnOf = (index: number) => 2 + index;

/** What flows every month once all is adopted: the rows above the measures. */
export function steadyRows({ proposal, results, views, grids }: Workbook, ranges: CaseRanges): SteadyPlaces {
  const grid = grids.measures;
  const streams = viewStreams(proposal, results.lines, results.ask, results.settings, 'likely');
  grid.text(1, 1, 'Measures', 'title');
  grid.heads(FIRST_STEADY - 1, [[1, 'Once all of it is adopted']]);
  ['Saving a month', 'Cost once', 'Cost a month'].forEach((label, index) => grid.text(1, FIRST_STEADY + index, label));
  views.forEach((view, index) => {
    const column = columnOf(index);
    const { benefitPerMonth, cost } = streams[view];
    grid.text(column, FIRST_STEADY - 1, VIEW_LABELS[view], 'headAmount');
    grid.formula(column, FIRST_STEADY, savings(view, ranges), benefitPerMonth ?? 0, 'money');
    grid.formula(column, FIRST_STEADY + 1, costs(view, ranges.exactOnce, ranges.uplift), cost?.oneOff ?? 0, 'money');
    grid.formula(column, FIRST_STEADY + 2, costs(view, ranges.exactOnce && ranges.exactPerMonth, ranges.uplift), cost?.perMonth ?? 0, 'money');
  });
  const placesOf = (view: ViewName) => {
    const column = columnOf(Math.max(0, views.indexOf(view)));
    return { benefit: grid.at(column, FIRST_STEADY), once: grid.at(column, FIRST_STEADY + 1), perMonth: grid.at(column, FIRST_STEADY + 2) };
  };
  return { drafted: placesOf('drafted'), finance: placesOf('finance'), cashOnly: placesOf('cashOnly') };
}

function savings(view: ViewName, { exactSaving, counts, cash }: CaseRanges): Formula {
  if (exactSaving === null) return f`0`;
  if (view === 'drafted') return f`SUM(${exactSaving})`;
  return f`SUMPRODUCT(${exactSaving},${view === 'finance' ? counts : cash})`;
}

function costs(view: ViewName, amounts: Formula | null, uplift: Formula): Formula {
  if (amounts === null) return f`0`;
  return view === 'finance' ? f`SUMPRODUCT(${amounts},${uplift})` : f`SUM(${amounts})`;
}

type Row = { label: string; look: Look; value: (measures: Measures) => number | null; formula: (view: ViewColumns, at: (row: number) => Place, steady: SteadyPlaces[ViewName]) => Formula };

export function measuresSheet({ results, views, grids, format, sheet }: Workbook, steady: SteadyPlaces, { views: columns, discount }: CashflowColumns): void {
  const grid = grids.measures;
  if (views.length === 0) {
    grid.text(1, 2, 'The return cannot be worked out yet: a cost with a change, and what it takes, are needed first.');
    return;
  }
  grid.text(1, 2, sheet.summary, 'muted');
  const horizon = results.horizonMonths ?? 0;
  const rows = measureRows(format.minorUnitDigits, `${horizon} month${horizon === 1 ? '' : 's'}`, discount);
  grid.heads(FIRST_MEASURE, [[1, 'Over the time counted']]);
  views.forEach((view, index) => {
    const column = columnOf(index);
    const own = columns.get(view);
    grid.text(column, FIRST_MEASURE, VIEW_LABELS[view], 'headAmount');
    rows.forEach((row, offset) => {
      const at = FIRST_MEASURE + 1 + offset;
      const value = row.value(results.views[view]);
      if (index === 0) grid.text(1, at, row.label);
      if (own) grid.formula(column, at, row.formula(own, (other) => grid.at(column, FIRST_MEASURE + 1 + other), steady[view]), value ?? NOTHING, row.look);
    });
  });
}

/** Of amounts that are not rounded; nothing where there is nothing to measure by. */
const ratio = (part: Formula, whole: Formula) => f`IF(${whole}>0,${part}/${whole},"–")`;
const percent = (value: number | null) => (value === null ? null : value / 100);

/** In order; a formula names another row by its place in this list. */
function measureRows(digits: number, horizon: string, discount: Formula | null): Row[] {
  const round = (formula: Formula) => f`ROUND(${formula},${digits})`;
  const simple: Row[] = [
    { label: `Benefit in ${horizon}`, look: 'money', value: (of) => of.benefit, formula: ({ benefit }) => round(f`SUM(${benefit})`) },
    { label: `Cost in ${horizon}`, look: 'money', value: (of) => of.cost, formula: ({ cost }) => round(f`SUM(${cost})`) },
    { label: `Net gain in ${horizon}`, look: 'totalMoney', value: (of) => of.net, formula: (_, at) => round(f`${at(0)}-${at(1)}`) },
    { label: 'ROI: (benefit − cost) ÷ cost, undiscounted', look: 'percent', value: (of) => percent(of.roiPercent), formula: ({ benefit, cost }) => ratio(f`(SUM(${benefit})-SUM(${cost}))`, f`SUM(${cost})`) },
    { label: 'Payback, in months from approval', look: 'decimal', value: (of) => of.paybackMonths, formula: ({ lastPayback }) => f`IF(${lastPayback}="","–",${lastPayback})` },
    { label: 'Lost by each month of delay', look: 'money', value: (of) => of.costOfDelayPerMonth, formula: (_, __, steady) => round(f`${steady.benefit}-${steady.perMonth}`) },
  ];
  if (discount === null) return simple;
  const present = (amounts: Formula) => f`SUMPRODUCT(${amounts},${discount})`;
  return [
    ...simple,
    { label: 'Present value of the benefit', look: 'money', value: (of) => of.pvBenefit, formula: ({ benefit }) => round(present(benefit)) },
    { label: 'Present value of the cost', look: 'money', value: (of) => of.pvCost, formula: ({ cost }) => round(present(cost)) },
    { label: 'Net present value', look: 'totalMoney', value: (of) => of.npv, formula: ({ net }) => round(present(net)) },
    { label: 'ROI on present values', look: 'percent', value: (of) => percent(of.roiPvPercent), formula: ({ net, cost }) => ratio(present(net), present(cost)) },
    { label: 'Share of the savings that breaks even, in present value', look: 'percent', value: (of) => percent(of.breakEvenSharePercent), formula: ({ benefit, cost }) => ratio(present(cost), present(benefit)) },
  ];
}
