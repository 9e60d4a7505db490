/** What stands at the foot of the page: numbered sources, definitions, and the footer line. */
import { View } from '@react-pdf/renderer';
import type { SheetNote, Sheet } from '../../lib/sheet/sheet';
import { BLOCK_WIDTH, PRINT } from '../../lib/sheet/theme';
import { LOOKS } from './looks';
import { usePage } from './page-context';
import { tagged } from './page-tags';
import { PageText, type Piece } from './page-text';
import { noteMarks } from './pieces';
import { Gap, Row, Rule } from './rules';

const BETWEEN = 15;
const COLUMN = (BLOCK_WIDTH - BETWEEN) / 2;
const HANG = 7;

export function PageNotes({ notes }: { notes: SheetNote[] }) {
  const { print, widthOf, space } = usePage();
  if (notes.length === 0) return null;
  const lines = notes.map((note) => Math.ceil(widthOf(print(`${note.lead} ${note.text}`), 'sans', 400, 'normal', LOOKS.note.size) / (COLUMN - HANG)));
  const split = balance(lines);
  return (
    <View style={{ flexShrink: 0 }}>
      <Rule thickness={0.5} color={PRINT.ink} />
      <Row above={space.notesAbove}>
        <NoteColumn notes={notes.slice(0, split)} />
        <Gap width={BETWEEN} />
        <NoteColumn notes={notes.slice(split)} />
      </Row>
    </View>
  );
}

function NoteColumn({ notes }: { notes: SheetNote[] }) {
  return (
    <View id={tagged({ role: 'L' })} style={{ width: COLUMN, flexShrink: 0 }}>
      {notes.map((note, index) => (
        <Note key={index} note={note} />
      ))}
    </View>
  );
}

/** The number stands out to the left; a definition starts with its word in bold. */
function Note({ note }: { note: SheetNote }) {
  const pieces: Piece[] = note.lead === '' ? [{ text: note.text }] : [{ text: `${note.lead} `, weight: 600, color: PRINT.ink }, { text: note.text }];
  const isWide = note.number !== null && note.number > 9;
  const hang = note.number === null ? 0 : isWide ? HANG + 3 : HANG;
  return (
    <Row role="LI">
      {note.number !== null && <PageText look={LOOKS.note} width={hang} pieces={noteMarks([note.number])} tag={{ role: 'Lbl' }} />}
      <PageText look={LOOKS.note} width={COLUMN - hang} pieces={pieces} tag={{ role: 'LBody' }} />
    </Row>
  );
}

/** How many notes go left so that the taller column is as short as can be; the left one may be taller. */
function balance(lines: number[]): number {
  const total = lines.reduce((sum, count) => sum + count, 0);
  let left = 0;
  for (const [index, count] of lines.entries()) {
    left += count;
    if (left * 2 >= total) return index + 1;
  }
  return lines.length;
}

export function PageFooter({ footer }: { footer: Sheet['footer'] }) {
  const { space } = usePage();
  if (footer.left === '' && footer.right === '') return null;
  return (
    <Row above={space.footerAbove}>
      <PageText look={LOOKS.footer} width={BLOCK_WIDTH * 0.7} text={footer.left} />
      <PageText look={LOOKS.footer} width={BLOCK_WIDTH * 0.3} text={footer.right} align="right" />
    </Row>
  );
}
