import { describe, expect, it } from 'vitest';
import { readCost } from '@/lib/notation/read-cost';
import { tidyCost } from '@/lib/notation/tidy';
import { SOLUTION_COPY } from '@/lib/proposal/copy';
import { COST_COPY, ASK_COPY, STARTERS } from '@/lib/proposal/figures-copy';
import { inCurrency } from './in-currency';

const context = { mode: 'monthly', currency: 'USD', hourlyRate: null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 } as const;

describe('the examples the form offers', () => {
  it.each([...STARTERS.map(({ formula }) => formula), COST_COPY.formula.placeholder, SOLUTION_COPY.saving.placeholder])('%s is read, and saves something', (formula) => {
    const reading = readCost(formula, context);
    expect(reading.ok && reading.saving.likely).toBeGreaterThan(0);
    expect(tidyCost(formula)).toBe(formula);
  });

  it.each([ASK_COPY.formula.placeholder, SOLUTION_COPY.ask.placeholder, ASK_COPY.addExample])('%s is read as an ask', (formula) => {
    expect(readCost(formula, { ...context, mode: 'ask' }).ok).toBe(true);
  });

  it.each([['EUR', 'de-DE', '€2,500/mo → €500/mo'], ['CHF', 'de-CH', 'CHF 2,500/mo → CHF 500/mo'], ['USD', 'en-US', '$2,500/mo → $500/mo']])('stand in %s where the proposal does', (currency, locale, expected) => {
    const formula = inCurrency('$2,500/mo → $500/mo', { currency, locale });
    expect(formula).toBe(expected);
    expect(readCost(formula, { ...context, currency }).ok).toBe(true);
  });
});
