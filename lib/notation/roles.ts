/**
 * What each factor of a term is for. Roles, not units: "day" is eight hours of work, a working day or a calendar day by its place,
 * and hours (paid for) and cadence (how often) are different kinds. The rules are those of docs: one price, at most one time, exactly one period.
 */
import { evaluate, leafOf, productOf, rangeOf, sumOf, type Operand, type Product } from './amounts';
import { hoursOfWork, workPerRate } from './calendar';
import { moneyMark, moneyText } from './currencies';
import { isError, apply, type House } from './house';
import { sliceOf, type Factor, type Per, type PeriodPer } from './line';
import { ERRORS, fix, problem } from './messages';
import { hasCountFor } from './per-noun';
import { readPeriods } from './periods';
import { factorOf } from './read-factor';
import type { ChipRole, CostError, Fix, Span } from './reading';
import { LOADING_WORDS, type TimeUnit } from './vocabulary';
import { resolveGroups } from './groups';

export type TermReading = {
  product: Product;
  currency: string;
  isRecurring: boolean;
  /** Hours of people's work; null when nobody's time is in it. */
  hours: Product | null;
  /** Hours of the effort factor alone. */
  effortHours: Product | null;
  people: number | null;
  roles: Map<number, ChipRole>;
  teamRate: Factor | null;
  moneyAt: Span;
};

export const SHORT_RATES: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['millisecond', 'second', 'minute', 'hour']);
const DAY_RATES: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['day', 'week', 'fortnight', 'sprint']);

/** A per that stays a per, or was used up as rate or by a count of periods. */
type Work = { factors: Factor[]; money: Factor; effort: Factor | null; isFteWork: boolean; rate: PeriodPer | null; counter: PeriodPer | null; used: Set<Per> };

export function readRoles(typed: readonly Factor[], house: House): TermReading | CostError {
  const factors = resolveGroups(typed, house);
  if (isError(factors)) return factors;
  const unit = factors.find((factor) => factor.operator === '÷' && (factor.kind === 'money' || factor.kind === 'effort'));
  if (unit) return problem(unit, ERRORS.divideByUnit(quote(unit, house)));
  const zero = factors.find((factor) => factor.operator === '÷' && rangeOf(sumOf(productOf([factor.amount]))).low <= 0);
  if (zero) return problem(zero.numberAt, ERRORS.divideByZero(quote(zero, house)));
  const work = findWork(factors, house);
  if (isError(work)) return work;
  const periods = readPeriods(work.factors, work.used, work.money, work.isFteWork, house);
  if (isError(periods)) return periods;
  const { scale, under, isRecurring } = periods;
  const uncounted = hasCountFor(work.factors, work.used, house);
  if (uncounted) return uncounted;
  if (periods.missing) return periods.missing;
  return amounts(work, scale, under, isRecurring, house);
}

const quote = (factor: Factor, house: House) => (factor.isImplied ? moneyText('likely' in factor.amount ? factor.amount.likely : 0, house.context.currency) + '/hr' : sliceOf(house.text, factor));
const periodsOf = (factor: Factor) => factor.pers.filter((per): per is PeriodPer => per.kind === 'period');
const shortRate = (factor: Factor) => periodsOf(factor).find((per) => SHORT_RATES.has(per.unit)) ?? null;

/** Rules 1 to 4: the price, the time, and what uses the time up. */
function findWork(factors: Factor[], house: House): Work | CostError {
  const [money, secondMoney] = factors.filter((factor) => factor.kind === 'money');
  if (money && secondMoney) return problem(secondMoney, ERRORS.twoAmounts(quote(money, house), quote(secondMoney, house)));
  let efforts = factors.filter((factor) => factor.kind === 'effort');
  const ftes = factors.filter((factor) => factor.noun?.isFte);
  const price = money ?? teamRate(factors, efforts.length + ftes.length > 0, house);
  if (isError(price)) return price;
  const used = new Set<Per>();
  let rate = rateOf(price, efforts, ftes.length > 0);
  if (efforts.length > 1 || (efforts.length === 1 && !rate)) efforts = countPeriods(factors, efforts, rate, used);
  const [effort, secondEffort] = efforts;
  if (effort && secondEffort) return problem(secondEffort, ERRORS.twoEfforts(quote(effort, house), quote(secondEffort, house)));
  rate = rateOf(price, efforts, ftes.length > 0);
  const all = money ? factors : [...factors, price];
  const fte = !effort && rate ? ftes[0] : undefined;
  if (rate) used.add(rate);
  const counter = rate ? null : factors.flatMap((factor) => (factor === price ? [] : periodsOf(factor))).find((per) => SHORT_RATES.has(per.unit) && !used.has(per)) ?? null;
  if (counter && effort) used.add(counter);
  const unpaid = factors.find((factor) => factor !== price && shortRate(factor) && !used.has(shortRate(factor) ?? price.pers[0] ?? factor.pers[0] ?? { kind: 'each', start: 0, end: 0 }));
  if (!effort && !fte && rate) return rateUnused(price, rate, factors, house);
  if (unpaid) return rateUnused(unpaid, shortRate(unpaid) ?? rate, factors, house);
  if (effort && !rate && !counter) return effortLeft(effort, price, house);
  return { factors: all, money: price, effort: effort ?? fte ?? null, isFteWork: fte !== undefined, rate, counter, used };
}

function teamRate(factors: readonly Factor[], hasWork: boolean, house: House): Factor | CostError {
  const first = factors[0];
  const at = { start: first?.start ?? 0, end: factors.at(-1)?.end ?? 0 };
  const bare = bareMoney(factors, hasWork, house);
  if (!hasWork) return problem(at, ERRORS.noMoney(), bare);
  const { hourlyRate, currency } = house.context;
  if (hourlyRate === null || !Number.isFinite(hourlyRate) || hourlyRate <= 0) return problem(at, ERRORS.noRate(), bare.slice(0, 1));
  if (bare.length > 0) return problem(at, ERRORS.bareRate(), bare);
  const end = { start: house.text.length, end: house.text.length };
  const hour: Per = { kind: 'period', unit: 'hour', day: null, dayAt: end, count: null, ...end };
  house.assumptions.add('TEAM_RATE');
  return factorOf(end.start, end.end, { kind: 'money', operator: '×', amount: leafOf(hourlyRate, hourlyRate, -1), currency, pers: [hour], isImplied: true });
}

/** "450/mo", "× 85/hr": a bare number where only money fits. A button puts the page's sign before it. */
function bareMoney(factors: readonly Factor[], hasWork: boolean, house: House): Fix[] {
  const last = factors.at(-1);
  const isRate = hasWork && last?.kind === 'plain' && last.operator === '×' && last.pers.length === 0 && isLarge(last) && factors.some(isPeople);
  const bare = isRate ? last : factors.findLast((factor) => factor.kind === 'plain' && factor.operator !== '÷'
    && factor.pers.some((per) => (hasWork ? per.kind === 'period' && (SHORT_RATES.has(per.unit) || DAY_RATES.has(per.unit)) && factor.operator === '×' : per.kind === 'period' || per.kind === 'each')));
  if (!bare || !/^[\d.]/.test(house.text.slice(bare.numberAt.start))) return [];
  const at = { start: bare.numberAt.start, end: bare.end };
  const typed = sliceOf(house.text, at);
  const text = `${moneyMark(house.context.currency)}${typed}${isRate ? '/hr' : ''}`;
  return [fix(at, `Use ${text}`, text), ...(isRate ? [fix(at, `${typed} times as much`, `${typed} times`)] : [])];
}

/** "40 devs × 2 h/wk × 100": so large a number behind people and their time is a rate without its sign. */
const isLarge = ({ amount }: Factor) => 'likely' in amount && amount.likely >= 20;

/** The per that makes a price a rate: always per hour, per day or week with work beside it, per month with months of work. */
function rateOf(money: Factor, efforts: readonly Factor[], hasFte: boolean): PeriodPer | null {
  const periods = periodsOf(money);
  const short = periods.find((per) => SHORT_RATES.has(per.unit));
  if (short) return short;
  if (efforts.length === 0 && !hasFte) return null;
  return periods.find((per) => (DAY_RATES.has(per.unit) && per.day !== 'calendar') || efforts.some((effort) => effort.unit === per.unit)) ?? null;
}

/** "30 min/day × 220 days/yr": the second time only counts the days of the first. "3 sprints × 2 h" counts sprints. */
function countPeriods(factors: readonly Factor[], efforts: readonly Factor[], rate: PeriodPer | null, used: Set<Per>): Factor[] {
  const rest = [...efforts];
  for (const effort of efforts) {
    if (rest.length === 1 && rate) break;
    const met = factors.filter((factor) => factor !== effort).flatMap(periodsOf).find((per) => per.unit === effort.unit && per !== rate && !used.has(per) && !per.count);
    const isCount = met !== undefined || (effort.unit === 'sprint' && rest.length > 1);
    if (!isCount) continue;
    if (met) used.add(met);
    rest.splice(rest.indexOf(effort), 1);
  }
  return rest;
}

/** A price behind nothing but staff asks for their time; another may be that of a machine. */
function rateUnused(factor: Factor, per: PeriodPer | null, factors: readonly Factor[], house: House): CostError {
  const end = { start: house.text.trimEnd().length, end: house.text.length };
  const counted = factors.filter(({ noun }) => noun !== null);
  const isStaff = factor.kind === 'money' && counted.length > 0 && counted.every(({ noun }) => noun?.people === 'staff');
  const [times, example] = isStaff ? [['× 5 hr/mo'], '× 5 hr/mo'] : [['× 730 h/mo', '× 5 hr/mo'], '× 730 h/mo for a machine that never stops'];
  return problem(factor, ERRORS.rateUnused(quote(factor, house), per?.unit ?? 'hour', example), factor.kind === 'effort' ? [] : times.map((time) => fix(end, time, ` ${time}`)));
}

function effortLeft(effort: Factor, money: Factor, house: House): CostError {
  const period = periodsOf(money)[0];
  const unit = effort.unit && !SHORT_RATES.has(effort.unit) ? effort.unit : 'hour';
  const fixes = unit === 'hour' && period ? salaryPerHour(money, period, house) : [];
  const at = period ?? { start: money.end, end: money.end };
  if (fixes.length === 0) fixes.push(fix(at, `Make it per ${unit}`, unit === 'hour' ? '/hr' : `/${unit}`));
  return problem(money, ERRORS.effortLeft(quote(effort, house), quote(money, house)), fixes);
}

/** "40 devs × 2 h/wk × $150k/yr": a salary, brought to an hour. */
function salaryPerHour(money: Factor, { unit, count }: PeriodPer, { context }: House): Fix[] {
  if (!('likely' in money.amount) || money.isRange || count || DAY_RATES.has(unit)) return [];
  const perHour = money.amount.likely / hoursOfWork(unit, context).value;
  const text = `${moneyText(Number(perHour.toFixed(2)), context.currency)}/hr`;
  return perHour >= 10 ? [fix(money, `Use ${text}`, text)] : [];
}

const isPeople = (factor: Factor) => factor.noun?.people === 'staff' || factor.noun?.people === 'anyone' || factor.noun?.isFte === true;
/** "× 1.3", "× 1.3 overhead" and "× 130%" load the price; they do not make more hours. */
const isLoading = ({ kind, amount, noun }: Factor) => (kind === 'plain' || kind === 'share' || LOADING_WORDS.has(noun?.words.at(-1))) && 'likely' in amount && amount.likely > 1 && amount.likely < 3 && !Number.isInteger(amount.likely);

function amounts(work: Work, periodScale: number, under: Operand[], isRecurring: boolean, house: House): TermReading {
  const { factors, money, effort, rate, isFteWork } = work;
  const consumer = rate ?? work.counter;
  const effortUnit: TimeUnit = isFteWork ? 'month' : effort?.unit ?? 'hour';
  const rateScale = effort && consumer ? apply(house, workPerRate(effortUnit, consumer.unit, house.context)) : 1;
  const split = (list: readonly Factor[]) => ({
    over: list.filter((factor) => factor.operator !== '÷').map((factor) => factor.amount),
    below: list.filter((factor) => factor.operator === '÷').map((factor) => factor.amount),
  });
  const all = split(factors);
  const rateCount = consumer?.count ? [consumer.count] : [];
  const product = productOf(all.over, rateScale * periodScale, [...all.below, ...under, ...rateCount]);
  const timed = effort && rate && !isMachine(work) ? split(factors.filter((factor) => factor !== money && !isLoading(factor))) : null;
  const hoursPerUnit = effort ? hoursOfWork(effortUnit, house.context).value : 0;
  const roles = new Map<number, ChipRole>();
  for (const factor of factors) roles.set(factor.start, roleOf(factor, work, factors.length));
  // "(3 devs × 2 h + 1 h)" are hours, though people stand in them.
  const team = factors.find((factor) => factor.kind !== 'effort' && isPeople(factor));
  const likely = (operand: Operand | undefined) => (operand ? evaluate({ plus: [productOf([operand])], minus: [] }, (leaf) => leaf.likely) : null);
  return {
    product, currency: money.currency ?? house.context.currency, isRecurring, roles, teamRate: money.isImplied ? money : null, moneyAt: money,
    hours: timed ? productOf(timed.over, hoursPerUnit * periodScale, [...timed.below, ...under]) : null,
    effortHours: effort && !isFteWork && !isMachine(work) ? productOf([effort.amount], hoursPerUnit) : null,
    people: likely(team?.amount),
  };
}

/** Hours that run by themselves: around the clock, per minute, of servers, or months of a bill, with nobody counted. */
function isMachine({ factors, effort, rate }: Work): boolean {
  if (factors.some(isPeople)) return false;
  const amount = effort?.amount;
  const isWholeMonth = effort?.unit === 'hour' && amount !== undefined && 'likely' in amount && amount.likely >= 700 && amount.likely <= 744;
  const isHire = rate !== null && effort?.unit === rate.unit && !SHORT_RATES.has(rate.unit) && !DAY_RATES.has(rate.unit);
  return effort?.isAroundTheClock === true || isWholeMonth || isHire || (rate !== null && rate.unit !== 'hour' && SHORT_RATES.has(rate.unit)) || factors.some((factor) => factor.noun?.isMachine);
}

function roleOf(factor: Factor, { effort, rate, isFteWork }: Work, count: number): ChipRole {
  if (factor.isImplied) return 'team rate';
  if (factor.kind === 'money') return rate ? 'rate' : count === 1 ? 'amount' : 'price';
  if (factor.kind === 'effort') return factor === effort && !isFteWork ? 'time each' : 'how often';
  if (factor.kind === 'times') return 'how often';
  if (factor.kind === 'share') return 'share';
  return factor.kind === 'plain' ? 'factor' : 'how many';
}
