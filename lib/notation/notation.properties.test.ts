/** What holds for every text whatsoever, shown with random ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editChip } from './edit-chip';
import { LONGEST_LINE, openReader, readCost } from './read-cost';
import { readLine } from './read-line';
import type { CostContext, CostReading, Range } from './reading';
import { tidyCost } from './tidy';

const context: CostContext = { mode: 'monthly', currency: 'USD', hourlyRate: null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 };

const piece = fc.constantFrom(
  '40', '5', '0', '2.5', '1,000', '1,00', '2M', '5m', '3k', '4–6', '8-5', '$100', '€80', '¥9', '$', '12%', '½', '1h30m', '24/7', '３', '1e9', '99999999999999999999',
  'devs', 'hr', 'min', 'h', 'mo', 'week', 'day', 'user', 'users', 'incidents', 'FTE', 'hs', 'x', 'sprint', 'm', 'PHP', 'USD', 'kr', 'AWS', 'EC2', 'p.a.',
  '/', 'per', 'a', 'an', 'each', 'every', 'other', 'daily', 'biweekly', 'monthly', 'once', 'twice', 'times', 'upfront', 'of', 'at', 'for', 'to', 'and', 'plus', 'minus',
  '×', '*', '+', '-', '−', '—', '→', '->', '=>', '=', '(', ')', '%', '~', ',', ':', '÷', '@', '·',
  'third', 'thirds', 'quarter', '1 1/2', '+/-', '..', '~6', 'x5', 'or', 'from', 'percent', 'double', 'less', 'saved', 'fewer', 'up', 'no', 'same', 'pro', 'Monat', '[', ']', ',5', 'pair', 'bps', 'hours', 'be',
  'saves', 'reduced', 'by', 'cut', 'eliminated', 'nothing', 'half', 'two', 'fifteen', 'twenty-five', 'hundred', 'dozen', 'million', 'several', 'engineers', 'team', 'about', 'between', '🧑‍💻', 'שלום', '\u0007', '\u202e', '\ud800', '\u200b', '\u00a0',
);
const soup = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '  ')), { maxLength: 45 }).map((parts) => parts.map(([word, gap]) => word + gap).join('').slice(0, LONGEST_LINE));
const anyText = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 80 }));
const anyContext = fc.record({
  mode: fc.constantFrom('monthly', 'ask', 'one_time'), currency: fc.constantFrom('USD', 'EUR', 'JPY', 'PHP', 'XXX'),
  hourlyRate: fc.oneof(fc.constant(null), fc.constant(100), fc.double()), hoursPerDay: fc.oneof(fc.constant(8), fc.double()), daysPerWeek: fc.oneof(fc.constant(5), fc.double()),
  sprintWeeks: fc.oneof(fc.constant(2), fc.double()),
}) satisfies fc.Arbitrary<CostContext>;

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
const spansIn = (value: unknown): { start: number; end: number }[] =>
  typeof value !== 'object' || value === null ? []
    : [...('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number' ? [{ start: value.start, end: value.end }] : []), ...Object.values(value).flatMap(spansIn)];
const isOrdered = ({ low, likely, high }: Range) => low <= likely && likely <= high;

describe('whatever is typed', () => {
  it('never throws, and no number is NaN, infinite or minus zero', () => {
    fc.assert(fc.property(anyText, anyContext, (text, settings) => {
      const bad = numbersIn(readCost(text, settings)).filter((number) => !Number.isFinite(number) || Object.is(number, -0));
      expect(bad).toEqual([]);
    }), { numRuns: 3000 });
  });

  it('every span lies inside the text', () => {
    fc.assert(fc.property(anyText, (text) => {
      const outside = spansIn(readCost(text, context)).filter(({ start, end }) => start < 0 || end < start || end > text.length);
      expect(outside).toEqual([]);
    }), { numRuns: 2000 });
  });

  it('low ≤ likely ≤ high for every figure', () => {
    fc.assert(fc.property(anyText, (text) => {
      const reading = readCost(text, { ...context, hourlyRate: 90 });
      if (reading.ok) expect([reading.current, reading.projected, reading.saving].every(isOrdered)).toBe(true);
    }), { numRuns: 2000 });
  });

  it('tidying never changes the reading, and a tidy text stays as it is', () => {
    fc.assert(fc.property(soup, (text) => {
      const tidy = tidyCost(text);
      expect(summary(readCost(tidy, context))).toEqual(summary(readCost(text, context)));
      expect(tidyCost(tidy)).toBe(tidy);
    }), { numRuns: 2000 });
  });

  it('a click on any offered fix mends the error or moves it on', () => {
    fc.assert(fc.property(soup, anyContext, (text, settings) => {
      const reading = readCost(text, settings);
      if (reading.ok) return;
      const { code, start, end, fixes } = reading.error;
      for (const fix of fixes) {
        const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
        // What is taken out, or closed, is mended even where the same comes again behind it.
        if (mended.length > LONGEST_LINE || mended.length < text.length || code === 'E_PAREN') continue;
        const again = readCost(mended, settings);
        expect([text, mended, again.ok || again.error.code !== code || again.error.start !== start || again.error.end !== end]).toEqual([text, mended, true]);
      }
    }), { numRuns: 3000 });
  });

  it('the work is bounded by a multiple of the length', () => {
    const hostile = ['×', '(', '5', '->', '-', 'a ', 'every ', '1,', '1/', 'x', '5 h', '$', '(1+', 'to ', 'one ', '( a', ', a', '5 to '];
    for (const unit of hostile) {
      const steps = (length: number) => {
        const reader = openReader(unit.repeat(length).slice(0, length), context);
        readLine(reader);
        return reader.steps;
      };
      expect({ unit, steps: steps(LONGEST_LINE) <= 40 * LONGEST_LINE }).toEqual({ unit, steps: true });
    }
    fc.assert(fc.property(soup, (text) => {
      const reader = openReader(text, context);
      readLine(reader);
      expect(reader.steps).toBeLessThanOrEqual(60 * (text.length + 1));
    }), { numRuns: 1000 });
  });
});

function summary(reading: CostReading) {
  if (!reading.ok) return reading.error.code;
  const cents = ({ low, likely, high }: Range) => [low, likely, high].map((value) => value.toPrecision(10));
  return [cents(reading.current), cents(reading.projected), cents(reading.saving), reading.recurring, reading.warnings.map((warning) => warning.code), reading.label.replace(/\s+/g, ' ')];
}

const count = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom('devs', 'servers', 'support agents')).map(([n, noun]) => `${n} ${noun}`);
const effort = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom('hr/mo', 'min/week', 'h per quarter', 'hours a year')).map(([n, more, unit]) => (more > 0 ? `${n}–${n + more} ${unit}` : `${n} ${unit}`));
const rate = fc.integer({ min: 1, max: 300 }).map((n) => `$${n}/hr`);
const factors = fc.tuple(count, effort, rate, fc.constantFrom('1.3', '50%', '2 sites'));

describe('a line that can be read', () => {
  it('the order of its factors does not matter', () => {
    fc.assert(fc.property(factors.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: 4, maxLength: 4 }))), ([list, shuffled]) => {
      const [one, other] = [readCost(list.join(' × '), context), readCost(shuffled.join(' × '), context)];
      expect(one.ok && other.ok && Math.abs(one.current.high - other.current.high) <= 1e-9 * one.current.high).toBe(true);
    }), { numRuns: 300 });
  });

  it('chips are pieces of the text: putting each back changes nothing', () => {
    fc.assert(fc.property(soup, (text) => {
      for (const chip of readCost(text, context).chips) {
        expect(text.slice(chip.start, chip.end)).toBe(chip.text);
        if (!chip.isImplied) expect(editChip(text, chip, 'now', chip.text)).toBe(text);
        if (chip.after) expect(editChip(text, chip, 'after', chip.after.text)).toBe(text);
      }
    }), { numRuns: 1000 });
  });

  it('what it saves is what it costs less what is left', () => {
    fc.assert(fc.property(count, effort, effort, rate, (people, before, after, price) => {
      const reading = readCost(`${people} × ${before} → ${after} × ${price}`, context);
      expect(reading.ok && Math.abs(reading.current.likely - reading.projected.likely - reading.saving.likely) < 1e-6).toBe(true);
    }), { numRuns: 300 });
  });
});
