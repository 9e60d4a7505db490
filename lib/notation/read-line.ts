/**
 * Tokens → a line: the label, then terms of factors with the changes between them. One pass, no backing up,
 * and it goes on after an error so that the chips of the rest are still there.
 */
import { leafOf } from './amounts';
import { isSign, isWord, lastEnd, peek, take, type Factor, type Line, type Reader, type Term } from './line';
import { readLabel } from './label';
import { missingOperator } from './missing-operator';
import { needFactor, noteStrange } from './need-factor';
import { askCountOf } from './count-of-count';
import { ERRORS, WARNINGS, fix, problem, warning } from './messages';
import { readChange } from './read-change';
import { endsPhrase, nounOf } from './nouns';
import { factorOf, readFactor, readWorkUnit } from './read-factor';
import { readPers } from './read-pers';
import { startsCounted, startsFactor, type Token } from './tokens';
import { uncountedBefore, uncountedLabel } from './uncounted';
import { FREQUENCY_WORDS, MINUS_WORDS, PLUS_WORDS, TIMES_WORDS, VAGUE_WORDS } from './vocabulary';

/** Deeper brackets than this are a slip, and a bound keeps the reader off the end of the stack. */
const DEEPEST = 60;

export function readLine(reader: Reader): Line {
  const { label, labelPeriod, open, start } = readLabel(reader);
  reader.index = start;
  const terms = readTerms(reader);
  const rest = peek(reader);
  if (isSign(rest, ')')) reader.errors.push(problem(rest, ERRORS.parenOpen(), [fix(rest, 'Take out )', '')]));
  const uncounted = uncountedLabel(reader, open, terms[0]?.factors[0]);
  const mayNamePeriod = labelPeriod !== null && !open.some((token) => VAGUE_WORDS.has(token.norm));
  if (uncounted && !mayNamePeriod) reader.errors.unshift(uncounted);
  return { label, labelPeriod, terms, operators: reader.operators, uncounted };
}

function readTerms(reader: Reader): Term[] {
  const terms: Term[] = [];
  let sign: Term['sign'] = 1;
  let signAt: Term['signAt'] = null;
  for (;;) {
    const term = readTerm(reader, sign, signAt);
    terms.push(term);
    const token = peek(reader);
    if (!token) return terms;
    const next = signOf(token);
    if (next === null) return terms;
    take(reader);
    sign = next;
    signAt = { start: token.start, end: token.end };
    reader.operators.push(signAt);
    if (!needFactor(reader, token, '$200/mo')) return terms;
  }
}

function signOf({ norm }: Token): Term['sign'] | null {
  if (norm === '+' || PLUS_WORDS.has(norm)) return 1;
  return norm === '-' || MINUS_WORDS.has(norm) ? -1 : null;
}

function readTerm(reader: Reader, sign: Term['sign'], signAt: Term['signAt']): Term {
  const term: Term = { sign, signAt, factors: [], changes: [] };
  let operator: Factor['operator'] = '';
  for (;;) {
    addFactor(reader, term, operator);
    const next = readBetween(reader, term);
    if (next === null) return term;
    operator = next;
  }
}

function addFactor(reader: Reader, term: Term, operator: Factor['operator']): void {
  if (!startsFactor(reader.tokens, reader.index) && !isSign(peek(reader), '-')) return;
  const open = peek(reader);
  const inner = isSign(open, '(') ? readGroup(reader, open, operator) : readFactor(reader);
  if (!inner) return;
  for (const change of term.changes) change.isAtEnd = false;
  askCountOf(reader, term.factors.at(-1), 'kind' in inner ? inner : inner.factors[0]);
  if ('kind' in inner) {
    inner.operator = operator;
    term.factors.push(inner);
    return;
  }
  const shift = term.factors.length;
  inner.factors.forEach((factor, i) => term.factors.push(i === 0 ? { ...factor, operator } : factor));
  inner.changes.forEach((change) => term.changes.push({ ...change, after: change.after + shift, isAtEnd: false }));
}

/** What stands between two factors. @returns the operator of the next factor, or null when the term is over. */
function readBetween(reader: Reader, term: Term): Factor['operator'] | null {
  for (;;) {
    const token = peek(reader);
    if (!token) return null;
    if (isSign(token, '×', '@', '÷') && term.factors.length === 0 && reader.tokens[reader.index - 1]?.kind === 'word') {
      const uncounted = uncountedBefore(reader, reader.index, null);
      if (uncounted) reader.errors.push(uncounted);
    }
    if (isSign(token, '×', '@') || (TIMES_WORDS.has(token.norm) && (token.norm === 'times' ? startsCounted : startsFactor)(reader.tokens, reader.index + 1))) {
      take(reader);
      reader.operators.push({ start: token.start, end: token.end });
      return needFactor(reader, token, nextExample(term)) ? '×' : null;
    }
    if (isSign(token, '÷', '/')) {
      take(reader);
      reader.operators.push({ start: token.start, end: token.end });
      return needFactor(reader, token, '12') ? '÷' : null;
    }
    if (isSign(token, '→')) {
      const change = readChange(reader, term.factors, () => readOne(reader));
      if (change) term.changes.push(change);
      // "→ nothing once we migrate" says when, not how often.
      if (change && !('factor' in change) && isWord(peek(reader), 'once') && peek(reader, 1)?.kind === 'word') take(reader);
      continue;
    }
    if (isSign(token, '=') || isAboutTotal(reader, token)) { skipOwnTotal(reader); continue; }
    if (isSign(token, ')') || (token.norm === 'less' ? startsFactor(reader.tokens, reader.index + 1) : signOf(token) !== null)) return null;
    if (isFrequency(reader, 0)) return '×';
    if (isSign(token, ',') && isFrequency(reader, 1)) { take(reader); return '×'; }
    const isComma = isSign(token, ',') && startsFactor(reader.tokens, reader.index + 1);
    if (startsFactor(reader.tokens, reader.index) || isComma || isWord(token, 'and')) return missingOperator(reader, term, token);
    if (isSign(token, 'to') || isWord(token, 'to')) {
      take(reader);
      reader.errors.push(problem(token, ERRORS.ambiguousTo(token.text), [fix(token, 'It is a change: →', '→')]));
      return startsFactor(reader.tokens, reader.index) ? '×' : null;
    }
    take(reader);
    if (isSign(token, ',', ':') && !peek(reader)) return null;
    if (token.kind !== 'word') noteStrange(reader, token);
  }
}

function nextExample(term: Term): string {
  const has = (kind: Factor['kind']) => term.factors.some((factor) => factor.kind === kind);
  if (has('money')) return '40 devs';
  return has('effort') ? '$100/hr' : '5 hr/mo';
}

/** "2 h twice a week", "20 min 3x a week", "$3/hr 24/7" need no sign between them. */
function isFrequency(reader: Reader, ahead: number): boolean {
  const token = peek(reader, ahead);
  if (token?.kind === 'word') return FREQUENCY_WORDS.has(token.norm) || token.norm === '24/7';
  return token?.kind === 'number' && isWord(peek(reader, ahead + 1), 'x', 'times') && !startsCounted(reader.tokens, reader.index + ahead + 2);
}

/** "… × $100/hr ≈ $20k": nearly equal behind a factor is a total as well. */
const isAboutTotal = (reader: Reader, token: Token) => '≈≃≅'.includes(token.text) && peek(reader, 1)?.kind === 'currency';

/** "= $20,000/mo" is the writer's own sum: set aside up to an arrow. */
function skipOwnTotal(reader: Reader): void {
  const sign = take(reader);
  const start = peek(reader);
  while (peek(reader) && !isSign(peek(reader), '→')) take(reader);
  if (sign && start && !isSign(start, '→')) reader.warnings.push(warning({ start: sign.start, end: lastEnd(reader) }, WARNINGS.ownTotal(), [fix({ start: sign.start, end: lastEnd(reader) }, 'Take it out', '')]));
}

function readOne(reader: Reader): Factor | null {
  const open = peek(reader);
  if (!isSign(open, '(')) return readFactor(reader);
  const group = readGroup(reader, open, '×');
  if (!group || 'kind' in group) return group;
  return group.factors.length === 1 && group.changes.length === 0 ? group.factors[0] ?? null : groupFactor(reader, open.start, [group]);
}

/** Brackets. One product multiplied is no group at all: its factors join the term, and an arrow in it works as if there were no brackets. */
function readGroup(reader: Reader, open: Token, operator: Factor['operator']): Factor | Term | null {
  take(reader);
  reader.depth += 1;
  if (reader.depth > DEEPEST) {
    reader.errors.push(problem(open, ERRORS.unreadable('(((')));
    reader.index = reader.tokens.length;
    return null;
  }
  const terms = readTerms(reader);
  reader.depth -= 1;
  const isClosed = isSign(peek(reader), ')');
  if (isClosed) take(reader);
  if (terms.every((term) => term.factors.length === 0)) {
    reader.errors.push(problem({ start: open.start, end: lastEnd(reader) }, ERRORS.parenEmpty()));
    return null;
  }
  if (!isClosed) {
    const total = reader.tokens.find((token) => token.start > open.start && isSign(token, '='));
    const end = total?.start ?? reader.text.length;
    reader.errors.push(problem(open, ERRORS.parenClose(), [fix({ start: end, end }, 'Add )', ')')]));
  }
  const [only, ...others] = terms;
  const isNumber = only?.changes.length === 0 && only.factors.every((factor) => factor.kind === 'plain');
  const last = only?.factors.at(-1);
  if (!only || !last || others.length > 0 || operator === '÷' || isNumber) return groupFactor(reader, open.start, terms);
  const pers = readPers(reader);
  only.factors[only.factors.length - 1] = { ...last, pers: [...last.pers, ...pers], end: pers.length > 0 ? lastEnd(reader) : last.end };
  return only;
}

function groupFactor(reader: Reader, start: number, terms: Term[]): Factor {
  const numberAt = { start, end: lastEnd(reader) };
  const unit = readWorkUnit(reader);
  const from = reader.index;
  while (!unit && !endsPhrase(reader)) take(reader);
  const noun = reader.index > from ? nounOf(reader.tokens.slice(from, reader.index), reader.text) : null;
  const pers = readPers(reader);
  return factorOf(start, lastEnd(reader), { kind: 'group', amount: leafOf(1, 1, start), terms, unit, noun, pers, numberAt, isRange: terms.some((term) => term.factors.some((factor) => factor.isRange)) });
}
