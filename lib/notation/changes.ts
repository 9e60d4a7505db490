/**
 * Which factor a change replaces. A change finds the factor of its own role, the nearest to its left first; an amount with a period
 * at the end replaces the whole line. Whatever could mean two things is an error that asks.
 */
import { leafOf, productOf, sumOf, type Operand } from './amounts';
import type { House } from './house';
import { isError } from './house';
import { sliceOf, type Change, type Factor, type PeriodPer, type Term } from './line';
import { ERRORS, WARNINGS, fix, problem, warning } from './messages';
import { isSameNoun } from './per-noun';
import { currencyName } from './currencies';
import { adopt, inherit, isShort, periodOf, stepped } from './replaced-factor';
import type { CostError, Span } from './reading';
import { LESS_SUFFIXES, MORE_SUFFIXES } from './vocabulary';

export type Whole =
  | { kind: 'nothing' }
  | { kind: 'kept'; kept: Operand }
  | { kind: 'becomes' | 'saves' | 'adds'; factor: Factor };

export type Plan = {
  now: Term[];
  /** The terms after single factors were replaced; null when none was. */
  after: Term[] | null;
  whole: (Whole & { at: Span }) | null;
  /** Start of a changed factor → where its new value stands. */
  pairs: Map<number, Span>;
};

type Target = { change: Change; index: number; factor: Factor };

/** "3x/week → 1x": the same word says what the number counts; "twice a week → 2" does not. */
const isTimesAgain = (target: Factor | undefined, change: Change, house: House) => target?.kind === 'times' && /\d\s*(?:x|×|times)$/i.test(quote(change.valueAt, house));
const isEach = (factor: Factor) => factor.pers.some((per) => per.kind === 'noun' || per.kind === 'each');

/** @param terms with their brackets resolved. */
export function planChanges(terms: readonly Term[], house: House): Plan | CostError {
  const changes = terms.flatMap((term) => term.changes);
  const plan: Plan = { now: terms.map(({ sign, signAt, factors, changes: made }) => ({ sign, signAt, factors, changes: made })), after: null, whole: null, pairs: new Map() };
  const last = plan.now.at(-1);
  if (!last) return plan;
  const chain = (change: Change) => problem({ start: change.arrow.start, end: change.end }, ERRORS.arrowChain(quote(change.valueAt, house)), [fix({ start: change.arrow.start, end: change.end }, 'Take it out', '')]);
  const targets: Target[] = [];
  for (const change of changes) {
    const isSum = plan.now.length > 1;
    const aim = isSum && !last.changes.includes(change) ? partialSum(change, house) : aimOf(change, last.factors, house, isSum);
    if (isError(aim)) return aim;
    if ('index' in aim) {
      if (plan.whole || targets.some((target) => target.index === aim.index)) return chain(change);
      targets.push({ change, ...aim });
    } else {
      if (plan.whole || targets.length > 0) return chain(change);
      plan.whole = { ...aim, at: change.valueAt };
    }
  }
  if (plan.whole || targets.length === 0) {
    const only = plan.now.length === 1 && last.factors.length === 1 ? last.factors[0] : undefined;
    const change = changes[0];
    if (only && change) plan.pairs.set(only.start, change.valueAt);
    return plan;
  }
  const nowFactors = [...last.factors];
  const afterFactors = [...last.factors];
  for (const { change, index, factor } of targets) {
    const before = nowFactors[index];
    if (!before) continue;
    nowFactors[index] = adopt(before, factor, nowFactors);
    afterFactors[index] = factor;
    plan.pairs.set(before.start, change.valueAt);
  }
  last.factors = nowFactors;
  plan.after = [{ ...last, factors: afterFactors }];
  return plan;
}

const quote = (at: Span, house: House) => sliceOf(house.text, at);

const partialSum = (change: Change, house: House) => problem(change.valueAt, ERRORS.partialSum(quote(change.valueAt, house)));

/** @param isSum more than one term: only a change of the whole line has a clear meaning. */
function aimOf(change: Change, factors: readonly Factor[], house: House, isSum: boolean): Whole | { index: number; factor: Factor } | CostError {
  const partial = () => partialSum(change, house);
  if (isSum && !change.isAtEnd) return partial();
  if (change.kind === 'nothing') return { kind: 'nothing' };
  if (change.kind === 'kept') return { kind: 'kept', kept: change.kept };
  if (change.kind === 'cadence') return isSum ? partial() : aimCadence(change, change.per, factors, house);
  const { factor } = change;
  if (factor.kind === 'share') return isSum && factors.some((other) => other.kind === 'share') ? partial() : aimShare(change, factor, factors, house);
  if (factor.kind === 'money') {
    const whole = wholeAmount(change, factor, factors, house, isSum);
    if (whole) return whole;
  }
  if (isSum) return partial();
  if (factor.kind === 'plain' && factor.pers.length > 0 && change.isAtEnd) {
    const index = samePeriod(factor, factors);
    if (index >= 0 && change.kind === 'to') return { index, factor: inherit(factor, factors[index] ?? factor) };
  }
  if (factor.kind === 'plain' && change.isAtEnd && factors.length > 1 && factors[change.after]?.kind !== 'plain' && !isTimesAgain(factors[change.after], change, house)) return ofWhat(change, factors, house);
  const index = findTarget(change, factor, factors);
  const target = factors[index];
  if (!target && factor.kind === 'times' && change.kind === 'to') {
    const per = periodOf(factor);
    const met = per ? aimCadence(change, per, factors, house) : null;
    if (met && 'index' in met) return { index: met.index, factor: { ...met.factor, amount: sumOf(productOf([met.factor.amount, factor.amount])) } };
  }
  if (!target) return noTarget(change, factor, factors, house);
  const [first, second] = factor.pers.filter((per) => per.kind === 'period');
  if (change.kind === 'by' && first && second) return problem(second, ERRORS.twoPeriods(quote(first, house), quote(second, house)), [fix(second, `Take out ${quote(second, house)}`, '')]);
  const other = otherMeasure(change, factor, target, factors, house);
  if (other) return problem(change.valueAt, ERRORS.noSuchFactor(quote(change.valueAt, house), other));
  if (change.kind === 'by' && factor.kind === 'money' && target.kind === 'money' && factor.currency !== target.currency) return problem(factor, ERRORS.otherCurrency(factor.currency ?? '', target.currency ?? house.context.currency, 'rest of the line'));
  if (change.kind === 'by') return { index, factor: stepped(target, factor, change.direction, house) };
  return { index, factor: inherit(factor, target) };
}

/** "$100/h → saves $50 per incident" takes nothing from an hour, "2 h/wk × 40 devs → 40 h/wk in total" is no time of each. @returns what is not there to be changed. */
function otherMeasure(change: Change, factor: Factor, target: Factor, factors: readonly Factor[], house: House): string | null {
  const isPriceOfTime = target.kind === 'money' && factors.some(({ kind }) => kind === 'effort') && !isShort(factor) && periodOf(factor)?.unit !== periodOf(target)?.unit;
  if (change.kind === 'by' && factor.kind === 'money' && isEach(factor) && isPriceOfTime) return 'price of each';
  const isOfAll = factor.kind === 'effort' && /\b(?:total|altogether|overall)\b/i.test(quote(change.valueAt, house)) && !/\btotal/i.test(quote(target, house));
  return isOfAll && factors.some((one) => one.kind === 'count') ? 'time of all together' : null;
}

/** An amount with a period at the end of the line; null when the money is the new price or rate of one factor. */
function wholeAmount(change: Change & { factor: Factor }, factor: Factor, factors: readonly Factor[], house: House, isSum: boolean): Whole | CostError | null {
  const kind = change.kind === 'by' ? (change.direction === 1 ? 'adds' : 'saves') : 'becomes';
  const money = factors.slice(0, change.after + 1).findLast((other) => other.kind === 'money');
  const adjacent = factors[change.after];
  if (!adjacent) return null;
  const period = periodOf(factor);
  const isRate = isShort(factor) || isEach(factor);
  const isOnly = !isSum && factors.length === 1 && adjacent.kind === 'money';
  if (!change.isAtEnd) {
    return adjacent.kind === 'money' || (!period && money) || adjacent.kind === 'plain' ? null : changeKind(change, factor, adjacent, house);
  }
  if (isRate) return null;
  if (!period) {
    if (isOnly) return null;
    const at = { start: factor.end, end: factor.end };
    const fixes = [fix(at, 'A month, the whole line', '/mo')];
    if (isSum) return { ...partialSum(change, house), fixes };
    if (money && isEach(money) && kind === 'becomes') fixes.push(fix(at, 'The new price of each', ' each'));
    if (money && isShort(money) && kind === 'becomes') fixes.push(fix(at, 'An hour, the new rate', '/hr'));
    return problem(factor, ERRORS.noPeriod(), fixes);
  }
  if (isOnly && kind === 'becomes') return null;
  const moneyPeriod = money ? periodOf(money) : undefined;
  const isSamePeriod = moneyPeriod !== undefined && moneyPeriod.unit === period.unit;
  // "2 days/mo × $800/day → cut by $100/day" changes the rate; where the time comes as often, the amount may be the whole line.
  const isOften = factors.some((other) => other.kind !== 'money' && periodOf(other)?.unit === period.unit);
  if (isSamePeriod && factors.some((other) => other.kind === 'effort') && (kind === 'becomes' || !isOften)) return null;
  if (kind === 'becomes' && factors.length > 1 && money && (isEach(money) ? isNearPrice(factor, money) : isSamePeriod)) {
    const each = isSamePeriod ? fix({ start: factor.end, end: factor.end }, 'The new price of each', ' each') : fix({ start: period.start, end: factor.end }, 'The new price of each', ' each');
    house.warnings.push(warning(factor, WARNINGS.wholeLine(quote(factor, house)), [each]));
  } else if (isSum && kind === 'becomes') {
    house.warnings.push(warning(factor, WARNINGS.wholeLine(quote(factor, house))));
  }
  return { kind, factor };
}

/** "$40/user/mo → $20/mo": so near the price of one that it may be the price of one. */
function isNearPrice(factor: Factor, price: Factor): boolean {
  return 'likely' in factor.amount && 'likely' in price.amount && factor.amount.likely <= 2 * price.amount.likely;
}

/** "→ 3/yr", "→ 80/hr": a bare number with a period means the count, or the rate, that has such a period; -1 when that is not certain. */
function samePeriod(factor: Factor, factors: readonly Factor[]): number {
  const alike = factors.filter((other) => periodOf(other) !== undefined && isShort(other) === isShort(factor));
  const [only] = alike;
  return only && alike.length === 1 && only.kind !== 'effort' && (only.kind !== 'money' || isShort(factor)) ? factors.indexOf(only) : -1;
}

/** "→ 30" behind a whole line: thirty of what? Each part it could be is one click. */
function ofWhat(change: Change & { factor: Factor }, factors: readonly Factor[], house: House): CostError {
  const { start, numberAt, pers } = change.factor;
  const at = { start, end: pers.at(-1)?.end ?? numberAt.end };
  const fixes = factors.flatMap((factor) => {
    const text = house.text.slice(factor.start, factor.numberAt.start) + quote(numberAt, house) + house.text.slice(factor.numberAt.end, factor.end);
    return text !== quote(numberAt, house) && (factor.kind === 'money' || factor.kind === 'effort' || factor.kind === 'count') ? [fix(at, text, text)] : [];
  });
  return problem(change.valueAt, ERRORS.ofWhat(quote(change.valueAt, house)), fixes, true);
}

function changeKind(change: Change, factor: Factor, adjacent: Factor, house: House): CostError {
  const was = quote(adjacent, house);
  const money = quote(change.valueAt, house);
  const all = { start: change.arrow.start, end: house.text.length };
  const kind = adjacent.kind === 'effort' || adjacent.kind === 'times' ? 'Time' : 'A count';
  return problem(factor, ERRORS.changeKind(was, kind, money, currencyName(factor.currency ?? '', house.context.currency)), [
    fix({ start: change.arrow.start, end: change.end }, `Take out → ${money}`, ''),
    fix(all, `The whole line becomes ${money}`, `${house.text.slice(change.end).trim()} → ${money}`),
  ]);
}

/** Nearest to the left first, of the same role; counts by their noun, people by any word for people. */
function findTarget(change: Change, factor: Factor, factors: readonly Factor[]): number {
  const left = factors.slice(0, change.after + 1);
  const adjacent = left.at(-1);
  if (factor.kind === 'plain') return left.length - 1;
  const noun = factor.noun;
  const isExact = (other: Factor) => other.kind === factor.kind && (!noun || other.noun?.stem === noun.stem);
  const exact = left.findLastIndex(isExact);
  if (exact >= 0) return exact;
  const alike = left.findLastIndex((other) => other.kind === factor.kind && noun !== null && other.noun !== null && isSameNoun(noun, other.noun));
  if (alike >= 0) return alike;
  return adjacent?.kind === 'plain' ? left.length - 1 : -1;
}

function roleOf({ kind, noun }: Factor): string {
  if (kind === 'money') return 'price';
  if (kind === 'effort') return 'time';
  return noun ? `count of ${noun.text}` : '"how often"';
}

function noTarget(change: Change, factor: Factor, factors: readonly Factor[], house: House): CostError {
  const quoted = quote(change.valueAt, house);
  const counts = factors.filter((other) => other.kind === 'count');
  const only = factor.kind === 'count' && counts.length === 1 ? counts[0]?.noun : undefined;
  // "30 fewer" names nothing, and stays fewer.
  const words = factor.noun?.words ?? [];
  const steps = words.filter((word) => LESS_SUFFIXES.has(word) || MORE_SUFFIXES.has(word));
  const named = only && [...steps, only.text].join(' ');
  const fixes = named && factor.noun ? [fix(factor.noun, `Use ${named}`, named)] : [];
  return problem(change.valueAt, steps.length > 0 && steps.length === words.length ? ERRORS.ofWhat(quoted) : ERRORS.noSuchFactor(quoted, roleOf(factor)), fixes);
}

function aimShare(change: Change, factor: Factor, factors: readonly Factor[], house: House): Whole | { index: number; factor: Factor } | CostError {
  const index = factors.slice(0, change.after + 1).findLastIndex((other) => other.kind === 'share');
  const target = factors[index];
  if (target) return { index, factor: inherit(factor, target) };
  if (change.kind === 'to') return { kind: 'kept', kept: factor.amount };
  const quoted = quote(change.valueAt, house);
  const at = { start: change.valueAt.start, end: change.valueAt.start };
  return problem(change.valueAt, ERRORS.ambiguousPercent(quoted), [fix(at, `Reduced by ${quoted}`, 'reduced by '), fix(at, `Reduced to ${quoted}`, 'reduced to ')]);
}

function aimCadence(change: Change, per: PeriodPer, factors: readonly Factor[], house: House): { index: number; factor: Factor } | CostError {
  const index = factors.slice(0, change.after + 1).findLastIndex((factor) => periodOf(factor) !== undefined && !isShort(factor));
  const target = factors[index];
  if (!target) return problem(change.valueAt, ERRORS.noSuchFactor(quote(change.valueAt, house), 'period'));
  // "3x a week → weekly" is once; "3x a week → /mo" keeps the three.
  const isNamed = !/^(?:\/|per\b)/i.test(quote(change.valueAt, house));
  const amount = target.kind === 'times' && isNamed ? leafOf(1, 1, change.valueAt.start) : target.amount;
  return { index, factor: { ...target, amount, pers: [...target.pers.filter((other) => other.kind !== 'period'), per] } };
}
