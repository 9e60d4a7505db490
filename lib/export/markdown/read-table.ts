/** One table of a case as entries of a list. A row that is worked out altogether, such as a total, is left aside. */
import type { JsonObject } from '../../json-object';
import { countOf } from '../../sheet/format';
import type { Column, Field, Table } from './case-grammar';
import { readPlain, readRichCell } from './markdown-text';
import type { Fault, OutlineTable } from './outline';

export type TableEntry = { entry: JsonObject; line: number };

export function readTable({ line, rows: [head, ...rows] }: OutlineTable, { columns }: Table, faults: Fault[]): TableEntry[] {
  const known = readHead(head?.cells ?? [], columns, line, faults);
  if (known === null) return [];
  return rows.flatMap((row) => {
    if (row.cells.length !== known.length) {
      faults.push({ line: row.line, message: `This row has ${countOf(row.cells.length, 'cell')} and the table has ${countOf(known.length, 'column')}. Give every column a cell; a "|" inside a text is written "\\|".` });
      return [];
    }
    return isWorkedOut(row.cells, known) ? [] : [{ entry: readRow(row.cells, known, row.line, faults), line: row.line }];
  });
}

function readHead(cells: readonly string[], columns: readonly Column[], line: number, faults: Fault[]): Column[] | null {
  const known: Column[] = [];
  for (const cell of cells) {
    const name = readPlain(cell).trim();
    const column = columns.find((one) => isNamed(one, name.toLowerCase()));
    if (column === undefined) faults.push({ line, message: `There is no column "${name.slice(0, 60)}" in this table. The columns are ${columns.map((one) => one.name).join(', ')}.` });
    else if (known.includes(column)) faults.push({ line, message: `The column "${column.name}" stands in this table twice. Keep one.` });
    else known.push(column);
  }
  return known.length === cells.length ? known : null;
}

function isNamed({ name, as }: Column, given: string): boolean {
  return given === name.toLowerCase() || (as === 'figure' && given.startsWith(`${name.toLowerCase()},`));
}

/** It starts in bold, has a figure, and nothing where a person writes the cost or makes a choice. */
function isWorkedOut(cells: readonly string[], columns: readonly Column[]): boolean {
  const isFigure = (_: string, index: number) => columns[index]?.as === 'figure';
  const isOwn = (_: string, index: number) => index > 0 && !isFigure(_, index) && columns[index]?.as !== 'rich';
  return cells[0]?.startsWith('**') === true && cells.filter(isFigure).some((cell) => cell !== '') && cells.filter(isOwn).every((cell) => cell === '');
}

function readRow(cells: readonly string[], columns: readonly Column[], line: number, faults: Fault[]): JsonObject {
  const entry: JsonObject = {};
  for (const [index, column] of columns.entries()) {
    if (column.as === 'figure') continue;
    const value = readCell(column, cells[index] ?? '');
    if (typeof value === 'object') faults.push({ line, message: value.fault });
    else if (value !== undefined) entry[column.key] = value;
  }
  return entry;
}

/** undefined: nothing is said, so the entry keeps what an empty one has. */
function readCell(column: Field, cell: string): string | boolean | undefined | { fault: string } {
  if (column.as === 'plain') return readPlain(cell);
  if (column.as === 'rich') return readRichCell(cell);
  const word = readPlain(cell).trim().toLowerCase();
  const said = `Under "${column.name}" stands "${cell.slice(0, 40)}".`;
  if (word === '') return undefined;
  if (column.as !== 'choice') return word === 'yes' || word === 'no' ? word === 'yes' : { fault: `${said} Write yes, or leave it empty.` };
  const chosen = Object.entries(column.labels).find(([value, label]) => value === word || label.toLowerCase() === word);
  return chosen?.[0] ?? { fault: `${said} It has to be ${Object.values(column.labels).join(', ')}.` };
}
