/** What stands behind an arrow and is neither a new factor of both sides nor read as one: a count said again, and arithmetic behind a complete line. */
import { isError, type House } from './house';
import { sliceOf, type Change, type Factor, type Term } from './line';
import { ERRORS, fix, problem } from './messages';
import type { CostError } from './reading';
import { grouped } from './numbers';
import { readRoles } from './roles';

const isSameCount = (a: Factor, b: Factor) => a.kind === 'count' && b.kind === 'count' && a.operator !== '÷' && b.operator !== '÷' && a.noun?.stem === b.noun?.stem;

/** "… → 30 min/mo × 20 devs" with devs before the arrow already: the second count belongs to the after-side, in whichever order it stands. */
export function countsAsChanges(term: Term): Term {
  const [first] = term.changes;
  if (!first) return term;
  const { arrow, after: cut } = first;
  const left = term.factors.slice(0, cut + 1);
  const again = term.factors.filter((factor, i) => i > cut && left.some((other) => isSameCount(other, factor)));
  const gone = (index: number) => again.filter((factor) => term.factors.indexOf(factor) <= index).length;
  const changes = term.changes.map((change) => ({ ...change, after: change.after - gone(change.after) }));
  const moved = again.map((factor): Change => ({
    kind: 'to', factor, arrow, start: factor.start, end: factor.end, valueAt: { start: factor.start, end: factor.end }, after: cut, isAtEnd: false,
  }));
  return { ...term, factors: term.factors.filter((factor) => !again.includes(factor)), changes: [...changes, ...moved] };
}

/** "10 devs × 2 h/wk × 3 devs": one of the two is a slip, or an arrow is missing. */
export function countedTwice(term: Term, house: House): CostError | null {
  for (const [i, second] of term.factors.entries()) {
    const first = term.factors.slice(0, i).find((other) => isSameCount(other, second));
    if (!first || term.changes.some((change) => change.after < i)) continue;
    const before = term.factors[i - 1] ?? first;
    const [one, two] = [sliceOf(house.text, first.noun ? { start: first.start, end: first.noun.end } : first), sliceOf(house.text, second.noun ? { start: second.start, end: second.noun.end } : second)];
    const joint = { start: before.end, end: second.start };
    return problem(second, ERRORS.twoCounts(one, two), [
      ...(term.factors.length - 1 === i ? [fix(joint, `${one} become ${two}`, ' → ')] : []),
      ...(second.pers.length === 0 ? [fix({ start: before.end, end: second.end }, `Take out ${two}`, '')] : []),
    ]);
  }
  return null;
}

const likelyOf = ({ amount, isRange }: Factor) => (isRange || 'plus' in amount ? null : amount.likely);

/** "$600/mo → $300/mo / 2", "→ 1/2": what is today is complete before the arrow, so a bare number behind it cannot mean both sides. */
export function arithmeticBehind(term: Term, house: House): CostError | null {
  const [change, second] = term.changes;
  if (!change || second || (change.kind !== 'to' && change.kind !== 'by')) return null;
  const tail = term.factors.slice(change.after + 1);
  const last = tail.at(-1);
  const left = term.factors.slice(0, change.after + 1);
  if (!last || !tail.every((factor) => factor.kind === 'plain' || factor.operator === '÷') || !isComplete(left, term.factors.some((factor) => factor.kind === 'money'), house)) return null;
  const zero = tail.find((factor) => factor.operator === '÷' && likelyOf(factor) === 0);
  if (zero) return problem(zero.numberAt, ERRORS.divideByZero(sliceOf(house.text, zero.numberAt)));
  const at = { start: change.factor.kind === 'plain' ? change.valueAt.start : last.end - house.text.slice(change.end, last.end).trimStart().length, end: last.end };
  let value = likelyOf(change.factor);
  for (const factor of tail) {
    const by = likelyOf(factor);
    value = value === null || by === null ? null : factor.operator === '÷' ? value / by : value * by;
  }
  return problem(at, ERRORS.arithmeticBehind(sliceOf(house.text, at)), answers(change, last, value, house));
}

function answers(change: Change & { factor: Factor }, last: Factor, value: number | null, house: House): CostError['fixes'] {
  const all = { start: change.valueAt.start, end: last.end };
  if (change.factor.kind === 'plain') {
    const gone = value === null ? 0 : Number(((change.kind === 'by' ? value : 1 - value) * 100).toFixed(4));
    return gone > 0 && gone < 100 ? [fix(all, `Reduced by ${gone}%`, `reduced by ${gone}%`)] : [];
  }
  const { start, end } = change.factor.numberAt;
  const isPlainNumber = !/\d|¢|cent/.test(house.text.slice(end, change.end)) && /^\d/.test(house.text.slice(start, end));
  const takenOut = fix({ start: change.end, end: last.end }, `Take out ${sliceOf(house.text, { start: change.end, end: last.end })}`, '');
  // "by end of 2027" is a date.
  const isYear = /^(?:19|20)\d\d$/.test(sliceOf(house.text, last));
  if (value === null || !isPlainNumber || isYear) return [takenOut];
  const text = `${house.text.slice(all.start, start)}${grouped(Number(value.toFixed(4)))}${house.text.slice(end, change.end)}`;
  return [fix(all, `→ ${text}`, text), takenOut];
}

/** Does the side before the arrow say a whole cost by itself? Where the line has a price of its own, the team's rate does not count: that price may follow. */
export function isComplete(left: readonly Factor[], hasPrice: boolean, house: House): boolean {
  const alone: House = { ...house, context: { ...house.context, hourlyRate: hasPrice ? null : house.context.hourlyRate }, warnings: [], assumptions: new Set(), days: [] };
  return !isError(readRoles(left, alone));
}
