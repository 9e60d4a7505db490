import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAttempts } from './attempts';

const MINUTE_MS = 60_000;
beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) }); });
afterEach(() => { vi.useRealTimers(); });

const take = (attempts: ReturnType<typeof createAttempts>, times: number, link = 'a', client = '10.0.0.1') => Array.from({ length: times }, () => attempts.take(link, client) === 0).filter(Boolean).length;

describe('five tries in fifteen minutes', () => {
  test('for each link and client, counted from each try', () => {
    const attempts = createAttempts(5);
    expect(take(attempts, 1)).toBe(1);
    vi.advanceTimersByTime(5 * MINUTE_MS);
    expect(take(attempts, 10)).toBe(4);
    expect(attempts.take('a', '10.0.0.1')).toBe(10 * MINUTE_MS);
    expect(take(attempts, 10, 'a', '10.0.0.2')).toBe(5);
    expect(take(attempts, 10, 'b')).toBe(5);
    vi.advanceTimersByTime(10 * MINUTE_MS);
    expect(take(attempts, 10)).toBe(1);
    vi.advanceTimersByTime(15 * MINUTE_MS);
    expect(take(attempts, 10)).toBe(5);
  });

  test('a try that is refused costs nothing, so waiting is enough', () => {
    const attempts = createAttempts(5);
    take(attempts, 5);
    vi.advanceTimersByTime(14 * MINUTE_MS);
    take(attempts, 100);
    vi.advanceTimersByTime(MINUTE_MS);
    expect(take(attempts, 1)).toBe(1);
  });

  test('many clients together have fifty', () => {
    const attempts = createAttempts(5);
    const taken = Array.from({ length: 1000 }, (_, client) => take(attempts, 1, 'a', `10.0.${client >> 8}.${client & 255}`));
    expect(taken.filter((count) => count === 1)).toHaveLength(50);
  });

  test('a right one is given back', () => {
    const attempts = createAttempts(5);
    for (let round = 0; round < 100; round += 1) {
      expect(attempts.take('a', '10.0.0.1')).toBe(0);
      attempts.giveBack('a', '10.0.0.1');
    }
  });
});
