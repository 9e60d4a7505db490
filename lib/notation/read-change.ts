/** What stands behind an arrow: a new value, a saving, a percentage, "eliminated", a new cadence. Which factor it meets is settled in `changes.ts`. */
import { leafOf, type Leaf } from './amounts';
import { readVerb, type Verb } from './change-verb';
import { isSign, isWord, lastEnd, peek, sliceOf, take, type Change, type ChangeKind, type Factor, type Reader } from './line';
import { ERRORS, fix, problem } from './messages';
import type { Span } from './reading';
import { grouped } from './numbers';
import { readAmount } from './read-amount';
import { VAGUE_PARTS } from './part-of';
import { readPers } from './read-pers';
import { factorOf } from './read-factor';
import { startsFactor, type Token } from './tokens';
import { AMBIGUOUS_BI, HALF_WORDS, LESS_SUFFIXES, MORE_SUFFIXES, MORE_WORDS, NOTHING_WORDS, PERIOD_ADVERBS, TIME_WORDS } from './vocabulary';

const fixed = (value: number, start: number): Leaf => leafOf(value, value, start);

/** @param before the factors read so far; @param readOne reads a factor or brackets. */
export function readChange(reader: Reader, before: readonly Factor[], readOne: () => Factor | null): Change | null {
  const arrow = take(reader);
  if (!arrow) return null;
  reader.operators.push({ start: arrow.start, end: arrow.end });
  if (before.length === 0) reader.errors.push(problem(arrow, ERRORS.nothingToChange()));
  const start = peek(reader)?.start ?? arrow.end;
  const verb = readVerb(reader, start);
  const found = readWhat(reader, verb, before, readOne, arrow);
  if (!found) return null;
  const end = lastEnd(reader);
  return Object.assign(found, { start: arrow.start, end, arrow: { start: arrow.start, end: arrow.end }, valueAt: { start, end }, after: before.length - 1, isAtEnd: true });
}

function readWhat(reader: Reader, said: Verb, before: readonly Factor[], readOne: () => Factor | null, arrow: Token): ChangeKind | null {
  if (isWord(peek(reader), 'a', 'an') && peek(reader, 1)?.kind === 'number') take(reader);
  const token = peek(reader);
  if (!token && said.text) {
    reader.errors.push(problem(arrow, ERRORS.changeByWhat(capital(said.text), said.isSaving ? '$500/mo' : '80%'), [], true));
    return null;
  }
  if (!token) return empty(reader, before, arrow, true);
  const word = readWordChange(reader, token);
  if (word) return word;
  const sign = startsFactor(reader.tokens, reader.index + 1) ? SIGNS.get(token.norm) : undefined;
  if (sign) take(reader);
  const verb = sign ? { ...said, way: sign, isSaidBy: true } : said;
  const percent = readPercent(reader, verb);
  if (percent) return percent;
  if (!startsFactor(reader.tokens, reader.index)) return empty(reader, before, arrow, false);
  const from = reader.index;
  const factor = readOne();
  if (!factor) return null;
  if (sign === 'less') {
    askMinus(reader, token);
    return null;
  }
  if ((factor.kind === 'plain' || factor.kind === 'money') && verb.way === 'to' && factor.pers.length === 0 && isZero(factor)) return { kind: 'nothing' };
  if (isBareTimes(reader, factor, before)) {
    askTimes(reader, factor, verb, from);
    return null;
  }
  const step = verb.isSaidTo || verb.way !== 'to' ? null : stepBehind(reader, factor, from);
  if (step) return { kind: 'by', factor, direction: step };
  if (verb.way === 'to') return { kind: 'to', factor };
  if (verb.isSaving || verb.isSaidBy) return { kind: 'by', factor, direction: verb.way === 'more' ? 1 : -1 };
  askByOrTo(reader, { start: token.start, end: factor.end }, verb);
  return null;
}

const isZero = (factor: Factor) => 'high' in factor.amount && factor.amount.high === 0;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "eliminated", "halved", "monthly", "/mo". */
function readWordChange(reader: Reader, token: Token): ChangeKind | null {
  const next = peek(reader, 1);
  if (isWord(token, 'unchanged', 'same') || (isWord(token, 'the') && isWord(next, 'same')) || (isWord(token, 'no') && isWord(next, 'change', 'changes', 'difference'))) {
    readPers(reader);
    return { kind: 'kept', kept: fixed(1, token.start) };
  }
  if (NOTHING_WORDS.has(token.norm) || isNone(reader, token)) {
    take(reader);
    const left = leftElsewhere(reader, token);
    readPers(reader);
    return left ? { kind: 'kept', kept: left } : { kind: 'nothing' };
  }
  if (isWord(token, 'doubled', 'doubles')) { take(reader); return { kind: 'kept', kept: fixed(2, token.start) }; }
  const isLength = next?.kind === 'word' && (TIME_WORDS.has(next.norm) || next.norm === 'a' || next.norm === 'an');
  if (HALF_WORDS.has(token.norm) && !isLength) { take(reader); return { kind: 'kept', kept: fixed(0.5, token.start) }; }
  if (!isSign(token, '/') && !isWord(token, 'per') && !PERIOD_ADVERBS.has(token.norm) && !AMBIGUOUS_BI.has(token.norm)) return null;
  const [per] = readPers(reader);
  return per?.kind === 'period' ? { kind: 'cadence', per } : null;
}

/** "eliminated for 80%", "gone for most": the rest stays. @returns what stays; null when nothing is said of a part. */
function leftElsewhere(reader: Reader, word: Token): Leaf | null {
  const [joint, part] = [peek(reader), peek(reader, 1)];
  if (!isWord(joint, 'for', 'in', 'on') || !part) return null;
  if (part.kind === 'word' && VAGUE_PARTS.has(part.norm) && !isWord(peek(reader, 2), 'of')) {
    const at = { start: word.start, end: (lastWordAhead(reader) ?? part).end };
    reader.errors.push(problem(at, ERRORS.noCount(sliceOf(reader.text, at), 'reduced by 80%'), [fix(at, 'All of it', word.text)]));
  }
  const from = reader.index;
  take(reader);
  const amount = startsFactor(reader.tokens, reader.index) ? readAmount(reader) : null;
  if (amount?.isPercent && amount.leaf.high <= 1) return { ...amount.leaf, low: 1 - amount.leaf.high, likely: 1 - amount.leaf.likely, high: 1 - amount.leaf.low };
  reader.index = from;
  return null;
}

/** "no longer needed", "no incidents"; "no more than 1 hr" and "no idea" say something else. */
function isNone(reader: Reader, token: Token): boolean {
  const next = peek(reader, 1);
  return token.norm === 'no' && next?.kind === 'word' && !NOT_NONE.has(next.norm) && !(isWord(next, 'more', 'longer', 'less') && isWord(peek(reader, 2), 'than'));
}
const NOT_NONE = new Set(['idea', 'data', 'effect', 'saving', 'savings', 'reduction', 'estimate', 'later', 'sooner']);

/**
 * "10 fewer devs", "1 hr/mo less than today", "$500/mo in savings", "3 more devs": by, not to. The word stands by the value, not in a note, behind a comma,
 * in "or less", in "with savings plans" or in "$300/mo lower tier".
 * @param from the token the value starts with.
 */
function stepBehind(reader: Reader, factor: Factor, from: number): 1 | -1 | null {
  let isNote = false;
  for (let ahead = -1; reader.index + ahead > from; ahead -= 1) {
    const [word, before, after] = [peek(reader, ahead), peek(reader, ahead - 1), peek(reader, ahead + 1)];
    if (isSign(word, '(', ')')) isNote = isSign(word, ')');
    const isStep = word && (LESS_SUFFIXES.has(word.norm) || MORE_SUFFIXES.has(word.norm));
    if (!isStep || isNote || isSign(before, ',') || (FAR_WORDS.has(before?.norm ?? '') && !isWord(before, 'in', 'of')) || isWord(after, 'plan', 'plans', 'large', 'small', 'or')) continue;
    const isCounted = !QUALITIES.has(word.norm) && (factor.kind === 'count' || before?.kind === 'number');
    if (isCounted || !isNamed(after)) return LESS_SUFFIXES.has(word.norm) ? -1 : 1;
  }
  return null;
}
/** A noun behind "lower" or "cheaper" says what it is. */
const isNamed = (after: Token | undefined) => after?.kind === 'word' && !FAR_WORDS.has(after.norm) && !PERIOD_ADVERBS.has(after.norm) && !['per', 'each', 'every', 'than'].includes(after.norm);
/** "2 faster runners" are two, "2 fewer runners" are not. */
const QUALITIES = new Set(['lower', 'higher', 'cheaper', 'dearer', 'faster']);
const FAR_WORDS = new Set('with after by on in of from to the a an via through at for and but or'.split(' '));

/** "-80%", "+20%", "+2 hr/mo". */
const SIGNS: ReadonlyMap<string, 'less' | 'more'> = new Map([['-', 'less'], ['minus', 'less'], ['less', 'less'], ['+', 'more'], ['plus', 'more']]);

/** "-$300/mo": by, or a slip? */
function askMinus(reader: Reader, sign: Token): void {
  const at = { start: sign.start, end: lastEnd(reader) };
  const plain = sliceOf(reader.text, { start: sign.end, end: at.end });
  reader.errors.push(problem(at, ERRORS.negative(), [fix(at, `Saves ${plain}`, `saves ${plain}`), fix(at, `Becomes ${plain}`, plain)]));
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
  const saysLess = isGoing(suffix) || (isWord(suffix, 'of') && isGoing(lastWordAhead(reader)));
  const saysMore = suffix?.kind === 'word' && (MORE_WORDS.has(suffix.norm) || suffix.norm === 'more');
  const { leaf } = amount;
  const way = saysLess ? 'less' : saysMore ? 'more' : verb.way;
  const pers = readPers(reader);
  if (way === 'less') {
    if (leaf.high > 1) reader.errors.push(problem(at, ERRORS.over100(sliceOf(reader.text, at)), [fix(at, 'Use 100%', '100%')]));
    return { kind: 'kept', kept: { ...leaf, low: Math.max(0, 1 - leaf.high), likely: Math.max(0, 1 - leaf.likely), high: Math.max(0, 1 - leaf.low) } };
  }
  if (way === 'more') return { kind: 'kept', kept: { ...leaf, low: 1 + leaf.low, likely: 1 + leaf.likely, high: 1 + leaf.high } };
  const factor = factorOf(at.start, lastEnd(reader), { kind: 'share', amount: leaf, isRange: amount.isRange, numberAt: amount.numberAt, pers });
  return verb.isSaidTo || isLeft ? { kind: 'to', factor } : { kind: 'percent', factor };
}

const isGoing = (word: Token | undefined) => word?.kind === 'word' && (LESS_SUFFIXES.has(word.norm) || word.norm === 'automated' || word.norm === 'down');

/** "80% of it avoided", "80% of the time saved": the word stands at the end. */
function lastWordAhead(reader: Reader): Token | undefined {
  let ahead = 0;
  while (peek(reader, ahead + 1)?.kind === 'word') ahead += 1;
  return peek(reader, ahead);
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
    && /^\s*(?:x|times)/i.test(reader.text.slice(factor.numberAt.end, lastEnd(reader)));
}

const percentOf = (share: number) => Number((share * 100).toFixed(2));

function askTimes(reader: Reader, factor: Factor, verb: Verb, from: number): void {
  const at = { start: factor.start, end: lastEnd(reader) };
  const times = 'likely' in factor.amount && !factor.isRange ? factor.amount.likely : 0;
  const isLess = verb.way === 'less' || reader.tokens.slice(from, reader.index).some(({ norm }) => LESS_SUFFIXES.has(norm));
  const gone = percentOf(1 - Math.min(times, 1 / times));
  const added = percentOf(times - 1);
  const whole = { start: verb.start, end: at.end };
  const fixes = gone > 0 && gone < 100 ? [fix(whole, `Reduced by ${gone}%`, `reduced by ${gone}%`)] : [];
  if (added > 0 && !isLess) fixes.push(fix(whole, `Up by ${added}%`, `up by ${added}%`));
  reader.errors.push(problem(at, ERRORS.timesBehind(sliceOf(reader.text, at)), fixes));
}

/** "reduced 30 min": by, or to? */
function askByOrTo(reader: Reader, at: Span, verb: Verb): void {
  const quoted = sliceOf(reader.text, at);
  reader.errors.push(problem(at, ERRORS.ambiguousPercent(quoted), [fix(at, `${capital(verb.text)} by ${quoted}`, `by ${quoted}`), fix(at, `${capital(verb.text)} to ${quoted}`, `to ${quoted}`)]));
}

function empty(reader: Reader, before: readonly Factor[], arrow: Span, isUnfinished: boolean): null {
  const asked = before.findLast((factor) => factor.kind === 'effort') ?? before.at(-1);
  if (asked) reader.errors.push(problem(arrow, ERRORS.changeEmpty(sliceOf(reader.text, asked), exampleFor(asked, reader.text)), [], isUnfinished));
  return null;
}

/** A smaller value in the same words: 5 hr/mo → 30 min/mo, $2,500/mo → $1,250/mo, 40 devs → 20 devs. */
function exampleFor({ start, end, numberAt, unit, pers }: Factor, text: string): string {
  const number = Number(sliceOf(text, numberAt).replaceAll(',', ''));
  if (!(number >= 2)) return 'half of it';
  if (unit === 'hour') return `30 min${text.slice(pers[0]?.start ?? end, end).replace(/^\w/, ' $&')}`;
  return text.slice(start, numberAt.start) + grouped(Math.floor(number / 2)) + text.slice(numberAt.end, end);
}
