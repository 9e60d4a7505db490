/** Every sentence of the notation as a person reads it, with its code: other programs rely on the codes, people on the words. */
import { describe, expect, it } from 'vitest';
import { ERRORS, WARNINGS, type Said } from './messages';

const SENTENCES: readonly (readonly [said: Said, code: string, message: string])[] = [
  [ERRORS.empty(), 'E_EMPTY', 'Type a cost, for example 40 devs × 5 hr/mo × $100/hr.'],
  [ERRORS.tooLong(), 'E_TOO_LONG', 'This is over 300 characters. Split it into two lines, or leave some words out.'],
  [ERRORS.tooBig('$9e20/mo'), 'E_TOO_BIG', '$9e20/mo makes more than a million billion. Check the number for a slip.'],
  [ERRORS.hidden(), 'E_UNREADABLE', 'There is a hidden control character here. Take it out.'],
  [ERRORS.unreadable('🙂'), 'E_UNREADABLE', '"🙂" cannot be read here. Use words, numbers and × for times.'],
  [ERRORS.setting('hours per day'), 'E_SETTING', 'This needs the hours per day from the settings. Set it to a number above zero.'],
  [ERRORS.noNumber(), 'E_NO_NUMBER', 'There is no number in this line yet. Say how many, how long or how much, for example $500/mo.'],
  [ERRORS.numberAfter('×'), 'E_NO_NUMBER', 'There is no number after ×. Put one there, or take × out.'],
  [ERRORS.nextFactor('×', '40 devs'), 'E_NO_NUMBER', 'There is no number after × yet. What comes next? For example 40 devs.'],
  [ERRORS.noCount('Builds', '40 builds'), 'E_NO_COUNT', 'How many? "Builds" has no number. Write one, for example 40 builds.'],
  [ERRORS.numberFormat('1,25'), 'E_NUMBER_FORMAT', '"1,25" has more than one reading: use a point for decimals and commas for groups of three, as in 1,250.50.'],
  [ERRORS.missingOperator('$100/hr'), 'E_MISSING_OPERATOR', 'Put × (or *) before $100/hr.'],
  [ERRORS.missingArrow('cut'), 'E_MISSING_OPERATOR', 'Put → before "cut": it says what becomes of the cost.'],
  [ERRORS.parenClose(), 'E_PAREN', 'The closing ")" is missing. Add it where the bracket ends.'],
  [ERRORS.parenOpen(), 'E_PAREN', 'The opening "(" is missing. Add it, or take this ")" out.'],
  [ERRORS.parenEmpty(), 'E_PAREN', 'A number is missing between these brackets. Put one in, or take them out.'],
  [ERRORS.divideByZero('0'), 'E_DIV_ZERO', 'Nothing can be divided by 0. Use a number above zero.'],
  [ERRORS.divideByUnit('3 hr'), 'E_DIVIDE_BY_UNIT', 'A cost can be divided by a plain number, and 3 hr is not one.'],
  [ERRORS.negative(), 'E_NEGATIVE', 'A cost cannot be negative. Take out the minus, or write what is left as a smaller cost.'],
  [ERRORS.rangeOrder('8-5', '5', '8'), 'E_RANGE_ORDER', '8-5 is upside down. Write the smaller end first: 5–8.'],
  [ERRORS.rangeOfOne('3-3'), 'E_RANGE_ORDER', '3-3 has one number at both ends. Write it once, or write minus to take one from the other.'],
  [ERRORS.ambiguousM('5m'), 'E_AMBIGUOUS_M', '"5m" could be minutes, months or million. Say which one.'],
  [ERRORS.ambiguousBi('biweekly', 'week'), 'E_AMBIGUOUS_BI', '"biweekly" could be twice a week or every two weeks. Say which one.'],
  [ERRORS.ambiguousTo('to'), 'E_AMBIGUOUS_TO', '"to" could be a range or a change. Write – for a range, → for a change.'],
  [ERRORS.ambiguousName('EC2 - 5'), 'E_AMBIGUOUS_TO', '"EC2 - 5" could be a range, or a name that ends in a number. Put a colon behind the name.'],
  [ERRORS.shareOfChange('75% less'), 'E_AMBIGUOUS_PERCENT', '"75% less" could be the part that counts, or by how much it changes. Say which one.'],
  [ERRORS.ambiguousPercent('80%'), 'E_AMBIGUOUS_PERCENT', '80% could be how much goes or how much is left. Say which one.'],
  [ERRORS.unknownUnit('hs'), 'E_UNKNOWN_UNIT', '"hs" is not a unit. Time can be min, hr, day or week.'],
  [ERRORS.stepUnmarked('less than before'), 'E_UNKNOWN_UNIT', '"less than before" says by how much it changes. Write what it costs today, then → and what it costs after.'],
  [ERRORS.twoSizes('T', 'thousand', 'trillion'), 'E_UNKNOWN_UNIT', '"T" could be thousand or trillion. Say which one.'],
  [ERRORS.strayWord('foo'), 'E_UNKNOWN_UNIT', '"foo" is no size or unit known here. Put a note in brackets, or write the number in full.'],
  [ERRORS.figureWord('double'), 'E_UNKNOWN_UNIT', '"double" would change the figure. Write it as a number, for example × 2, or take it out.'],
  [ERRORS.perWhat('/'), 'E_NO_PERIOD', 'How often? Say what comes after /, for example mo, week or user.'],
  [ERRORS.noMoney(), 'E_NO_MONEY', 'This counts things but has no price. Add one, for example × $15 each.'],
  [ERRORS.twoAmounts('$5', '$7'), 'E_TWO_AMOUNTS', 'Money is multiplied by money: $5 and $7. Keep one of them, or add them with +.'],
  [ERRORS.noRate(), 'E_NO_RATE', 'How much does one hour cost? Add a rate, for example × $100/hr, or set the team\'s rate.'],
  [ERRORS.bareRate(), 'E_NO_RATE', 'How much does one hour cost? This number has no money sign. Add the sign, or take it out to use the team\'s rate.'],
  [ERRORS.twoEfforts('2 h', '3 h'), 'E_TWO_EFFORTS', 'Hours are multiplied by hours: 2 h and 3 h. Keep one of them, or make one a count.'],
  [ERRORS.rateUnused('$100/hr', 'hour'), 'E_RATE_UNUSED', '$100/hr is per hour. For how many hours? Add the time, for example × 730 h/mo for a machine that never stops.'],
  [ERRORS.effortLeft('3 h', '$40/mo'), 'E_EFFORT_LEFT', '3 h is time, and $40/mo is not per hour. Write the price of an hour, or take the time out.'],
  [ERRORS.noPeriod(), 'E_NO_PERIOD', 'How often? Add /mo, /week or /yr.'],
  [ERRORS.twoPeriods('/mo', '/yr'), 'E_TWO_PERIODS', 'Two periods, /mo and /yr, and only one fits. Take one of them out.'],
  [ERRORS.oneTimeHere(), 'E_ONE_TIME_HERE', 'This is paid once, and here every line is a cost per month. Put it in the Ask.'],
  [ERRORS.periodInOneTime('/mo'), 'E_PERIOD_IN_ONE_TIME', 'Only one-off costs fit here, and /mo comes again and again. Take the period out.'],
  [ERRORS.perNounNoCount('$40/user', 'user', '/mo'), 'E_PER_NOUN_NO_COUNT', '$40/user needs a count: how many users? Add it, for example × 40 users/mo.'],
  [ERRORS.otherCurrency('EUR', 'USD', 'page'), 'E_MIXED_CURRENCY', 'This is in euros; the page is in dollars. There are no silent exchange rates: convert to one currency.'],
  [ERRORS.addMismatch('2 h', '$5', 'one is not like the other'), 'E_ADD_MISMATCH', '$5 cannot be added to 2 h: one is not like the other.'],
  [ERRORS.changeInAsk(), 'E_CHANGE_IN_ASK', 'An ask is what you pay. Write the price alone; what changes because of it belongs in Cost.'],
  [ERRORS.changeEmpty('5 hr/mo', '30 min/mo'), 'E_CHANGE_EMPTY', 'What does 5 hr/mo become? For example 30 min/mo.'],
  [ERRORS.changeByWhat('Cut by', 'cut by 80%'), 'E_CHANGE_EMPTY', 'Cut by how much? For example cut by 80%.'],
  [ERRORS.nothingToChange(), 'E_NOTHING_TO_CHANGE', 'There is nothing before this arrow. Write what it costs today first, then the arrow.'],
  [ERRORS.changeKind('5 hr/mo', 'Time', '$500/mo', 'dollars'), 'E_CHANGE_KIND', 'Time cannot become money. 5 hr/mo is time; $500/mo is dollars. Say how long it takes after the change.'],
  [ERRORS.noSuchFactor('3 servers', 'count of servers'), 'E_NO_SUCH_FACTOR', '3 servers has nothing to replace: there is no count of servers before the arrow. Name the part that changes.'],
  [ERRORS.ofWhat('30'), 'E_NO_SUCH_FACTOR', '30 of what? Write its unit too, so it is clear which part changes.'],
  [ERRORS.partialSum('$30/mo'), 'E_PARTIAL_SUM', 'Which part does $30/mo change? Give each part its own line, or write what the whole line becomes, for example → $500/mo.'],
  [ERRORS.over100('120%'), 'E_OVER_100', '120% takes away more than there is. The most that can go is 100%.'],
  [ERRORS.twoCounts('10 devs', '3 devs'), 'E_TWO_COUNTS', 'The same thing is counted twice: 10 devs and 3 devs. Keep one of them, or put → between now and after.'],
  [ERRORS.countOfCount('3', '40 devs'), 'E_AMBIGUOUS_OF', '3 of 40 devs: is it 3, or 3 times 40 devs? Say which one.'],
  [ERRORS.arithmeticBehind('× 2'), 'E_BEHIND_CHANGE', '"× 2" behind the arrow could change today or only what comes after. Write the new value itself.'],
  [ERRORS.timesBehind('2x'), 'E_BEHIND_CHANGE', '"2x" could be a share of the cost or a new number. Write the new value, or by how many percent it changes.'],
  [ERRORS.arrowChain('$100/mo'), 'E_ARROW_CHAIN', 'One arrow is enough: this is changed twice. Write what it is now, one →, and what it becomes; leave $100/mo out or keep it alone.'],
  [WARNINGS.workdays(), 'W_WORKDAYS', 'Counted on working days. Switch to calendar days if it happens every day.'],
  [WARNINGS.calendarDays(), 'W_CALENDAR_DAYS', 'A bill per day runs on calendar days. Switch to working days if it does not.'],
  [WARNINGS.threeDecimals('2.500', '2,500'), 'W_THREE_DECIMALS', '2.500 is read with a decimal point. If you mean 2,500, write a comma.'],
  [WARNINGS.dividedTwice('quarter', '/ 3'), 'W_DIVIDED_TWICE', 'An amount per quarter is already spread over its months, and / 3 divides it again.'],
  [WARNINGS.approx('about'), 'W_APPROX', '"about" is noted as an estimate; the figure is used as it stands. A range says more.'],
  [WARNINGS.zero(), 'W_ZERO', 'This comes to zero. Right if you mean it.'],
  [WARNINGS.sprint(2), 'W_SPRINT', 'A sprint is taken as 2 weeks. Change it in the settings if yours differ.'],
  [WARNINGS.periodFromLabel('Monthly'), 'W_PERIOD_FROM_LABEL', 'How often is taken from "Monthly" in the words before. Write it behind the amount to be sure.'],
  [WARNINGS.yearOfThem('12', 'month'), 'W_YEAR_OF_THEM', '12 is read as how many of them come every month. If it is the months of a year, say so.'],
  [WARNINGS.ownTotal(), 'W_OWN_TOTAL', 'The total you typed is left aside; it is worked out here.'],
  [WARNINGS.dearer(true), 'W_DEARER', 'This line gets dearer. Right if you mean it. If not, swap the two sides.'],
  [WARNINGS.wholeLine('$20/mo'), 'W_WHOLE_LINE', '$20/mo is read as what the whole line becomes. If only one part changes, give that part its own line or say each.'],
  [ERRORS.changeKind('40 devs', 'A count', '$500/mo', 'dollars'), 'E_CHANGE_KIND', 'A count cannot become money. 40 devs is a count; $500/mo is dollars. Say how many there are after the change.'],
  [ERRORS.otherCurrency('EUR', 'USD', 'rest of the line'), 'E_MIXED_CURRENCY', 'This is in euros; the rest of the line is in dollars. There are no silent exchange rates: convert to one currency.'],
  [WARNINGS.sprint(1), 'W_SPRINT', 'A sprint is taken as 1 week. Change it in the settings if yours differ.'],
];

describe('what is said', () => {
  it.each(SENTENCES)('%o', (said, code, message) => {
    expect(said).toEqual({ code, message });
  });

  it('leaves no sentence out', () => {
    const messages = new Set(SENTENCES.map(([said]) => said.message));
    expect(messages.size).toBe(SENTENCES.length);
    expect(SENTENCES).toHaveLength(Object.keys(ERRORS).length + Object.keys(WARNINGS).length + 3);
  });
});
