/**
 * A line's arithmetic as a formula over the cells of its factors. The reader has turned hours, weeks and years into one number a product;
 * here that number is spelled out again in the calendar's names, so that whoever changes the calendar changes the case.
 */
import { leavesOf, type CostModel, type Leaf, type Operand, type Product, type Sum } from '../../notation/amounts';
import { hoursOfWork, timesPerMonth } from '../../notation/calendar';
import type { CalendarAssumption, CostContext } from '../../notation/reading';
import type { Formula} from './formula';
import { f, joined, name } from './formula';

/** Which cell stands for a number: its likely, low or high one. */
export type CellOf = (leaf: Leaf) => Formula;
export type ScaleFormula = (scale: number) => Formula | null;

export function sumFormula(sum: Sum, cellOf: CellOf, scaleOf: ScaleFormula): Formula {
  const product = (one: Product) => productFormula(one, cellOf, scaleOf);
  const plus = sum.plus.length === 0 ? f`0` : joined(sum.plus.map(product), '+');
  if (sum.minus.length === 0) return plus;
  return f`MAX(0,${plus}-(${joined(sum.minus.map(product), '+')}))`;
}

function productFormula({ scale, over, under }: Product, cellOf: CellOf, scaleOf: ScaleFormula): Formula {
  const operand = (one: Operand) => ('plus' in one ? f`(${sumFormula(one, cellOf, scaleOf)})` : cellOf(one));
  const scaled = scaleOf(scale);
  const factors = over.map(operand);
  const top = factors.length === 0 ? (scaled ? f`1*${scaled}` : f`1`) : scaled ? f`${joined(factors, '*')}*${scaled}` : joined(factors, '*');
  return under.map(operand).reduce((formula, divisor) => f`${formula}/${divisor}`, top);
}

/**
 * The saving at its low or high end: factors of one side go to the end that makes it so, factors of both sides move together,
 * and it is the better of the two ways they can.
 */
export function savingEnd({ now, after }: CostModel, isHigh: boolean, cellAt: (leaf: Leaf, isHigh: boolean) => Formula, scaleOf: ScaleFormula): Formula {
  if (after === null) return f`0`;
  const [nowRises, afterRises] = [leavesOf(now), leavesOf(after)];
  const corner = (isSharedHigh: boolean) => {
    const cellOf: CellOf = (leaf) => {
      const inNow = nowRises.get(leaf);
      const inAfter = afterRises.get(leaf);
      return cellAt(leaf, inNow !== undefined && inAfter !== undefined ? inNow === isSharedHigh : inNow !== undefined ? inNow === isHigh : inAfter !== isHigh);
    };
    return f`${sumFormula(now, cellOf, scaleOf)}-(${sumFormula(after, cellOf, scaleOf)})`;
  };
  return isHigh ? f`MAX(${corner(false)},${corner(true)})` : f`MIN(${corner(false)},${corner(true)})`;
}

/** A length of time: its value, and how it is written: what multiplies over what divides. */
type Length = { value: number; over: Formula | null; under: Formula | null; rests: readonly CalendarAssumption[] };

/** How the conversions of one proposal are written. @param assumed the conventions the line rests on; null: any. */
export function scaleWriter(context: CostContext, assumed: readonly CalendarAssumption[] | null): ScaleFormula {
  const isAllowed = ({ rests, value }: Length) => Number.isFinite(value) && value > 0 && (assumed === null || rests.every((code) => assumed.includes(code)));
  const works = workLengths(context).filter(isAllowed);
  const rhythms = rhythmsOf(context).filter(isAllowed);
  return (scale) => {
    if (isSame(scale, 1)) return null;
    for (const ways of [() => pairs(works, [HOUR]), () => pairs([HOUR], rhythms), () => pairs(works, rhythms), () => quotients(works), () => triples(works, rhythms)]) {
      const found = ways().find(([value]) => isSame(value, scale));
      if (found) return found[1]();
    }
    return f`${scale}`;
  };
}

const isSame = (one: number, other: number) => Math.abs(one - other) <= 1e-12 * Math.abs(other);
type Way = readonly [value: number, write: () => Formula];

const turned = ({ value, over, under, rests }: Length): Length => ({ value: 1 / value, over: under, under: over, rests });
const pairs = (ones: readonly Length[], others: readonly Length[]): Way[] => ones.flatMap((one) => others.map((other): Way => [one.value * other.value, () => written([one, other])]));
const quotients = (works: readonly Length[]): Way[] => works.flatMap((work) => works.map((rate): Way => [work.value / rate.value, () => written([work, turned(rate)])]));
const triples = (works: readonly Length[], rhythms: readonly Length[]): Way[] =>
  works.flatMap((work) => works.flatMap((rate) => rhythms.map((rhythm): Way => [(work.value / rate.value) * rhythm.value, () => written([work, turned(rate), rhythm])])));

function written(lengths: readonly Length[]): Formula {
  const overs = lengths.flatMap(({ over }) => (over ? [over] : []));
  const top = overs.length === 0 ? f`1` : joined(overs, '*');
  return lengths.reduce((formula, { under }) => (under ? f`${formula}/(${under})` : formula), top);
}

const HOUR: Length = { value: 1, over: null, under: null, rests: [] };

function workLengths(context: CostContext): Length[] {
  const of = (unit: Parameters<typeof hoursOfWork>[0], over: Formula | null, under: Formula | null = null): Length => {
    const { value, assumptions } = hoursOfWork(unit, context);
    return { value, over, under, rests: assumptions };
  };
  const week = f`${name('hours_per_day')}*${name('days_per_week')}`;
  const month = f`${week}*${name('weeks_per_month')}`;
  return [
    HOUR, of('minute', null, f`60`), of('day', name('hours_per_day')), of('week', week), of('month', month), of('fortnight', f`${week}*2`),
    of('sprint', f`${week}*${name('sprint_weeks')}`), of('quarter', f`${month}*3`), of('half-year', f`${month}*6`), of('year', f`${month}*12`),
    of('second', null, f`3600`), of('millisecond', null, f`3600000`),
  ];
}

function rhythmsOf(context: CostContext): Length[] {
  const of = (unit: Parameters<typeof timesPerMonth>[0], over: Formula | null, under: Formula | null = null, day: 'working' | 'calendar' = 'working'): Length => {
    const { value, assumptions } = timesPerMonth(unit, day, context);
    return { value, over, under, rests: assumptions };
  };
  const weeks = name('weeks_per_month');
  const hours = f`24*${name('calendar_days_per_month')}`;
  return [
    HOUR, of('week', weeks), of('year', null, f`12`), of('quarter', null, f`3`), of('day', f`${name('days_per_week')}*${weeks}`),
    of('day', name('calendar_days_per_month'), null, 'calendar'), of('half-year', null, f`6`), of('fortnight', weeks, f`2`), of('sprint', weeks, name('sprint_weeks')),
    of('hour', hours), of('minute', f`${hours}*60`), of('second', f`${hours}*3600`),
  ];
}
