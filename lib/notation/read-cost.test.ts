/** What the form and the page build on: chips, marks, places, fixes, settings, conventions. */
import { describe, expect, it } from 'vitest';
import { editChip } from './edit-chip';
import { readCost } from './read-cost';
import type { CostContext, CostRead, CostUnread } from './reading';
import { tidyCost } from './tidy';

const settings: CostContext = { mode: 'monthly', currency: 'USD', hourlyRate: null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 };

function read(text: string, more: Partial<CostContext> = {}): CostRead {
  const reading = readCost(text, { ...settings, ...more });
  if (!reading.ok) throw new Error(`${text}: ${reading.error.code} ${reading.error.message}`);
  return reading;
}

function unread(text: string, more: Partial<CostContext> = {}): CostUnread {
  const reading = readCost(text, { ...settings, ...more });
  if (reading.ok) throw new Error(`${text} was read`);
  return reading;
}

const cents = (value: number) => Math.round(value * 100) / 100;

describe('chips', () => {
  it('show the value, the role and what an arrow makes of it', () => {
    const chips = read('40 devs × 5 hr/mo → 30 min/mo × $100/hr').chips.map(({ operator, text, role, after }) => [operator, text, role, after?.text ?? null]);
    expect(chips).toEqual([['', '40 devs', 'how many', null], ['×', '5 hr/mo', 'time each', '30 min/mo'], ['×', '$100/hr', 'rate', null]]);
  });

  it('a trailing change stands with the factor it changes', () => {
    const chips = read('40 devs × 5 hr/mo × $100/hr → 30 min/mo').chips.map(({ text, after }) => [text, after?.text ?? null]);
    expect(chips).toEqual([['40 devs', null], ['5 hr/mo', '30 min/mo'], ['$100/hr', null]]);
  });

  it('a change of the whole line of several factors is a chip of its own without a text', () => {
    const last = read('40 devs × 5 hr/mo × $100/hr → reduced by 80%').chips.at(-1);
    expect([last?.text, last?.after?.text]).toEqual(['', 'reduced by 80%']);
  });

  it('the team rate is shown and stands in no text; editing it writes it down', () => {
    const text = '2 engineers for 3 weeks';
    const rate = read(text, { mode: 'ask', hourlyRate: 92.5 }).chips.at(-1);
    expect([rate?.text, rate?.role, rate?.isImplied]).toEqual(['$92.5/hr', 'team rate', true]);
    expect(rate && editChip(text, rate, 'now', '$110/hr')).toBe('2 engineers for 3 weeks × $110/hr');
  });

  it('editing a chip rewrites its piece and leaves the rest alone', () => {
    const text = '40 devs  × 5 hr/mo -> 30 min/mo * $100/hr';
    const time = read(text).chips[1];
    expect(time && editChip(text, time, 'now', '4–6 hr/mo')).toBe('40 devs  × 4–6 hr/mo -> 30 min/mo * $100/hr');
    expect(time && editChip(text, time, 'after', '1 hr/mo')).toBe('40 devs  × 5 hr/mo -> 1 hr/mo * $100/hr');
  });

  it('ranges are marked as ranges', () => {
    expect(read('40 devs × 4–6 hr/mo × $100/hr').chips.map((chip) => chip.isRange)).toEqual([false, true, false]);
  });

  it('are there for the part that was understood while the line is still wrong', () => {
    expect(unread('6 people × 2 hs/wk → 20 min/wk × $100/hr').chips.map((chip) => chip.text)).toEqual(['6 people', '2 hs/wk', '$100/hr']);
  });
});

describe('marks', () => {
  it('underline now and after and set the operators back', () => {
    const text = '40 devs × 5 hr/mo → 30 min/mo × $100/hr';
    expect(read(text).marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['operator', '×'], ['now', '5 hr/mo'], ['operator', '→'], ['after', '30 min/mo'], ['operator', '×'],
    ]);
  });
});

describe('an unfinished line', () => {
  it.each([
    ['40 devs × 5 hr/mo →', 'What does 5 hr/mo become? For example 30 min/mo.'],
    ['$2,500/mo ->', 'What does $2,500/mo become? For example $1,250/mo.'],
    ['40 devs × 5 hr/mo ×', 'There is no number after × yet. What comes next? For example $100/hr.'],
    ['40 devs × $', 'There is no number after $ yet. What comes next? For example $100/hr.'],
    ['40 devs × 5 hr/', 'How often? Say what comes after /, for example mo, week or user.'],
    ['Jira licence', 'There is no number in this line yet. Say how many, how long or how much, for example $500/mo.'],
  ])('%s asks the next question', (text, question) => {
    expect([unread(text).error.unfinished, unread(text).error.message]).toEqual([true, question]);
  });

  it('is no excuse for a line that is simply wrong', () => {
    expect(unread('40 devs * * 5 hr/mo').error.unfinished).toBe(false);
  });
});

describe('bad input', () => {
  it('over 300 characters is said at the first character too many', () => {
    const { error } = unread('1'.repeat(301));
    expect([error.code, error.start, error.end]).toEqual(['E_TOO_LONG', 300, 301]);
  });

  it.each([
    ['$500/mo \u0007', 'E_UNREADABLE', '\u0007'], ['CI\u202e $500/mo', 'E_UNREADABLE', '\u202e'], ['40 😀 × 5 hr/mo', 'E_UNREADABLE', '😀'],
    ['1,000,000,000 × $1,000,000,000/mo', 'E_TOO_BIG', '1,000,000,000 × $1,000,000,000/mo'], [`$${'9'.repeat(290)}/mo`, 'E_TOO_BIG', '9'.repeat(290)],
    ['$500/mo / 0', 'E_DIV_ZERO', '0'], ['×'.repeat(300), 'E_NO_NUMBER', '×'.repeat(300)], ['5 hr → 3 hr → 1 hr/mo × $9/hr', 'E_ARROW_CHAIN', '→ 1 hr/mo'],
  ])('%s', (text, code, token) => {
    const { error } = unread(text);
    expect([error.code, text.slice(error.start, error.end)]).toEqual([code, token]);
  });

  it.each(['', '   ', '1'.repeat(301)])('a line that cannot be begun has no name, parts or marks (%#)', (text) => {
    expect(unread(text)).toMatchObject({ label: '', chips: [], marks: [], error: { fixes: [] } });
  });

  it('names the two sides of a change that differ in kind, and offers a way out', () => {
    const { error } = unread('40 devs × 5 hr/mo → $500/mo × $100/hr');
    expect(error.message).toBe('Time cannot become money. 5 hr/mo is time; $500/mo is dollars. Say how long it takes after the change.');
    expect(error.fixes.length).toBeGreaterThan(0);
  });

  it('money in another currency is never converted', () => {
    expect(unread('€500/mo').error.message).toBe('This is in euros; the page is in dollars. There are no silent exchange rates: convert to one currency.');
    expect(unread('$500/mo + €200/mo').error.message).toContain('the rest of the line is in dollars');
  });
});

describe('the Ask', () => {
  it('has prices without a change, and the change goes out with one click', () => {
    for (const [text, mended] of [['$500/mo → $800/mo', '$500/mo'], ['2 engineers × 3 weeks -> 1 week × $100/hr', '2 engineers × 3 weeks × $100/hr'], ['$500/mo →', '$500/mo'], ['(2 → 1) × $500', '(2) × $500']] as const) {
      const { error } = unread(text, { mode: 'ask' });
      expect(error).toMatchObject({ code: 'E_CHANGE_IN_ASK', message: 'An ask is what you pay. Write the price alone; what changes because of it belongs in Cost.', unfinished: false });
      expect(error.fixes.map((fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end))).toEqual([mended]);
      expect(readCost(mended, { ...settings, mode: 'ask' }).ok).toBe(true);
    }
  });

  it('a cost line keeps its change, and a name its arrow', () => {
    expect(read('$800/mo → $500/mo').saving.likely).toBe(300);
    expect(read('MySQL → Postgres: $5k upfront', { mode: 'ask' }).label).toBe('MySQL → Postgres');
  });
});

describe('settings', () => {
  it('a day, a week and a working month follow the hours and days of the team', () => {
    const short = { hoursPerDay: 7.5, daysPerWeek: 4 };
    expect(read('3 days × $100/hr', { ...short, mode: 'ask' }).current.likely).toBe(2250);
    expect(read('3 weeks × $100/hr', { ...short, mode: 'ask' }).current.likely).toBe(9000);
    expect(cents(read('1 FTE × $100/hr', short).current.likely)).toBe(13000);
    expect(cents(read('$80/working day', short).current.likely)).toBe(cents((80 * 4 * 52) / 12));
    expect(cents(read('6 people × 1 h/sprint × $100/h', { sprintWeeks: 3 }).current.likely)).toBe(cents((600 * 52) / 36));
  });

  it('name the conventions a figure rests on, and no others', () => {
    expect(read('40 devs × 5 hr/mo × $100/hr').assumptions).toEqual([]);
    expect(read('2 devs × 3 days/week × $100/hr').assumptions).toEqual(['WEEKS_PER_MONTH', 'HOURS_PER_DAY']);
    expect(read('$80/day').assumptions).toEqual(['CALENDAR_DAYS_PER_MONTH']);
    expect(read('3 days × $800/day', { mode: 'ask' }).assumptions).toEqual([]);
    expect(read('2 engineers for 3 weeks', { mode: 'ask', hourlyRate: 100 }).assumptions).toEqual(['TEAM_RATE', 'HOURS_PER_WEEK']);
  });

  it('one that cannot be used is asked for only where it is needed', () => {
    expect(unread('3 days × $100/hr', { mode: 'ask', hoursPerDay: 0 }).error.message).toContain('hours per day');
    expect(read('3 hr × $100/hr', { mode: 'ask', hoursPerDay: 0 }).current.likely).toBe(300);
  });
});

describe('people and their time', () => {
  it('gives the weeks one person works and how many people', () => {
    const reading = read('2 engineers × 3 weeks × $100/hr', { mode: 'ask' });
    expect([reading.effortWeeks, reading.people, reading.hours?.current.likely, reading.recurring]).toEqual([3, 2, 240, false]);
  });

  it('counts its weeks by the settings, and none when a week has no length', () => {
    const weeks = (more: Partial<CostContext>) => read('14 hr × $100/hr', { mode: 'ask', ...more }).effortWeeks;
    expect([weeks({ hoursPerDay: 7, daysPerWeek: 4 }), weeks({ hoursPerDay: 0 }), weeks({ daysPerWeek: 0 }), weeks({ hoursPerDay: -7, daysPerWeek: -4 })]).toEqual([0.5, null, null, null]);
  });

  it('gives no hours that are past counting, before or after the change', () => {
    const hours = (factors: number, change = '') => read(`$0/hr × 1 hr/mo${' × 9B'.repeat(factors)}${change}`).hours;
    expect([hours(33), hours(30, ' → up by 999,999,999,999%')]).toEqual([null, null]);
    expect(hours(1)?.current.likely).toBe(9e9);
  });

  it('hours go down with the change, and machines work no hours', () => {
    expect(read('40 devs × 5 hr/mo → 30 min/mo × $100/hr').hours).toEqual({ current: { low: 200, likely: 200, high: 200 }, projected: { low: 20, likely: 20, high: 20 }, saved: { low: 180, likely: 180, high: 180 } });
    expect(read('4 instances × $3.06/hr × 730 h/mo').hours).toBeNull();
    expect(read('$500/mo').hours).toBeNull();
  });
});

describe('ranges', () => {
  it('what both sides share moves together in the saving', () => {
    const { current, projected, saving } = read('40–50 devs × 5 hr/mo → 4 hr/mo × $100/hr');
    expect([current.low, current.high, projected.low, projected.high]).toEqual([20000, 25000, 16000, 20000]);
    expect([saving.low, saving.likely, saving.high]).toEqual([4000, 4500, 5000]);
  });

  it('turn around in a divisor and on the after side', () => {
    expect(read('$600/mo / 2–3').current).toEqual({ low: 200, likely: 240, high: 300 });
    expect(read('$2,000/mo → $500–900/mo').saving).toEqual({ low: 1100, likely: 1300, high: 1500 });
    expect(read('$2,000/mo → reduced by 50–80%').projected.low).toBeCloseTo(400, 9);
  });

  it('a saving may be a loss at its low end', () => {
    expect(read('$2,000–3,000/mo → $500–2,500/mo').saving).toEqual({ low: -500, likely: 1000, high: 2500 });
  });
});

describe('a change', () => {
  it('meets the nearest factor of its role to its left', () => {
    const { projected, chips } = read('4 people × 10 engineers × 1 h/mo × $10/hr → 5 devs');
    expect([projected.likely, chips.map((chip) => chip.after?.text ?? null)]).toEqual([200, [null, '5 devs', null, null]]);
  });
});

describe('a line that gets dearer', () => {
  it('is asked about at the new value', () => {
    const text = 'CI: $500/mo → $800/mo';
    const [dearer] = read(text).warnings;
    expect([dearer?.code, dearer && text.slice(dearer.start, dearer.end)]).toEqual(['W_DEARER', '$800/mo']);
  });
});

describe('days', () => {
  it('one fix turns every bare day of the line, so that now and after stay alike', () => {
    const text = '50 tickets/day → 10 tickets/day × $15 each';
    const fix = read(text).warnings[0]?.fixes[0];
    const turned = fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : '';
    expect(turned).toBe('50 tickets/calendar day → 10 tickets/calendar day × $15 each');
    expect(read(turned).warnings).toEqual([]);
  });

  it('"daily" turns as well', () => {
    const fix = read('$80 daily').warnings[0]?.fixes[0];
    expect(fix?.text).toBe('per working day');
  });
});

describe('a count that is missing', () => {
  it('is asked for at the words, with an example, and never taken as one', () => {
    const text = 'several engineers × 3 weeks × $100/hr';
    const { error } = unread(text, { mode: 'ask' });
    expect([error.code, error.message, text.slice(error.start, error.end)]).toEqual([
      'E_NO_COUNT', 'How many? "several engineers" has no number. Write one, for example 4 engineers.', 'several engineers',
    ]);
    expect(error.fixes).toEqual([]);
  });

  it('words that may be a name can be made one with a click', () => {
    const text = 'Datadog × $18/mo';
    const { error } = unread(text);
    expect(error.fixes.map((fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end))).toEqual(['Datadog: $18/mo']);
  });

  it('people counted in words are never offered as a name', () => {
    const text = 'six people 12 hours a month at 85 euros an hour';
    expect(unread(text, { currency: 'EUR' }).error.fixes.map((fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end))).toEqual([
      'six people × 12 hours a month at 85 euros an hour',
    ]);
  });

  it('"team of five" counts people', () => {
    expect(read('team of five × 3 weeks × $100/hr', { mode: 'ask' }).people).toBe(5);
  });
});

describe('numbers in words', () => {
  const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
  const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  const said = (n: number, joint: string) => (n < 10 ? ONES[n] : n < 20 ? TEENS[n - 10] : [TENS[Math.floor(n / 10)], ONES[n % 10]].filter(Boolean).join(joint)) ?? '';

  it.each(['-', ' '])('one to ninety-nine count as their digits do, joined with "%s"', (joint) => {
    for (let n = 1; n < 100; n += 1) expect([n, read(`${said(n, joint)} tickets/mo × $2`).current.likely]).toEqual([n, 2 * n]);
  });
});

describe('a bare number where only money fits', () => {
  it.each([
    ['450/mo', 'USD', 'Use $450/mo', '$450/mo'], ['450/mo → 0', 'EUR', 'Use €450/mo', '€450/mo → 0'], ['450/mo', 'CHF', 'Use CHF 450/mo', 'CHF 450/mo'],
    ['2 people × 5 hr/mo × 85/hr', 'USD', 'Use $85/hr', '2 people × 5 hr/mo × $85/hr'],
  ])('%s in %s gets its sign with a click', (text, currency, label, mended) => {
    const [fix] = unread(text, { currency }).error.fixes;
    expect([fix?.label, fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end)]).toEqual([label, mended]);
    expect(read(mended, { currency }).current.likely).toBeGreaterThan(0);
  });
});

describe('tidying', () => {
  it.each([
    ['40 devs*5 hr/mo->30 min/mo  *  $100/hr', '40 devs × 5 hr/mo → 30 min/mo × $100/hr'], ['4 - 6 hr/wk x 3 devs => 2 hr/wk', '4–6 hr/wk × 3 devs → 2 hr/wk'],
    ['T-Mobile 4x4 plan: $20/mo', 'T-Mobile 4x4 plan: $20/mo'], ['3x/week x 20 min', '3x/week × 20 min'], ['  $500/mo ', '$500/mo'], ['', ''],
  ])('%s', (text, tidy) => {
    expect(tidyCost(text)).toBe(tidy);
  });
});
