/** The words before the first number, which say what the cost is. They may hold a period: "Monthly AWS bill: $2,500". */
import { isSign, isWord, sliceOf, type Line, type Reader } from './line';
import { askFigureWord } from './figure-words';
import { ERRORS, fix, problem } from './messages';
import { isWorded } from './number-words';
import { askOneMoreBefore } from './one-more';
import { askPartBefore } from './part-of';
import { startsFactor, type Token } from './tokens';
import { AMBIGUOUS_BI, APPROX_PAIRS, APPROX_WORDS, FREQUENCY_WORDS, MACHINE_WORDS, NUMBERED_NAMES, PERIOD_ADVERBS, TEAM_WORDS, TIME_WORDS, peopleClass } from './vocabulary';

type Label = Pick<Line, 'label' | 'labelPeriod'> & {
  /** The words before the first factor when no colon ends them: they may be a count without a number. */
  open: readonly Token[];
  /** Index of the first token after the label. */
  start: number;
};

export function readLabel(reader: Reader): Label {
  const { tokens, text } = reader;
  const colon = labelColon(tokens);
  const start = colon === null ? firstFactor(reader) : colon + 1;
  const body = tokens[start];
  if (!body) {
    const at = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? text.length };
    const lead = tokens.find((token) => isSign(token, '→'));
    const strange = tokens.find((token) => token.kind === 'hidden');
    if (strange) reader.errors.push(problem(strange, ERRORS.hidden(), [fix(strange, 'Take it out', '')]));
    else if (lead) reader.errors.push(problem(lead, ERRORS.nothingToChange()));
    else reader.errors.push(problem(at, ERRORS.noNumber(), [], tokens.every((token) => token.kind === 'word')));
    return { label: '', labelPeriod: null, open: [], start: tokens.length };
  }
  const before = tokens.slice(0, colon ?? start);
  const isPartAsked = askPartBefore(reader, colon === null ? start : tokens.findIndex((_, i) => i >= start && startsFactor(tokens, i)));
  if (colon === null) {
    askNumberedName(reader, start);
    askOneMoreBefore(reader, start);
    if (!isPartAsked) askFigureWord(reader, before.at(isWord(before.at(-1), 'of') ? -2 : -1), 'before');
  }
  reportStray(reader, before);
  return { label: labelText(text, before), labelPeriod: periodIn(before), open: colon === null ? before : [], start };
}

/** "Phase 2: $500/mo": everything before a colon that is not itself a sum. */
function labelColon(tokens: readonly Token[]): number | null {
  const colon = tokens.findIndex((token, i) => isSign(token, ':') && !(tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.isGlued));
  if (colon < 0 || colon === tokens.length - 1) return null;
  const before = tokens.slice(0, colon);
  const isSum = before.some((token) => token.kind === 'number' && !isWorded(token)) && before.some((token) => isSign(token, '×', '→', '=', '@', '+') && !(token.norm === '×' && token.isGlued));
  return isSum || before.some((token) => token.kind === 'currency') ? null : colon;
}

/** A word such as "every", "two" or "once" may open a name as well ("Once Hub $20/mo"), so it must lead up to a sign first. */
function firstFactor(reader: Reader): number {
  const { tokens } = reader;
  /** Where the run of words that the token stands in ends; the token itself when it is no word. */
  let runEnd = 0;
  for (const [i, token] of tokens.entries()) {
    reader.steps += 1;
    while (runEnd < i || tokens[runEnd]?.kind === 'word' || isWorded(tokens[runEnd])) runEnd += 1;
    const next = tokens[i + 1];
    if (isSign(token, '→')) return tokens.length;
    if (isSign(token, '-') && (next?.kind === 'number' || next?.kind === 'currency') && (i === 0 || (next.isGlued && !token.isGlued))) return i;
    if (isProductName(token, next)) continue;
    if (isSign(token, '(') && !startsFactor(tokens, i + 1)) continue;
    if (!startsFactor(tokens, i)) continue;
    const isSaid = isWorded(token);
    if (token.number?.isShare) return i;
    if ((token.kind !== 'word' && !isSaid) || APPROX_WORDS.has(token.norm) || APPROX_PAIRS.has(token.norm) || token.norm === 'between' || token.norm === 'from') return i;
    const end = tokens[runEnd];
    if (isSign(end, '×', '/', '→', '@', '+', ',', '%')) return i;
    if (token.norm === '24/7' && !next) return i;
    const what = isWord(next, 'of') ? tokens[i + 2] : next;
    if (FREQUENCY_WORDS.has(token.norm) && (what?.kind === 'currency' || what?.kind === 'number')) return i;
    if ((isSaid || isWord(token, 'one', 'a', 'an')) && i === 0 && !end) return i;
    if (isSaid && (isCount(tokens, i, runEnd) || isSign(next, 'joiner') || (isWord(tokens[i - 1], 'of') && TEAM_WORDS.has(tokens[i - 2]?.norm)))) return i;
    const repeated = isWord(next, 'other') ? tokens[i + 2] : next;
    if (token.norm === 'every' && repeated && (repeated.kind === 'number' || TIME_WORDS.has(repeated.norm))) return i;
    if (isWord(next, 'a', 'an', 'per')) return i;
  }
  return tokens.length;
}

/** "six people 12 hours": a number word that counts people, or that opens the line and meets a time or a count. A price behind it leaves it a name. */
function isCount(tokens: readonly Token[], i: number, end: number): boolean {
  const next = tokens[end];
  if (end === i + 1 || next === undefined) return next?.kind === 'currency' || (i === 0 && next?.kind === 'number');
  if (tokens.slice(i + 1, end).some((token) => TIME_WORDS.has(token.norm) || peopleClass(token.norm) !== null)) return true;
  if (i > 0) return false;
  if (end === i + 2 && isWord(tokens[i + 1], 'of') && next.kind === 'number') return true;
  return next.kind === 'number' ? tokens[end + 1]?.kind === 'word' : isWord(tokens[end - 1], 'at') || ((tokens[i]?.number?.value ?? 0) > 1 && tokens.slice(i + 1, end).every((token) => token.text === token.text.toLowerCase()));
}

/** "1Password $8/user/mo": a number stuck to a capital is a name, other than "40Devs" and "4GPUs", which are counted. */
function isProductName({ number }: Token, next: Token | undefined): boolean {
  return next?.kind === 'word' && next.isGlued && /^\p{Lu}\p{L}*\p{Ll}/u.test(next.text) && number?.suffix === 1
    && !TIME_WORDS.has(next.norm) && peopleClass(next.norm) === null && !MACHINE_WORDS.has(next.norm);
}

function reportStray(reader: Reader, before: readonly Token[]): void {
  const hidden = before.find((token) => token.kind === 'hidden');
  if (hidden) reader.errors.push(problem(hidden, ERRORS.hidden(), [fix(hidden, 'Take it out', '')]));
  const operator = before.find((token) => isSign(token, '×', '÷', '@', '%', ')'));
  if (operator && !before.some((token) => token.kind === 'word')) reader.errors.push(problem(operator, ERRORS.numberAfter(operator.text), [fix(operator, `Take out ${operator.text}`, '')]));
}

/** "Phase 2 – 3 devs": two to three of them, or three in phase 2? */
function askNumberedName({ tokens, text, errors }: Reader, start: number): void {
  const [name, low, dash] = [tokens[start - 1], tokens[start], tokens[start + 1]];
  if (name?.kind !== 'word' || !NUMBERED_NAMES.has(name.norm) || !low || !isSign(dash, 'to') || dash.isGlued) return;
  const high = tokens.slice(start + 2).find((token) => token.kind === 'number') ?? dash;
  const at = { start: name.start, end: high.end };
  const gap = { start: low.end, end: dash.end };
  errors.push(problem(at, ERRORS.ambiguousName(sliceOf(text, at)), [fix(gap, `${sliceOf(text, { start: name.start, end: low.end })} is a name`, ':'), fix({ start: name.end, end: low.start }, 'It is a range', ': ')]));
}

function labelText(text: string, before: readonly Token[]): string {
  return text.slice(before[0]?.start, before.at(-1)?.end ?? 0).replace(/[\s:=–—-]+$/u, '').replace(/^[\s–—:=-]+/u, '');
}

/** "Weekly sync", "Reviews per sprint". "Twice a week" says more than a period, so it is left to be asked for. */
function periodIn(before: readonly Token[]): Line['labelPeriod'] {
  for (const [i, token] of before.entries()) {
    const bi = AMBIGUOUS_BI.get(token.norm);
    if (bi !== undefined) return { unit: bi, isAmbiguous: true, start: token.start, end: token.end };
    const unit = PERIOD_ADVERBS.get(token.norm);
    const isShort = token.norm.length <= 3;
    if (unit !== undefined && unit !== 'hour' && !isShort) return isTimes(before[i - 1]) ? null : { unit, isAmbiguous: false, start: token.start, end: token.end };
    const word = before[i + 1];
    const named = isWord(token, 'per', 'each', 'every', 'a') && word ? TIME_WORDS.get(word.norm) : undefined;
    if (named !== undefined && word && word.norm.length > 1) return isTimes(before[i - 1]) ? null : { unit: named, isAmbiguous: false, start: token.start, end: word.end };
  }
  return null;
}

const isTimes = (token: Token | undefined) => token?.kind === 'number' || token?.norm === 'x' || token?.norm === '×' || isWord(token, 'times', 'twice', 'thrice');
