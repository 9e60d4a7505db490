/** Cuts a formula into the pieces the field draws: each piece has at most one mark, and the wrong token is a piece of its own. */
import type { Mark, Span } from '@/lib/notation/reading';

export type Piece = { text: string; kind: Mark['kind'] | 'plain'; isWrong: boolean };

/** The pieces in order; joined, they are the text. Spans outside the text or of no length mark nothing. */
export function layoutMarks(text: string, marks: readonly Mark[], wrong: Span | null): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const span of wrong ? [...marks, wrong] : marks) {
    if (span.start > 0 && span.start < text.length) cuts.add(span.start);
    if (span.end > 0 && span.end < text.length) cuts.add(span.end);
  }
  const places = [...cuts].sort((left, right) => left - right);
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < places.length; index += 1) {
    const start = places[index] ?? 0;
    const end = places[index + 1] ?? 0;
    const covers = (span: Span) => span.start <= start && span.end >= end && span.end > span.start;
    pieces.push({
      text: text.slice(start, end),
      kind: marks.find(covers)?.kind ?? 'plain',
      isWrong: wrong !== null && covers(wrong),
    });
  }
  return pieces;
}
