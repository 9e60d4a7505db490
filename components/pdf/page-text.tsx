/**
 * The one way text gets onto the page: made printable, broken into lines, centred on its line as the design has it. Set
 * `shrink` for a figure that should stay on one line, `balance` for a heading whose lines should come out about equal.
 */
import { Link, Text, View } from '@react-pdf/renderer';
import { safeHref } from '../../lib/sheet/rich-text';
import { MIN_TYPE_PT } from '../../lib/sheet/theme';
import { FALLBACKS, FAMILIES, type Family, type Slant, type Weight } from './font-faces';
import { balancedWidth, findLineStarts, splitLines } from './line-breaks';
import { atRung, halfLeading, type Look } from './looks';
import { usePage } from './page-context';
import { tagged, type PageTag } from './page-tags';

/** Part of a text with its own looks; what it leaves out it takes from the text's look. */
export type Piece = { text: string; family?: Family; weight?: Weight; italic?: boolean; size?: number; color?: string; href?: string };

type Props = { look: Look; width: number; pieces?: Piece[]; text?: string; align?: 'left' | 'right'; shrink?: boolean; balance?: boolean; tag?: PageTag };

/** How high a text of one look stands, in points. */
export function useTextHeight(asDesigned: Look) {
  const { print, widthOf, rung } = usePage();
  const look = atRung(asDesigned, rung);
  return (text: string, width: number) => {
    const span = spanOf({ text: print(text) }, look);
    return (findLineStarts(span.text, measureRange([span], widthOf), width).length + 1) * look.leading;
  };
}

export function PageText({ look: asDesigned, width, pieces, text = '', align = 'left', shrink = false, balance = false, tag = { role: 'P' } }: Props) {
  const { print, widthOf, rung } = usePage();
  const look = atRung(asDesigned, rung);
  const spans = joined((pieces ?? [{ text }]).map((piece) => ({ ...piece, text: print(piece.text) }))).map((piece) => spanOf(piece, look));
  const natural = measureRange(spans, widthOf)(0, Infinity);
  const scale = shrink && natural > width ? width / natural : 1;
  const scaled = (size: number) => (scale === 1 ? size : Math.max(MIN_TYPE_PT, Math.floor(size * scale * 100) / 100));
  const sized = spans.map((span) => ({ ...span, size: scaled(span.size) }));
  const size = scaled(look.size);

  const whole = sized.map((span) => span.text).join('');
  const measure = measureRange(sized, widthOf);
  const lines = splitLines(sized, findLineStarts(whole, measure, balance ? balancedWidth(whole, measure, width) : width));
  const style = { ...fontStyle(spanOf({ text: '' }, look)), fontSize: size, color: look.color, width, lineHeight: look.leading / size, textAlign: align };
  return (
    <View id={tagged(tag)} style={{ width, flexShrink: 0, position: 'relative', top: halfLeading({ ...look, size }) }}>
      {whole !== '' &&
        lines.map((line, index) => (
          <Text key={index} hyphenationPenalty={NEVER} hyphenationCallback={asOneWord} style={style}>
            {line.map((span, part) => (
              <Span key={part} span={span} />
            ))}
          </Text>
        ))}
    </View>
  );
}

const asOneWord = (word: string | null) => [word ?? ''];

/** The engine's own "never": no break, and so no hyphen, where two spans meet inside a word. */
const NEVER = 10_000;

type SpanData = Piece & { family: Family; weight: Weight; slant: Slant; size: number; color: string };

function Span({ span }: { span: SpanData }) {
  const style = { ...fontStyle(span), fontSize: span.size, color: span.color };
  if (span.href !== undefined && safeHref(span.href) !== null) {
    return (
      <Link src={span.href} style={{ ...style, textDecoration: 'underline' }}>
        {span.text}
      </Link>
    );
  }
  return <Text style={style}>{span.text}</Text>;
}

function spanOf(piece: Piece, look: Look): SpanData {
  return { ...piece, family: piece.family ?? look.family, weight: piece.weight ?? look.weight, slant: piece.italic ? 'italic' : 'normal', size: piece.size ?? look.size, color: piece.color ?? look.color };
}

function fontStyle({ family, weight, slant }: { family: Family; weight: Weight; slant: Slant }) {
  return { fontFamily: FALLBACKS[family].map((member) => FAMILIES[member]), fontWeight: weight, fontStyle: slant };
}

/** Drops empty pieces, spaces at both ends, and a second space where two pieces meet. */
function joined(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const before = kept.at(-1)?.text ?? ' ';
    const text = before.endsWith(' ') ? piece.text.replace(/^ +/, '') : piece.text;
    if (text !== '') kept.push({ ...piece, text });
  }
  const last = kept.at(-1);
  if (last === undefined) return [];
  return [...kept.slice(0, -1), { ...last, text: last.text.replace(/ +$/, '') }];
}

/** Width of any range of the whole text, adding up the spans it runs through. */
function measureRange(spans: SpanData[], widthOf: ReturnType<typeof usePage>['widthOf']) {
  return (start: number, end: number) => {
    let offset = 0;
    let width = 0;
    for (const span of spans) {
      const part = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
      if (part !== '') width += widthOf(part, span.family, span.weight, span.slant, span.size);
      offset += span.text.length;
    }
    return width;
  };
}
