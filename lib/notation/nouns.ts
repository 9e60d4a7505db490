/** Noun phrases: any run of words can be counted; its head word is what a "per" is matched with. */
import { isSign, isWord, peek, type Noun, type Reader } from './line';
import { startsFactor, type Token } from './tokens';
import {
  AMBIGUOUS_BI, CALENDAR, EACH_WORDS, FOREIGN_PERS, FTE_WORDS, MACHINE_WORDS, MINUS_WORDS, ONE_TIME_WORDS, PERIOD_ADVERBS, PLUS_WORDS, TIMES_WORDS, TIME_WORDS,
  WEEKDAY_NAMES, WORKING, nounStem, peopleClass,
} from './vocabulary';

export const PREPOSITIONS = new Set('of on in for with by from that who which to'.split(' '));

export function nounOf(tokens: readonly Token[], text: string): Noun {
  const words = tokens.map((token) => token.norm);
  const cut = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  const core = cut < 0 ? words : words.slice(0, cut);
  const head = core.at(-1) ?? '';
  const crowd = core.find((word) => peopleClass(word) !== null && (/s$/.test(word) || word === 'people' || word === 'staff'));
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return {
    start, end, words, text: text.slice(start, end), stem: nounStem(head), people: peopleClass(head) ?? peopleClass(crowd),
    isFte: core.some((word) => FTE_WORDS.has(word)), isMachine: core.some((word) => MACHINE_WORDS.has(word)),
  };
}

/** Words that end a noun phrase because they say something of their own. */
export function endsPhrase(reader: Reader): boolean {
  const token = peek(reader);
  if (token?.kind !== 'word') return true;
  const { norm } = token;
  if (norm === 'per' || (norm === 'p' && isSign(peek(reader, 1), '/')) || isForeignPer(reader)) return true;
  if (EACH_WORDS.has(norm) || PERIOD_ADVERBS.has(norm) || AMBIGUOUS_BI.has(norm) || ONE_TIME_WORDS.has(norm)) return true;
  if (PLUS_WORDS.has(norm) || (MINUS_WORDS.has(norm) && (norm !== 'less' || startsFactor(reader.tokens, reader.index + 1)))) return true;
  if ((TIMES_WORDS.has(norm) || norm === 'to' || norm === 'and') && startsFactor(reader.tokens, reader.index + 1)) return true;
  if (norm === 'a' && isPeriodAhead(reader, 1)) return true;
  return startsFactor(reader.tokens, reader.index);
}

/** "pro Monat", "par heure": "per" in another language, told by the time behind it. */
export function isForeignPer(reader: Reader): boolean {
  const norm = peek(reader)?.norm;
  return FOREIGN_PERS.has(norm) && (TIME_WORDS.has(peek(reader, 1)?.norm) || (norm === 'par' && isWord(peek(reader, 1), 'an')));
}

/** "3 pages a night"; in "$150 a night × 20 nights" nights are counted. */
export const isEveryNight = ({ tokens }: Reader, { norm }: Token) => norm === 'night' && !tokens.some((token) => token.norm === 'nights');

/** "a week", "a working day": does a period come `ahead` tokens from here? */
export function isPeriodAhead(reader: Reader, ahead: number): boolean {
  const first = peek(reader, ahead);
  const token = first && (WORKING.has(first.norm) || CALENDAR.has(first.norm)) ? peek(reader, ahead + 1) : first;
  return token?.kind === 'word' && (TIME_WORDS.has(token.norm) || WEEKDAY_NAMES.has(token.norm) || isEveryNight(reader, token));
}
