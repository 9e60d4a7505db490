/** Words and signs that say an amount is an estimate: "~", "about", "up to", "40+", "500ish". Noted, the value is kept. */
import { isSign, isWord, lastEnd, peek, take, type Reader } from './line';
import { WARNINGS, warning } from './messages';
import type { Span } from './reading';
import type { Token } from './tokens';
import { APPROX_PAIRS, APPROX_WORDS } from './vocabulary';

/** "~", "about", "up to": noted, the value is kept. @returns the word that leads up to a range, "between" or "from". */
export function readHedges(reader: Reader): Token | null {
  for (;;) {
    const token = peek(reader);
    if (!token) return null;
    const isPair = token.kind === 'word' && APPROX_PAIRS.get(token.norm)?.has(peek(reader, 1)?.norm ?? '') === true;
    if (isWord(token, 'between', 'from')) { take(reader); return token; }
    if (!isPair && !isSign(token, '~') && !(token.kind === 'word' && APPROX_WORDS.has(token.norm))) return null;
    take(reader);
    if (isPair) take(reader);
    noteEstimate(reader, { start: token.start, end: lastEnd(reader) });
  }
}

export function noteEstimate(reader: Reader, at: Span): void {
  reader.warnings.push(warning(at, WARNINGS.approx(reader.text.slice(at.start, at.end))));
}

/** "40+ devs" and "$500+/mo" are at least that, noted as an estimate. */
export function readPlusBehind(reader: Reader): void {
  const plus = peek(reader);
  if (!isSign(plus, '+') || !plus.isGlued || (peek(reader, 1)?.kind !== 'word' && !isSign(peek(reader, 1), '/'))) return;
  take(reader);
  noteEstimate(reader, plus);
}

/** "$500?" and "500ish": noted, the value is kept. */
export function readDoubt(reader: Reader, number: Token): void {
  const end = lastEnd(reader);
  const [dash, word] = isSign(peek(reader), '-', 'joiner') ? [1, peek(reader, 1)] : [0, peek(reader)];
  const isIsh = isWord(word, 'ish') && word.isGlued;
  if (isIsh) reader.index += dash + 1;
  const at = isIsh ? word : { start: end, end: end + 1 };
  if (isIsh || /^ *\?/.test(reader.text.slice(end))) noteEstimate(reader, { start: number.start, end: at.end });
}
