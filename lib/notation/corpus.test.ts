/**
 * Our own corpus, some two thousand lines as engineers in many countries type them. An entry is `[settings, text, reading, arithmetic?]`, the arithmetic
 * written before it was read (W, D, C, F, S: weeks, working days, calendar days, FTE hours and sprints a month):
 * settings are `mode,currency,rate` (empty: a monthly line in USD without a team rate); the reading is amounts, label and warnings, or the error and its token.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editChip } from './edit-chip';
import { readCost } from './read-cost';
import type { Chip, CostContext, CostRead, CostReading, Mark, Range } from './reading';
import { tidyCost } from './tidy';

type Entry = [settings: string, text: string, reading: string, arithmetic?: string];
const stored = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const corpus: Entry[] = stored('./corpus.json');
/** What holds for every line is tried with all of them, in mutation testing with one of so many: each break runs it again. */
const CORPUS_STEP = Number(process.env.CORPUS_STEP ?? 1);
const sampled = corpus.filter((_, index) => index % CORPUS_STEP === 0);
/** Every kind of question: its sentence, and the answers it offers, each as `label: the line after the click`. */
const questions: [settings: string, text: string, ...asked: string[]][] = stored('./answers.json');
/** What each part is taken for, and the work in the line: hours now and after, people, weeks for one person, the conventions. A line that cannot be read has no work. */
const parted: [settings: string, text: string, parts: string, work: string][] = stored('./parts.json');
/** What is underlined while a line is typed: {now} [after] ‹operator›. */
const underlined: [settings: string, text: string, marked: string][] = stored('./marks.json');
/** The best spelling of a line, as it stands after the field is left. */
const spelled: [text: string, tidy: string][] = stored('./tidied.json');

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
    for (const [settings, text] of sampled) {
      const context = contextOf(settings);
      const plain = amountsOf(readCost(text, context));
      expect([text, amountsOf(readCost(tidyCost(text), context))]).toEqual([text, plain]);
      expect([text, amountsOf(readCost(text.replaceAll(' × ', '\u2009×\u00a0'), context))]).toEqual([text, plain]);
    }
  });

  it('each fix of an error mends it or leads to the next question', () => {
    for (const [settings, text] of sampled) {
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
    for (const [settings, text] of sampled) {
      const reading = readCost(text, contextOf(settings));
      const sentences = reading.ok ? reading.warnings.map((warning) => warning.message) : [reading.error.message];
      for (const sentence of sentences) {
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/!|please|oops|invalid|undefined|NaN/i);
      }
    }
  });

  it('a chip given its own text back leaves the reading as it was', () => {
    for (const [settings, text] of sampled) {
      const context = contextOf(settings);
      const reading = readCost(text, context);
      for (const chip of reading.chips.filter((one) => !one.isImplied)) expect(editChip(text, chip, 'now', chip.text)).toBe(text);
    }
  });
});

function amountsOf(reading: CostReading) {
  return reading.ok ? [figure(reading.current), figure(reading.projected), figure(reading.saving), reading.recurring] : reading.error.code;
}

describe('one click', () => {
  it.each(questions)('%s %s', (settings, text, ...asked) => {
    const reading = readCost(text, contextOf(settings));
    const questionsAsked = reading.ok ? reading.warnings : [reading.error];
    expect(questionsAsked.map(({ message, fixes }) => [message, ...fixes.map((fix) => `${fix.label}: ${text.slice(0, fix.start)}${fix.text}${text.slice(fix.end)}`)])).toContainEqual(asked);
  });
});

const part = ({ operator, text, after, role, isRange }: Chip) => `${operator ? `${operator} ` : ''}${text}${after ? ` → ${after.text}` : ''} (${role}${isRange ? ', range' : ''})`;

function work({ hours, people, effortWeeks, assumptions }: CostRead): string {
  const spent = hours ? `${cents(hours.current.likely)} h → ${cents(hours.projected.likely)} h` : 'no hours';
  return [spent, people === null ? '' : `${cents(people)} people`, effortWeeks === null ? '' : `${cents(effortWeeks)} weeks`, assumptions.join(' ')].filter(Boolean).join(', ');
}

describe('the parts of a line', () => {
  it.each(parted)('%s %s', (settings, text, parts, expected) => {
    const reading = readCost(text, contextOf(settings));
    expect([reading.chips.map(part).join(' '), reading.ok ? work(reading) : '']).toEqual([parts, expected]);
  });
});

const SIGNS: Record<Mark['kind'], readonly [string, string]> = { now: ['{', '}'], after: ['[', ']'], operator: ['‹', '›'] };

/** From the end back, so that places before stay where they are; where one mark ends and the next begins, the end stands first. */
function withMarks(text: string, marks: readonly Mark[]): string {
  const edges = marks.flatMap(({ kind, start, end }) => [{ at: start, sign: SIGNS[kind][0], isStart: 1 }, { at: end, sign: SIGNS[kind][1], isStart: 0 }]);
  return edges.toSorted((a, b) => b.at - a.at || b.isStart - a.isStart).reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text);
}

it.each(underlined)('underlines %s %s', (settings, text, marked) => {
  expect(withMarks(text, readCost(text, contextOf(settings)).marks)).toBe(marked);
});

it.each(spelled)('tidies %s', (text, tidy) => {
  expect(tidyCost(text)).toBe(tidy);
});
