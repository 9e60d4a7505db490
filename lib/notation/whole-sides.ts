/** A line whose right side is written out in full: "40 devs × 5 hr/mo × $100/hr → 20 devs × 30 min/mo × $90/hr". */
import type { Plan } from './changes';
import type { Change, Factor, Term } from './line';

type Sides = { term: Term; change: Change & { factor: Factor }; left: Factor[]; right: Factor[] };

/** Only one term with one arrow that has factors on both sides can be meant like that. */
function sidesOf(terms: readonly Term[]): Sides | null {
  const [term] = terms;
  const [change] = term?.changes ?? [];
  if (!term || terms.length !== 1 || !change || term.changes.length !== 1 || change.kind !== 'to') return null;
  const cut = change.after + 1;
  const rest = term.factors.slice(cut);
  return rest.length === 0 ? null : { term, change, left: term.factors.slice(0, cut), right: [change.factor, ...rest] };
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
