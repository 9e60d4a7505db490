/** The three views side by side, cash and freed time apart, each figure with where it comes from. */
import type { CostKind, Proposal } from '../proposal/schema';
import { COST_KINDS } from '../proposal/schema';
import { VIEW_NAMES, type Results, type ViewName } from '../finance/results';
import { viewStreams } from '../finance/views';
import { explain } from './explain';
import type { Explanation, MeasureFigure } from './explanation';
import { NPV_FROM_MONTHS, viewConditions } from './finance-line';
import { NOTHING } from './format';
import { freedTime } from './freed-time';
import { KIND_LABELS } from './kind-label';
import { pageContext, type PageContext } from './page-context';

export type ViewCell = { value: string; about: Explanation[] };
export type ViewsTable = {
  title: string;
  /** One heading for each view. */
  columns: string[];
  rows: { label: string; /** What the cells are asked; null for a sum a month. */ figure: MeasureFigure | null; cells: ViewCell[] }[];
  /** What the views differ in, and the freed time in hours and people. */
  remarks: string[];
};

const COLUMNS: Record<ViewName, string> = { drafted: 'As drafted', finance: 'Finance’s view', cashOnly: 'Cash only' };

/**
 * null while the return cannot be computed.
 * @param isDiscounted whether today's money is shown too; from two years on it always is.
 */
export function viewsTable(proposal: Proposal, results: Results, isDiscounted: boolean): ViewsTable | null {
  const context = pageContext(proposal, results);
  const { horizonMonths, views, totals } = results;
  if (views.drafted.net === null || horizonMonths === null) return null;
  const freed = freedTime(totals.capacityHoursPerMonth, results.settings, context.format);
  return {
    title: 'Three views of the same case',
    columns: VIEW_NAMES.map((view) => COLUMNS[view]),
    rows: [
      ...kindRows(context),
      row(context, `Savings in ${context.horizon}`, 'benefit'),
      row(context, `Cost in ${context.horizon}`, 'cost'),
      row(context, 'Net gain', 'net'),
      row(context, 'ROI', 'roi'),
      row(context, 'Paid back in', 'payback'),
      ...(isDiscounted || horizonMonths >= NPV_FROM_MONTHS ? [
        row(context, 'Net present value', 'npv'),
        row(context, 'ROI in today’s money', 'roiPv'),
        row(context, 'Paid back, in today’s money', 'discountedPayback'),
        row(context, 'Internal rate of return', 'irr'),
      ] : []),
    ],
    remarks: [
      `${COLUMNS.finance}: ${lower(viewConditions(context))}. ${COLUMNS.cashOnly}: what the accounts will show.`,
      ...(freed === '' ? [] : [`Time freed: ${freed}.`]),
    ],
  };
}

function row(context: PageContext, label: string, figure: MeasureFigure): ViewsTable['rows'][number] {
  return { label, figure, cells: VIEW_NAMES.map((view) => {
    const about = explain(context, [{ of: 'measure', view, figure }]);
    return { value: about[0]?.value ?? NOTHING, about };
  }) };
}

/** What counts a month, one row a kind. Where time is freed, cash has its row too, so that nobody takes one for the other. */
function kindRows({ proposal, results, format }: PageContext): ViewsTable['rows'] {
  const present = new Set<CostKind>(results.lines.filter((line) => line.reading.ok).map((line) => line.kind));
  if (present.has('capacity')) present.add('cash');
  return COST_KINDS.filter((kind) => present.has(kind)).map((kind) => {
    const streams = viewStreams(
      { ...proposal, cost: { ...proposal.cost, lines: proposal.cost.lines.filter((line) => line.kind === kind) } },
      results.lines.filter((line) => line.kind === kind), results.ask, results.settings, 'likely',
    );
    const isAnyRead = results.lines.some((line) => line.kind === kind && line.reading.ok);
    const amount = (view: ViewName) => (isAnyRead ? streams[view].benefitPerMonth : 0);
    return { label: `${KIND_LABELS[kind]}, a month`, figure: null, cells: VIEW_NAMES.map((view) => ({ value: format.money(amount(view)), about: [] })) };
  });
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
