/**
 * Formulas of the workbook. They are put together from what stands in this program, from numbers and from places in the sheets,
 * and from nothing else: there is no way to make one from a string that somebody typed.
 */

export type SheetName = 'Case' | 'Cash flow' | 'Measures' | 'Assumptions' | 'Notes';

/** A cell; rows and columns count from 1. */
export type Place = { sheet: SheetName; column: number; row: number };

/** Defined names of the workbook: each is a cell or a block on the sheet "Assumptions". */
export const NAMES = [
  'weeks_per_month', 'calendar_days_per_month', 'hours_per_day', 'days_per_week', 'sprint_weeks', 'team_rate',
  'go_live', 'ramp', 'discount_rate', 'monthly_rate', 'costs_risk', 'kinds', 'confidences',
] as const;
export type Name = (typeof NAMES)[number];

type Piece = string | { from: Place; to: Place | null };
export type Hole = Formula | Place | number;

/** Only the functions below make one. */
class FormulaOfPieces {
  constructor(readonly pieces: readonly Piece[]) {}

  /** As it stands in a cell of that sheet, which does not name itself. */
  textOn(sheet: SheetName | null): string {
    return this.pieces.map((piece) => (typeof piece === 'string' ? piece : addressOf(piece.from, piece.to, sheet))).join('');
  }
}
export type Formula = FormulaOfPieces;

/** f`ROUND(${cell},${2})`: the words are the program's own, and what stands in them is no text. */
export function f(texts: TemplateStringsArray, ...holes: Hole[]): Formula {
  return woven(texts, holes);
}

export function name(wanted: Name): Formula {
  return new FormulaOfPieces([wanted]);
}

export function rangeOf(from: Place, to: Place): Formula {
  return new FormulaOfPieces([{ from, to }]);
}

/** a+b+c, or another sign between them. */
export function joined(formulas: readonly Formula[], sign: '+' | '*' | ','): Formula {
  return woven(formulas.map((_, index) => (index === 0 ? '' : sign)), formulas);
}

function woven(texts: readonly string[], holes: readonly Hole[]): Formula {
  return new FormulaOfPieces(texts.flatMap((text, index): Piece[] => {
    const hole = holes[index];
    return hole === undefined ? [text] : [text, ...piecesOf(hole)];
  }));
}

function piecesOf(hole: Hole): readonly Piece[] {
  if (hole instanceof FormulaOfPieces) return hole.pieces;
  return typeof hole === 'number' ? [numberText(hole)] : [{ from: hole, to: null }];
}

function numberText(value: number): string {
  return String(value + 0).replace('e', 'E');
}

function addressOf(from: Place, to: Place | null, sheet: SheetName | null): string {
  const address = to === null ? cellName(from, sheet === null) : `${cellName(from, true)}:${cellName(to, true)}`;
  if (from.sheet === sheet) return address;
  return `${from.sheet.includes(' ') ? `'${from.sheet}'` : from.sheet}!${address}`;
}

/** "D21", or "$D$21". */
export function cellName({ column, row }: Pick<Place, 'column' | 'row'>, isFixed = false): string {
  return isFixed ? `$${columnName(column)}$${row}` : `${columnName(column)}${row}`;
}

export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
