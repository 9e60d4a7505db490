/** How the gain adds up, and what has to be true. When room is short: a lower chart, and a sentence for the table. */
import { View } from '@react-pdf/renderer';
import type { Block, SensitivityRowText } from '../../lib/sheet/sheet';
import { COLUMNS, PRINT, RETURN_COLUMNS, SENSITIVITY_COLUMNS } from '../../lib/sheet/theme';
import { Chart } from './chart';
import { growColumns } from './column-widths';
import { LOOKS } from './looks';
import { usePage } from './page-context';
import { CELL, HEAD, ROW_HEAD, tagged } from './page-tags';
import { PageText, type Piece } from './page-text';
import { runPieces } from './pieces';
import { Gap, Row, Rule, RuledRows } from './rules';

type ReturnBlockData = Extract<Block, { kind: 'return' }>;

const WIDTH = RETURN_COLUMNS.sensitivity;
const SHARE_FIGURE = 24;
/** Keeps the last two heads apart; the figures below them are shorter. */
const HEAD_GAP = 6;
const BAR = { width: 27.5, height: 5, gap: 2 } as const;

export function ReturnBlock({ block }: { block: ReturnBlockData }) {
  const { rung } = usePage();
  if (rung.isCompact) return <CompactReturn block={block} />;
  return (
    <View style={{ flexDirection: 'row', flexShrink: 0 }}>
      <View style={{ width: RETURN_COLUMNS.chart, flexShrink: 0 }}>
        <PageText look={LOOKS.strong} width={RETURN_COLUMNS.chart} text={block.title} tag={{ role: 'H3' }} />
        <PageText look={LOOKS.small} width={RETURN_COLUMNS.chart} text={block.subtitle} />
        <Chart drawing={block.chart} alt={block.alt} />
      </View>
      <Gap width={RETURN_COLUMNS.gap} />
      <View style={{ width: WIDTH, flexShrink: 0 }}>
        <PageText look={LOOKS.strong} width={WIDTH} text={block.sensitivity.title} tag={{ role: 'H3' }} />
        <Sensitivity sensitivity={block.sensitivity} />
      </View>
    </View>
  );
}

/** Both titles on one line, the lower chart, and the sentence beside it. */
function CompactReturn({ block }: { block: ReturnBlockData }) {
  const titles: Piece[] = [{ text: `${block.title}  ` }, { text: ` ${block.subtitle}`, weight: 400, size: LOOKS.small.size, color: LOOKS.small.color }];
  return (
    <View style={{ flexShrink: 0 }}>
      <PageText look={LOOKS.strong} width={COLUMNS.content} pieces={titles} tag={{ role: 'H3' }} />
      <View style={{ flexDirection: 'row', flexShrink: 0 }}>
        <Chart drawing={block.compactChart} alt={block.alt} />
        <Gap width={RETURN_COLUMNS.chart + RETURN_COLUMNS.gap - block.compactChart.width} />
        <View style={{ width: WIDTH, flexShrink: 0 }}>
          <PageText look={LOOKS.body} width={WIDTH} pieces={[{ text: `${block.sensitivity.title}. `, weight: 600 }, ...runPieces(block.compact.runs)]} />
        </View>
      </View>
    </View>
  );
}

function Sensitivity({ sensitivity: { subtitle, columns, rows } }: { sensitivity: ReturnBlockData['sensitivity'] }) {
  const { space } = usePage();
  const widths = useWidths(rows);
  return (
    <>
      <PageText look={LOOKS.small} width={WIDTH} text={subtitle} />
      <View id={tagged({ role: 'Table' })} style={{ flexShrink: 0 }}>
        <Row role="TR" align="flex-end" above={4.5} below={space.tableHeadBelow}>
          <PageText look={LOOKS.tableHead} width={widths.share + 8} text={columns.share} balance tag={HEAD} />
          <PageText look={LOOKS.tableHead} width={widths.net - 8} text={columns.net} align="right" balance tag={HEAD} />
          <PageText look={LOOKS.tableHead} width={widths.roi} text={columns.roi} align="right" balance tag={HEAD} />
          <Gap width={HEAD_GAP} />
          <PageText look={LOOKS.tableHead} width={widths.payback - HEAD_GAP} text={columns.payback} align="right" balance tag={HEAD} />
        </Row>
        <Rule thickness={0.75} color={PRINT.ink} />
        <RuledRows>
          {rows.map((row, index) => (
            <Row key={index} role="TR" above={space.tableRow} below={space.tableRow}>
              <PageText look={LOOKS.body} width={SHARE_FIGURE} text={row.share} align="right" shrink tag={ROW_HEAD} />
              <Bar row={row} isPlan={index === 0} room={widths.share - SHARE_FIGURE} />
              <PageText look={LOOKS.body} width={widths.net} text={row.net} align="right" shrink tag={CELL} />
              <PageText look={LOOKS.body} width={widths.roi} text={row.roi} align="right" shrink tag={CELL} />
              <PageText look={LOOKS.body} width={widths.payback} text={row.payback} align="right" shrink tag={CELL} />
            </Row>
          ))}
        </RuledRows>
      </View>
    </>
  );
}

function Bar({ row, isPlan, room }: { row: SensitivityRowText; isPlan: boolean; room: number }) {
  const longest = Math.max(0, Math.min(BAR.width, room - BAR.gap));
  return (
    <View style={{ width: room, flexShrink: 0, paddingLeft: BAR.gap, paddingTop: 3 }}>
      <View style={{ width: (longest * Math.min(100, Math.max(0, row.sharePercent))) / 100, height: BAR.height, backgroundColor: isPlan ? PRINT.gain : PRINT.bar }} />
    </View>
  );
}

function useWidths(rows: SensitivityRowText[]) {
  const { print, widthOf } = usePage();
  const need = (texts: string[]) => Math.max(0, ...texts.map((text) => widthOf(print(text), 'sans', 400, 'normal', LOOKS.body.size))) + 5;
  const { net, roi, payback, share } = SENSITIVITY_COLUMNS;
  const { figures, text } = growColumns([net, roi, payback], [need(rows.map((row) => row.net)), need(rows.map((row) => row.roi)), need(rows.map((row) => row.payback))], share, SHARE_FIGURE + 2);
  return { share: text, net: figures[0] ?? net, roi: figures[1] ?? roi, payback: figures[2] ?? payback };
}
