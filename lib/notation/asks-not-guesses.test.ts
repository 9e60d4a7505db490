/** What used to be read silently in one of two ways: sizes behind money, what stands behind an arrow, counts of counts, days of people. */
import { describe, expect, it } from 'vitest';
import { readCost } from './read-cost';
import type { CostContext, CostReading } from './reading';

const settings: CostContext = { mode: 'monthly', currency: 'USD', hourlyRate: null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 };
const read = (text: string, currency = 'USD') => readCost(text, { ...settings, currency });
const sides = (reading: CostReading) => (reading.ok ? [reading.current.likely, reading.projected.likely].map((value) => Math.round(value * 100) / 100) : reading.error.code);

/** Every one-click answer, and the two sides it leads to. */
function answers(text: string, currency = 'USD') {
  const reading = read(text, currency);
  const fixes = reading.ok ? reading.warnings.flatMap((warning) => warning.fixes) : reading.error.fixes;
  return fixes.map((fix) => [fix.label, sides(read(text.slice(0, fix.start) + fix.text + text.slice(fix.end), currency))]);
}

describe('a change without its arrow', () => {
  it.each([['$250/mo cut by 80%', [250, 50]], ['$1000/mo reduced by 20%', [1000, 800]], ['$1000/mo, saves $200/mo', [1000, 800]]])('%s gets one', (text, expected) =>
    expect(answers(text)).toEqual([['It is a change: →', expected]]));
});

describe('a word straight behind an amount', () => {
  it('is a size, whatever the spelling', () => {
    for (const size of ['mil', 'mill', 'mio', 'mln', 'mn', 'million', 'millions', 'kk']) expect([size, sides(read(`$12 ${size}/yr`))]).toEqual([size, [1e6, 1e6]]);
    for (const size of ['bil', 'bio', 'bn', 'billion', 'billions']) expect([size, sides(read(`$12 ${size}/yr`))]).toEqual([size, [1e9, 1e9]]);
    for (const size of ['grand', 'thou', 'tsd', 'thousand', 'k']) expect([size, sides(read(`$5 ${size}/mo`))]).toEqual([size, [5e3, 5e3]]);
    for (const size of ['Cr', 'cr', 'crore', 'crores']) expect([size, sides(read(`₹12 ${size}/yr`, 'INR'))]).toEqual([size, [1e7, 1e7]]);
    for (const size of ['L', 'lac', 'lakh', 'lakhs']) expect([size, sides(read(`₹12${size}/yr`, 'INR'))]).toEqual([size, [1e5, 1e5]]);
  });

  it('of two sizes, or of none, is asked about', () => {
    expect(answers('$2T/mo')).toEqual([['2 thousand', [2000, 2000]], ['2 trillion', [2e12, 2e12]]]);
    expect(answers('$10G/mo')).toEqual([['10 thousand', [1e4, 1e4]], ['10 billion', [1e10, 1e10]]]);
    expect(answers('$50%/mo')).toEqual([['Use $50', [50, 50]], ['Use 50%', 'E_NO_MONEY']]);
    expect(answers('40 devs × 5 hr/mo × $50 %/hr')).toEqual([['Use $50', [10_000, 10_000]], ['Use 50 %', 'E_NO_RATE']]);
    expect(answers('$5 foo/mo')).toEqual([['foo is a note', [5, 5]], ['Take out foo', [5, 5]]]);
    expect(answers('10L requests/mo × ₹1', 'INR')).toEqual([['10 lakh', [1e6, 1e6]], ['10 litres', [10, 10]]]);
  });
});

describe('behind an arrow', () => {
  it('the order of the factors does not change what it costs today', () => {
    for (const after of ['20 devs × 30 min/mo', '30 min/mo × 20 devs']) expect(sides(read(`40 devs × 5 hr/mo × $100/hr → ${after}`))).toEqual([20000, 1000]);
    expect(sides(read('120 users × $40/user/mo → $20/user/mo × 60 users'))).toEqual([4800, 1200]);
    expect(sides(read('4 servers × $500/mo → $300/mo × 2 servers'))).toEqual([2000, 600]);
    expect(sides(read('40 devs × 5 hr/mo × $100/hr → $90/hr × 20 devs'))).toEqual([20000, 9000]);
  });

  it('arithmetic is asked about, never applied to today', () => {
    expect(answers('$500/mo → 1/2')).toEqual([['Reduced by 50%', [500, 250]]]);
    expect(answers('$500/mo → 0.5x')).toEqual([['Reduced by 50%', [500, 250]]]);
    expect(answers('$500/mo → 2x')).toEqual([['Reduced by 50%', [500, 250]], ['Up by 100%', [500, 1000]]]);
    expect(answers('$500/mo → 10x less')).toEqual([['Reduced by 90%', [500, 50]]]);
    expect(answers('$500/mo → reduced 2x')).toEqual([['Reduced by 50%', [500, 250]]]);
    expect(answers('$600/mo → $300/mo / 2')).toEqual([['→ $150/mo', [600, 150]], ['Take out / 2', [600, 300]]]);
    expect(answers('10 devs × 5 hr/mo × $100/hr → 5 hr/2')[0]).toEqual(['→ 2.5 hr', [5000, 2500]]);
  });

  it('a factor that today needs still counts for both sides', () => {
    expect(sides(read('40 devs × 5 hr/mo → 30 min/mo × $100/hr × 1.3'))).toEqual([26000, 2600]);
    expect(sides(read('3x/week × 2 h × $60/h → 1x/week'))).toEqual([1560, 520]);
  });

  it('an amount near the price of one offers to be the price of one', () => {
    expect(answers('$40/user/mo × 120 users → $20/mo')).toEqual([['The new price of each', [4800, 2400]]]);
    expect(answers('50 tickets/week × $15 each → $5/mo').map(([label]) => label)).toEqual(['The new price of each']);
    expect(answers('$40/user/mo × 120 users → $3,000/mo')).toEqual([]);
  });
});

describe('a count', () => {
  it('of another count is asked about', () => {
    expect(answers('3 of 40 devs × 5 hr/mo × $100/hr')).toEqual([['3 devs', [1500, 1500]], ['3 × 40 devs', [60000, 60000]]]);
    expect(sides(read('10% of 40 devs × 5 hr/mo × $100/hr'))).toEqual([2000, 2000]);
  });

  it('of the same thing twice is asked about', () => {
    expect(answers('10 devs × 2 h/mo × $100/h × 3 devs')).toEqual([['10 devs become 3 devs', [2000, 600]], ['Take out 3 devs', [2000, 2000]]]);
  });
});

it('a day rate of people runs on working days, a bill per day on calendar days', () => {
  for (const text of ['3 contractors × $600/day', '$600/day × 3 contractors', '3 people × $600/day']) expect([text, sides(read(text))]).toEqual([text, [39000, 39000]]);
  expect(sides(read('50 users × $12/day'))).toEqual([18250, 18250]);
  for (const text of ['$800/day per contractor × 3 contractors', '$800/contractor/day × 3 contractors', '$800/day × 3 contractors']) expect([text, sides(read(text))]).toEqual([text, [52000, 52000]]);
  expect(sides(read('$12/seat/day × 3 seats'))).toEqual([1095, 1095]);
});

it('three decimals are no slip in a currency of three decimals', () => {
  const codes = (text: string, currency: string) => { const reading = read(text, currency); return reading.ok ? reading.warnings.map(({ code }) => code) : reading.error.code; };
  for (const currency of ['KWD', 'BHD', 'OMR']) expect(codes(`${currency} 2.500/mo`, currency)).toEqual([]);
  expect(codes('$2.500/mo', 'USD')).toEqual(['W_THREE_DECIMALS']);
  for (const text of ['$500?/mo', '$500ish/mo', '$500-ish/mo']) expect(codes(text, 'USD')).toEqual(['W_APPROX']);
});
