/** Rule 5: exactly one period in a monthly line; in the Ask a period makes it recurring. Also what the per-so-many divide by. */
import { type Operand } from './amounts';
import { brokenSetting, timesPerMonth } from './calendar';
import { cadence, apply, type House } from './house';
import { sliceOf, type Factor, type LabelPeriod, type Per, type PeriodPer } from './line';
import { ERRORS, WARNINGS, fix, problem, warning } from './messages';
import type { CostError } from './reading';
import { peopleClass, type PeopleClass } from './vocabulary';

export type Periods = { scale: number; under: Operand[]; isRecurring: boolean; /** Told only when nothing else is wrong. */ missing: CostError | null };

export function readPeriods(factors: readonly Factor[], used: ReadonlySet<Per>, money: Factor, isFteWork: boolean, house: House): Periods | CostError {
  const { mode } = house.context;
  const periods: { factor: Factor; per: PeriodPer }[] = [];
  const under: Operand[] = [];
  let once: Extract<Per, { kind: 'once' }> | null = null;
  for (const factor of factors) {
    for (const per of factor.pers) {
      if (used.has(per)) continue;
      if (per.kind === 'once') once ??= per;
      if (per.kind === 'period' && !(isFteWork && per.unit === 'month')) periods.push({ factor, per });
      if ((per.kind === 'period' || per.kind === 'noun') && per.count) under.push(per.count);
    }
  }
  const [first, second] = periods;
  const quote = (per: Per) => sliceOf(house.text, per);
  // The period of a sum in brackets is what all of it comes to: it cannot be taken out.
  const takeOut = (...pers: Per[]) => pers.filter((per) => !/^[(（]/.test(quote(per))).map((per) => fix(per, `Take out ${quote(per)}`, ''));
  if (first && second) return problem(second.per, ERRORS.twoPeriods(quote(first.per), quote(second.per)), takeOut(second.per, first.per));
  if (first && isFteWork) return problem(first.per, ERRORS.twoPeriods(quote(first.per), 'the month of an FTE'), takeOut(first.per));
  if (once && first) return problem(once, ERRORS.twoPeriods(quote(first.per), quote(once)), takeOut(once));
  if (once && mode === 'monthly') return problem(once, ERRORS.oneTimeHere());
  if (first && mode === 'one_time') return problem(first.per, ERRORS.periodInOneTime(quote(first.per)), takeOut(first.per));
  if (isFteWork && mode === 'one_time') return problem(factors[0] ?? money, ERRORS.periodInOneTime('an FTE without weeks'));
  const single: Periods = { scale: 1, under, isRecurring: false, missing: null };
  if (first) {
    noteDividedTwice(factors, first.per, house);
    noteYearOfThem(factors, first, money, house);
    const scale = cadence(house, first.per, first.factor === money && !factors.some(({ kind }) => kind === 'effort') && !isDayRateOfPeople(factors, money, house) ? 'calendar' : 'working');
    return { scale, under, isRecurring: true, missing: broken(house, first.per) };
  }
  if (isFteWork) return { ...single, isRecurring: true };
  const label = house.labelPeriod;
  if (label?.isAmbiguous && mode !== 'one_time' && !once) return { ...single, missing: askBi(label, spotOf(factors, money), house) };
  if (label && !label.isAmbiguous && mode !== 'one_time' && !once) {
    const { start, end } = label;
    house.warnings.push(warning(label, WARNINGS.periodFromLabel(house.text.slice(start, end))));
    const isWork = factors.some((factor) => factor.kind === 'effort' || factor.kind === 'count');
    const scale = apply(house, timesPerMonth(label.unit, isWork ? 'working' : 'calendar', house.context));
    return { ...single, scale, isRecurring: true };
  }
  if (mode !== 'monthly') return single;
  const spot = spotOf(factors, money);
  const at = { start: spot.end, end: spot.end };
  const fixes = [fix(at, 'A month', '/mo'), fix(at, 'A week', '/week'), fix(at, 'A year', '/yr')];
  return { ...single, missing: problem(money.isImplied ? spot : money, ERRORS.noPeriod(), fixes) };
}

/** Where a period that is missing is put. */
const spotOf = (factors: readonly Factor[], money: Factor) => factors.find((factor) => factor.kind === 'count') ?? factors.find((factor) => factor.kind === 'effort') ?? money;

function askBi(label: LabelPeriod, spot: Factor, house: House): CostError {
  const at = { start: spot.end, end: spot.end };
  return problem(label, ERRORS.ambiguousBi(sliceOf(house.text, label), label.unit), [fix(at, `Twice a ${label.unit}`, ` twice a ${label.unit}`), fix(at, `Every 2 ${label.unit}s`, ` every 2 ${label.unit}s`)]);
}

/** Software is paid by the seat and the user on every day of the week. */
const SEATS = new Set(['seat', 'seats', 'user', 'users', 'member', 'members', 'headcount', 'head', 'heads', 'resource', 'resources']);
const PAID_BY_THE_DAY = new Set<PeopleClass>(['staff', 'anyone']);

/** "3 contractors × $800/day", "$800/day per contractor": people are paid for the days they work. */
function isDayRateOfPeople(factors: readonly Factor[], money: Factor, { text }: House): boolean {
  const each = money.pers.find((per) => per.kind === 'noun');
  if (each) return each.noun.people === 'staff' && !each.noun.words.some((word) => SEATS.has(word));
  const start = Math.min(...factors.map((factor) => factor.start));
  const end = Math.max(...factors.map((factor) => factor.end));
  const words = text.slice(text.lastIndexOf('+', start) + 1, end).toLowerCase().split(/\P{L}/u);
  return words.some((word) => !SEATS.has(word) && PAID_BY_THE_DAY.has(peopleClass(word)));
}

function broken(house: House, per: Per): CostError | null {
  const name = brokenSetting(house.assumptions, house.context);
  return name === null ? null : problem(per, ERRORS.setting(name));
}

/** "/yr / 12": the year is spread over its months already. */
function noteDividedTwice(factors: readonly Factor[], per: PeriodPer, house: House): void {
  const months = { year: 12, quarter: 3, 'half-year': 6 }[per.unit as string];
  const divisor = factors.find((factor) => factor.operator === '÷' && 'likely' in factor.amount && factor.amount.likely === months);
  if (!divisor) return;
  const sign = house.text.slice(0, divisor.start).trimEnd().length - 1;
  const at = { start: sign, end: divisor.end };
  house.warnings.push(warning(at, WARNINGS.dividedTwice(per.unit, sliceOf(house.text, at)), [fix(at, `Take out ${sliceOf(house.text, at)}`, '')]));
}

/** "$1,200/mo × 12": twelve of them, or the months of a year? */
function noteYearOfThem(factors: readonly Factor[], { factor, per }: { factor: Factor; per: PeriodPer }, money: Factor, { text, warnings, context }: House): void {
  const many = { month: 12, week: 52, quarter: 4 }[per.unit as string];
  const last = factors.at(-1);
  if (factor !== money || factors.length !== 2 || last?.kind !== 'plain' || last.operator !== '×' || per.count || !('likely' in last.amount) || last.amount.likely !== many) return;
  const span = { start: money.end, end: last.end };
  const fixes = context.mode === 'ask' ? [fix(last, `${many} ${per.unit}s`, `${many} ${per.unit}s`)] : [fix(span, `Take out ${sliceOf(text, span)}`, '')];
  warnings.push(warning(last, WARNINGS.yearOfThem(sliceOf(text, last), per.unit), fixes));
}
