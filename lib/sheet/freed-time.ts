/** Freed time in its natural unit: "180 hours a month, about one engineer back". */
import { fullTimeHoursPerMonth, type WorkSettings } from '../finance/settings';
import { numberWord } from './durations';
import { type Format } from './format';

/** Engineers. Less than this would be rounded up to a whole one. */
const WORTH_COUNTING = 0.9;

/** @param hoursPerMonth null when the lines say money alone. */
export function freedTime(hoursPerMonth: number | null, settings: WorkSettings, format: Format): string {
  if (hoursPerMonth === null || !Number.isFinite(hoursPerMonth) || hoursPerMonth <= 0) return '';
  const hours = `${format.number(hoursPerMonth, hoursPerMonth < 10 ? 1 : 0)} hours a month`;
  const fullTime = fullTimeHoursPerMonth(settings);
  const people = fullTime === null ? 0 : hoursPerMonth / fullTime;
  if (!(people >= WORTH_COUNTING) || !Number.isFinite(people)) return hours;
  const halves = people < 5 ? Math.round(people * 2) / 2 : Math.round(people);
  const count = halves === 1 ? 'one engineer' : `${Number.isInteger(halves) ? wordFor(halves, format) : format.number(halves, 1)} engineers`;
  return `${hours}, about ${count} back`;
}

function wordFor(count: number, format: Format): string {
  return count <= 12 ? numberWord(count) : format.number(count, 0);
}
