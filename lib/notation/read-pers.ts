/**
 * What follows a number: per week, per user, each, daily, every 2 weeks, upfront, and words that only describe.
 * Reads until something that is none of these, in one pass.
 */
import { leafOf, type Leaf } from './amounts';
import type { DayKind } from './calendar';
import { isSign, isWord, lastEnd, peek, sliceOf, take, type Per, type PeriodPer, type Reader } from './line';
import { askFigureWord } from './figure-words';
import { askUnmarkedChange } from './unmarked-change';
import { askPartOf } from './part-of';
import { ERRORS, fix, problem, unclearNumber } from './messages';
import { PREPOSITIONS, endsPhrase, isEveryNight, isForeignPer, isPeriodAhead, nounOf } from './nouns';
import { startsCounted, startsFactor, type Token } from './tokens';
import {
  AMBIGUOUS_BI, CALENDAR, EACH_WORDS, EVERY_STEPS, NUMBER_WORDS, ONE_TIME_WORDS, PERIOD_ADVERBS, TIMES_WORDS, TIME_WORDS, WEEKDAY_NAMES,
  WORKDAY_WORDS, WORKING, WORK_ADJECTIVES, slipOf, type TimeUnit,
} from './vocabulary';

/** "£500 p/m". */
const SHORT_PERS: Readonly<Record<string, TimeUnit>> = { m: 'month', w: 'week', a: 'year', y: 'year' };

/** "$2 per thousand", "$5/k requests"; a capital M alone could be a month. */
const SIZES_BEHIND_PER: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, mn: 1e6, mio: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
/** "$40/user/month, billed annually" says when it is paid, not how often. */
const BILLING = new Set(['billed', 'paid', 'invoiced', 'charged']);

/** Reads every per after a factor. */
export function readPers(reader: Reader): Per[] {
  const pers: Per[] = [];
  let isDirect = true;
  for (;;) {
    const token = peek(reader);
    if (!token) return pers;
    const next = peek(reader, 1);
    const isEvery = isWord(token, 'every');
    if (isEvery || isPerSign(reader, token, isDirect)) {
      if (isSign(token, '/') && isDivision(reader)) return pers;
      take(reader);
      const per = isEvery ? readEvery(reader, token) : readPer(reader, token);
      if (!per) return pers;
      pers.push(per);
      isDirect = false;
      continue;
    }
    if (EACH_WORDS.has(token.norm)) {
      take(reader);
      const follows = endsPhrase(reader) ? null : readPer(reader, token);
      pers.push(follows ?? { kind: 'each', start: token.start, end: token.end });
      continue;
    }
    if (BILLING.has(token.norm) && next && PERIOD_ADVERBS.has(next.norm) && pers.some((per) => per.kind === 'period')) { reader.index += 2; continue; }
    const adverb = readAdverb(reader);
    if (adverb) { pers.push(adverb); continue; }
    const onceWords = onceWordsAt(token, next);
    if (onceWords > 0) {
      reader.index += onceWords;
      pers.push({ kind: 'once', start: token.start, end: lastEnd(reader) });
      continue;
    }
    if (isSign(token, '(') && skipNote(reader)) continue;
    if (isSign(token, ',') && (!startsFactor(reader.tokens, reader.index + 1) || isWord(next, 'every') || (next && PERIOD_ADVERBS.has(next.norm)))) { take(reader); continue; }
    // A word that only describes: "5 hr wasted per week", "$500/mo for AWS". Directly after a bare price or time it may still be a slip.
    if (endsPhrase(reader) || reportSlip(reader, token)) return pers;
    if (!askPartOf(reader, reader.index) && !askUnmarkedChange(reader, token)) askFigureWord(reader, token, 'behind');
    take(reader);
    isDirect = false;
  }
}

/** "/", "per", "a" and "over" before a length of time. "a" right behind a number is "per" before any thing. */
function isPerSign(reader: Reader, token: Token, isDirect: boolean): boolean {
  if (isWord(token, 'a', 'an')) return isPeriodAhead(reader, 1) || (isDirect && !startsFactor(reader.tokens, reader.index + 1));
  if (isWord(token, 'over')) return peek(reader, 1)?.kind === 'number' && isPeriodAhead(reader, 2);
  return isSign(token, '/') || isWord(token, 'per') || isForeignPer(reader);
}

/** How many words say that it is paid once: "upfront", "one off", "up front". "once" is read as a factor, like "twice". */
function onceWordsAt(token: Token, next: Token | undefined): number {
  if (ONE_TIME_WORDS.has(token.norm)) return 1;
  return (isWord(token, 'one') && isWord(next, 'time', 'off')) || (isWord(token, 'up') && isWord(next, 'front')) ? 2 : 0;
}

/** "(Datadog)": brackets with nothing to count in them. */
function skipNote(reader: Reader): boolean {
  let ahead = 1;
  for (let token = peek(reader, ahead); token && token.kind !== 'number' && token.kind !== 'currency' && !isSign(token, '(', ')', '→'); token = peek(reader, ahead)) ahead += 1;
  if (ahead === 1 || !isSign(peek(reader, ahead), ')')) return false;
  const note = { start: peek(reader)?.start ?? 0, end: peek(reader, ahead)?.end ?? 0 };
  for (let i = 1; i < ahead; i += 1) askPartOf(reader, reader.index + i, note);
  reader.index += ahead + 1;
  return true;
}

/** "/ 12", "1/2" and "/ 12 for hosting" divide; "/ 2 weeks", "/ 12 months" and "/ 1M requests" are a per. */
function isDivision(reader: Reader): boolean {
  const number = peek(reader, 1);
  if (number?.kind !== 'number') return isSign(number, '(', '-') || number?.kind === 'currency';
  const unit = peek(reader, isSign(peek(reader, 2), 'to') ? 4 : 2);
  if (isWord(unit, 'times', 'x')) return startsCounted(reader.tokens, reader.index + 3);
  return unit?.kind !== 'word' || TIMES_WORDS.has(unit.norm);
}

const readPer = (reader: Reader, sign: Token) => readCounted(reader, sign, readCount(reader));

/** What stands behind a per and its number: a period or a thing. */
function readCounted(reader: Reader, sign: Token, count: Leaf | null): Per | null {
  askYearOrEach(reader, sign);
  if (isWord(peek(reader), 'the') || (isWord(peek(reader), 'a', 'an') && isPeriodAhead(reader, 1))) take(reader);
  const first = peek(reader);
  if (first?.kind !== 'word') {
    if (count) return { kind: 'noun', start: sign.start, end: lastEnd(reader), noun: nounOf([], reader.text), count };
    reader.errors.push(problem(sign, ERRORS.perWhat(sign.text), [], !first));
    return null;
  }
  const period = readPeriod(reader, first, sign.start, count);
  if (period) return period;
  if (first.norm === 'm') {
    take(reader);
    const at = { start: sign.start, end: first.end };
    const joint = isSign(sign, '/') ? '/' : 'per ';
    reader.errors.push(problem(first, ERRORS.ambiguousM(sliceOf(reader.text, at)), [fix(at, 'Use month', `${joint}mo`), fix(at, 'Use minute', `${joint}min`)]));
    return null;
  }
  return reportSlip(reader, first) ? null : readPerNoun(reader, sign, count);
}

/** "$500/a server": a year, or each server? "12,000 €/a for hosting" is a year. */
function askYearOrEach(reader: Reader, sign: Token): void {
  const [article, thing] = [peek(reader), peek(reader, 1)];
  if (!isSign(sign, '/') || !isWord(article, 'a') || isPeriodAhead(reader, 1) || !thing || PREPOSITIONS.has(thing.norm) || BILLING.has(thing.norm)) return;
  reader.index += 1;
  const isYear = endsPhrase(reader);
  reader.index -= 1;
  if (isYear) return;
  const quoted = sliceOf(reader.text, { start: sign.start, end: thing.end });
  reader.errors.push(problem({ start: sign.start, end: thing.end }, ERRORS.twoSizes(quoted, 'a year', `each ${thing.text}`), [
    fix({ start: sign.start, end: article.end }, 'A year', '/yr'), fix({ start: sign.start, end: thing.start }, `Each ${thing.text}`, '/'),
  ]));
}

function readPerNoun(reader: Reader, sign: Token, count: Leaf | null): Per {
  const from = reader.index;
  do take(reader); while (!endsPhrase(reader));
  const end = reader.index;
  reader.index = from;
  // "$500/monthly" says a period twice; in "per annual audit" the word only describes.
  const adverb = end === from + 1 ? readAdverb(reader, sign) : null;
  if (adverb) return adverb;
  reader.index = end;
  splitCompound(reader);
  return { kind: 'noun', start: sign.start, end: lastEnd(reader), noun: nounOf(reader.tokens.slice(from, reader.index), reader.text), count };
}

/** "per GB-month", "per vCPU-hour": a thing and a period in one word become two, with a sign between them. */
function splitCompound(reader: Reader): void {
  const word = peek(reader, -1);
  if (!word) return;
  const time = word.norm.slice(word.norm.lastIndexOf('-') + 1);
  if (time === word.norm || !TIME_WORDS.has(time)) return;
  const start = word.end - time.length - 1;
  reader.tokens.splice(reader.index - 1, 1, { ...word, end: start, norm: word.norm.slice(0, -time.length - 1) }, { ...word, start, kind: 'sign', norm: '/' }, { ...word, start, norm: time });
}

/** A number (or a range) between "per" and its unit. */
function readCount(reader: Reader): Leaf | null {
  const token = peek(reader);
  if (!token) return null;
  const low = token.number?.value ?? numberWordAt(reader, token);
  if (low === undefined) return null;
  take(reader);
  const high = isSign(peek(reader), 'to') || isWord(peek(reader), 'to') ? peek(reader, 1)?.number?.value : undefined;
  if (high !== undefined) reader.index += 2;
  const at = { start: token.start, end: lastEnd(reader) };
  if (token.number?.unclear) reader.errors.push(unclearNumber(token, token.number.unclear));
  if (low === 0) reader.errors.push(problem(token, ERRORS.divideByZero(token.text)));
  if (high !== undefined && high < low) reader.errors.push(problem(at, ERRORS.rangeOrder(sliceOf(reader.text, at), String(high), String(low)), [fix(at, `Use ${high}–${low}`, `${high}–${low}`)]));
  return leafOf(low, Math.max(low, high ?? low), token.start);
}

function numberWordAt(reader: Reader, { norm, text }: Token): number | undefined {
  const next = peek(reader, 1);
  if (norm === 'half' && (isPeriodAhead(reader, 1) || isWord(next, 'a', 'an'))) return 0.5;
  return NUMBER_WORDS.get(norm) ?? SIZES_BEHIND_PER[norm] ?? (text === 'M' && next?.kind === 'word' ? 1e6 : undefined);
}

/** "week", "working day", "engineering hour", and "a" for a year. */
function readPeriod(reader: Reader, first: Token, start: number, count: Leaf | null): PeriodPer | null {
  const word = (WORK_ADJECTIVES.has(first.norm) && peek(reader, 1)) || first;
  const isYear = isWord(word, 'a', 'an') && (word.isGlued || isWord(peek(reader, -1), 'par'));
  const unit: TimeUnit | undefined = TIME_WORDS.get(word.norm) ?? (WEEKDAY_NAMES.has(word.norm) ? 'week' : isEveryNight(reader, word) ? 'day' : isYear ? 'year' : undefined);
  if (unit === undefined || (unit !== 'hour' && /^(?:man|person|people|staff|team)(?:-|$)/.test(first.norm) && !hasWork(reader))) return null;
  reader.index += word === first ? 1 : 2;
  const day: DayKind | null = CALENDAR.has(first.norm) ? 'calendar' : WORKING.has(first.norm) || WORKDAY_WORDS.has(word.norm) ? 'working' : null;
  return { kind: 'period', unit, day, dayAt: word, count, start, end: word.end };
}

/** "$800 per person-day" is a rate where the line names time that it pays for; alone it asks for how many of them. */
function hasWork({ tokens, index }: Reader): boolean {
  const money = tokens.findLastIndex(({ kind }, i) => kind === 'currency' && i < index);
  return tokens.some(({ kind }, i) => kind === 'number' && TIME_WORDS.has(tokens[i + 1]?.norm) && (i > index || i < money));
}

/** Behind "every": week, 2 weeks, other day, 3rd month, second deploy. */
export function readEvery(reader: Reader, every: Token): Per | null {
  const step = peek(reader);
  if (!step) return readPer(reader, every);
  const count = EVERY_STEPS.get(step.norm);
  if (count === undefined) return readPer(reader, every);
  take(reader);
  // "every second" with nothing behind it is a time.
  if (!endsPhrase(reader) || !TIME_WORDS.has(step.norm)) return readCounted(reader, every, leafOf(count, count, step.start));
  reader.index -= 1;
  return readPer(reader, every);
}

/** One word that is a period: monthly, p.a., ARR. "biweekly" has two meanings and is asked about. @param sign the "/" or "per" before it. */
export function readAdverb(reader: Reader, sign?: Token): PeriodPer | null {
  const token = peek(reader);
  if (!token) return null;
  const { start } = sign ?? token;
  const letter = token.norm === 'p' && isSign(peek(reader, 1), '/') ? peek(reader, 2) : undefined;
  const short = letter && (SHORT_PERS[letter.norm] ?? TIME_WORDS.get(letter.norm));
  const bi = AMBIGUOUS_BI.get(token.norm);
  const unit = PERIOD_ADVERBS.get(token.norm) ?? short ?? bi;
  if (unit === undefined) return null;
  reader.index += short ? 3 : 1;
  if (bi) {
    const at = { start, end: token.end };
    const gap = /\S/.test(reader.text.charAt(start - 1)) ? ' ' : '';
    reader.errors.push(problem(token, ERRORS.ambiguousBi(token.text, bi), [fix(at, `Twice a ${bi}`, `${gap}twice a ${bi}`), fix(at, `Every 2 ${bi}s`, `${gap}every 2 ${bi}s`)]));
  }
  return { kind: 'period', unit, day: null, dayAt: token, count: null, start, end: lastEnd(reader) };
}

/** A mistyped time word right after a number, a price or a per: `"hs" is not a unit`. */
export function reportSlip(reader: Reader, token: Token): boolean {
  const meant = slipOf(token.norm);
  const before = peek(reader, -1);
  if (meant === null || !(before?.kind === 'number' || isSign(before, '/') || isWord(before, 'per', 'a', 'an', 'every', 'each'))) return false;
  reader.errors.push(problem(token, ERRORS.unknownUnit(token.text), [fix(token, `Use ${meant}`, meant)]));
  take(reader);
  return true;
}
