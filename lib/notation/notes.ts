/** Warnings that can only be given once the whole line is understood. */
import type { Range, CostWarning } from './reading';
import type { House } from './house';
import type { Line } from './line';
import { WARNINGS, fix, warning } from './messages';
import { PERIOD_ADVERBS } from './vocabulary';

/** One warning for all the bare days of a line, whose fix turns every one of them, so that now and after stay alike. */
export function noteDays(house: House): void {
  for (const kind of ['working', 'calendar'] as const) {
    const days = house.days.filter((day) => day.kind === kind).map((day) => day.at).sort((a, b) => a.start - b.start);
    const [first] = days;
    const last = days.at(-1);
    if (!first || !last) continue;
    const other = kind === 'working' ? 'calendar' : 'working';
    let text = '';
    let from = first.start;
    for (const day of days) {
      if (day.start < from) continue;
      const word = house.text.slice(day.start, day.end);
      // "daily" is a per and a day in one word, and so is the end of "server-day".
      const joint = PERIOD_ADVERBS.has(word.toLowerCase()) ? 'per ' : word.startsWith('-') ? '/' : '';
      text += `${house.text.slice(from, day.start)}${joint}${other} day`;
      from = day.end;
    }
    const label = kind === 'working' ? 'Use calendar days' : 'Use working days';
    house.warnings.push(warning(first, kind === 'working' ? WARNINGS.workdays() : WARNINGS.calendarDays(), [fix({ start: first.start, end: last.end }, label, text)]));
  }
}

export function noteSprint(house: House): void {
  if (!house.assumptions.has('SPRINT_WEEKS')) return;
  const start = Math.max(0, house.text.toLowerCase().indexOf('sprint'));
  house.warnings.push(warning({ start, end: Math.min(house.text.length, start + 6) }, WARNINGS.sprint(house.context.sprintWeeks)));
}

export function noteZero(house: House, current: Range, line: Line): void {
  if (current.likely !== 0) return;
  const zero = line.terms.flatMap((term) => term.factors).find((factor) => 'likely' in factor.amount && factor.amount.likely === 0) ?? line.terms[0]?.factors[0];
  if (zero) house.warnings.push(warning(zero.numberAt, WARNINGS.zero()));
}

/** In the order of the text, each code once. */
export function oncePerCode(warnings: readonly CostWarning[]): CostWarning[] {
  const codes = new Set<string>();
  return [...warnings].sort((a, b) => a.start - b.start).filter(({ code }) => !codes.has(code) && codes.add(code));
}
