import { currencyOfWord } from './currencies';
import type { Token } from './tokens';
import { NUMBER_WORDS, TIME_WORDS, peopleClass } from './vocabulary';

/** Paid by the plan: "ten-seat plan at $50/mo" is one plan. */
const SEATS = new Set(['user', 'seat', 'member']);

/**
 * "five-person team × 2 h" and "two-week spike × 1 dev" count: the word becomes a number and a word, in place.
 * "one-year licence $500", "$50/mo for a five-user plan" and "two-factor" stay names.
 */
export function splitCountedWords(tokens: Token[], page: string): void {
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    const cut = token?.kind === 'word' ? /^(\p{L}+)-(\p{L}+)$/u.exec(token.norm) : null;
    const [, first = '', second = ''] = cut ?? [];
    if (!token || !NUMBER_WORDS.has(first) || !(TIME_WORDS.has(second) || peopleClass(second) !== null) || !isCounted(tokens, i, second, page)) continue;
    const dash = token.start + first.length;
    tokens.splice(i, 1,
      { ...token, end: dash, text: token.text.slice(0, first.length), norm: first },
      { ...token, kind: 'sign', start: dash, end: dash + 1, text: '-', norm: '-', isGlued: true },
      { ...token, start: dash + 1, text: token.text.slice(first.length + 1), norm: second, isGlued: true });
  }
}

const isTimes = (token: Token | undefined) => ['×', '*', '@', 'x', 'times'].includes(token?.norm ?? '');

/** It stands beside a sign, or more is counted behind it; a price behind it is the price of what it names. */
function isCounted(tokens: readonly Token[], i: number, second: string, page: string): boolean {
  if (isTimes(tokens[i - 1])) return true;
  let next = i + 1;
  while (tokens[next]?.kind === 'word' && !isTimes(tokens[next])) next += 1;
  const isAtRate = tokens[next - 1]?.norm === 'at' && peopleClass(second) !== null && !SEATS.has(second);
  if (tokens[next]?.norm === ',') next += 1;
  const [after, unit] = [tokens[next], tokens[next + 1]];
  if (after?.kind === 'currency') return isAtRate;
  return isTimes(after) || after?.norm === '/' || (after?.kind === 'number' && unit?.kind !== 'currency' && !currencyOfWord(unit?.text ?? '', unit?.norm ?? '', page, 'after'));
}
