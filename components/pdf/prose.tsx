import { View } from '@react-pdf/renderer';
import type { Block, Paragraph } from '../../lib/sheet/sheet';
import { COLUMNS, PROSE_PT } from '../../lib/sheet/theme';
import { LOOKS, type Look } from './looks';
import { usePage } from './page-context';
import { PageText } from './page-text';
import { runPieces } from './pieces';

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

/** Paragraphs and list items, one under another. */
export function Paragraphs({ paragraphs, look, width }: { paragraphs: Paragraph[]; look: Look; width: number }) {
  return paragraphs.map((paragraph, index) => {
    const after = paragraphs[index - 1];
    const gap = after === undefined || (after.kind === 'item' && paragraph.kind === 'item') ? 0 : 3;
    const isItem = paragraph.kind === 'item';
    return (
      <View key={index} style={{ flexDirection: 'row', flexShrink: 0, paddingTop: gap }}>
        {isItem && <PageText look={look} width={BULLET_WIDTH} text="•" />}
        <PageText look={look} width={isItem ? width - BULLET_WIDTH : width} pieces={runPieces(paragraph.runs)} />
      </View>
    );
  });
}
