/** The sheet's runs and footnote numbers as pieces of text. */
import type { Run } from '../../lib/sheet/sheet';
import { PRINT } from '../../lib/sheet/theme';
import type { Piece } from './page-text';

const SUPERIOR = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "12" as superior figures, from a face that has all ten of them. */
export function noteMarks(notes: number[]): Piece[] {
  if (notes.length === 0) return [];
  const marks = notes.map((note) => Array.from(String(note), (digit) => SUPERIOR[Number(digit)] ?? '').join(''));
  return [{ text: marks.join('\u202f'), family: 'sans', weight: 400 }];
}

/** Bold stands out in ink when the text around it is paler. */
export function runPieces(runs: Run[]): Piece[] {
  return runs.flatMap((run): Piece[] => [
    {
      text: run.text,
      ...(run.code ? { family: 'mono' } : {}),
      ...(run.bold ? { weight: 600, color: PRINT.ink } : {}),
      ...(run.italic ? { italic: true } : {}),
      ...(run.href === undefined ? {} : { href: run.href }),
    },
    ...noteMarks(run.note === undefined ? [] : [run.note]),
  ]);
}
