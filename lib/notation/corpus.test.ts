/**
 * Our own corpus, some two thousand lines as engineers in many countries type them. An entry is `[settings, text, reading, arithmetic?]`, the arithmetic
 * written before it was read (W, D, C, F, S: weeks, working days, calendar days, FTE hours and sprints a month):
 * settings are `mode,currency,rate` (empty: a monthly line in USD without a team rate); the reading is amounts, label and warnings, or the error and its token.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editChip } from './edit-chip';
import { readCost } from './read-cost';
import type { CostContext, CostReading, Range } from './reading';
import { tidyCost } from './tidy';

type Entry = [settings: string, text: string, reading: string, arithmetic?: string];
const corpus: Entry[] = JSON.parse(readFileSync(new URL('./corpus.json', import.meta.url), 'utf8'));

function contextOf(settings: string): CostContext {
  const [mode, currency, rate] = settings.split(',');
  return {
    mode: mode === 'ask' || mode === 'one_time' ? mode : 'monthly', currency: currency || 'USD', hourlyRate: rate ? Number(rate) : null,
    hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2,
  };
}

const cents = (value: number) => String(Math.round(value * 100) / 100);
const figure = ({ low, likely, high }: Range) => (low === high ? cents(likely) : `${cents(low)}..${cents(likely)}..${cents(high)}`);

function said(text: string, reading: CostReading): string {
  if (!reading.ok) return `${reading.error.unfinished ? '…' : '✗'} ${reading.error.code} «${text.slice(reading.error.start, reading.error.end)}»`;
  const change = reading.hasChange ? ` → ${figure(reading.projected)} saves ${figure(reading.saving)}` : '';
  const label = reading.label ? ` [${reading.label}]` : '';
  return `${figure(reading.current)}${change}${reading.recurring ? '/mo' : ' once'}${label}${reading.warnings.map((warning) => ` ${warning.code}`).join('')}`;
}

describe('our corpus', () => {
  it.each(corpus)('%s %s', (settings, text, expected) => {
    expect(said(text, readCost(text, contextOf(settings)))).toBe(expected);
  });

  it('reads the tidied line and the line in capitals or with odd spaces alike', () => {
    for (const [settings, text] of corpus) {
      const context = contextOf(settings);
      const plain = amountsOf(readCost(text, context));
      expect([text, amountsOf(readCost(tidyCost(text), context))]).toEqual([text, plain]);
      expect([text, amountsOf(readCost(text.replaceAll(' × ', '\u2009×\u00a0'), context))]).toEqual([text, plain]);
    }
  });

  it('each fix of an error mends it or leads to the next question', () => {
    for (const [settings, text] of corpus) {
      const context = contextOf(settings);
      const reading = readCost(text, context);
      if (reading.ok) continue;
      for (const fix of reading.error.fixes) {
        const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
        const again = readCost(mended, context);
        expect([text, mended, again.ok || again.error.code !== reading.error.code || again.error.start !== reading.error.start]).toEqual([text, mended, true]);
      }
    }
  });

  it('names the token or asks, in plain words without blame', () => {
    for (const [settings, text] of corpus) {
      const reading = readCost(text, contextOf(settings));
      const sentences = reading.ok ? reading.warnings.map((warning) => warning.message) : [reading.error.message];
      for (const sentence of sentences) {
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/!|please|oops|invalid|undefined|NaN/i);
      }
    }
  });

  it('a chip given its own text back leaves the reading as it was', () => {
    for (const [settings, text] of corpus) {
      const context = contextOf(settings);
      const reading = readCost(text, context);
      for (const chip of reading.chips.filter((one) => !one.isImplied)) expect(editChip(text, chip, 'now', chip.text)).toBe(text);
    }
  });
});

function amountsOf(reading: CostReading) {
  return reading.ok ? [figure(reading.current), figure(reading.projected), figure(reading.saving), reading.recurring] : reading.error.code;
}
