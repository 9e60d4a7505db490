/** The same line in its best spelling: → × –, one space between the parts. Never changes what is read, and leaves the label's words alone. */
import { openReader } from './read-cost';
import { readLabel } from './label';
import { LONGEST_LINE } from './read-cost';

/** Run on leaving the field, never under the caret. A text too long to read is returned as it is. */
export function tidyCost(text: string): string {
  if (text.length > LONGEST_LINE) return text;
  const reader = openReader(text, { currency: 'USD' });
  const { start } = readLabel(reader);
  let tidy = '';
  let from = 0;
  reader.tokens.forEach((token, i) => {
    const previous = reader.tokens[i - 1];
    const hadSpace = token.start > from && /\s/u.test(text.slice(from, token.start).replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '));
    const between = text.slice(from, token.start);
    from = token.end;
    const isInLine = i >= start && token.kind === 'sign';
    const isTight = (sign: typeof token | undefined) => sign?.kind === 'sign' && sign.norm === 'to';
    const isWide = (sign: typeof token | undefined) => sign?.kind === 'sign' && (sign.norm === '×' || sign.norm === '→');
    const wasInLine = i - 1 >= start;
    // "1 000" is one number, "1  000" is two: the space between two numbers stays as it is.
    const isBetweenNumbers = previous?.kind === 'number' && token.kind === 'number';
    const gap = i === 0 ? '' : isBetweenNumbers ? between : (isInLine && isTight(token)) || (wasInLine && isTight(previous)) ? '' : (isInLine && isWide(token)) || (wasInLine && isWide(previous)) ? ' ' : hadSpace && between.trim() === '' ? ' ' : between.replace(/\s+/gu, ' ');
    tidy += gap + (isInLine && isWide(token) ? token.norm : isInLine && isTight(token) ? '–' : token.text);
  });
  return tidy + text.slice(from).trimEnd();
}
