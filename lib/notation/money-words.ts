/** The words straight behind an amount of money: sizes (crore, mil, grand), sizes with two meanings, and words that only describe. Any other is asked about. */
import { isWord, peek, take, type Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import { endsPhrase } from './nouns';
import type { Token } from './tokens';
import {
  APPROX_WORDS, AMBIGUOUS_BI, CALENDAR, LESS_WORDS, MACHINE_WORDS, MORE_WORDS, LESS_SUFFIXES, NOTHING_WORDS, SAVE_WORDS, TIME_WORDS, WEEKDAY_NAMES,
  WORKING, nounStem, peopleClass, slipOf,
} from './vocabulary';

/** Sizes that would be things or times behind a plain count: "10 m" of cable, "5 bio reactors", "12 CR". */
const SIZES: Readonly<Record<string, number>> = {
  m: 1e6, mm: 1e6, mn: 1e6, mill: 1e6, mills: 1e6, mils: 1e6, b: 1e9, bil: 1e9, bill: 1e9, bio: 1e9, cr: 1e7, crs: 1e7, grand: 1e3, lk: 1e5,
};
/** Two sizes each. */
const TWO_SIZES: Readonly<Record<string, readonly [name: string, short: string][]>> = {
  g: [['thousand', 'k'], ['billion', 'B']], t: [['thousand', 'k'], ['trillion', ' trillion']],
};
const DESCRIBING = new Set(`flat total fixed fee fees cost costs charge charges price rate bill bills invoice invoices net gross tax vat gst budget cap capped minimum maximum min max
  subscription subscriptions licence licences license licenses plan contract retainer salary salaries wage wages rent hosting hardware software setup training support
  maintenance migration travel deposit discount credit credits worth spent spend wasted waste lost extra more less only all-in inclusive incl excl including excluding
  plus for in of on to from with by at and or as via if when that which is are the this our its their upfront amortized amortised prorated average avg base
  ticket tickets request requests incident incidents call calls order orders transaction transactions item items unit units piece pieces`.split(/\s+/));

/** The size word at the reader, taken; 1 when there is none. @param number as typed, with its sign, for the answers to a size of two meanings. */
export function readMoneySize(reader: Reader, number: Token, code: string | null): number {
  const word = peek(reader);
  if (word?.kind !== 'word') return 1;
  if (Object.hasOwn(SIZES, word.norm) && !(word.norm === 'bill' && !word.isGlued)) { take(reader); return SIZES[word.norm] ?? 1; }
  if (word.norm === 'l' && code === 'INR') { take(reader); return 1e5; }
  const two = Object.hasOwn(TWO_SIZES, word.norm) ? TWO_SIZES[word.norm] : undefined;
  if (!two) return 1;
  take(reader);
  const at = { start: number.end, end: word.end };
  const [first, second] = two.map(([name]) => name);
  reader.errors.push(problem(word, ERRORS.twoSizes(word.text, first ?? '', second ?? ''), two.map(([name, short]) => fix(at, `${number.text} ${name}`, short))));
  return 1;
}

/** "10L requests" where a lakh is usual: a size, or litres. */
export function askLakhOrLitres(reader: Reader, number: Token): void {
  const word = peek(reader);
  if (reader.page !== 'INR' || !isWord(word, 'l') || word.text !== 'L') return;
  take(reader);
  const at = { start: number.end, end: word.end };
  reader.errors.push(problem(word, ERRORS.twoSizes(word.text, 'lakh', 'litres'), [fix(at, `${number.text} lakh`, ' lakh'), fix(at, `${number.text} litres`, ' litres')]));
}

/** "$5 foo/mo": a word that is no size, no unit and describes nothing known could hide a slip, so it is asked about. */
export function reportStrayWord(reader: Reader): void {
  const word = peek(reader);
  if (word?.kind !== 'word' || endsPhrase(reader) || isKnown(word)) return;
  const from = reader.index;
  let end = word.end;
  while (peek(reader)?.kind === 'word' && !endsPhrase(reader)) end = take(reader)?.end ?? end;
  reader.index = from;
  const phrase = { start: word.start, end };
  const named = reader.text.slice(word.start, end);
  const before = { start: reader.tokens[from - 1]?.end ?? word.start, end };
  reader.errors.push(problem(word, ERRORS.strayWord(word.text), [fix(phrase, `${named} is a note`, `${word.isGlued ? ' ' : ''}(${named})`), fix(before, `Take out ${named}`, '')]));
}

function isKnown({ norm }: Token): boolean {
  return DESCRIBING.has(norm) || TIME_WORDS.has(norm) || WEEKDAY_NAMES.has(norm) || WORKING.has(norm) || CALENDAR.has(norm) || AMBIGUOUS_BI.has(norm)
    || APPROX_WORDS.has(norm) || MACHINE_WORDS.has(norm) || LESS_WORDS.has(norm) || LESS_SUFFIXES.has(norm) || MORE_WORDS.has(norm) || NOTHING_WORDS.has(norm) || SAVE_WORDS.has(norm)
    || peopleClass(norm) !== null || peopleClass(`${nounStem(norm)}s`) !== null || slipOf(norm) !== null || norm === 'a' || norm === 'an' || norm === 'x' || norm === 'p';
}
