import { afterEach, expect, it, vi } from 'vitest';
import { untilFetched } from './until-fetched';

afterEach(() => { vi.useRealTimers(); });

it('code that cannot be fetched is fetched again, a second later, until it is there', async () => {
  vi.useFakeTimers();
  const fetchCode = vi.fn().mockRejectedValueOnce(new Error('No network.')).mockRejectedValueOnce(new Error('No network.')).mockResolvedValue('code');
  const fetched = untilFetched(fetchCode);
  await vi.advanceTimersByTimeAsync(999);
  expect(fetchCode).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1_001);
  expect(fetchCode).toHaveBeenCalledTimes(3);
  expect(await fetched).toBe('code');
});
