/** Month by month from the decision on, for each view: benefit, cost, net, what has added up, and when it is paid back. */
import { paybackPeriods } from '../../finance/measures';
import { toMonthlyRate } from '../../finance/measure-streams';
import type { ViewName } from '../../finance/results';
import { adoption } from '../../finance/timeline';
import { f, name, type Formula, type Place } from './formula';
import { VIEW_LABELS, type Workbook } from './workbook';

const FIRST = 5;
const COL = { month: 1, adoption: 2, discount: 3, firstView: 4, perView: 5 } as const;

/** Money a month once all is adopted, and money in month 0. */
export type SteadyPlaces = Record<ViewName, { benefit: Place; once: Place; perMonth: Place }>;
export type ViewColumns = { benefit: Formula; cost: Formula; net: Formula; lastPayback: Place };
export type CashflowColumns = { views: ReadonlyMap<ViewName, ViewColumns>; discount: Formula | null };

export function cashflowSheet({ results, views, grids }: Workbook, steady: SteadyPlaces): CashflowColumns {
  const grid = grids.cashflow;
  const { settings, horizonMonths } = results;
  grid.text(1, 1, 'Cash flow', 'title');
  const last = FIRST + (horizonMonths ?? 0);
  const columns = new Map<ViewName, ViewColumns>();
  const timing = { horizonMonths: horizonMonths ?? 0, goLiveMonths: results.views.drafted.goLiveMonths ?? 0, rampMonths: settings.rampMonths ?? 0 };
  const { discountRatePercent } = settings;
  if (views.length === 0) {
    grid.text(1, 3, 'The cash flow cannot be worked out yet: a cost with a change, and what it takes, are needed first.');
    return { views: columns, discount: null };
  }
  grid.text(1, 2, 'Month 0 is the decision; what moves in a month moves at its end.', 'muted');
  grid.heads(4, [[COL.month, 'Month']]);
  grid.heads(4, [[COL.adoption, 'Share of the saving'], ...(discountRatePercent === null ? [] : [[COL.discount, 'Discount factor'] as const])], 'headAmount');
  const monthAt = (row: number) => grid.at(COL.month, row);
  for (let row = FIRST; row <= last; row += 1) {
    const month = row - FIRST;
    grid.number(COL.month, row, month, 'whole');
    grid.formula(COL.adoption, row, f`MAX(0,MIN(1,(${monthAt(row)}-${name('go_live')})/MAX(1,${name('ramp')})))`, adoption(month, timing), 'percent');
    if (discountRatePercent !== null) grid.formula(COL.discount, row, f`1/(1+${name('monthly_rate')})^${monthAt(row)}`, (1 + toMonthlyRate(discountRatePercent)) ** -month, 'exact');
  }
  views.forEach((view, index) => {
    const first = COL.firstView + index * COL.perView;
    const [benefit, cost, net, sum, paid] = [first, first + 1, first + 2, first + 3, first + 4];
    grid.text(first, 3, VIEW_LABELS[view], 'heading');
    grid.heads(4, [[benefit, 'Benefit'], [cost, 'Cost'], [net, 'Net'], [sum, 'Added up'], [paid, 'Paid back after']], 'headAmount');
    const places = steady[view];
    const nets = results.views[view].cashflow.map((month) => month.net);
    const netRange = grid.range(net, FIRST, net, last);
    results.views[view].cashflow.forEach((month, index) => {
      const row = FIRST + index;
      const at = (column: number, up = 0) => grid.at(column, row - up);
      grid.formula(benefit, row, f`${places.benefit}*${at(COL.adoption)}`, month.benefit, 'money');
      grid.formula(cost, row, index === 0 ? f`${places.once}` : f`${places.perMonth}`, month.cost, 'money');
      grid.formula(net, row, f`${at(benefit)}-${at(cost)}`, month.net, 'money');
      grid.formula(sum, row, index === 0 ? f`${at(net)}` : f`${at(sum, 1)}+${at(net)}`, month.cumulative, 'money');
      const dust = f`-0.0000000000001*SUMPRODUCT(ABS(${netRange}))`;
      const inside = f`${at(COL.month, 1)}+MIN(1,-${at(sum, 1)}/${at(net)})`;
      const payback = index === 0 ? f`IF(${at(sum)}<${dust},"",0)` : f`IF(${at(sum)}<${dust},"",IF(${at(paid, 1)}="",${inside},${at(paid, 1)}))`;
      grid.formula(paid, row, payback, paybackPeriods(nets.slice(0, index + 1)) ?? '', 'decimal');
    });
    columns.set(view, { benefit: grid.range(benefit, FIRST, benefit, last), cost: grid.range(cost, FIRST, cost, last), net: netRange, lastPayback: grid.at(paid, last) });
  });
  return { views: columns, discount: discountRatePercent === null ? null : grid.range(COL.discount, FIRST, COL.discount, last) };
}
