import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { monthTicks, niceTicks } from './nice-ticks';

describe('an axis of money', () => {
  it.each([
    [-24, 216, 5, [0, 50, 100, 150, 200]],
    [-30, 0, 4, [-30, -20, -10, 0]],
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 0, 4, [0]],
    [-0.05, 0.1, 3, [-0.05, 0, 0.05, 0.1]],
  ])('from %d to %d in about %d steps', (low, high, most, ticks) => {
    expect(niceTicks(low, high, most)).toEqual(ticks);
  });

  it('stays inside the range, holds zero, and has few steps', () => {
    const side = fc.double({ min: 0, max: 1e300, noNaN: true });
    fc.assert(fc.property(side, side, fc.integer({ min: 1, max: 8 }), (below, above, most) => {
      const ticks = niceTicks(-below, above, most);
      expect(ticks).toContain(0);
      expect(ticks.length).toBeLessThanOrEqual(most + 2);
      const slack = (below + above) * 1e-6;
      expect(ticks.every((tick) => tick >= -below - slack && tick <= above + slack && !Object.is(tick, -0))).toBe(true);
    }));
  });
});

it.each([[1, [0, 1]], [12, [0, 3, 6, 9, 12]], [10, [0, 2, 4, 6, 8, 10]], [36, [0, 12, 24, 36]], [120, [0, 24, 48, 72, 96, 120]]])('an axis of %d months', (horizon, ticks) => {
  expect(monthTicks(horizon, 5)).toEqual(ticks);
});
