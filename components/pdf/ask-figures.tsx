import { View } from '@react-pdf/renderer';
import type { AskFigure, Block } from '../../lib/sheet/sheet';
import { ASK_COLUMNS, COLUMNS } from '../../lib/sheet/theme';
import { LOOKS } from './looks';
import { usePage } from './page-context';
import { PageText, useTextHeight, type Piece } from './page-text';
import { noteMarks } from './pieces';
import { Row } from './rules';

const AFTER = 10;
const MOST_IN_A_ROW = 5;

/** What is asked for, three to a row; up to five when room is short. */
export function AskFigures({ block: { figures } }: { block: Extract<Block, { kind: 'askFigures' }> }) {
  const { rung } = usePage();
  const heightOf = useTextHeight(LOOKS.small);
  const columns = rung.isTight && figures.length > ASK_COLUMNS.length ? evenColumns(figures.length) : ASK_COLUMNS;
  const perRow = columns.length;
  const widthAt = (column: number) => (columns[column] ?? 0) - (column === perRow - 1 ? 0 : AFTER);
  const rows = Array.from({ length: Math.ceil(figures.length / perRow) }, (_, row) => figures.slice(row * perRow, (row + 1) * perRow));
  return rows.map((row, index) => (
    <Row key={index} above={index === 0 ? 0 : 5}>
      {row.map((figure, column) => (
        <Figure key={column} figure={figure} column={columns[column] ?? 0} width={widthAt(column)} labelHeight={Math.max(...row.map(({ label }, at) => heightOf(label, widthAt(at))))} />
      ))}
    </Row>
  ));
}

/** As few rows as can be, and the rows as even as can be. */
function evenColumns(count: number): number[] {
  const perRow = Math.ceil(count / Math.ceil(count / MOST_IN_A_ROW));
  return Array.from({ length: perRow }, () => COLUMNS.content / perRow);
}

/** The figures of a row stand on one line, however many their labels take. */
function Figure({ figure, column, width, labelHeight }: { figure: AskFigure; column: number; width: number; labelHeight: number }) {
  const marks = noteMarks(figure.notes);
  const value: Piece[] = [{ text: figure.value }];
  if (figure.unit !== '') value.push({ text: ` ${figure.unit}`, family: 'sans', weight: 400, size: LOOKS.askUnit.size, color: LOOKS.askUnit.color });
  return (
    <View style={{ width: column, flexShrink: 0 }}>
      <View style={{ minHeight: labelHeight, justifyContent: 'flex-end' }}>
        <PageText look={LOOKS.small} width={width} pieces={[{ text: figure.label }, ...(figure.detail === '' ? marks : [])]} />
      </View>
      <PageText look={LOOKS.askFigure} width={width} pieces={value} shrink />
      {figure.detail !== '' && <PageText look={LOOKS.small} width={width} pieces={[{ text: figure.detail }, ...marks]} />}
    </View>
  );
}
