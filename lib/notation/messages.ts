/**
 * Every sentence of the notation, once: what went wrong and what to do, in a colleague's words.
 * `quoted` parts are pieces of the typed text, so the sentence names the token it stands under.
 */
import { currencyName } from './currencies';
import type { CostError, CostWarning, Fix, Span } from './reading';
import { plural } from './vocabulary';

export type Said = { code: string; message: string };
const said = (code: string, message: string): Said => ({ code, message });

export const ERRORS = {
  empty: () => said('E_EMPTY', 'Type a cost, for example 40 devs × 5 hr/mo × $100/hr.'),
  tooLong: () => said('E_TOO_LONG', 'This is over 300 characters. Split it into two lines, or leave some words out.'),
  tooBig: (quoted: string) => said('E_TOO_BIG', `${quoted} makes more than a million billion. Check the number for a slip.`),
  hidden: () => said('E_UNREADABLE', 'There is a hidden control character here. Take it out.'),
  unreadable: (quoted: string) => said('E_UNREADABLE', `"${quoted}" cannot be read here. Use words, numbers and × for times.`),
  setting: (name: string) => said('E_SETTING', `This needs the ${name} from the settings. Set it to a number above zero.`),

  noNumber: () => said('E_NO_NUMBER', 'There is no number in this line yet. Say how many, how long or how much, for example $500/mo.'),
  numberAfter: (quoted: string) => said('E_NO_NUMBER', `There is no number after ${quoted}. Put one there, or take ${quoted} out.`),
  nextFactor: (quoted: string, example: string) => said('E_NO_NUMBER', `There is no number after ${quoted} yet. What comes next? For example ${example}.`),
  noCount: (quoted: string, example: string) => said('E_NO_COUNT', `How many? "${quoted}" has no number. Write one, for example ${example}.`),
  numberFormat: (quoted: string) => said('E_NUMBER_FORMAT', `"${quoted}" has more than one reading: use a point for decimals and commas for groups of three, as in 1,250.50.`),
  otherFormat: (quoted: string) => said('E_NUMBER_FORMAT', `"${quoted}" is not how a number is written here: use a point for decimals and commas for groups of three, as in 1,250.50.`),
  missingOperator: (quoted: string) => said('E_MISSING_OPERATOR', `Put × (or *) before ${quoted}.`),
  missingArrow: (verb: string) => said('E_MISSING_OPERATOR', `Put → before "${verb}": it says what becomes of the cost.`),
  parenClose: () => said('E_PAREN', 'The closing ")" is missing. Add it where the bracket ends.'),
  parenOpen: () => said('E_PAREN', 'The opening "(" is missing. Add it, or take this ")" out.'),
  parenEmpty: () => said('E_PAREN', 'A number is missing between these brackets. Put one in, or take them out.'),
  divideByZero: (quoted: string) => said('E_DIV_ZERO', `Nothing can be divided by ${quoted}. Use a number above zero.`),
  divideByUnit: (quoted: string) => said('E_DIVIDE_BY_UNIT', `A cost can be divided by a plain number, and ${quoted} is not one.`),
  negative: () => said('E_NEGATIVE', 'A cost cannot be negative. Take out the minus, or write what is left as a smaller cost.'),
  rangeOrder: (quoted: string, low: string, high: string) => said('E_RANGE_ORDER', `${quoted} is upside down. Write the smaller end first: ${low}–${high}.`),
  rangeOfOne: (quoted: string) => said('E_RANGE_ORDER', `${quoted} has one number at both ends. Write it once, or write minus to take one from the other.`),
  ambiguousM: (quoted: string) => said('E_AMBIGUOUS_M', `"${quoted}" could be minutes, months or million. Say which one.`),
  ambiguousBi: (quoted: string, unit: string) => said('E_AMBIGUOUS_BI', `"${quoted}" could be twice a ${unit} or every two ${unit}s. Say which one.`),
  ambiguousTo: (quoted: string) => said('E_AMBIGUOUS_TO', `"${quoted}" could be a range or a change. Write – for a range, → for a change.`),
  ambiguousName: (quoted: string) => said('E_AMBIGUOUS_TO', `"${quoted}" could be a range, or a name that ends in a number. Put a colon behind the name.`),
  ambiguousPercent: (quoted: string) => said('E_AMBIGUOUS_PERCENT', `${quoted} could be how much goes or how much is left. Say which one.`),
  moneyOrShare: (quoted: string) => said('E_AMBIGUOUS_PERCENT', `${quoted} could be an amount or a share. Say which one.`),
  shareOfChange: (quoted: string) => said('E_AMBIGUOUS_PERCENT', `"${quoted}" could be the part that counts, or by how much it changes. Say which one.`),
  unknownUnit: (quoted: string) => said('E_UNKNOWN_UNIT', `"${quoted}" is not a unit. Time can be min, hr, day or week.`),
  twoSizes: (quoted: string, first: string, second: string) => said('E_UNKNOWN_UNIT', `"${quoted}" could be ${first} or ${second}. Say which one.`),
  strayWord: (quoted: string) => said('E_UNKNOWN_UNIT', `"${quoted}" is no size or unit known here. Put a note in brackets, or write the number in full.`),
  figureWord: (quoted: string) => said('E_UNKNOWN_UNIT', `"${quoted}" would change the figure. Write it as a number, for example × 2, or take it out.`),
  stepUnmarked: (quoted: string) => said('E_UNKNOWN_UNIT', `"${quoted}" says by how much it changes. Write what it costs today, then → and what it costs after.`),
  perWhat: (quoted: string) => said('E_NO_PERIOD', `How often? Say what comes after ${quoted}, for example mo, week or user.`),

  noMoney: () => said('E_NO_MONEY', 'This counts things but has no price. Add one, for example × $15 each.'),
  twoAmounts: (first: string, second: string) => said('E_TWO_AMOUNTS', `Money is multiplied by money: ${first} and ${second}. Keep one of them, or add them with +.`),
  noRate: () => said('E_NO_RATE', "How much does one hour cost? Add a rate, for example × $100/hr, or set the team's rate."),
  bareRate: () => said('E_NO_RATE', 'How much does one hour cost? This number has no money sign. Add the sign, or take it out to use the team\'s rate.'),
  twoEfforts: (first: string, second: string) => said('E_TWO_EFFORTS', `Hours are multiplied by hours: ${first} and ${second}. Keep one of them, or make one a count.`),
  rateUnused: (quoted: string, unit: string, example: string) => said('E_RATE_UNUSED', `${quoted} is per ${unit}. For how many hours? Add the time, for example ${example}.`),
  effortLeft: (effort: string, money: string) => said('E_EFFORT_LEFT', `${effort} is time, and ${money} is not per hour. Write the price of an hour, or take the time out.`),
  noPeriod: () => said('E_NO_PERIOD', 'How often? Add /mo, /week or /yr.'),
  twoPeriods: (first: string, second: string) => said('E_TWO_PERIODS', `Two periods, ${first} and ${second}, and only one fits. Take one of them out.`),
  oneTimeHere: () => said('E_ONE_TIME_HERE', 'This is paid once, and here every line is a cost per month. Put it in the Ask.'),
  periodInOneTime: (quoted: string) => said('E_PERIOD_IN_ONE_TIME', `Only one-off costs fit here, and ${quoted} comes again and again. Take the period out.`),
  perNounNoCount: (quoted: string, noun: string, period: string) => said('E_PER_NOUN_NO_COUNT', `${quoted} needs a count: how many ${plural(noun)}? Add it, for example × 40 ${plural(noun)}${period}.`),
  otherCurrency: (code: string, page: string, rest: 'page' | 'rest of the line') => said('E_MIXED_CURRENCY',
    `This is in ${currencyName(code, page)}; the ${rest} is in ${currencyName(page, page)}. There are no silent exchange rates: convert to one currency.`),
  addMismatch: (first: string, second: string, why: string) => said('E_ADD_MISMATCH', `${second} cannot be added to ${first}: ${why}.`),

  changeInAsk: () => said('E_CHANGE_IN_ASK', 'An ask is what you pay. Write the price alone; what changes because of it belongs in Cost.'),
  changeEmpty: (quoted: string, example: string) => said('E_CHANGE_EMPTY', `What does ${quoted} become? For example ${example}.`),
  changeByWhat: (quoted: string, example: string) => said('E_CHANGE_EMPTY', `${quoted} how much? For example ${example}.`),
  nothingToChange: () => said('E_NOTHING_TO_CHANGE', 'There is nothing before this arrow. Write what it costs today first, then the arrow.'),
  changeKind: (was: string, wasKind: string, becomes: string, money: string) => said('E_CHANGE_KIND',
    `${wasKind} cannot become money. ${was} is ${wasKind === 'Time' ? 'time' : 'a count'}; ${becomes} is ${money}. Say ${wasKind === 'Time' ? 'how long it takes' : 'how many there are'} after the change.`),
  noSuchFactor: (quoted: string, role: string) => said('E_NO_SUCH_FACTOR', `${quoted} has nothing to replace: there is no ${role} before the arrow. Name the part that changes.`),
  ofWhat: (quoted: string) => said('E_NO_SUCH_FACTOR', `${quoted} of what? Write its unit too, so it is clear which part changes.`),
  partialSum: (quoted: string) => said('E_PARTIAL_SUM', `Which part does ${quoted} change? Give each part its own line, or write what the whole line becomes, for example → $500/mo.`),
  over100: (quoted: string) => said('E_OVER_100', `${quoted} takes away more than there is. The most that can go is 100%.`),
  twoCounts: (first: string, second: string) => said('E_TWO_COUNTS', `The same thing is counted twice: ${first} and ${second}. Keep one of them, or put → between now and after.`),
  countOfCount: (few: string, many: string) => said('E_AMBIGUOUS_OF', `${few} of ${many}: is it ${few}, or ${few} times ${many}? Say which one.`),
  arithmeticBehind: (quoted: string) => said('E_BEHIND_CHANGE', `"${quoted}" behind the arrow could change today or only what comes after. Write the new value itself.`),
  timesBehind: (quoted: string) => said('E_BEHIND_CHANGE', `"${quoted}" could be a share of the cost or a new number. Write the new value, or by how many percent it changes.`),
  arrowChain: (quoted: string) => said('E_ARROW_CHAIN', `One arrow is enough: this is changed twice. Write what it is now, one →, and what it becomes; leave ${quoted} out or keep it alone.`),
} as const;

export const WARNINGS = {
  workdays: () => said('W_WORKDAYS', 'Counted on working days. Switch to calendar days if it happens every day.'),
  calendarDays: () => said('W_CALENDAR_DAYS', 'A bill per day runs on calendar days. Switch to working days if it does not.'),
  threeDecimals: (quoted: string, other: string) => said('W_THREE_DECIMALS', `${quoted} is read with a decimal point. If you mean ${other}, write a comma.`),
  dividedTwice: (unit: string, quoted: string) => said('W_DIVIDED_TWICE', `An amount per ${unit} is already spread over its months, and ${quoted} divides it again.`),
  approx: (quoted: string) => said('W_APPROX', `"${quoted}" is noted as an estimate; the figure is used as it stands. A range says more.`),
  zero: () => said('W_ZERO', 'This comes to zero. Right if you mean it.'),
  sprint: (weeks: number) => said('W_SPRINT', `A sprint is taken as ${weeks} ${weeks === 1 ? 'week' : 'weeks'}. Change it in the settings if yours differ.`),
  periodFromLabel: (quoted: string) => said('W_PERIOD_FROM_LABEL', `How often is taken from "${quoted}" in the words before. Write it behind the amount to be sure.`),
  yearOfThem: (quoted: string, unit: string) => said('W_YEAR_OF_THEM', `${quoted} is read as how many of them come every ${unit}. If it is the ${unit}s of a year, say so.`),
  ownTotal: () => said('W_OWN_TOTAL', 'The total you typed is left aside; it is worked out here.'),
  dearer: (canSwap: boolean) => said('W_DEARER', `This line gets dearer. Right if you mean it. If not, ${canSwap ? 'swap the two sides' : 'check what stands behind the arrow'}.`),
  wholeLine: (quoted: string) => said('W_WHOLE_LINE', `${quoted} is read as what the whole line becomes. If only one part changes, give that part its own line or say each.`),
} as const;

export function problem(at: Span, { code, message }: Said, fixes: Fix[] = [], unfinished = false): CostError {
  return { start: at.start, end: at.end, code, message, fixes, unfinished };
}

export function warning(at: Span, { code, message }: Said, fixes: Fix[] = []): CostWarning {
  return { start: at.start, end: at.end, code, message, fixes };
}

/** A button that puts `text` in the place of `at`. */
export function fix(at: Span, label: string, text: string): Fix {
  return { start: at.start, end: at.end, label, text };
}

/** A number that can be read in several ways, or that is not written as here: each reading is one click away. */
export function unclearNumber(number: Span & { text: string }, readings: readonly string[]): CostError {
  const said = readings.length > 1 ? ERRORS.numberFormat(number.text) : ERRORS.otherFormat(number.text);
  return problem(number, said, readings.map((text) => fix(number, `Use ${text}`, text)));
}
