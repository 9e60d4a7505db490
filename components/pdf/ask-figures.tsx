import { View } from '@react-pdf/renderer';
import type { AskFigure, Block } from '../../lib/sheet/sheet';
import { ASK_COLUMNS } from '../../lib/sheet/theme';
import { LOOKS } from './looks';
import { PageText, type Piece } from './page-text';
import { noteMarks } from './pieces';
import { Row } from './rules';

const AFTER = 10;
const PER_ROW = ASK_COLUMNS.length;

/** What is asked for, three to a row. */
export function AskFigures({ block: { figures } }: { block: Extract<Block, { kind: 'askFigures' }> }) {
  const rows = Array.from({ length: Math.ceil(figures.length / PER_ROW) }, (_, row) => figures.slice(row * PER_ROW, (row + 1) * PER_ROW));
  return rows.map((row, index) => (
    <Row key={index} above={index === 0 ? 0 : 5}>
      {row.map((figure, column) => (
        <Figure key={column} figure={figure} column={ASK_COLUMNS[column] ?? 0} isLast={column === PER_ROW - 1} />
      ))}
    </Row>
  ));
}

function Figure({ figure, column, isLast }: { figure: AskFigure; column: number; isLast: boolean }) {
  const width = isLast ? column : column - AFTER;
  const value: Piece[] = [{ text: figure.value }];
  if (figure.unit !== '') value.push({ text: ` ${figure.unit}`, family: 'sans', weight: 400, size: LOOKS.askUnit.size, color: LOOKS.askUnit.color });
  return (
    <View style={{ width: column, flexShrink: 0 }}>
      <PageText look={LOOKS.small} width={width} text={figure.label} />
      <PageText look={LOOKS.askFigure} width={width} pieces={value} shrink />
      <PageText look={LOOKS.small} width={width} pieces={[{ text: figure.detail }, ...noteMarks(figure.notes)]} />
    </View>
  );
}
