/** What stands behind an arrow: a new value, a saving, a percentage, "eliminated", a new cadence. Which factor it meets is settled in `changes.ts`. */
import { leafOf, type Leaf } from './amounts';
import { isSign, isWord, lastEnd, peek, sliceOf, take, type Change, type ChangeKind, type Factor, type Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import type { Span } from './reading';
import { readAmount } from './read-amount';
import { readAdverb, readPers } from './read-pers';
import { factorOf } from './read-factor';
import { startsFactor, type Token } from './tokens';
import {
  APPROX_WORDS, BECOMES_WORDS, HALF_WORDS, LESS_SUFFIXES, LESS_WORDS, MORE_SUFFIXES, MORE_WORDS, NOTHING_WORDS, PERIOD_ADVERBS, SAVE_WORDS, TIME_WORDS,
} from './vocabulary';

type Verb = { way: 'to' | 'less' | 'more'; isSaving: boolean; isSaidBy: boolean; isSaidTo: boolean; text: string };

const fixed = (value: number, start: number): Leaf => leafOf(value, value, start);

/** @param before the factors read so far; @param readOne reads a factor or brackets. */
export function readChange(reader: Reader, before: readonly Factor[], readOne: () => Factor | null): Change | null {
  const arrow = take(reader);
  if (!arrow) return null;
  reader.operators.push({ start: arrow.start, end: arrow.end });
  const first = peek(reader);
  if (!first || isSign(first, '=')) return empty(reader, before, arrow, true);
  const start = first.start;
  const verb = readVerb(reader);
  const found = readWhat(reader, verb, before, readOne, arrow);
  if (!found) return null;
  const end = lastEnd(reader);
  return Object.assign(found, { start: arrow.start, end, arrow: { start: arrow.start, end: arrow.end }, valueAt: { start, end }, after: before.length - 1, isAtEnd: true });
}

function readVerb(reader: Reader): Verb {
  const verb: Verb = { way: 'to', isSaving: false, isSaidBy: false, isSaidTo: false, text: '' };
  const start = peek(reader)?.start ?? 0;
  for (;;) {
    const token = peek(reader);
    if (token?.kind !== 'word') break;
    const next = peek(reader, 1);
    const isTaken = NOTHING_WORDS.has(token.norm) && (next?.kind === 'number' || next?.kind === 'currency');
    if (token.norm === 'up' && isWord(next, 'to')) break;
    if (SAVE_WORDS.has(token.norm) || (token.norm === 'free' && isWord(next, 'up'))) { verb.way = 'less'; verb.isSaving = true; }
    else if (isTaken) { verb.way = 'less'; verb.isSaidBy = true; }
    else if (LESS_WORDS.has(token.norm)) verb.way = 'less';
    else if (MORE_WORDS.has(token.norm)) verb.way = verb.isSaving ? 'less' : 'more';
    else if (token.norm === 'in' && next && HALF_WORDS.has(next.norm)) verb.isSaidTo = true;
    else if (token.norm === 'by') verb.isSaidBy = true;
    else if (token.norm === 'to') verb.isSaidTo = true;
    else if (!BECOMES_WORDS.has(token.norm)) break;
    take(reader);
    verb.text = reader.text.slice(start, token.end);
  }
  if (verb.isSaidTo) verb.way = 'to';
  else if (verb.isSaidBy && verb.way === 'to') verb.way = 'less';
  return verb;
}

function readWhat(reader: Reader, verb: Verb, before: readonly Factor[], readOne: () => Factor | null, arrow: Token): ChangeKind | null {
  if (isWord(peek(reader), 'a', 'an') && peek(reader, 1)?.kind === 'number') take(reader);
  const token = peek(reader);
  if (!token || isSign(token, '→', '×', ')', '=', '@')) {
    if (verb.text && !token) {
      reader.errors.push(problem(arrow, ERRORS.changeByWhat(capital(verb.text), verb.isSaving ? '$500/mo' : '80%'), [], true));
      return null;
    }
    return empty(reader, before, arrow, !token);
  }
  const word = readWordChange(reader, token, before);
  if (word) return word;
  const signed = readSignedPercent(reader, token, verb);
  if (signed) return signed === 'wrong' ? null : signed;
  if (token.kind === 'number' || isHedge(token)) {
    const percent = readPercent(reader, verb);
    if (percent) return percent;
  }
  if (!startsFactor(reader.tokens, reader.index)) return empty(reader, before, arrow, false);
  const factor = readOne();
  if (!factor) return null;
  if ((factor.kind === 'plain' || factor.kind === 'money') && verb.way === 'to' && factor.pers.length === 0 && isZero(factor)) return { kind: 'nothing' };
  if (isBareTimes(reader, factor, before)) {
    askTimes(reader, factor, verb);
    return null;
  }
  const step = verb.isSaidTo || verb.way !== 'to' ? null : stepBehind(reader, factor);
  if (step) return { kind: 'by', factor, direction: step };
  if (verb.way === 'to') return { kind: 'to', factor };
  if (verb.isSaving || verb.isSaidBy) return { kind: 'by', factor, direction: verb.way === 'more' ? 1 : -1 };
  const at = { start: token.start, end: factor.end };
  askByOrTo(reader, at, verb);
  return null;
}

const isHedge = (token: Token) => isSign(token, '~') || (token.kind === 'word' && APPROX_WORDS.has(token.norm));
const isZero = (factor: Factor) => !('plus' in factor.amount) && factor.amount.high === 0;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "eliminated", "halved", "monthly", "/mo". */
function readWordChange(reader: Reader, token: Token, before: readonly Factor[]): ChangeKind | null {
  const next = peek(reader, 1);
  if (isWord(token, 'unchanged', 'same') || (isWord(token, 'the') && isWord(next, 'same')) || (isWord(token, 'no') && isWord(next, 'change', 'changes', 'difference'))) {
    readPers(reader, token.start, false);
    return { kind: 'kept', kept: fixed(1, token.start) };
  }
  if (token.kind === 'word' && (NOTHING_WORDS.has(token.norm) || isNone(reader, token))) {
    take(reader);
    readPers(reader, token.start, false);
    return { kind: 'nothing' };
  }
  if (isWord(token, 'doubled', 'doubles')) { take(reader); return { kind: 'kept', kept: fixed(2, token.start) }; }
  const isLength = next?.kind === 'word' && (TIME_WORDS.has(next.norm) || next.norm === 'a' || next.norm === 'an');
  if (token.kind === 'word' && HALF_WORDS.has(token.norm) && !isLength) { take(reader); return { kind: 'kept', kept: fixed(0.5, token.start) }; }
  const isPeriod = isSign(token, '/') || isWord(token, 'per') || (token.kind === 'word' && PERIOD_ADVERBS.has(token.norm));
  if (!isPeriod || before.length === 0) return null;
  const adverb = readAdverb(reader);
  const per = adverb ?? readPers(reader, token.start, false)[0];
  return per?.kind === 'period' ? { kind: 'cadence', per } : null;
}

/** "no longer needed", "no incidents"; "no more than 1 hr" and "no idea" say something else. */
function isNone(reader: Reader, token: Token): boolean {
  const next = peek(reader, 1);
  return token.norm === 'no' && next?.kind === 'word' && !NOT_NONE.has(next.norm) && !(isWord(next, 'more', 'longer', 'less') && isWord(peek(reader, 2), 'than'));
}
const NOT_NONE = new Set(['idea', 'data', 'effect', 'saving', 'savings', 'reduction', 'estimate', 'later', 'sooner']);

/** "10 fewer devs", "1 hr/mo less", "$500/mo saved", "3 more devs": by, not to. The word stands by the value, not in a note, in "with savings plans" or in "$300/mo lower tier". */
function stepBehind(reader: Reader, factor: Factor): 1 | -1 | null {
  let isNote = false;
  for (let i = reader.index - 1; i > 0 && (reader.tokens[i]?.start ?? 0) >= factor.numberAt.end; i -= 1) {
    const [word, before, after] = [reader.tokens[i], reader.tokens[i - 1], reader.tokens[i + 1]];
    reader.steps += 1;
    if (isSign(word, '(', ')')) isNote = isSign(word, ')');
    if (word?.kind !== 'word' || isNote || (factor.kind !== 'count' && isNamed(after)) || (before?.kind === 'word' && FAR_WORDS.has(before.norm)) || isWord(after, 'plan', 'plans', 'than', 'large', 'small')) continue;
    if (LESS_SUFFIXES.has(word.norm)) return -1;
    if (MORE_SUFFIXES.has(word.norm)) return 1;
  }
  return null;
}
/** A noun behind "lower" or "cheaper" says what it is. */
const isNamed = (after: Token | undefined) => after?.kind === 'word' && !FAR_WORDS.has(after.norm) && !PERIOD_ADVERBS.has(after.norm) && !['per', 'each', 'every', 'than'].includes(after.norm);
const FAR_WORDS = new Set('with after by on in of from to the a an via through at for and but'.split(' '));

/** "-80%" and "+20%", "minus 80%". A minus before anything else is asked about. */
function readSignedPercent(reader: Reader, token: Token, verb: Verb): ChangeKind | 'wrong' | null {
  const isMinus = token.norm === '-' || token.norm === 'minus' || (token.norm === 'less' && !isWord(peek(reader, 1), 'than'));
  if (!isMinus && token.norm !== '+' && token.norm !== 'plus') return null;
  take(reader);
  const start = peek(reader);
  const percent = start?.kind === 'number' ? readPercent(reader, { ...verb, way: isMinus ? 'less' : 'more', isSaidTo: false }) : null;
  if (percent) return percent;
  const value = readAmount(reader);
  const rest = value ? readPers(reader, value.start, false) : [];
  const at = { start: token.start, end: lastEnd(reader) };
  const plain = reader.text.slice(token.end, at.end).trim();
  const fixes = value || rest.length > 0 ? [fix(at, `Saves ${plain}`, `saves ${plain}`), fix(at, `Becomes ${plain}`, plain)] : [];
  reader.errors.push(problem(at, isMinus ? ERRORS.negative() : ERRORS.numberAfter(token.text), fixes));
  return 'wrong';
}

/** A percentage: by how much, to how much, or unclear. Leaves the reader where it was when there is none. */
function readPercent(reader: Reader, verb: Verb): ChangeKind | null {
  const from = reader.index;
  const noted = { errors: reader.errors.length, warnings: reader.warnings.length };
  const amount = readAmount(reader);
  if (!amount?.isPercent) {
    reader.index = from;
    reader.errors.length = noted.errors;
    reader.warnings.length = noted.warnings;
    return null;
  }
  const at = { start: amount.start, end: lastEnd(reader) };
  const suffix = peek(reader);
  const isLeft = isOfToday(reader);
  const saysLess = suffix?.kind === 'word' && LESS_SUFFIXES.has(suffix.norm);
  const saysMore = suffix?.kind === 'word' && (MORE_WORDS.has(suffix.norm) || suffix.norm === 'more');
  const { leaf } = amount;
  const way = isLeft && verb.way === 'to' ? 'to' : saysLess ? 'less' : saysMore ? 'more' : verb.way;
  const pers = readPers(reader, at.start, false);
  if (way === 'less') {
    if (leaf.high > 1) reader.errors.push(problem(at, ERRORS.over100(sliceOf(reader.text, at)), [fix(at, 'Use 100%', '100%')]));
    return { kind: 'kept', kept: { ...leaf, low: Math.max(0, 1 - leaf.high), likely: Math.max(0, 1 - leaf.likely), high: Math.max(0, 1 - leaf.low) } };
  }
  if (way === 'more') return { kind: 'kept', kept: { ...leaf, low: 1 + leaf.low, likely: 1 + leaf.likely, high: 1 + leaf.high } };
  const factor = factorOf(at.start, lastEnd(reader), { kind: 'share', amount: leaf, isRange: amount.isRange, numberAt: amount.numberAt, pers });
  return verb.isSaidTo || isLeft ? { kind: 'to', factor } : { kind: 'percent', factor };
}

/** "20% of that", "20% remains": what is left, not what goes. */
function isOfToday(reader: Reader): boolean {
  const token = peek(reader);
  return isWord(token, 'remains', 'remain', 'remaining', 'left', 'stays') || (isWord(token, 'of') && isWord(peek(reader, 1), 'it', 'that', 'this', 'today', 'todays', "today's", 'current', 'before', 'the'));
}

/** "2x", "10x less" where no plain number stood: a multiple of the cost, not a new value. */
function isBareTimes(reader: Reader, factor: Factor, before: readonly Factor[]): boolean {
  const was = before.at(-1)?.kind;
  return (factor.kind === 'plain' || factor.kind === 'times') && factor.pers.length === 0 && was !== 'plain' && was !== 'times'
    && /^\s*(?:x(?!\p{L})|times(?!\p{L}))/iu.test(reader.text.slice(factor.numberAt.end, lastEnd(reader)));
}

function askTimes(reader: Reader, factor: Factor, verb: Verb): void {
  const at = { start: factor.start, end: lastEnd(reader) };
  const quoted = sliceOf(reader.text, at);
  const times = 'plus' in factor.amount || factor.isRange ? 0 : factor.amount.likely;
  const isLess = verb.way === 'less' || /\s(?:less|fewer|lower|cheaper|faster)$/i.test(quoted);
  const gone = times <= 0 ? 0 : Number(((times < 1 ? 1 - times : 1 - 1 / times) * 100).toFixed(2));
  const verbAt = { start: verb.text ? at.start - (reader.text.slice(0, at.start).length - reader.text.slice(0, at.start).lastIndexOf(verb.text)) : at.start, end: at.end };
  const fixes = gone > 0 && gone < 100 ? [fix(verbAt, `Reduced by ${gone}%`, `reduced by ${gone}%`)] : [];
  if (times > 1 && !isLess) fixes.push(fix(verbAt, `Up by ${Number(((times - 1) * 100).toFixed(2))}%`, `up by ${Number(((times - 1) * 100).toFixed(2))}%`));
  reader.errors.push(problem(at, ERRORS.timesBehind(quoted), fixes));
}

/** "reduced 30 min": by, or to? */
function askByOrTo(reader: Reader, at: Span, verb: Verb): void {
  const quoted = sliceOf(reader.text, at);
  reader.errors.push(problem(at, ERRORS.ambiguousPercent(quoted), [fix(at, `${capital(verb.text)} by ${quoted}`, `by ${quoted}`), fix(at, `${capital(verb.text)} to ${quoted}`, `to ${quoted}`)]));
}

function empty(reader: Reader, before: readonly Factor[], arrow: Span, isUnfinished: boolean): null {
  const asked = before.findLast((factor) => factor.kind === 'effort') ?? before.at(-1);
  const quoted = asked ? sliceOf(reader.text, asked) : 'this';
  reader.errors.push(problem(arrow, ERRORS.changeEmpty(quoted, asked ? exampleFor(asked, quoted) : '$500/mo'), [], isUnfinished));
  return null;
}

/** A smaller value in the same words: 5 hr/mo → 30 min/mo, $2,500/mo → $1,000/mo, 40 devs → 20 devs. */
function exampleFor(factor: Factor, quoted: string): string {
  if ('plus' in factor.amount) return 'half of it';
  const value = factor.amount.likely;
  const number = /[\d.,]+(?:\s?(?:k|M))?(?:\s?[–-]\s?[\d.,]+(?:k|M)?)?/;
  if (factor.unit === 'hour') return quoted.replace(/[\d.,–\- ½]+(hours?|hrs?|h)(?!\p{L})/iu, '30 min');
  const smaller = value >= 2 ? String(Math.floor(value / 2)) : '0';
  return quoted.replace(number, smaller.replace(/\B(?=(\d{3})+$)/g, ','));
}
