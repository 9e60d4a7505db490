/** The cost table: what each line costs now, what is saved, how it is worked out and why. */
import { View } from '@react-pdf/renderer';
import type { Block, CostRow } from '../../lib/sheet/sheet';
import { COST_COLUMNS, PRINT } from '../../lib/sheet/theme';
import { growColumns } from './column-widths';
import { LOOKS, type Look } from './looks';
import { usePage } from './page-context';
import { PageText } from './page-text';
import { noteMarks } from './pieces';
import { CELL, HEAD, ROW_HEAD, tagged, type PageTag } from './page-tags';
import { Gap, NoCell, Row, Rule, RuledRows } from './rules';

type CostTableBlock = Extract<Block, { kind: 'costTable' }>;
type Widths = { metric: number; current: number; saving: number };

const AFTER_METRIC = 8;
const LEAST_METRIC = 110;
/** Says something of the table and stands in no column. */
const WHOLE_ROW: PageTag = { role: 'TD', columns: 4 };

export function CostTable({ block }: { block: CostTableBlock }) {
  const { columns, rows, total, split } = block;
  const { rung, space } = usePage();
  const widths = useWidths(block);
  return (
    <View id={tagged({ role: 'Table' })} style={{ flexShrink: 0 }}>
      <Row role="TR" align="flex-end" below={space.tableHeadBelow}>
        <PageText look={LOOKS.tableHead} width={widths.metric} text={columns.metric} balance tag={HEAD} />
        <PageText look={LOOKS.tableHead} width={widths.current} text={columns.current} align="right" balance tag={HEAD} />
        <PageText look={LOOKS.tableHead} width={widths.saving} text={columns.saving} align="right" balance tag={HEAD} />
        <Gap width={COST_COLUMNS.gap} />
        <PageText look={LOOKS.tableHead} width={COST_COLUMNS.how} text={columns.how} balance tag={HEAD} />
      </Row>
      <Rule thickness={0.75} color={PRINT.ink} />
      <RuledRows>
        {rows.map((row, index) => (
          <CostLine key={index} row={row} widths={widths} showKind={split.length > 0} />
        ))}
      </RuledRows>
      <Rule thickness={0.75} color={PRINT.ink} />
      <Row above={space.totalAbove}>
        <View style={{ width: widths.metric + widths.current + widths.saving, flexShrink: 0 }}>
          <Row role="TR">
            <PageText look={LOOKS.strong} width={widths.metric} text={total.label} tag={ROW_HEAD} />
            <PageText look={LOOKS.strong} width={widths.current} text={total.current} align="right" shrink tag={CELL} />
            <PageText look={LOOKS.strong} width={widths.saving} text={total.saving} align="right" shrink tag={CELL} />
            <NoCell />
          </Row>
          {rung.isCompact ? (
            <Row role="TR">
              <PageText look={LOOKS.small} width={widths.metric + widths.current + widths.saving} text={split.map((part) => `${part.label} ${part.saving}${part.detail === '' ? '' : `, ${part.detail}`}`).join('; ')} tag={WHOLE_ROW} />
            </Row>
          ) : (
            split.map((part, index) => (
              <Row key={index} role="TR" above={1}>
                <PageText look={LOOKS.small} width={widths.metric + widths.current} text={part.detail === '' ? part.label : `${part.label}: ${part.detail}`} tag={{ ...ROW_HEAD, columns: 2 }} />
                <PageText look={LOOKS.small} width={widths.saving} text={part.saving} align="right" shrink tag={CELL} />
                <NoCell />
              </Row>
            ))
          )}
        </View>
        <Gap width={COST_COLUMNS.gap} />
        <Row role="TR">
          <PageText look={LOOKS.small} width={COST_COLUMNS.how} text={total.detail} tag={WHOLE_ROW} />
        </Row>
      </Row>
    </View>
  );
}

function CostLine({ row, widths, showKind }: { row: CostRow; widths: Widths; showKind: boolean }) {
  const { space } = usePage();
  const detail = [{ text: row.formula }, ...noteMarks(row.notes)];
  return (
    <Row role="TR" above={space.costRow} below={space.costRow}>
      <View id={tagged(ROW_HEAD)} style={{ width: widths.metric, flexShrink: 0 }}>
        <PageText look={LOOKS.strong} width={widths.metric - AFTER_METRIC} text={row.metric} />
        {detail.some((piece) => piece.text !== '') && <PageText look={LOOKS.formula} width={widths.metric - AFTER_METRIC} pieces={detail} />}
      </View>
      <PageText look={LOOKS.body} width={widths.current} text={row.current} align="right" shrink tag={CELL} />
      <View id={tagged(CELL)} style={{ width: widths.saving, flexShrink: 0 }}>
        <PageText look={LOOKS.body} width={widths.saving} text={row.saving} align="right" shrink />
        {showKind && <PageText look={LOOKS.formula} width={widths.saving} text={row.kindLabel} align="right" shrink />}
      </View>
      <Gap width={COST_COLUMNS.gap} />
      <PageText look={LOOKS.body} width={COST_COLUMNS.how} text={row.how} tag={CELL} />
    </Row>
  );
}

function useWidths({ rows, total, split }: CostTableBlock): Widths {
  const { print, widthOf } = usePage();
  const widest = (texts: string[], look: Look) => Math.max(0, ...texts.map((text) => widthOf(print(text), look.family, look.weight, 'normal', look.size)));
  const current = Math.max(widest(rows.map((row) => row.current), LOOKS.body), widest([total.current], LOOKS.strong));
  const saving = Math.max(widest([...rows, ...split].map((row) => row.saving), LOOKS.body), widest([total.saving], LOOKS.strong)) + 8;
  const { figures, text } = growColumns([COST_COLUMNS.current, COST_COLUMNS.saving], [current + 0.1, saving], COST_COLUMNS.metric, LEAST_METRIC);
  return { metric: text, current: figures[0] ?? COST_COLUMNS.current, saving: figures[1] ?? COST_COLUMNS.saving };
}
