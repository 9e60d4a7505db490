/** What every sheet of the workbook is written from, and where the sheets find one another's cells. */
import type { Results, ViewName } from '../../finance/results';
import { VIEW_NAMES } from '../../finance/results';
import { costContextOf } from '../../finance/read-formula';
import type { CostContext } from '../../notation/reading';
import type { Proposal } from '../../proposal/schema';
import { formatFor, type Format } from '../../sheet/format';
import type { Sheet } from '../../sheet/sheet';
import { Grid } from './grid';

export type Workbook = {
  proposal: Proposal;
  results: Results;
  sheet: Sheet;
  format: Format;
  context: CostContext;
  /** The views that can be computed. */
  views: readonly ViewName[];
  grids: { summary: Grid; cashflow: Grid; measures: Grid; assumptions: Grid; notes: Grid };
};

export const VIEW_LABELS: Record<ViewName, string> = { drafted: 'As drafted', finance: 'As finance would sign', cashOnly: 'Cash alone' };

export function openWorkbook(proposal: Proposal, results: Results, sheet: Sheet): Workbook {
  return {
    proposal,
    results,
    sheet,
    format: formatFor(proposal.header),
    context: costContextOf(proposal, 'monthly'),
    views: VIEW_NAMES.filter((view) => results.views[view].cashflow.length > 0),
    grids: {
      summary: new Grid('Case', [36, 46, 16, 13, 16, 16, 16, 14, 14, 16, 16, 16, 14, 12], 0),
      cashflow: new Grid('Cash flow', [9, 11, 11, ...Array<number>(15).fill(14)], 4),
      measures: new Grid('Measures', [44, 20, 22, 20], 3),
      assumptions: new Grid('Assumptions', [44, 18, 70], 0),
      notes: new Grid('Notes', [36, 90], 0),
    },
  };
}
