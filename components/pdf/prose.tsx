import { View } from '@react-pdf/renderer';
import type { Block, Paragraph } from '../../lib/sheet/sheet';
import { COLUMNS, PROSE_PT } from '../../lib/sheet/theme';
import { LOOKS, type Look } from './looks';
import { usePage } from './page-context';
import { tagged } from './page-tags';
import { PageText } from './page-text';
import { runPieces } from './pieces';
import { Row } from './rules';

const BULLET_WIDTH = 10;
const OPEN_LEADING = LOOKS.prose.leading / LOOKS.prose.size;
const CLOSE_LEADING = 1.29;

/** Prose at the size the rung asks for; at the smallest its lines also stand a little closer. */
export function proseLook(prosePt: number): Look {
  const smaller = (PROSE_PT.max - prosePt) / (PROSE_PT.max - PROSE_PT.min);
  return { ...LOOKS.prose, size: prosePt, leading: prosePt * (OPEN_LEADING + (CLOSE_LEADING - OPEN_LEADING) * smaller), isSized: true };
}

export function Prose({ block }: { block: Extract<Block, { kind: 'prose' }> }) {
  const { rung } = usePage();
  return <Paragraphs paragraphs={rung.isTight ? runOn(block.paragraphs) : block.paragraphs} look={proseLook(rung.prosePt)} width={COLUMNS.content} />;
}

/** Paragraphs that only name something ("Owner: …") follow each other on one line when room is short. */
function runOn(paragraphs: Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before !== undefined && isLabelled(before) && isLabelled(paragraph)) joined[joined.length - 1] = { kind: 'paragraph', runs: [...before.runs, { text: ' ' }, ...paragraph.runs] };
    else joined.push(paragraph);
  }
  return joined;
}

function isLabelled({ kind, runs }: Paragraph): boolean {
  return kind === 'paragraph' && runs[0]?.bold === true && runs[0].text.trimEnd().endsWith(':');
}

/** Paragraphs and lists, one under another. */
export function Paragraphs({ paragraphs, look, width }: { paragraphs: Paragraph[]; look: Look; width: number }) {
  return inLists(paragraphs).map((part, index) => (
    <View key={index} style={{ flexShrink: 0, paddingTop: index === 0 ? 0 : 3 }}>
      {Array.isArray(part) ? (
        <View id={tagged({ role: 'L' })} style={{ flexShrink: 0 }}>
          {part.map((item, place) => (
            <Row key={place} role="LI">
              <PageText look={look} width={BULLET_WIDTH} text="•" tag={{ role: 'Lbl' }} />
              <PageText look={look} width={width - BULLET_WIDTH} pieces={runPieces(item.runs)} tag={{ role: 'LBody' }} />
            </Row>
          ))}
        </View>
      ) : (
        <PageText look={look} width={width} pieces={runPieces(part.runs)} />
      )}
    </View>
  ));
}

/** Items that follow each other are one list. */
function inLists(paragraphs: Paragraph[]): (Paragraph | Paragraph[])[] {
  const parts: (Paragraph | Paragraph[])[] = [];
  for (const paragraph of paragraphs) {
    const before = parts.at(-1);
    if (paragraph.kind === 'paragraph') parts.push(paragraph);
    else if (Array.isArray(before)) before.push(paragraph);
    else parts.push([paragraph]);
  }
  return parts;
}
