/**
 * One sheet of the workbook while it is filled. A text is always written as text, in a style that keeps it one when somebody edits it;
 * a formula carries the value it has now, so that a program that does not calculate shows the right figures too.
 */
import type { Paper } from '../../proposal/schema';
import { el, type Markup } from '../office/markup';
import { cellName, rangeOf, type Formula, type Place, type SheetName } from './formula';
import { styleOf, wraps, type Look } from './looks';

/** Points; the first row of each sheet is its title. Excel allows no more than 409. */
const HEIGHT = { title: 26, line: 13, most: 400 } as const;

export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

type Content = { text: string } | { number: number } | { formula: Formula; value: number | string };
type Cell = Content & { look: Look };
type Choice = { from: Place; to: Place; options: Formula };

export class Grid {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly choices: Choice[] = [];

  /** @param widths of the columns, in characters; @param frozen rows that stay while the rest scrolls. */
  constructor(readonly name: SheetName, private readonly widths: readonly number[], private readonly frozen: number) {}

  text(column: number, row: number, text: string, look: Look = 'text'): Place {
    return this.put(column, row, { text, look });
  }

  number(column: number, row: number, number: number, look: Look): Place {
    return this.put(column, row, { number, look });
  }

  /** @param value what it comes to with the figures of today. */
  formula(column: number, row: number, formula: Formula, value: number | string, look: Look): Place {
    return this.put(column, row, { formula, value, look });
  }

  heads(row: number, heads: readonly (readonly [column: number, text: string])[], look: Look = 'head'): void {
    for (const [column, text] of heads) this.text(column, row, text, column > LAST_TEXT_COLUMN && look === 'head' ? 'headAmount' : look);
  }

  /** Only these values may be chosen in these cells. */
  choose(from: Place, to: Place, options: Formula): void {
    this.choices.push({ from, to, options });
  }

  at(column: number, row: number): Place {
    return { sheet: this.name, column, row };
  }

  range(fromColumn: number, fromRow: number, toColumn: number, toRow: number): Formula {
    return rangeOf(this.at(fromColumn, fromRow), this.at(toColumn, toRow));
  }

  private put(column: number, row: number, cell: Cell): Place {
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
    return this.at(column, row);
  }

  part(paper: Paper, isFirst: boolean): Markup {
    const view = el('sheetView', { showGridLines: 0, tabSelected: isFirst ? 1 : null, workbookViewId: 0 },
      this.frozen === 0 ? null : el('pane', { ySplit: this.frozen, topLeftCell: `A${this.frozen + 1}`, activePane: 'bottomLeft', state: 'frozen' }));
    return el('worksheet', { xmlns: SPREADSHEET },
      el('sheetPr', {}, el('pageSetUpPr', { fitToPage: 1 })),
      el('sheetViews', {}, view),
      el('cols', {}, this.widths.map((width, index) => el('col', { min: index + 1, max: index + 1, width, customWidth: 1 }))),
      el('sheetData', {}, sorted(this.rows).map(([row, cells]) => el('row', { r: row, ht: this.heightOf(row, cells), customHeight: 1 }, sorted(cells).map(([column, cell]) => this.cell(column, row, cell))))),
      this.choices.length === 0 ? null : el('dataValidations', { count: this.choices.length }, this.choices.map(({ from, to, options }) =>
        el('dataValidation', { type: 'list', allowBlank: 1, showErrorMessage: 1, sqref: `${cellName(from)}:${cellName(to)}` }, el('formula1', {}, options.textOn(this.name))))),
      el('pageMargins', { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }),
      el('pageSetup', { paperSize: paper === 'A4' ? 9 : 1, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }));
  }

  /** Not every program makes a row as high as the text that wraps in it. */
  private heightOf(row: number, cells: ReadonlyMap<number, Cell>): number {
    if (row === 1) return HEIGHT.title;
    const lines = [...cells].map(([column, cell]) => ('text' in cell && wraps(cell.look) ? Math.ceil(cell.text.length / (this.widths[column - 1] ?? 1)) : 1));
    return Math.min(HEIGHT.most, HEIGHT.line * Math.max(1, ...lines) + 1);
  }

  private cell(column: number, row: number, cell: Cell): Markup {
    const place = { r: cellName({ column, row }), s: styleOf(cell.look) };
    if ('text' in cell) return el('c', { ...place, t: 'inlineStr' }, el('is', {}, el('t', { 'xml:space': 'preserve' }, cellText(cell.text))));
    if ('number' in cell) return el('c', place, el('v', {}, String(cell.number)));
    const { formula, value } = cell;
    return el('c', { ...place, t: typeof value === 'string' ? 'str' : null }, el('f', {}, formula.textOn(this.name)), el('v', {}, typeof value === 'string' ? cellText(value) : String(value)));
  }
}

function sorted<T>(entries: ReadonlyMap<number, T>): [number, T][] {
  return [...entries].sort(([one], [other]) => one - other);
}

const LONGEST_TEXT = 32_000;
/** Behind it come amounts, whose heads stand at the right as they do. */
const LAST_TEXT_COLUMN = 4;

/** In a cell "_x0041_" would be read as a letter by its number, so the underscore itself is written that way; a cell holds 32,767 characters. */
function cellText(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}
