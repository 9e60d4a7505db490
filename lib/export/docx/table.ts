/** A real table: fixed columns over the whole text block, a head that repeats on the next page, rows that do not break. */
import { el, type Child, type Markup } from '../office/markup';
import { color, twips } from './styles';
import { PRINT } from '../../sheet/theme';

export type Cell = { content: Child };
export type TableRow = { cells: readonly Cell[]; /** Full lines above: totals. */ isHeavy?: boolean };

type Table = {
  style?: 'Rows' | 'Pairs' | 'Figures';
  /** What the table is about, for those who hear it. */
  about: string;
  /** Points. */
  widths: readonly number[];
  head: TableRow | null;
  rows: readonly TableRow[];
};

export function table({ style = 'Rows', about, widths, head, rows }: Table): Markup {
  return el('w:tbl', {},
    el('w:tblPr', {},
      el('w:tblStyle', { 'w:val': style }),
      el('w:tblW', { 'w:w': twips(widths.reduce((sum, width) => sum + width, 0)), 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      el('w:tblLook', { 'w:val': head ? '00A0' : '0080', 'w:firstRow': head ? 1 : 0, 'w:lastRow': 0, 'w:firstColumn': 1, 'w:lastColumn': 0, 'w:noHBand': 1, 'w:noVBand': 1 }),
      el('w:tblCaption', { 'w:val': about })),
    el('w:tblGrid', {}, widths.map((width) => el('w:gridCol', { 'w:w': twips(width) }))),
    head ? row(head, widths, true) : null,
    rows.map((each) => row(each, widths, false)));
}

function row({ cells, isHeavy }: TableRow, widths: readonly number[], isHead: boolean): Markup {
  return el('w:tr', {},
    el('w:trPr', {}, el('w:cantSplit'), isHead ? el('w:tblHeader') : null),
    cells.map((cell, index) => el('w:tc', {},
      el('w:tcPr', {}, el('w:tcW', { 'w:w': twips(widths[index] ?? 0), 'w:type': 'dxa' }), isHeavy ? el('w:tcBorders', {}, el('w:top', { 'w:val': 'single', 'w:sz': 6, 'w:space': 0, 'w:color': color(PRINT.ink) })) : null),
      cell.content)));
}
