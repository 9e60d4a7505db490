/**
 * Text → tokens: numbers, words, money signs and signs, each with its place in what was typed.
 * Everything that can be told from the neighbours alone is settled here: "x" as times, "-" as a range, "CAD" as money.
 */
import { isHiddenControl, isPlainLetter, plainCharacters } from './characters';
import { currencyOfPrefix, currencyOfSign, currencyOfWord, isRiskyCode, type CurrencySign } from './currencies';
import { readNumber, startsNumber, type NumberText } from './numbers';
import { splitCountedWords } from './counted-words';
import { settleNumberWords } from './number-words';
import type { Span } from './reading';
import { AMBIGUOUS_BI, APPROX_PAIRS, APPROX_WORDS, DETERMINERS, FREQUENCY_WORDS, NUMBER_WORDS, PERCENT_WORDS, PERIOD_ADVERBS, TEAM_WORDS, TIME_WORDS, peopleClass } from './vocabulary';

export type Token = Span & {
  kind: 'number' | 'word' | 'currency' | 'sign' | 'strange' | 'hidden';
  /** As typed. */
  text: string;
  /** Lower case without points; a sign in its one spelling: × / + - to → = ( ) % ~ , : ± */
  norm: string;
  isGlued: boolean;
  number: NumberText | null;
  currency: CurrencySign | null;
};

const AROUND_THE_CLOCK = /24[/x×]7(?:[/x×]365)?(?!\d|(?!x(?!\p{L}))\p{L})|a?round[- ]the[- ]clock(?!\p{L})/iuy;
const ARROW = /[-=~]+>|→/y;
/** "40 devs x5 hr", but "x86" and "x1.32xlarge" are names. */
const TIMES_GLUED = /[xX](?!(?:86|64|32)(?!\d))(?=\d[\d.,]*(?:h|hr|hrs|min|mins|d|k|M|%)?(?![\p{L}\d]))/uy;
/** ",5": half, or five behind a stray comma. */
const BARE_COMMA = /,\d+(?!\d|[.,]\d)/y;
const PLUS_MINUS = /\+ ?\/ ?-/y;
/** "4..6" and "4…6": a range. */
const DOTS = /(?:\.{2,3}|…) *(?=[\d.])(?!24[/x×]7)/y;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-.'&_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\+\+|#)?/uy;
const WORD_AFTER_DIGIT = /\p{L}[\p{L}\p{M}]*(?:[-'][\p{L}][\p{L}\p{M}]*)*/uy;
const MONEY_PREFIX = /\p{L}{1,3}(?=\$)/uy;
/** "US $500": of the letters before a dollar these alone may stand apart, for the others may end a name. */
const SPACED_PREFIX = /(?:US|AU|NZ|HK) (?=\$)/y;
const MONEY_GLUED = /(\p{L}{1,3})\.?(?=\d)/uy;
// One sign as a person sees it: an emoji with its skin tones and joined parts is one.
const STRANGE = /.(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d.)*/uy;

const at = (pattern: RegExp, text: string, index: number): string | null => {
  pattern.lastIndex = index;
  return pattern.test(text) ? text.slice(index, pattern.lastIndex) : null;
};

/** @param page the proposal's ISO currency. */
export function readTokens(typed: string, page: string): Token[] {
  const plain = plainCharacters(typed);
  const tokens: Token[] = [];
  let index = 0;
  let lastEnd = -1;
  const push = (kind: Token['kind'], end: number, norm: string, more?: Partial<Pick<Token, 'number' | 'currency'>>) => {
    tokens.push({ kind, start: index, end, text: typed.slice(index, end), norm, isGlued: lastEnd === index, number: more?.number ?? null, currency: more?.currency ?? null });
    index = end;
    lastEnd = end;
  };
  while (index < plain.length) {
    const character = plain.charAt(index);
    const code = plain.charCodeAt(index);
    if (isHiddenControl(code)) { push('hidden', index + 1, ''); continue; }
    const last = tokens.at(-1);
    const isBehindNumber = last?.kind === 'number';
    const dots = isBehindNumber && '.…'.includes(character) ? at(DOTS, plain, index) : null;
    if (dots) { push('sign', index + dots.length, 'to'); continue; }
    if (" '!?".includes(character) || (character === '.' && !startsNumber(plain, index))) { index += 1; continue; }
    const clock = '2aArR'.includes(character) ? at(AROUND_THE_CLOCK, plain, index) : null;
    if (clock) { push('word', index + clock.length, '24/7'); continue; }
    const isBare = character === ',' && (!last || last.kind === 'currency' || last.norm === 'x' || (last.kind === 'sign' && last.norm !== ')')) ? at(BARE_COMMA, plain, index) : null;
    if (isBare) {
      const end = index + isBare.length;
      push('number', end, '', { number: { end, value: 0, otherReading: null, unclear: [`0.${isBare.slice(1)}`, isBare.slice(1)], suffix: 1, isOrdinal: false, isShare: false } });
      continue;
    }
    if (startsNumber(plain, index)) {
      const number = readNumber(plain, index);
      push('number', number.end, '', { number });
      continue;
    }
    const arrow = '-=~→'.includes(character) ? at(ARROW, plain, index) : null;
    if (arrow) { push('sign', index + arrow.length, '→'); continue; }
    if (character === '+') {
      const plusMinus = at(PLUS_MINUS, plain, index);
      if (plusMinus) { push('sign', index + plusMinus.length, '±'); continue; }
    }
    const spaced = 'UANH'.includes(character) ? at(SPACED_PREFIX, plain, index) : null;
    if (spaced) { push('currency', index + spaced.length + 1, '', { currency: currencyOfPrefix(spaced.trim()) }); continue; }
    if ('xX'.includes(character) && last && (last.kind === 'sign' || lastEnd < index) && at(TIMES_GLUED, plain, index)) { push('sign', index + 1, '×'); continue; }
    const simple = simpleWordAt(plain, index);
    if (simple) { push('word', index + simple.length, simple.toLowerCase()); continue; }
    const isLetter = isPlainLetter(code) || code > 0x7f;
    const prefix = isLetter ? at(MONEY_PREFIX, plain, index) : null;
    const prefixed = prefix === null ? null : currencyOfPrefix(prefix);
    if (prefix !== null && prefixed) { push('currency', index + prefix.length + 1, '', { currency: prefixed }); continue; }
    const sign = currencyOfSign(character, page);
    if (sign) { push('currency', index + 1, '', { currency: sign }); continue; }
    const isAfterDigit = isBehindNumber && lastEnd === index;
    if (isLetter && !isAfterDigit) {
      const glued = at(MONEY_GLUED, plain, index);
      const currency = glued === null ? null : currencyOfWord(glued.replace('.', ''), glued.replace('.', '').toLowerCase(), page, 'before');
      if (glued !== null && currency) { push('currency', index + glued.length, '', { currency }); continue; }
    }
    const word = isLetter ? withoutRange(at(isAfterDigit ? WORD_AFTER_DIGIT : WORD, plain, index)) : null;
    if (word) { push('word', index + word.length, word === 'c' && plain[index + 1] === '.' ? 'circa' : normOf(word)); continue; }
    if (character === '÷') { push('sign', index + 1, '÷'); continue; }
    if ('×/+-=()%~,:±@'.includes(character)) { push('sign', index + 1, character); continue; }
    if (character === ';') { push('sign', index + 1, ','); continue; }
    if ('<>≤≥'.includes(character)) { push('sign', index + (plain[index + 1] === '=' ? 2 : 1), '~'); continue; }
    push('strange', index + (at(STRANGE, typed, index)?.length ?? 1), '');
  }
  settleLeadingCodes(tokens, page);
  splitCountedWords(tokens, page);
  settleNumberWords(tokens, typed);
  settlePercentWords(tokens, typed);
  settleMoneyWords(tokens, page);
  settleTimesAndRanges(tokens, plain);
  return tokens;
}

/** "2h-ish" is 2 h. */
const normOf = (word: string) => (word.includes('.') ? word.replaceAll('.', '') : word).toLowerCase().replace(/-ish$/, '');

/** Plain letters with a space or a sign behind that no word goes on with: most words, and no pattern is needed to see where they end. */
function simpleWordAt(plain: string, index: number): string | null {
  let end = index;
  while (isPlainLetter(plain.charCodeAt(end))) end += 1;
  return end > index && ' /,)('.includes(plain.charAt(end)) ? plain.slice(index, end) : null;
}

/** "min-1 h" is a time, a dash and a number; "GPT-4" is one word. */
function withoutRange(word: string | null): string | null {
  const cut = !word?.includes('-') ? null : /^(\p{L}+)-\d/u.exec(word);
  return cut && (TIME_WORDS.has((cut[1] ?? '').toLowerCase()) || NUMBER_WORDS.has((cut[1] ?? '').toLowerCase())) ? cut[1] ?? null : word;
}

/** "80 percent", "80 per cent", "80 pct" are 80%. */
function settlePercentWords(tokens: Token[], typed: string): void {
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || tokens[i - 1]?.kind !== 'number') continue;
    const isTwoWords = token.norm === 'per' && tokens[i + 1]?.norm === 'cent';
    if (!isTwoWords && !PERCENT_WORDS.has(token.norm)) continue;
    const end = (isTwoWords ? tokens[i + 1] : token)?.end ?? token.end;
    tokens.splice(i, isTwoWords ? 2 : 1, { ...token, kind: 'sign', norm: '%', end, text: typed.slice(token.start, end) });
  }
}

/** "USD 150" is money before the words around it are read: "half of USD 150". */
function settleLeadingCodes(tokens: Token[], page: string): void {
  tokens.forEach((token, i) => {
    const [previous, next] = [tokens[i - 1], tokens[i + 1]];
    if (next?.kind !== 'number' || next.number?.isOrdinal || token.kind !== 'word' || !/^[A-Z]{3}$/.test(token.text) || previous?.kind === 'number' || NUMBER_WORDS.has(previous?.norm ?? '')) return;
    token.currency = currencyOfWord(token.text, token.norm, page, 'before');
    if (token.currency) token.kind = 'currency';
  });
}

function settleMoneyWords(tokens: Token[], page: string): void {
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    const isAfter = previous?.kind === 'number' && !previous.number?.isOrdinal;
    const isBefore = next?.kind === 'number' && !next.number?.isOrdinal && !isAfter;
    if (!isAfter && !isBefore) return;
    const currency = currencyOfWord(token.text, token.norm, page, isAfter ? 'after' : 'before');
    if (!currency || (isAfter && isRiskyCode(token.text) && next?.kind === 'word' && !TIME_WORDS.has(next.norm) && next.norm !== 'per' && next.norm !== 'a')) return;
    token.kind = 'currency';
    token.currency = currency;
  });
}

/** Does a factor start here, other than "a week", which behind a number is a per? */
export function startsCounted(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm;
  return norm !== 'a' && norm !== 'an' && startsFactor(tokens, i);
}

/** "half the team" and "half of our devs" say no number, "half the cost" does. */
const isCrowd = (norm: string) => TEAM_WORDS.has(norm) || peopleClass(norm) !== null;

function isHalfOfCrowd(tokens: readonly Token[], half: number): boolean {
  const behind = tokens.slice(half + 1, half + 4).map(({ norm }) => norm);
  if (behind[0] === 'of') behind.shift();
  else if (!DETERMINERS.has(behind[0] ?? '')) return false;
  if (DETERMINERS.has(behind[0] ?? '')) behind.shift();
  return isCrowd(behind[0] ?? '');
}

const isTimesSign = (token: Token | undefined) => token?.norm === '×' || token?.norm === '@';

/** Words and signs that a factor may start with, told from the token and its neighbour. */
export function startsFactor(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const next = tokens[i + 1];
  if (token.kind === 'number') return !token.number?.isOrdinal;
  if (token.kind === 'currency') return true;
  if (token.kind === 'sign') return token.norm === '~' || token.norm === '(';
  if (token.kind !== 'word') return false;
  if (token.norm === '24/7' || FREQUENCY_WORDS.has(token.norm) || token.norm === 'every') return true;
  if (PERIOD_ADVERBS.has(token.norm) || AMBIGUOUS_BI.has(token.norm)) return next === undefined ? isTimesSign(tokens[i - 1]) : next.norm === '×' || next.norm === '→';
  if (token.norm === 'half' && (next?.norm === '×' || next?.norm === 'x')) return true;
  if (token.norm === 'half' && isHalfOfCrowd(tokens, i)) return false;
  if (token.norm === 'half' && DETERMINERS.has(next?.norm ?? '')) return true;
  if (token.norm === 'one' || token.norm === 'half') return next?.kind === 'word' || next?.norm === '/';
  if (token.norm === 'a' || token.norm === 'an') return next !== undefined && TIME_WORDS.has(next.norm);
  if (APPROX_PAIRS.get(token.norm)?.has(next?.norm ?? '')) return tokens[i + 2]?.kind === 'number' || tokens[i + 2]?.kind === 'currency';
  if (!APPROX_WORDS.has(token.norm) && token.norm !== 'between' && token.norm !== 'from') return false;
  const isWorded = next?.norm === 'a' || next?.norm === 'an' || next?.norm === 'half';
  return isWorded ? startsFactor(tokens, i + 1) : next?.kind === 'number' || next?.kind === 'currency';
}

function settleTimesAndRanges(tokens: Token[], plain: string): void {
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    if (token.norm === 'x' && token.kind === 'word') {
      const isUnit = previous?.kind === 'number' && token.isGlued && !startsCounted(tokens, i + 1);
      if (!isUnit) { token.kind = 'sign'; token.norm = '×'; }
    }
    // "4×/year" is how often; a "*" would multiply.
    if (token.norm === '×' && token.text === '×' && token.isGlued && previous?.kind === 'number' && (next?.norm === '/' || next?.norm === 'per' || PERIOD_ADVERBS.has(next?.norm ?? ''))) { token.kind = 'word'; token.norm = 'x'; }
    // "4~6" is a range where "~6" would be an estimate.
    if (token.norm === '~' && previous?.kind === 'number' && next?.kind === 'number' && token.isGlued === next.isGlued && /^[~～〜∼]$/.test(token.text)) token.norm = 'to';
    // "6-8", "$4k – $6k", "10%-20%": two numbers with nothing but their money or percent sign between them and the dash.
    if (token.norm === '-' && token.kind === 'sign' && next) {
      const before = previous?.kind === 'currency' || previous?.norm === '%' ? tokens[i - 2] : previous;
      const after = next.kind === 'currency' ? tokens[i + 2] : next;
      const isSpacedWork = plain[token.start - 1] === ' ' || plain[token.end] === ' ';
      const isWork = previous?.kind === 'word' && TIME_WORDS.has(previous.norm) && tokens[i - 2]?.kind === 'number' && (!isSpacedWork || token.text !== '-')
        && next.kind === 'number' && TIME_WORDS.has(tokens[i + 2]?.norm ?? '');
      const isMoney = previous?.kind === 'currency' || tokens[i - 2]?.kind === 'currency';
      // "10-20%" is a range; "1 - 20%" and "$500 - 20%" take a fifth away.
      const isLessShare = isSpacedWork && token.text === '-' && previous?.norm !== '%' && tokens[i + 2]?.norm === '%' && (before?.text === '1' || isMoney);
      if ((before?.kind === 'number' && after?.kind === 'number' && !isLessShare) || isWork) token.norm = 'to';
      else if (previous?.kind === 'number' && next.kind === 'word' && token.isGlued && next.isGlued) token.norm = 'joiner';
    }
  });
}
