/**
 * What follows a number: per week, per user, each, daily, every 2 weeks, upfront, and words that only describe.
 * Reads until something that is none of these, in one pass.
 */
import { leafOf, type Leaf } from './amounts';
import type { DayKind } from './calendar';
import { isSign, isWord, lastEnd, peek, sliceOf, take, type Per, type PeriodPer, type Reader } from './line';
import { askFigureWord } from './figure-words';
import { ERRORS, fix, problem } from './messages';
import { endsPhrase, isForeignPer, isPeriodAhead, nounOf } from './nouns';
import type { Span } from './reading';
import { startsFactor, type Token } from './tokens';
import {
  AMBIGUOUS_BI, CALENDAR, EACH_WORDS, EVERY_STEPS, FREQUENCY_WORDS, NUMBER_WORDS, ONE_TIME_WORDS, PERIOD_ADVERBS, TIMES_WORDS, TIME_WORDS,
  WEEKDAY_NAMES, WORKDAY_WORDS, WORKING, slipOf, type TimeUnit,
} from './vocabulary';

/** "£500 p/m". */
const SHORT_PERS: Readonly<Record<string, TimeUnit>> = { m: 'month', w: 'week', a: 'year', y: 'year' };

/** "$2 per thousand", "$5/k requests"; a capital M alone could be a month. */
const SIZES_BEHIND_PER: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, mn: 1e6, mio: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
/** "$40/user/month, billed annually" says when it is paid, not how often. */
const BILLING = new Set(['billed', 'paid', 'invoiced', 'charged']);

/** Reads every per after a factor. `isBare` means a plain number stands before, so "/ 12" divides. */
export function readPers(reader: Reader, start: number, isBare = false): Per[] {
  const pers: Per[] = [];
  let isDirect = true;
  for (;;) {
    const token = peek(reader);
    if (!token) return pers;
    const next = peek(reader, 1);
    const isSlash = isSign(token, '/');
    const isPerWord = isWord(token, 'per') || isForeignPer(reader);
    const isArticle = isWord(token, 'a', 'an') && (isPeriodAhead(reader, 1) || (isDirect && next?.kind === 'word' && !startsFactor(reader.tokens, reader.index + 1)));
    const isSpread = isWord(token, 'over') && next?.kind === 'number' && TIME_WORDS.has(peek(reader, 2)?.norm ?? '');
    if (isSlash || isPerWord || isArticle || isSpread) {
      if (isSlash && isDivision(reader, isBare)) return pers;
      const per = readPer(reader, token, isArticle && !isPeriodAhead(reader, 1));
      if (!per) return pers;
      pers.push(per);
      isDirect = false;
      continue;
    }
    if (token.kind === 'word' && EACH_WORDS.has(token.norm)) {
      take(reader);
      const follows = isPeriodAhead(reader, 0) || (peek(reader)?.kind === 'word' && !endsPhrase(reader)) ? readPer(reader, token, false, true) : null;
      pers.push(follows ?? { kind: 'each', start: token.start, end: token.end });
      continue;
    }
    if (isWord(token, 'every')) {
      const per = readEvery(reader);
      if (!per) return pers;
      pers.push(per);
      continue;
    }
    if (token.kind === 'word' && BILLING.has(token.norm) && next !== undefined && PERIOD_ADVERBS.has(next.norm) && pers.some((per) => per.kind === 'period')) { reader.index += 2; continue; }
    const adverb = readAdverb(reader);
    if (adverb) { pers.push(adverb); continue; }
    if (isOnceMarker(reader, token)) {
      const isTwoWords = isWord(token, 'one', 'up');
      take(reader);
      if (isTwoWords) take(reader);
      pers.push({ kind: 'once', start: token.start, end: lastEnd(reader) });
      continue;
    }
    if (isSign(token, '(') && skipNote(reader)) { isDirect = false; continue; }
    if (isSign(token, ',') && next?.kind === 'word' && (!startsFactor(reader.tokens, reader.index + 1) || FREQUENCY_WORDS.has(next.norm) || PERIOD_ADVERBS.has(next.norm) || next.norm === 'every')) { take(reader); continue; }
    if (isSign(token, ',') && next === undefined) { take(reader); continue; }
    if (token.kind === 'word' && !endsPhrase(reader)) {
      // A word that only describes: "5 hr wasted per week", "$500/mo for AWS". Directly after a bare price or time it may still be a slip.
      if (reportSlip(reader, token, start)) return pers;
      askFigureWord(reader, token, 'behind');
      take(reader);
      isDirect = false;
      continue;
    }
    return pers;
  }
}

function isOnceMarker(reader: Reader, token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (ONE_TIME_WORDS.has(token.norm)) return true;
  if (token.norm === 'one') return isWord(peek(reader, 1), 'time', 'off');
  if (token.norm === 'up') return isWord(peek(reader, 1), 'front');
  const next = peek(reader, 1);
  return token.norm === 'once' && !isWord(next, 'a', 'an', 'per', 'every', 'each') && !isSign(next, '/') && !(next && (PERIOD_ADVERBS.has(next.norm)));
}

/** "(Datadog)": brackets with nothing to count in them. */
function skipNote(reader: Reader): boolean {
  for (let i = reader.index + 1; i < reader.tokens.length; i += 1) {
    reader.steps += 1;
    const token = reader.tokens[i];
    if (isSign(token, ')')) {
      if (i === reader.index + 1) return false;
      reader.index = i + 1;
      return true;
    }
    if (!token || token.kind === 'number' || token.kind === 'currency' || isSign(token, '(', '→')) return false;
  }
  return false;
}

/** "/ 12" and "1/2" divide; "/ 2 weeks", "/ 12 months" and "/ 1M requests" are a per. */
function isDivision(reader: Reader, isBare: boolean): boolean {
  const number = peek(reader, 1);
  if (number?.kind !== 'number') return isSign(number, '(', '-') || number?.kind === 'currency';
  const unit = isSign(peek(reader, 2), 'to') ? peek(reader, 4) : peek(reader, 2);
  if (unit?.kind !== 'word') return true;
  return isBare && !TIME_WORDS.has(unit.norm) && TIMES_WORDS.has(unit.norm);
}

function readPer(reader: Reader, sign: Token, isNounOnly: boolean, isTaken = false): Per | null {
  if (!isTaken) take(reader);
  const count = readCount(reader);
  if (isWord(peek(reader), 'the')) take(reader);
  const first = peek(reader);
  if (!first || (first.kind !== 'word' && !isSign(first, '('))) {
    if (count) return { kind: 'noun', start: sign.start, end: lastEnd(reader), noun: nounOf([], reader.text), count };
    reader.errors.push(problem(sign, ERRORS.perWhat(sign.text), [], !first));
    return null;
  }
  const period = isNounOnly ? null : readPeriod(reader, sign.start, count);
  if (period) return period;
  if (isSign(first, '(')) return null;
  if (first.norm === 'm') {
    take(reader);
    const at = { start: sign.start, end: first.end };
    const joint = isSign(sign, '/') ? '/' : 'per ';
    reader.errors.push(problem(first, ERRORS.ambiguousM(sliceOf(reader.text, at)), [fix(at, 'Use month', `${joint}mo`), fix(at, 'Use minute', `${joint}min`)]));
    return null;
  }
  return readPerNoun(reader, sign, count);
}

function readPerNoun(reader: Reader, sign: Token, count: Leaf | null): Per | null {
  const first = peek(reader);
  if (first && reportSlip(reader, first, sign.start)) return null;
  const words: Token[] = [];
  while (words.length === 0 || !endsPhrase(reader)) {
    const word = take(reader);
    if (!word) break;
    words.push(word);
  }
  const last = words.at(-1);
  const compound = last ? /^(.+)-([a-z]+)$/.exec(last.norm) : null;
  const unit = TIME_WORDS.get(compound?.[2] ?? '');
  // "per GB-month", "per vCPU-hour": a thing and a period in one word.
  if (last && compound && unit) {
    const cut = last.end - (compound[2] ?? '').length;
    const noun = nounOf([...words.slice(0, -1), { ...last, end: cut - 1, norm: compound[1] ?? '' }], reader.text);
    reader.tokens.splice(reader.index, 0, { ...last, start: cut - 1, end: cut, text: '-', kind: 'sign', norm: '/' }, { ...last, start: cut, text: last.text.slice(-(compound[2] ?? '').length), norm: compound[2] ?? '' });
    return { kind: 'noun', start: sign.start, end: cut - 1, noun, count };
  }
  return { kind: 'noun', start: sign.start, end: lastEnd(reader), noun: nounOf(words, reader.text), count };
}

/** A number (or a range) between "per" and its unit. */
function readCount(reader: Reader): Leaf | null {
  const token = peek(reader);
  if (token?.kind === 'word') {
    const worded = NUMBER_WORDS.get(token.norm) ?? SIZES_BEHIND_PER[token.norm] ?? (token.text === 'M' && peek(reader, 1)?.kind === 'word' ? 1e6 : undefined);
    if (worded === undefined) return null;
    take(reader);
    return leafOf(worded, worded, token.start);
  }
  if (token?.kind !== 'number' || !token.number) return null;
  take(reader);
  const high = isSign(peek(reader), 'to') || isWord(peek(reader), 'to') ? peek(reader, 1)?.number : undefined;
  if (high) { take(reader); take(reader); }
  if (token.number.value === 0) reader.errors.push(problem(token, ERRORS.divideByZero(token.text)));
  if (token.number.unclear) reader.errors.push(problem(token, ERRORS.numberFormat(token.text), token.number.unclear.map((text) => fix(token, `Use ${text}`, text))));
  return leafOf(token.number.value, Math.max(token.number.value, high?.value ?? 0), token.start);
}

function readPeriod(reader: Reader, start: number, count: Leaf | null): PeriodPer | null {
  const first = peek(reader);
  const isQualified = first !== undefined && (WORKING.has(first.norm) || CALENDAR.has(first.norm)) && TIME_WORDS.has(peek(reader, 1)?.norm ?? '');
  const isHalf = isWord(first, 'half') && TIME_WORDS.get(peek(reader, 1)?.norm ?? '') === 'year';
  const word = isQualified || isHalf ? peek(reader, 1) : first;
  if (word?.kind !== 'word') return null;
  const unit: TimeUnit | undefined = isHalf ? 'half-year' : TIME_WORDS.get(word.norm) ?? (WEEKDAY_NAMES.has(word.norm) ? 'week' : (word.norm === 'a' || word.norm === 'an') && (word.isGlued || reader.tokens[reader.index - 1]?.norm === 'par') && !TIME_WORDS.has(peek(reader, 1)?.norm ?? '') ? 'year' : undefined);
  if (unit === undefined) return null;
  take(reader);
  if (isQualified || isHalf) take(reader);
  const day: DayKind | null = isQualified ? (CALENDAR.has(first.norm) ? 'calendar' : 'working') : WORKDAY_WORDS.has(word.norm) ? 'working' : null;
  return { kind: 'period', unit, day, dayAt: word, count, start, end: word.end };
}

/** "every week", "every 2 weeks", "every other day", "every 3rd month", "every incident". */
export function readEvery(reader: Reader): Per | null {
  const every = take(reader);
  if (!every) return null;
  const next = peek(reader);
  const step = next?.kind === 'word' ? EVERY_STEPS.get(next.norm) : next?.number?.isOrdinal ? next.number.value : undefined;
  if (step !== undefined && next) {
    take(reader);
    const period = readPeriod(reader, every.start, leafOf(step, step, next.start));
    if (period) return period;
    reader.index -= 1;
  }
  return readPer(reader, every, false, true);
}

/** One word that is a period: monthly, p.a., ARR. "biweekly" has two meanings and is asked about. */
export function readAdverb(reader: Reader): PeriodPer | null {
  const token = peek(reader);
  if (token?.kind !== 'word') return null;
  const unit = PERIOD_ADVERBS.get(token.norm);
  if (unit !== undefined) {
    take(reader);
    return { kind: 'period', unit, day: null, dayAt: token, count: null, start: token.start, end: token.end };
  }
  const short = token.norm === 'p' && isSign(peek(reader, 1), '/') ? SHORT_PERS[peek(reader, 2)?.norm ?? ''] : undefined;
  if (short !== undefined) {
    reader.index += 3;
    return { kind: 'period', unit: short, day: null, dayAt: token, count: null, start: token.start, end: lastEnd(reader) };
  }
  const bi = AMBIGUOUS_BI.get(token.norm);
  if (bi === undefined) return null;
  take(reader);
  const before = reader.tokens[reader.index - 2];
  const at: Span = { start: isSign(before, '/') || isWord(before, 'per') ? before.start : token.start, end: token.end };
  const gap = at.start > 0 && /\S/.test(reader.text.charAt(at.start - 1)) ? ' ' : '';
  reader.errors.push(problem(token, ERRORS.ambiguousBi(token.text, bi), [fix(at, `Twice a ${bi}`, `${gap}twice a ${bi}`), fix(at, `Every 2 ${bi}s`, `${gap}every 2 ${bi}s`)]));
  return { kind: 'period', unit: bi, day: null, dayAt: token, count: null, start: token.start, end: token.end };
}

/** A mistyped time word right after a number, a price or a per: `"hs" is not a unit`. */
export function reportSlip(reader: Reader, token: Token, start: number): boolean {
  const meant = token.kind === 'word' ? slipOf(token.norm) : null;
  const previous = reader.tokens[reader.index - 1];
  if (meant === null || !(previous?.kind === 'number' || isSign(previous, '/') || isWord(previous, 'per', 'a', 'an')) || (previous?.start ?? 0) < start) return false;
  reader.errors.push(problem(token, ERRORS.unknownUnit(token.text), [fix(token, `Use ${meant}`, meant)]));
  take(reader);
  return true;
}
