/** Brackets with a sum in them become one factor: "(40 devs + 10 contractors)", "(2 h/wk + 3 h/mo)", "($500/mo + $6,000/yr)". */
import { productOf, type Product, type Sum } from './amounts';
import { hoursOfWork } from './calendar';
import { cadence, isError, apply, type House } from './house';
import { sliceOf, type Change, type Factor, type Per, type PeriodPer, type Term } from './line';
import { ERRORS, problem } from './messages';
import type { CostError } from './reading';
import { readRoles } from './roles';

type Inner = { kind: Factor['kind']; product: Product; pers: Per[]; currency: string | null; unit: Factor['unit']; noun: Factor['noun']; term: Term };

/** Resolves every group among the factors; the others are returned as they are. */
export function resolveGroups(factors: readonly Factor[], house: House): Factor[] | CostError {
  const resolved: Factor[] = [];
  for (const factor of factors) {
    const one = factor.kind === 'group' ? resolveGroup(factor, house) : factor;
    if (isError(one)) return one;
    resolved.push(one);
  }
  return resolved;
}

/** "→ (2 + 1) hr/mo": the brackets behind an arrow. */
export function resolveChanges(changes: readonly Change[], house: House): Change[] | CostError {
  const resolved: Change[] = [];
  for (const change of changes) {
    if (!('factor' in change)) {
      resolved.push(change);
      continue;
    }
    const factor = change.factor.kind === 'group' ? resolveGroup(change.factor, house) : change.factor;
    if (isError(factor)) return factor;
    resolved.push({ ...change, factor });
  }
  return resolved;
}

function resolveGroup(group: Factor, house: House): Factor | CostError {
  const inners: Inner[] = [];
  const changed = group.terms.flatMap((term) => term.changes)[0];
  if (changed) return problem(changed.valueAt, ERRORS.partialSum(sliceOf(house.text, changed.valueAt)));
  const termFactors: Factor[][] = [];
  for (const term of group.terms) {
    const factors = resolveGroups(term.factors, house);
    if (isError(factors)) return factors;
    termFactors.push(factors);
  }
  const hasMoney = termFactors.some((factors) => factors.some((factor) => factor.kind === 'money'));
  const isSimple = termFactors.every((factors) => factors.length === 1);
  for (const [i, term] of group.terms.entries()) {
    const factors = termFactors[i] ?? [];
    if (factors.length === 0) continue;
    const inner = hasMoney && !isSimple ? paidInner(factors, term, house) : plainInner(factors, term, house);
    if (isError(inner)) return inner;
    inners.push(inner);
  }
  return addUp(group, inners, house);
}

/** A term that comes to money by itself, brought to a month. */
function paidInner(factors: Factor[], term: Term, house: House): Inner | CostError {
  const read = readRoles(factors, { ...house, labelPeriod: null, context: { ...house.context, mode: 'ask' } });
  if (isError(read)) return read;
  const at = factors[0]?.numberAt ?? { start: 0, end: 0 };
  const month: Per = { kind: 'period', unit: 'month', day: null, dayAt: at, count: null, ...at };
  return { kind: 'money', product: read.product, pers: read.isRecurring ? [month] : [], currency: read.currency, unit: null, noun: null, term };
}

function plainInner(factors: Factor[], term: Term, house: House): Inner | CostError {
  const lead = factors.find((factor) => factor.kind === 'money') ?? factors.find((factor) => factor.kind === 'effort') ?? factors.find((factor) => factor.kind === 'count') ?? factors[0];
  const efforts = factors.filter((factor) => factor.kind === 'effort');
  const [first, second] = efforts;
  if (first && second) return problem(second, ERRORS.twoEfforts(sliceOf(house.text, first), sliceOf(house.text, second)));
  const product = productOf(
    factors.filter((factor) => factor.operator !== '÷').map((factor) => factor.amount), 1,
    factors.filter((factor) => factor.operator === '÷').map((factor) => factor.amount),
  );
  return {
    kind: lead?.kind ?? 'plain', product, pers: factors.flatMap((factor) => factor.pers), currency: lead?.currency ?? null,
    unit: lead?.unit ?? null, noun: factors.find((factor) => factor.noun)?.noun ?? null, term,
  };
}

const periodOf = (inner: Inner) => inner.pers.find((per): per is PeriodPer => per.kind === 'period');
const sameCount = (per: Per) => ('count' in per && per.count ? JSON.stringify(per.count) : '');
const signature = (pers: readonly Per[]) => pers.map((per) => (per.kind === 'period' ? `${per.unit}${per.day ?? ''}${sameCount(per)}` : per.kind === 'noun' ? per.noun.stem : per.kind)).join();

function addUp(group: Factor, inners: Inner[], house: House): Factor | CostError {
  const [first] = inners;
  if (!first) return problem(group, ERRORS.parenEmpty());
  const kinds = new Set(inners.map((inner) => inner.kind));
  if (kinds.size === 2 && kinds.has('count') && kinds.has('plain')) kinds.delete('plain');
  if (kinds.size === 2 && kinds.has('share') && kinds.has('plain')) kinds.delete('share');
  const inside = [...kinds][0] ?? 'plain';
  // "(2 + 1) h" and "(3 + 2) devs": what stands behind the brackets says what was counted in them.
  const kind = inside !== 'plain' ? inside : group.unit ? 'effort' : group.noun ? 'count' : 'plain';
  const mismatch = (other: Inner, why: string) => problem(termSpan(other), ERRORS.addMismatch(quote(first, house), quote(other, house), why));
  const odd = inners.find((inner) => inner.kind !== first.kind);
  if (kinds.size > 1 && odd) return mismatch(odd, 'one is not like the other');
  const foreign = inners.find((inner) => inner.currency !== first.currency);
  if (foreign) return problem(termSpan(foreign), ERRORS.otherCurrency(foreign.currency ?? '', first.currency ?? '', 'rest of the line'));
  const isSame = inners.every((inner) => signature(inner.pers) === signature(first.pers));
  const isPeriodic = inners.every((inner) => inner.pers.length === 1 && periodOf(inner) && periodOf(inner)?.unit !== 'hour' && periodOf(inner)?.unit !== 'minute');
  if (!isSame && !isPeriodic) return mismatch(inners.find((inner) => signature(inner.pers) !== signature(first.pers)) ?? first, 'they do not come equally often');
  const units = new Set(inners.map((inner) => inner.unit));
  const sum: Sum = { plus: [], minus: [] };
  for (const inner of inners) {
    const per = periodOf(inner);
    let { scale } = inner.product;
    if (!isSame && per) scale *= cadence(house, per, kind === 'money' ? 'calendar' : 'working');
    if (units.size > 1 && inner.unit) scale *= apply(house, hoursOfWork(inner.unit, house.context));
    const under = !isSame && per?.count ? [...inner.product.under, per.count] : inner.product.under;
    (inner.term.sign === 1 ? sum.plus : sum.minus).push({ ...inner.product, scale, under });
  }
  const month: Per = { kind: 'period', unit: 'month', day: null, dayAt: group.numberAt, count: null, ...group.numberAt };
  const pers = isSame ? first.pers : [month];
  return {
    ...group, kind, amount: sum, currency: first.currency, unit: units.size > 1 ? 'hour' : first.unit ?? group.unit,
    noun: inners.find((inner) => inner.noun)?.noun ?? group.noun, pers: [...pers, ...group.pers], terms: [],
  };
}

export function termSpan({ term }: { term: Term }): { start: number; end: number } {
  return { start: term.factors[0]?.start ?? 0, end: term.factors.at(-1)?.end ?? 0 };
}

const quote = (inner: Inner, house: House) => sliceOf(house.text, termSpan(inner));
