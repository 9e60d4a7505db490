/** The head of the page: bar, kicker, title, standfirst, who asks whom, and the key figures. */
import { View } from '@react-pdf/renderer';
import type { Fact, KeyFigure, Sheet } from '../../lib/sheet/sheet';
import { BLOCK_WIDTH, PRINT, QUARTER } from '../../lib/sheet/theme';
import { LOOKS } from './looks';
import { usePage } from './page-context';
import { PageText, type Piece } from './page-text';
import { runPieces } from './pieces';
import { Rule } from './rules';

const INSET = 12;
const BAR = { width: 26, height: 4, gap: 8 } as const;
const TONES = { plain: PRINT.ink, gain: PRINT.gain, loss: PRINT.loss } as const;

export function PageHeader({ sheet }: { sheet: Sheet }) {
  const { space } = usePage();
  return (
    <View style={{ flexShrink: 0 }}>
      <View style={space.isKickerBesideBar ? { flexDirection: 'row', alignItems: 'center' } : {}}>
        <View style={{ width: BAR.width, height: BAR.height, backgroundColor: PRINT.gain }} />
        {sheet.kicker !== '' && (
          <View style={space.isKickerBesideBar ? { paddingLeft: BAR.gap } : { paddingTop: space.kickerAbove }}>
            <PageText look={LOOKS.kicker} width={BLOCK_WIDTH - BAR.width - BAR.gap} text={sheet.kicker} />
          </View>
        )}
      </View>
      {sheet.title.trim() !== '' && <Title title={sheet.title} />}
      {sheet.standfirst.length > 0 && (
        <View style={{ paddingTop: space.standfirstAbove }}>
          <PageText look={space.standfirst} width={BLOCK_WIDTH} pieces={runPieces(sheet.standfirst)} />
        </View>
      )}
      {sheet.facts.length > 0 && (
        <Quarters top={space.factsAbove}>
          {sheet.facts.map((fact, index) => (
            <Quarter key={index} index={index} hasRule={false}>
              <PageText look={LOOKS.factLabel} width={quarterWidth(index)} text={fact.label} />
              <PageText look={LOOKS.fact} width={quarterWidth(index)} pieces={factPieces(fact)} />
            </Quarter>
          ))}
        </Quarters>
      )}
      <View style={{ height: space.headBelow }} />
      <Rule thickness={1.5} color={PRINT.ink} />
      {sheet.figures.length > 0 && <KeyFigures figures={sheet.figures} />}
    </View>
  );
}

function Title({ title }: { title: string }) {
  const { print, widthOf, space } = usePage();
  const fitsOneLine = widthOf(print(title).trim(), 'serif', 600, 'normal', LOOKS.title.size) <= BLOCK_WIDTH;
  return (
    <View style={{ paddingTop: space.titleAbove }}>
      <PageText look={fitsOneLine ? space.title : LOOKS.titleTwoLines} width={BLOCK_WIDTH} text={title} balance tag={{ role: 'H1' }} />
    </View>
  );
}

function KeyFigures({ figures }: { figures: KeyFigure[] }) {
  const { space } = usePage();
  return (
    <>
      <Quarters top={0}>
        {figures.map((figure, index) => (
          <Quarter key={index} index={index} hasRule={index % PER_ROW > 0}>
            <View style={{ paddingTop: space.figureAbove, paddingBottom: space.figureBelow }}>
              <PageText look={LOOKS.figureLabel} width={quarterWidth(index)} text={figure.label} />
              <View style={{ paddingTop: 1.4 }}>
                <PageText look={{ ...space.keyFigure, color: TONES[figure.tone] }} width={quarterWidth(index)} pieces={figurePieces(figure)} shrink />
              </View>
              <PageText look={LOOKS.figureDetail} width={quarterWidth(index)} text={figure.detail} shrink />
            </View>
          </Quarter>
        ))}
      </Quarters>
      <Rule thickness={0.75} color={PRINT.ink} />
    </>
  );
}

const PER_ROW = 4;
/** A wide figure stops short of the rule that follows it; the last of a row has none. */
const BEFORE_RULE = 6;

function quarterWidth(index: number): number {
  const place = index % PER_ROW;
  if (place === 0) return QUARTER - INSET;
  return QUARTER - INSET - 0.5 - (place === PER_ROW - 1 ? 0 : BEFORE_RULE);
}

function Quarters({ top, children }: { top: number; children: React.ReactNode }) {
  return <View style={{ flexDirection: 'row', flexWrap: 'wrap', flexShrink: 0, paddingTop: top }}>{children}</View>;
}

function Quarter({ index, hasRule, children }: { index: number; hasRule: boolean; children: React.ReactNode }) {
  const rule = hasRule ? { borderLeftWidth: 0.5, borderLeftColor: PRINT.ruleSection, borderLeftStyle: 'solid' as const } : {};
  return <View style={{ width: QUARTER, flexShrink: 0, paddingLeft: index % PER_ROW === 0 ? 0 : INSET, ...rule }}>{children}</View>;
}

function factPieces({ lead, rest }: Fact): Piece[] {
  const between = lead !== '' && rest !== '' ? ', ' : '';
  return [{ text: lead, weight: 600 }, { text: `${between}${rest}` }];
}

function figurePieces({ value, unit }: KeyFigure): Piece[] {
  if (unit === '') return [{ text: value }];
  return [{ text: value }, { text: `\u2009${unit}`, family: 'sans', weight: 400, size: LOOKS.unit.size, color: LOOKS.unit.color }];
}
