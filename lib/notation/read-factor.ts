/** One factor: a price, a time, a count, a share or a plain number, with all that hangs on it. Brackets are read by `read-line.ts`. */
import { leafOf } from './amounts';
import { HOURS_AROUND_THE_CLOCK_PER_MONTH } from './calendar';
import { isSign, isWord, lastEnd, peek, take, type Factor, type Noun, type Per, type Reader } from './line';
import { askFigureWord } from './figure-words';
import { askShareOfChange } from './share-of-change';
import { ERRORS, fix, problem } from './messages';
import { reportStrayWord } from './money-words';
import { readAmount, type Amount } from './read-amount';
import { endsPhrase, nounOf } from './nouns';
import { askOneMore } from './one-more';
import { readAdverb, readEvery, readPers, reportSlip } from './read-pers';
import { startsCounted, startsFactor, type Token } from './tokens';
import { CALENDAR, FIGURE_WORDS, FREQUENCY_WORDS, MACHINE_WORDS, TEAM_WORDS, TIME_WORDS, WORK_ADJECTIVES, WORKING, nounStem, peopleClass, type TimeUnit } from './vocabulary';

/** A factor with what is not said left empty. Every factor has its keys in one order, which is what keeps the steps after this one fast. */
export function factorOf(start: number, end: number, said: Partial<Factor> & Pick<Factor, 'kind' | 'amount'>): Factor {
  return {
    start, end, kind: said.kind, operator: said.operator ?? '', amount: said.amount, isRange: said.isRange ?? false, currency: said.currency ?? null,
    unit: said.unit ?? null, noun: said.noun ?? null, pers: said.pers ?? [], numberAt: said.numberAt ?? { start, end }, terms: said.terms ?? [],
    isAroundTheClock: said.isAroundTheClock ?? false, isImplied: said.isImplied ?? false,
  };
}

/** @returns null when no factor starts here; then an error has been noted unless the text is at its end. */
export function readFactor(reader: Reader): Factor | null {
  const first = peek(reader);
  if (!first) return null;
  if (isSign(first, '-')) {
    take(reader);
    const next = peek(reader);
    const figure = next?.kind === 'currency' ? peek(reader, 1) : next;
    reader.errors.push(problem({ start: first.start, end: figure?.kind === 'number' ? figure.end : first.end }, ERRORS.negative(), [fix({ start: first.start, end: next?.start ?? first.end }, 'Take out the minus', '')]));
    return readFactor(reader);
  }
  if (isWord(first, '24/7')) {
    take(reader);
    const month: Per = { kind: 'period', unit: 'month', day: null, dayAt: first, count: null, start: first.start, end: first.end };
    const hours = leafOf(HOURS_AROUND_THE_CLOCK_PER_MONTH, HOURS_AROUND_THE_CLOCK_PER_MONTH, first.start);
    const rest = readPers(reader);
    return factorOf(first.start, lastEnd(reader), { kind: 'effort', amount: hours, unit: 'hour', pers: [month, ...rest], numberAt: first, isAroundTheClock: true });
  }
  const frequency = first.kind === 'word' ? FREQUENCY_WORDS.get(first.norm) : undefined;
  if (frequency !== undefined) {
    take(reader);
    const pers = readPers(reader);
    const isOnce = first.norm === 'once' && !pers.some((per) => per.kind === 'period' || per.kind === 'noun');
    const once: Per = { kind: 'once', start: first.start, end: first.end };
    return factorOf(first.start, lastEnd(reader), { kind: 'times', amount: leafOf(frequency, frequency, first.start), numberAt: first, pers: isOnce ? [...pers, once] : pers });
  }
  if (isWord(first, 'every')) {
    take(reader);
    const per = readEvery(reader, first);
    const pers = readPers(reader);
    return factorOf(first.start, lastEnd(reader), { kind: 'times', amount: leafOf(1, 1, first.start), numberAt: first, pers: per ? [per, ...pers] : pers });
  }
  const adverb = readAdverb(reader);
  if (adverb) return factorOf(first.start, lastEnd(reader), { kind: 'times', amount: leafOf(1, 1, first.start), numberAt: first, pers: [adverb] });
  const amount = readAmount(reader);
  return amount && finish(reader, amount);
}

function finish(reader: Reader, amount: Amount): Factor {
  const { start, leaf, isRange, numberAt } = amount;
  const made = (kind: Factor['kind'], { currency, unit, noun }: Partial<Pick<Factor, 'currency' | 'unit' | 'noun'>> = {}): Factor => {
    const pers = readPers(reader);
    return factorOf(start, lastEnd(reader), { kind, amount: leaf, isRange, numberAt, pers, currency, unit, noun });
  };
  if (amount.currency) reportStrayWord(reader);
  if (amount.currency) return made('money', { currency: amount.currency });
  if (amount.isPercent) {
    askShareOfChange(reader, amount);
    return made('share');
  }
  if (amount.unit) return made('effort', { unit: amount.unit });
  if (isSign(peek(reader), 'joiner')) take(reader);
  if (isSign(peek(reader), '×') && isCountedThing(reader)) take(reader);
  const token = peek(reader);
  const madeNumber = () => {
    const team = teamBefore(reader, start);
    return team ? made('count', { noun: team }) : made('plain');
  };
  if (token?.kind !== 'word') return madeNumber();
  if (token.norm === 'x' || (token.norm === 'time' && amount.leaf.high === 1) || (token.norm === 'times' && !startsCounted(reader.tokens, reader.index + 1))) {
    take(reader);
    const times = made('times');
    return times.pers.length === 0 && token.norm === 'x' ? { ...times, kind: 'plain' } : times;
  }
  if (token.norm === 'm') return ambiguousM(reader, amount, token, made);
  const unit = readWorkUnit(reader);
  if (unit) return made('effort', { unit });
  if (endsPhrase(reader)) return madeNumber();
  if (reportSlip(reader, token)) return made('effort', { unit: 'hour' });
  if (token.norm === 'and' || token.norm === 'or') reader.errors.push(problem(token, ERRORS.numberAfter(token.text)));
  const words: Token[] = [];
  for (;;) {
    if (words.length > 0 && endsPhrase(reader)) break;
    const inner = words.length > 0 && words.every((word) => WORK_ADJECTIVES.has(word.norm) || peopleClass(word.norm) !== null) ? readWorkUnit(reader) : readHours(reader, words);
    if (inner) return made('effort', { unit: inner, noun: machineOf(words, reader) });
    const word = take(reader);
    if (!word) break;
    const compound = /^(.+)-([a-z]+)$/.exec(word.norm);
    const worked = compound ? TIME_WORDS.get(compound[2] ?? '') : undefined;
    if (worked && (WORK_ADJECTIVES.has(compound?.[1] ?? '') || peopleClass(compound?.[1] ?? '') !== null)) return made('effort', { unit: worked });
    if (worked && MACHINE_WORDS.has(compound?.[1] ?? '')) return made('effort', { unit: worked, noun: nounOf([{ ...word, norm: compound?.[1] ?? '' }], reader.text) });
    words.push(word);
  }
  // "a hundred hundred users", "2 half-time devs": right behind a number these would change it.
  const isLess = words[0]?.norm === 'half-time' || (words[0]?.norm === 'part-time' && saysTime(reader.tokens, WEEKS));
  const isSize = (isLess && !saysTime(reader.tokens, HOURS)) || (FIGURE_WORDS.get(words[0]?.norm ?? '') ?? 0) >= 12;
  askOneMore(reader, amount, words);
  if (isSize || words.length > 1) askFigureWord(reader, isSize ? words[0] : words.at(-1), 'behind');
  return made('count', { noun: nounOf(words, reader.text) });
}

/** "20 half-time reps × 5 h/wk" says how long they work; "2 part-time devs × 3 weeks" does not. */
const HOURS: ReadonlySet<TimeUnit> = new Set(['hour', 'minute']);
const WEEKS: ReadonlySet<TimeUnit> = new Set(['week', 'fortnight', 'sprint', 'month', 'quarter', 'year']);
const saysTime = (tokens: readonly Token[], units: ReadonlySet<TimeUnit>) => tokens.some(({ kind }, i) => {
  const unit = kind === 'number' ? TIME_WORDS.get(tokens[i + 1]?.norm) : undefined;
  return unit !== undefined && units.has(unit);
});

/** "10 support hours", "100 GPU hours": hours and minutes in the plural are time, whoever spends them. */
function readHours(reader: Reader, words: readonly Token[]): TimeUnit | null {
  return words.length > 0 && isWord(peek(reader), 'hours', 'hrs', 'minutes', 'mins') ? readWorkUnit(reader) : null;
}

function machineOf(words: readonly Token[], reader: Reader): Noun | null {
  const noun = nounOf(words, reader.text);
  return noun.isMachine ? noun : null;
}

/** "team of five" counts people though the word for them stands before. */
function teamBefore(reader: Reader, start: number): Noun | null {
  const word = reader.tokens[reader.index - 3];
  if (!word || !TEAM_WORDS.has(word.norm) || !isWord(reader.tokens[reader.index - 2], 'of') || reader.tokens[reader.index - 1]?.start !== start) return null;
  // The five are not the team: "3 teams of 5" counts both.
  return { ...nounOf([word], reader.text), stem: 'member', people: 'staff' };
}

/** "2 × engineers": the sign belongs to the count when a thing follows it and nothing that could be multiplied. */
function isCountedThing(reader: Reader): boolean {
  const next = peek(reader, 1);
  return next?.kind === 'word' && !startsFactor(reader.tokens, reader.index + 1) && nounStem(next.norm) !== '';
}

/** hr, working days, calendar week. */
export function readWorkUnit(reader: Reader): TimeUnit | null {
  const token = peek(reader);
  if (token?.kind !== 'word') return null;
  const next = peek(reader, 1);
  const isQualified = (WORKING.has(token.norm) || CALENDAR.has(token.norm)) && next !== undefined && TIME_WORDS.has(next.norm);
  const unit = TIME_WORDS.get(isQualified ? next.norm : token.norm);
  if (unit === undefined) return null;
  take(reader);
  if (isQualified) take(reader);
  return unit;
}

function ambiguousM(reader: Reader, amount: Amount, token: Token, made: (kind: 'effort') => Factor): Factor {
  take(reader);
  const at = { start: amount.numberAt.start, end: token.end };
  const number = reader.text.slice(amount.numberAt.start, amount.numberAt.end);
  reader.errors.push(problem(at, ERRORS.ambiguousM(reader.text.slice(at.start, at.end)), [
    fix(at, `${number} min`, `${number} min`), fix(at, `${number} months`, `${number} months`), fix(at, `${number} million`, `${number} million`),
  ]));
  return { ...made('effort'), unit: 'minute' };
}
