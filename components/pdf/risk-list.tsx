import { View } from '@react-pdf/renderer';
import type { Block } from '../../lib/sheet/sheet';
import { COLUMNS, PRINT } from '../../lib/sheet/theme';
import { LOOKS } from './looks';
import { usePage } from './page-context';
import { CELL, HEAD, tagged } from './page-tags';
import { PageText, type Piece } from './page-text';
import { Gap, Row, Rule, RuledRows } from './rules';

const BETWEEN = 12;

type RiskBlock = Extract<Block, { kind: 'riskList' }>;

export function RiskList({ block }: { block: RiskBlock }) {
  const { rung } = usePage();
  return rung.isTight ? <RisksInLine block={block} /> : <RiskTable block={block} />;
}

/** "What could go wrong: this, that is answered so. …" */
function RisksInLine({ block: { title, rows } }: { block: RiskBlock }) {
  const pieces = rows.flatMap((row): Piece[] => [{ text: row.risk.replace(/\.$/, ''), weight: 600 }, { text: row.answer === '' ? '. ' : `: ${row.answer.replace(/\.$/, '')}. ` }]);
  return <PageText look={LOOKS.body} width={COLUMNS.content} pieces={[{ text: `${title}: ` }, ...pieces]} />;
}

/** Each risk beside its answer. */
function RiskTable({ block: { title, rows } }: { block: RiskBlock }) {
  const { space } = usePage();
  return (
    <View id={tagged({ role: 'Table' })} style={{ flexShrink: 0 }}>
      <Row role="TR" below={space.tableHeadBelow}>
        <PageText look={LOOKS.tableHead} width={COLUMNS.content} text={title} balance tag={{ ...HEAD, columns: 2 }} />
      </Row>
      <Rule thickness={0.75} color={PRINT.ink} />
      <RuledRows>
        {rows.map((row, index) => (
          <Row key={index} role="TR" above={space.tableRow} below={space.tableRow}>
            <PageText look={LOOKS.body} width={COLUMNS.axis - BETWEEN} text={row.risk} tag={CELL} />
            <Gap width={BETWEEN} />
            <PageText look={LOOKS.body} width={COLUMNS.content - COLUMNS.axis} text={row.answer} tag={CELL} />
          </Row>
        ))}
      </RuledRows>
    </View>
  );
}
