/** What becomes of a factor that is changed: the new value takes over what it leaves unsaid, a step is added or taken away. */
import { type Operand } from './amounts';
import { hoursOfWork, timesPerMonth } from './calendar';
import { apply, type House } from './house';
import type { Factor, PeriodPer } from './line';

export const periodOf = (factor: Factor) => factor.pers.find((per): per is PeriodPer => per.kind === 'period');
export const isShort = (factor: Factor) => ['hour', 'minute', 'second', 'millisecond'].includes(periodOf(factor)?.unit ?? '');

/** What the new value leaves unsaid it keeps from the old one: "$2,500/mo → $500", "40 devs → 20", "5 hr/mo → 30 min". */
export function inherit(factor: Factor, target: Factor): Factor {
  const hasTime = factor.pers.some((per) => per.kind === 'period' || per.kind === 'once');
  const kept = target.pers.filter((per) => (per.kind === 'period' || per.kind === 'once' ? !hasTime : factor.pers.length === 0));
  const pers = [...factor.pers, ...kept];
  if (factor.kind === 'plain' && target.kind !== 'plain') {
    return { ...factor, kind: target.kind, unit: target.unit, currency: target.currency, noun: target.noun, pers, operator: target.operator };
  }
  return { ...factor, noun: factor.noun ?? target.noun, pers, operator: target.operator };
}

/** And the other way about: "40 → 20 devs", "$4k → $3k/mo". */
export function adopt(before: Factor, after: Factor, all: readonly Factor[]): Factor {
  if (before.kind === 'plain' && after.kind !== 'plain' && before.pers.length === 0) {
    return { ...before, kind: after.kind, unit: after.unit, currency: after.currency, noun: after.noun, pers: after.pers };
  }
  const hasPeriod = all.some((factor) => periodOf(factor) !== undefined && !isShort(factor));
  const period = periodOf(after);
  return period && !hasPeriod && before.kind === after.kind && !isShort(after) ? { ...before, pers: [...before.pers, period] } : before;
}

/** "saves 2 hr/wk", "cut by 3 devs": the old value less (or more) the step, in the old one's unit and cadence. */
export function stepped(target: Factor, step: Factor, direction: 1 | -1, house: House): Factor {
  const [from, to] = [periodOf(step), periodOf(target)];
  let scale = 1;
  if (step.unit && target.unit && step.unit !== target.unit) scale *= apply(house, hoursOfWork(step.unit, house.context)) / apply(house, hoursOfWork(target.unit, house.context));
  if (from && to && from.unit !== to.unit) {
    const short = isShort(step) || isShort(target);
    const ratio = short
      ? apply(house, hoursOfWork(to.unit, house.context)) / apply(house, hoursOfWork(from.unit, house.context))
      : apply(house, timesPerMonth(from.unit, 'working', house.context)) / apply(house, timesPerMonth(to.unit, 'working', house.context));
    scale *= ratio;
  }
  const old = { scale: 1, over: [target.amount], under: [] };
  const part = { scale, over: [step.amount], under: [] };
  const amount: Operand = direction === 1 ? { plus: [old, part], minus: [] } : { plus: [old], minus: [part] };
  return { ...target, amount, isRange: target.isRange || step.isRange };
}
