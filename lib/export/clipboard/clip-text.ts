/** The same for a program that takes words alone: a line a paragraph, and tabs between cells, which a spreadsheet takes for cells. */
import type { Run, Sheet } from '../../sheet/sheet';
import { clipPieces, type ClipPiece } from './clip-pieces';

export function clipText(sheet: Sheet): string {
  return `${clipPieces(sheet).map(pieceText).join('\n\n').replace(/(^|\n)(- [^\n]*)\n\n(?=- )/g, '$1$2\n')}\n`;
}

function pieceText(piece: ClipPiece): string {
  switch (piece.kind) {
    case 'heading': return piece.text;
    case 'paragraph': return wordsOf(piece.runs);
    case 'item': return `- ${wordsOf(piece.runs)}`;
    case 'table': return [piece.head, ...piece.rows].map((row) => row.map(({ runs }) => wordsOf(runs)).join('\t')).join('\n');
  }
}

/** A link shows where it leads, since it cannot be clicked. */
function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text, href }) => (href === undefined || text === href ? text : `${text} (${href.replace(/^mailto:/, '')})`)).join('');
}
