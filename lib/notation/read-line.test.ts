import { expect, it } from 'vitest';
import { readCost } from './read-cost';
import type { CostContext } from './reading';

const context: CostContext = { mode: 'monthly', currency: 'USD', hourlyRate: null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 };
const nested = (depth: number) => `${'('.repeat(depth)}$500/mo${')'.repeat(depth)}`;

it('reads brackets sixty deep, and asks for words and numbers where they go deeper', () => {
  expect(readCost(nested(60), context)).toMatchObject({ ok: true, current: { likely: 500 } });
  expect(readCost(nested(61), context)).toMatchObject({ ok: false, error: { code: 'E_UNREADABLE', message: '"(((" cannot be read here. Use words, numbers and × for times.', start: 60 } });
});

it('counts brackets that stand inside each other, not those side by side', () => {
  expect(readCost(`${'(1)×'.repeat(61)}$5/mo`, context)).toMatchObject({ ok: true, current: { likely: 5 } });
});
