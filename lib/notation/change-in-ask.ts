/** A price of the Ask says what is paid, so it has no change: an arrow in it is a cost line typed in the wrong place. */
import type { Change, Line, Reader, Term } from './line';
import { ERRORS, fix, problem } from './messages';
import type { CostError } from './reading';

const changesIn = (terms: readonly Term[]): Change[] => terms.flatMap((term) => [...term.changes, ...term.factors.flatMap((factor) => changesIn(factor.terms))]);

/** @param line as far as it could be read. @returns the error at the first arrow behind a price, or null. */
export function changeInAsk(line: Line, reader: Reader): CostError | null {
  const arrow = reader.tokens.find((token) => token.norm === '→' && line.operators.some((operator) => operator.start === token.start));
  if (!arrow) return null;
  const changes = changesIn(line.terms);
  let end = changes.find((change) => change.start === arrow.start)?.end ?? reader.text.trimEnd().length;
  // "→ $300/mo → $100/mo": one after the other goes out in one go.
  for (const { start, end: next } of changes) if (start >= end && reader.text.slice(end, start).trim() === '') end = next;
  const gapStart = reader.text.slice(0, arrow.start).trimEnd().length;
  return problem({ start: arrow.start, end }, ERRORS.changeInAsk(), [fix({ start: gapStart, end }, 'Take the change out', '')]);
}
