/** The same line in its best spelling: → × –, one space between the parts. Never changes what is read, and leaves the label's words alone. */
import { readLabel } from './label';
import type { Reader } from './line';
import { LONGEST_LINE, openReader } from './read-cost';
import type { Token } from './tokens';
import { NUMBERED_NAMES } from './vocabulary';

/** Run on leaving the field, never under the caret. A text too long to read, or one that tidying would make say something else, is returned as it is. */
export function tidyCost(text: string): string {
  if (text.length > LONGEST_LINE) return text;
  const reader = openReader(text, { currency: 'USD', mode: 'monthly' });
  const { start } = readLabel(reader);
  return [true, false].map((isTight) => spelled(reader, start, isTight)).find((tidy) => isSame(reader, tidy)) ?? text;
}

/** @param start where the label ends; @param isTight whether the two ends of a range stand close. */
function spelled({ tokens, text }: Reader, start: number, isTight: boolean): string {
  let tidy = '';
  let from = 0;
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1];
    const between = text.slice(from, token.start);
    const hadSpace = token.start > from && /\s/u.test(between.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '));
    from = token.end;
    const isDash = (index: number) => isTight && index >= start && isSign(tokens[index], 'to') && !isOneValue(tokens, index) && !(index === start + 1 && NUMBERED_NAMES.has(tokens[start - 1]?.norm ?? ''));
    const isWide = (index: number) => index >= start && (isSign(tokens[index], '×') || isSign(tokens[index], '→'));
    // "1 000" is one number, "1  000" is two: the space between two numbers stays as it is.
    const isBetweenNumbers = previous?.kind === 'number' && token.kind === 'number';
    const plain = hadSpace && between.trim() === '' ? ' ' : between.replace(/\s+/gu, ' ');
    const gap = i === 0 ? '' : isBetweenNumbers ? between : isDash(i) || isDash(i - 1) ? '' : isWide(i) || isWide(i - 1) ? ' ' : plain;
    tidy += gap + (isWide(i) ? token.norm : isDash(i) ? '–' : token.text);
  });
  return tidy + text.slice(from).trimEnd();
}

const isSign = (token: Token | undefined, norm: string) => token?.kind === 'sign' && token.norm === norm;

/** "3 - 3" is asked about, as "Phase 2 – 3" is, so their spaces stay. */
function isOneValue(tokens: readonly Token[], dash: number): boolean {
  const low = tokens[dash - 1]?.kind === 'number' ? tokens[dash - 1] : tokens[dash - 2];
  const high = tokens[dash + 1]?.kind === 'number' ? tokens[dash + 1] : tokens[dash + 2];
  return low?.number?.value === high?.number?.value;
}

const meaning = (tokens: readonly Token[]) => tokens.map(({ kind, norm, number, currency }) => [kind, norm, number?.value, number?.unclear, currency?.code].join());

function isSame({ tokens }: Reader, tidy: string): boolean {
  const again = meaning(openReader(tidy, { currency: 'USD', mode: 'monthly' }).tokens);
  return again.length === tokens.length && meaning(tokens).every((one, i) => one === again[i]);
}
