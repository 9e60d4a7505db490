/** The options, doing nothing among them; a single sentence when room is short. */
import { View } from '@react-pdf/renderer';
import type { Block, OptionRow } from '../../lib/sheet/sheet';
import { COLUMNS, OPTION_COLUMNS, PRINT } from '../../lib/sheet/theme';
import { growColumns } from './column-widths';
import { LOOKS, type Look } from './looks';
import { usePage } from './page-context';
import { CELL, HEAD, ROW_HEAD, tagged } from './page-tags';
import { PageText } from './page-text';
import { Paragraphs } from './prose';
import { Gap, Row, Rule, RuledRows } from './rules';

type OptionsBlock = Extract<Block, { kind: 'optionsTable' }>;

const LEAST_WHY = 90;

export function OptionsTable({ block }: { block: OptionsBlock }) {
  const { rung } = usePage();
  return rung.isCompact ? <Paragraphs paragraphs={[block.compact]} look={LOOKS.body} width={COLUMNS.content} /> : <FullTable block={block} />;
}

function FullTable({ block: { columns, rows } }: { block: OptionsBlock }) {
  const { space } = usePage();
  const { cost, net, why } = useWidths(rows);
  return (
    <View id={tagged({ role: 'Table' })} style={{ flexShrink: 0 }}>
      <Row role="TR" align="flex-end" below={space.tableHeadBelow}>
        <PageText look={LOOKS.tableHead} width={OPTION_COLUMNS.name - NAME_PAD} text={columns.name} balance tag={HEAD} />
        <PageText look={LOOKS.tableHead} width={cost + NAME_PAD} text={columns.firstYearCost} align="right" balance tag={HEAD} />
        <PageText look={LOOKS.tableHead} width={net} text={columns.net} align="right" balance tag={HEAD} />
        <Gap width={OPTION_COLUMNS.gap} />
        <PageText look={LOOKS.tableHead} width={why} text={columns.why} balance tag={HEAD} />
      </Row>
      <Rule thickness={0.75} color={PRINT.ink} />
      <RuledRows>
        {rows.map((row, index) => (
          <Row key={index} role="TR" above={space.tableRow} below={space.tableRow}>
            <PageText look={row.isProposed ? LOOKS.strong : LOOKS.body} width={OPTION_COLUMNS.name - NAME_PAD} text={row.name} tag={ROW_HEAD} />
            <Gap width={NAME_PAD} />
            <PageText look={LOOKS.body} width={cost} text={row.firstYearCost} align="right" shrink tag={CELL} />
            <PageText look={row.isProposed ? LOOKS.strong : LOOKS.body} width={net} text={row.net} align="right" shrink tag={CELL} />
            <Gap width={OPTION_COLUMNS.gap} />
            <PageText look={LOOKS.body} width={why} text={row.why} tag={CELL} />
          </Row>
        ))}
      </RuledRows>
    </View>
  );
}

const NAME_PAD = 6;

function useWidths(rows: OptionRow[]): { cost: number; net: number; why: number } {
  const { print, widthOf } = usePage();
  const widest = (texts: string[], look: Look) => Math.max(0, ...texts.map((text) => widthOf(print(text), look.family, look.weight, 'normal', look.size)));
  const cost = widest(rows.map((row) => row.firstYearCost), LOOKS.body) + 0.1;
  const net = widest(rows.map((row) => row.net), LOOKS.strong) + 8;
  const { figures, text } = growColumns([OPTION_COLUMNS.firstYearCost, OPTION_COLUMNS.net], [cost, net], OPTION_COLUMNS.why, LEAST_WHY);
  return { cost: figures[0] ?? OPTION_COLUMNS.firstYearCost, net: figures[1] ?? OPTION_COLUMNS.net, why: text };
}
