/** Lengths of time in words: whole weeks up to a year, then months. */
import { WEEKS_PER_MONTH } from '../notation/calendar';
import { countOf } from './format';

const LONGEST_PAYBACK_IN_WEEKS = 12;
const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "12 months"; half months and the like keep one digit. */
export function months(count: number): string {
  return countOf(Math.round(count * 10) / 10, 'month');
}

/** Months from approval as a length: whole weeks up to a year, then whole months. 0 is "at once". */
export function payback(paybackMonths: number): string {
  if (paybackMonths <= 0) return 'at once';
  if (paybackMonths > LONGEST_PAYBACK_IN_WEEKS) return countOf(Math.round(paybackMonths), 'month');
  const weeks = Math.round(paybackMonths * WEEKS_PER_MONTH);
  return weeks === 0 ? 'under a week' : countOf(weeks, 'week');
}

/** The same for a narrow column: "6 wk", "19 mo". */
export function shortPayback(paybackMonths: number): string {
  return payback(paybackMonths).replace('under a week', '<1 week').replace(/weeks?$/, 'wk').replace(/months?$/, 'mo');
}

/** The same in a sentence: "about six weeks"; `inWords` writes small numbers out. */
export function aboutPayback(paybackMonths: number, inWords = false): string {
  const length = payback(paybackMonths);
  if (!/^\d/.test(length)) return length;
  return `about ${inWords ? length.replace(/^\d+/, (digits) => numberWord(Number(digits))) : length}`;
}

/** "six" up to twelve, then digits. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}
