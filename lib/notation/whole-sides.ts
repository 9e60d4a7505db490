/** A line whose right side is written out in full: "40 devs × 5 hr/mo × $100/hr → 20 devs × 30 min/mo × $90/hr". */
import { leafOf } from './amounts';
import { isComplete } from './behind-arrow';
import type { Plan } from './changes';
import type { House } from './house';
import { sliceOf, type Change, type Factor, type Term } from './line';
import { ERRORS, fix, problem } from './messages';
import { factorOf } from './read-factor';
import type { CostError } from './reading';

type Sides = { term: Term; change: Change; left: Factor[]; right: Factor[] };

/** What opens the right side; "daily" is once a day. */
function stepOf(change: Change): Factor | null {
  if (change.kind === 'cadence') return factorOf(change.valueAt.start, change.valueAt.end, { kind: 'times', amount: leafOf(1, 1, change.valueAt.start), pers: [change.per] });
  return change.kind === 'to' || change.kind === 'percent' ? change.factor : null;
}

/** Only one term with one arrow that has factors on both sides can be meant like that. */
function sidesOf(terms: readonly Term[]): Sides | null {
  const [term] = terms;
  const [change] = term?.changes ?? [];
  if (!term || terms.length !== 1 || !change || term.changes.length !== 1) return null;
  const step = stepOf(change);
  const cut = change.after + 1;
  const rest = term.factors.slice(cut);
  return !step || rest.length === 0 ? null : { term, change, left: term.factors.slice(0, cut), right: [step, ...rest] };
}

/** Each factor on the right as a change of its own; null for any other line. */
export function factorByFactor(terms: readonly Term[]): Term[] | null {
  const sides = sidesOf(terms);
  if (!sides || sides.right.some((factor) => factor.operator === '÷')) return null;
  const { term, change, left, right } = sides;
  const changes: Change[] = right.map((factor) => ({
    kind: 'to', factor, arrow: change.arrow, valueAt: { start: factor.start, end: factor.end }, start: change.start, end: factor.end, after: left.length - 1, isAtEnd: true,
  }));
  return [{ ...term, factors: left, changes }];
}

/** The right side as the new line, whatever it is made of; null for any other line. */
export function rightSideAsWhole(terms: readonly Term[]): Plan | null {
  const sides = sidesOf(terms);
  if (!sides) return null;
  const { term, left, right } = sides;
  const at = { start: right[0]?.start ?? 0, end: right.at(-1)?.end ?? 0 };
  return {
    now: [{ ...term, factors: left }], after: [{ ...term, factors: right.map((factor, i) => (i === 0 ? { ...factor, operator: '' } : factor)) }],
    whole: { kind: 'nothing', at }, pairs: new Map(),
  };
}

const isPriceOfOne = ({ kind, pers }: Factor) => kind === 'money' && pers.some((per) => per.kind === 'noun' || per.kind === 'each');

/**
 * A new count behind the arrow of a line that is whole before it: "40 devs × 5 h/mo × $100/h → 1 h/mo × 3 admins", "$3k/mo → $100/user/mo × 10 users".
 * It belongs to what comes after, unless nothing is counted before: "$19/mo → $10/mo × 85 users" counts on both sides.
 * @returns the question for where no such reading fits, and whether one may be tried; null when there is no such count.
 */
export function countBehind(terms: readonly Term[], house: House): { question: CostError; mayBeWhole: boolean } | null {
  const [term] = terms;
  const [change, second] = term?.changes ?? [];
  if (!term || !change || second || terms.length !== 1) return null;
  const left = term.factors.slice(0, change.after + 1);
  const [first, ...others] = term.factors.slice(change.after + 1);
  const last = others.at(-1) ?? first;
  const counts = term.factors.filter(({ kind, operator }, i) => i > change.after && kind === 'count' && operator !== '÷');
  if (!first || !last || counts.length === 0 || !isComplete(left, term.factors.some(({ kind }) => kind === 'money'), house)) return null;
  const step = 'factor' in change ? change.factor : null;
  const alike = (count: Factor) => left.some(({ kind, noun }) => kind === 'count' && (noun?.people ?? null) === null === ((count.noun?.people ?? null) === null));
  const mayBeBoth = step !== null && !counts.some(alike) && !(isPriceOfOne(step) && !left.some(isPriceOfOne));
  const isForAll = step?.kind === 'money' && sliceOf(house.text, { start: change.end, end: first.start }).toLowerCase() === 'for';
  if (mayBeBoth && !isForAll) return null;
  const at = { start: change.end, end: last.end };
  const quoted = sliceOf(house.text, at);
  const counted = sliceOf(house.text, { start: first.start, end: last.end });
  const question = problem({ start: last.end - quoted.length, end: last.end }, ERRORS.arithmeticBehind(quoted), [
    fix({ start: change.arrow.start, end: last.end }, `${counted} today and after`, `× ${counted} ${house.text.slice(change.arrow.start, change.end)}`), fix(at, `Take out ${quoted}`, ''),
  ]);
  // Before "for 10 users" the price may be of one, or of all.
  return { question, mayBeWhole: !mayBeBoth };
}
