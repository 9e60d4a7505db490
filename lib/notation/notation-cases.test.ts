/** The shared corpus: what a person types → the amount, the warnings, or the code of the error. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCost } from './read-cost';
import type { CostContext } from './reading';

type Expected = {
  ok: boolean; monthly?: number; amount?: number; currency?: string; warnings?: string[]; low?: number; high?: number; label?: string;
  error?: string; message?: string; current?: number; projected?: number; saving?: number;
};
type Case = { id: string; input: string; context?: { defaultRate?: { currency: string; perHour: number }; mode?: CostContext['mode'] }; expect: Expected };
type Corpus = { amounts: Case[]; errors: Case[]; changes: Case[] };

const corpus: Corpus = JSON.parse(readFileSync(new URL('./notation-cases.json', import.meta.url), 'utf8'));
const cents = (value: number) => Math.round(value * 100) / 100;

function read({ input, context, expect: expected }: Case) {
  return readCost(input, {
    mode: context?.mode ?? 'monthly', currency: expected.currency ?? context?.defaultRate?.currency ?? 'USD',
    hourlyRate: context?.defaultRate?.perHour ?? null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2,
  });
}

describe.each([['amounts', corpus.amounts], ['errors', corpus.errors], ['changes', corpus.changes]] as const)('%s of the corpus', (_, cases) => {
  it.each(cases.map((one) => [one.id, one.input, one] as const))('%s %s', (_id, _input, one) => {
    const reading = read(one);
    const { expect: expected } = one;
    if (!reading.ok) {
      expect([reading.error.code, reading.error.message]).toEqual([expected.error, expect.stringContaining(expected.message ?? '')]);
      return;
    }
    expect({ ok: true }).toEqual({ ok: expected.ok });
    if (expected.monthly !== undefined) expect([reading.recurring, cents(reading.current.likely)]).toEqual([true, expected.monthly]);
    if (expected.amount !== undefined) expect([reading.recurring, cents(reading.current.likely)]).toEqual([false, expected.amount]);
    if (expected.currency !== undefined) expect(reading.currency).toBe(expected.currency);
    if (expected.warnings !== undefined) expect(reading.warnings.map((warning) => warning.code)).toEqual(expected.warnings);
    if (expected.low !== undefined) expect(cents(reading.current.low)).toBe(expected.low);
    if (expected.high !== undefined) expect(cents(reading.current.high)).toBe(expected.high);
    if (expected.label !== undefined) expect(reading.label).toBe(expected.label);
    if (expected.current !== undefined) {
      expect({ current: cents(reading.current.likely), projected: cents(reading.projected.likely), saving: cents(reading.saving.likely) })
        .toEqual({ current: expected.current, projected: expected.projected, saving: expected.saving });
    }
  });
});
