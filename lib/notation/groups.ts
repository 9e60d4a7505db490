/** Brackets with a sum in them become one factor: "(40 devs + 10 contractors)", "(2 h/wk + 3 h/mo)", "($500/mo + $6,000/yr)". */
import { productOf, rangeOf, sumOf, type Operand, type Product, type Sum } from './amounts';
import { hoursOfWork } from './calendar';
import { cadence, isError, apply, type House } from './house';
import { sliceOf, type Change, type Factor, type Per, type PeriodPer, type Term } from './line';
import { ERRORS, fix, problem } from './messages';
import type { CostError } from './reading';
import { SHORT_RATES, readRoles } from './roles';

type Inner = Pick<Factor, 'kind' | 'pers' | 'currency' | 'unit' | 'noun'> & { product: Product; term: Term };

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
  const changed = group.terms.flatMap((term) => term.changes)[0];
  if (changed) return problem(changed.valueAt, ERRORS.partialSum(sliceOf(house.text, changed.valueAt)));
  const terms: Term[] = [];
  for (const term of group.terms) {
    const factors = resolveGroups(term.factors, house);
    if (isError(factors)) return factors;
    terms.push({ ...term, factors });
  }
  const hasMoney = terms.some(({ factors }) => factors.some((factor) => factor.kind === 'money'));
  const isSimple = terms.every(({ factors }) => factors.length === 1);
  const inners: Inner[] = [];
  for (const term of terms) {
    const [first] = term.factors;
    if (!first) continue;
    const inner = hasMoney && !isSimple ? paidInner(term, group, house) : plainInner(term, first, house);
    if (isError(inner)) return inner;
    inners.push(inner);
  }
  return addUp(group, inners, house);
}

const monthOf = ({ numberAt }: Factor): Per => ({ kind: 'period', unit: 'month', day: null, dayAt: numberAt, count: null, ...numberAt });

/** A term that comes to money by itself, brought to a month. */
function paidInner(term: Term, group: Factor, house: House): Inner | CostError {
  const read = readRoles(term.factors, { ...house, labelPeriod: null, context: { ...house.context, mode: 'ask' } });
  if (isError(read)) return read;
  return { kind: 'money', product: read.product, pers: read.isRecurring ? [monthOf(group)] : [], currency: read.currency, unit: null, noun: null, term };
}

/** A term that is a part of what the brackets stand for. Money is in it only where every term is one factor. */
function plainInner(term: Term, start: Factor, house: House): Inner | CostError {
  const { factors } = term;
  const [effort, second] = factors.filter((factor) => factor.kind === 'effort');
  if (effort && second) return problem(second, ERRORS.twoEfforts(sliceOf(house.text, effort), sliceOf(house.text, second)));
  const { kind, currency, unit } = effort ?? factors.find((factor) => factor.kind === 'count') ?? start;
  const product = productOf(
    factors.filter((factor) => factor.operator !== '÷').map((factor) => factor.amount), 1,
    factors.filter((factor) => factor.operator === '÷').map((factor) => factor.amount),
  );
  return { kind, currency, unit, product, pers: factors.flatMap((factor) => factor.pers), noun: factors.find((factor) => factor.noun)?.noun ?? null, term };
}

const numbersOf = (count: Operand | null) => count && rangeOf(sumOf(productOf([count])));
/** Equal for two parts that stand for the same periods or things. */
const signature = (pers: readonly Per[]) => JSON.stringify(pers.map((per) => (per.kind === 'period' ? [per.unit, per.day, numbersOf(per.count)] : per.kind === 'noun' ? [per.noun.stem, numbersOf(per.count)] : per.kind)));

function addUp(group: Factor, inners: Inner[], house: House): Factor | CostError {
  const [first] = inners;
  if (!first) return problem(group, ERRORS.parenEmpty());
  const kinds = new Set(inners.map((inner) => inner.kind));
  if (kinds.has('count')) kinds.delete('plain');
  if (kinds.has('plain')) kinds.delete('share');
  const [inside = first.kind] = kinds;
  // "(2 + 1) h" and "(3 + 2) devs": what stands behind the brackets says what was counted in them.
  const kind = inside !== 'plain' ? inside : group.unit ? 'effort' : group.noun ? 'count' : 'plain';
  if (group.unit && kind !== 'plain' && kind !== 'effort') return unitOfWhat(group, house);
  const mismatch = (other: Inner, why: string) => problem(termSpan(other), ERRORS.addMismatch(quote(first, house), quote(other, house), why));
  const odd = inners.find((inner) => inner.kind !== first.kind);
  if (kinds.size > 1 && odd) return mismatch(odd, 'one is not like the other');
  const foreign = inners.find((inner) => inner.currency !== first.currency);
  if (foreign) return problem(termSpan(foreign), ERRORS.otherCurrency(foreign.currency ?? '', first.currency ?? '', 'rest of the line'));
  const other = inners.find((inner) => signature(inner.pers) !== signature(first.pers));
  const isPeriodic = inners.every(({ pers: [per, ...more] }) => per?.kind === 'period' && more.length === 0 && !SHORT_RATES.has(per.unit));
  if (other && !isPeriodic) return mismatch(other, [...first.pers, ...other.pers].some((per) => per.kind === 'noun') ? 'they are not for the same number of the same thing' : 'they do not come equally often');
  const units = new Set(inners.map((inner) => inner.unit));
  const sum: Sum = { plus: [], minus: [] };
  for (const inner of inners) {
    let { scale, under } = inner.product;
    const per = other && inner.pers.find((one): one is PeriodPer => one.kind === 'period');
    if (per) scale *= cadence(house, per, kind === 'money' ? 'calendar' : 'working');
    if (per?.count) under = [...under, per.count];
    if (units.size > 1 && inner.unit) scale *= apply(house, hoursOfWork(inner.unit, house.context));
    (inner.term.sign === 1 ? sum.plus : sum.minus).push({ ...inner.product, scale, under });
  }
  const pers = other ? [monthOf(group)] : first.pers;
  return {
    ...group, kind, amount: sum, currency: first.currency, unit: units.size > 1 ? 'hour' : first.unit ?? group.unit,
    noun: inners.find((inner) => inner.noun)?.noun ?? group.noun, pers: [...pers, ...group.pers],
  };
}

/** "(2 devs + 3) h/wk": the hours behind the brackets have no number of their own. */
function unitOfWhat({ numberAt, end }: Factor, { text }: House): CostError {
  const unit = sliceOf(text, { start: numberAt.end, end });
  return problem({ start: end - unit.length, end }, ERRORS.noCount(unit, `2 ${unit}`), [fix({ start: numberAt.end, end: end - unit.length }, `× 1 ${unit}`, ' × 1 ')]);
}

export function termSpan({ term }: { term: Term }): { start: number; end: number } {
  return { start: term.factors[0]?.start ?? 0, end: term.factors.at(-1)?.end ?? 0 };
}

const quote = (inner: Inner, house: House) => sliceOf(house.text, termSpan(inner));
