/** Rule 5: exactly one period in a monthly line; in the Ask a period makes it recurring. Also what the per-so-many divide by. */
import { type Operand } from './amounts';
import { brokenSetting, timesPerMonth } from './calendar';
import { cadence, apply, type House } from './house';
import { sliceOf, type Factor, type LabelPeriod, type Per, type PeriodPer } from './line';
import { ERRORS, WARNINGS, fix, problem, warning } from './messages';
import type { CostError } from './reading';
import { peopleClass } from './vocabulary';

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
  const quote = (per: Per) => sliceOf(house.text, per) || 'the month of an FTE';
  if (first && second) return problem(second.per, ERRORS.twoPeriods(quote(first.per), quote(second.per)), [fix(second.per, `Take out ${quote(second.per)}`, ''), fix(first.per, `Take out ${quote(first.per)}`, '')]);
  if (first && isFteWork) return problem(first.per, ERRORS.twoPeriods(quote(first.per), 'the month of an FTE'), [fix(first.per, `Take out ${quote(first.per)}`, '')]);
  if (once && first) return problem(once, ERRORS.twoPeriods(quote(first.per), quote(once)), [fix(once, `Take out ${quote(once)}`, '')]);
  if (once && mode === 'monthly') return problem(once, ERRORS.oneTimeHere());
  if (first && mode === 'one_time') return problem(first.per, ERRORS.periodInOneTime(quote(first.per)), [fix(first.per, `Take out ${quote(first.per)}`, '')]);
  if (isFteWork && mode === 'one_time') return problem(factors[0] ?? money, ERRORS.periodInOneTime('an FTE without weeks'));
  if (first) {
    noteDividedTwice(factors, first.per, house);
    const scale = cadence(house, first.per, first.factor === money && !(first.per.unit === 'day' && isDayRateOfPeople(factors, money, house)) ? 'calendar' : 'working');
    return { scale, under, isRecurring: true, missing: broken(house, first.per) };
  }
  if (isFteWork) return { scale: 1, under, isRecurring: true, missing: null };
  const label = house.labelPeriod;
  if (label?.isAmbiguous && mode === 'monthly') return { scale: 1, under, isRecurring: false, missing: askBi(label, spotOf(factors, money), house) };
  if (label && !label.isAmbiguous && mode !== 'one_time' && !once) {
    const { start, end } = label;
    house.warnings.push(warning(label, WARNINGS.periodFromLabel(house.text.slice(start, end))));
    const isWork = factors.some((factor) => factor.kind === 'effort' || factor.kind === 'count');
    const scale = apply(house, timesPerMonth(label.unit, isWork ? 'working' : 'calendar', house.context));
    return { scale, under, isRecurring: true, missing: null };
  }
  if (mode !== 'monthly') return { scale: 1, under, isRecurring: false, missing: null };
  const spot = spotOf(factors, money);
  const at = { start: spot.end, end: spot.end };
  const fixes = [fix(at, 'A month', '/mo'), fix(at, 'A week', '/week'), fix(at, 'A year', '/yr')];
  return { scale: 1, under, isRecurring: false, missing: problem(money.isImplied ? spot : money, ERRORS.noPeriod(), fixes) };
}

/** Where a period that is missing is put. */
const spotOf = (factors: readonly Factor[], money: Factor) => factors.find((factor) => factor.kind === 'count') ?? factors.find((factor) => factor.kind === 'effort') ?? money;

function askBi(label: LabelPeriod, spot: Factor, house: House): CostError {
  const at = { start: spot.end, end: spot.end };
  return problem(label, ERRORS.ambiguousBi(sliceOf(house.text, label), label.unit), [fix(at, `Twice a ${label.unit}`, ` twice a ${label.unit}`), fix(at, `Every 2 ${label.unit}s`, ` every 2 ${label.unit}s`)]);
}

/** Software is paid by the seat and the user on every day of the week. */
const SEATS = new Set(['seat', 'seats', 'user', 'users', 'member', 'members', 'headcount', 'head', 'heads', 'resource', 'resources']);

/** "3 contractors × $800/day", "$800/day contractor": people are paid for the days they work. */
function isDayRateOfPeople(factors: readonly Factor[], money: Factor, { text }: House): boolean {
  if (money.pers.some((per) => per.kind === 'noun')) return false;
  const start = Math.min(...factors.map((factor) => factor.start));
  const end = Math.max(...factors.map((factor) => factor.end));
  const words = text.slice(text.lastIndexOf('+', start) + 1, end).toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => !SEATS.has(word) && ['staff', 'anyone'].includes(peopleClass(word) ?? ''));
}

function broken(house: House, per: Per): CostError | null {
  const name = brokenSetting(house.assumptions, house.context);
  return name === null ? null : problem(per, ERRORS.setting(name));
}

/** "/yr / 12": the year is spread over its months already. */
function noteDividedTwice(factors: readonly Factor[], per: PeriodPer, house: House): void {
  const months = { year: 12, quarter: 3, 'half-year': 6 }[per.unit as string];
  const divisor = factors.find((factor) => factor.operator === '÷' && 'likely' in factor.amount && factor.amount.likely === months);
  if (!divisor || months === undefined) return;
  const slash = house.text.lastIndexOf('/', divisor.start);
  const at = { start: slash < 0 ? divisor.start : slash, end: divisor.end };
  house.warnings.push(warning(at, WARNINGS.dividedTwice(sliceOf(house.text, at)), [fix(at, `Take out ${sliceOf(house.text, at)}`, '')]));
}
