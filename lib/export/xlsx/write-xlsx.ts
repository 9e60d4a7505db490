/**
 * The case as a workbook that calculates: every number that was typed in a cell of its own, and everything else a formula over them.
 * The values stand beside the formulas, and a program that calculates comes to the same.
 */
import { el, type Markup } from '../office/markup';
import { officeFile, type Part } from '../office/office-file';
import type { PrintedCase } from '../printed-case';
import { assumptionsSheet, type Assumptions } from './assumptions-sheet';
import { caseSheet, planCase } from './case-sheet';
import { cashflowSheet } from './cashflow-sheet';
import { SPREADSHEET, type Grid } from './grid';
import { stylesPart } from './looks';
import { measuresSheet, steadyRows } from './measures-sheet';
import { notesSheet } from './notes-sheet';
import { openWorkbook } from './workbook';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function writeXlsx({ proposal, results, sheet }: PrintedCase): Uint8Array {
  const workbook = openWorkbook(proposal, results, sheet);
  const plan = planCase(workbook);
  const assumptions = assumptionsSheet(workbook, plan.buildWeeks);
  const ranges = caseSheet(workbook, plan, assumptions);
  const steady = steadyRows(workbook, ranges);
  const columns = cashflowSheet(workbook, steady);
  measuresSheet(workbook, steady, columns);
  notesSheet(workbook);

  const { summary, measures, cashflow, assumptions: conventions, notes } = workbook.grids;
  const grids = [summary, measures, cashflow, conventions, notes];
  const sheets = grids.map((grid, index): Part => ({ path: `xl/worksheets/sheet${index + 1}.xml`, type: 'spreadsheetml.worksheet', root: grid.part(sheet.paper, index === 0) }));
  const main: Part = {
    path: 'xl/workbook.xml',
    type: 'spreadsheetml.sheet.main',
    root: workbookPart(grids, assumptions),
    links: [...sheets.map((_, index) => ({ id: `rId${index + 1}`, type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })), { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' }],
  };
  return officeFile(sheet, main, [...sheets, { path: 'xl/styles.xml', type: 'spreadsheetml.styles', root: stylesPart(workbook.format) }]);
}

/** Asks to be calculated when it is opened, whatever the program usually does. */
function workbookPart(grids: readonly Grid[], { names }: Assumptions): Markup {
  const sorted = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
  return el('workbook', { xmlns: SPREADSHEET, 'xmlns:r': RELATIONSHIPS },
    el('bookViews', {}, el('workbookView', { activeTab: 0 })),
    el('sheets', {}, grids.map((grid, index) => el('sheet', { name: grid.name, sheetId: index + 1, 'r:id': `rId${index + 1}` }))),
    el('definedNames', {}, sorted.map(([name, place]) => el('definedName', { name }, place.textOn(null)))),
    el('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }));
}
