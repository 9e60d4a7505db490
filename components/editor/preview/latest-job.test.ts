import fc from 'fast-check';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createLatestJob } from './latest-job';

it('runs one at a time, in order, and always ends with the newest', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 }), async (pauses) => {
    const done: number[] = [];
    let running = 0;
    const breathe = () => new Promise<void>((resolve) => { setImmediate(resolve); });
    const queue = createLatestJob<number>(async (job) => {
      running += 1;
      expect(running).toBe(1);
      await breathe();
      await breathe();
      done.push(job);
      running -= 1;
      return { isUrgent: true };
    });
    for (const [job, pause] of pauses.entries()) {
      queue.ask(job);
      for (let turn = 0; turn < pause; turn += 1) await breathe();
    }
    for (let turn = 0; turn < 6; turn += 1) await breathe();
    expect(done.at(-1)).toBe(pauses.length - 1);
    expect(done).toEqual([...done].sort((left, right) => left - right));
    expect(new Set(done).size).toBe(done.length);
  }), { numRuns: 50 });
});

it('forgets what waits when cleared', async () => {
  const done: string[] = [];
  const queue = createLatestJob<string>(async (job) => {
    await Promise.resolve();
    done.push(job);
    return { isUrgent: true };
  });
  queue.ask('first');
  queue.ask('second');
  queue.clear();
  await new Promise<void>((resolve) => { setImmediate(resolve); });
  expect(done).toEqual(['first']);
});

/** What starts when, while something is asked every `everyMs`, `times` times, and a job takes `tookMs`. */
async function startsOf({ isUrgent, everyMs, times, tookMs = 150 }: { isUrgent: boolean; everyMs: number; times: number; tookMs?: number }) {
  const starts: { job: number; at: number }[] = [];
  const from = performance.now();
  const queue = createLatestJob<number>(async (job) => {
    starts.push({ job, at: performance.now() - from });
    await new Promise((resolve) => { setTimeout(resolve, tookMs); });
    return { isUrgent };
  });
  for (let job = 0; job < times; job += 1) {
    queue.ask(job);
    await vi.advanceTimersByTimeAsync(everyMs);
  }
  await vi.advanceTimersByTimeAsync(5_000);
  return starts;
}

const onOurClock = () => {
  vi.useFakeTimers();
  onTestFinished(() => { vi.useRealTimers(); });
};

it('starts the next as soon as it can where that is urgent', async () => {
  onOurClock();
  expect(await startsOf({ isUrgent: true, everyMs: 40, times: 5 })).toEqual([{ job: 0, at: 0 }, { job: 3, at: 150 }, { job: 4, at: 300 }]);
});

it('waits for a pause in typing where it is not, though never longer than two seconds', async () => {
  onOurClock();
  expect(await startsOf({ isUrgent: false, everyMs: 40, times: 5 })).toEqual([{ job: 0, at: 0 }, { job: 4, at: 360 }]);
  expect(await startsOf({ isUrgent: false, everyMs: 40, times: 60 })).toEqual([{ job: 0, at: 0 }, { job: 53, at: 2_150 }, { job: 59, at: 2_560 }]);
  expect(await startsOf({ isUrgent: false, everyMs: 1_000, times: 2 })).toEqual([{ job: 0, at: 0 }, { job: 1, at: 1_200 }]);
});

it('does not wait for a pause that is over', async () => {
  onOurClock();
  expect(await startsOf({ isUrgent: false, everyMs: 40, times: 5, tookMs: 1_000 })).toEqual([{ job: 0, at: 0 }, { job: 4, at: 1_000 }]);
});

it('goes on after what waited for a pause was forgotten', async () => {
  onOurClock();
  const done: string[] = [];
  const queue = createLatestJob<string>((job) => {
    done.push(job);
    return Promise.resolve({ isUrgent: false });
  });
  queue.ask('first');
  await vi.advanceTimersByTimeAsync(10);
  queue.ask('second');
  await vi.advanceTimersByTimeAsync(10);
  queue.clear();
  await vi.advanceTimersByTimeAsync(1_000);
  queue.ask('third');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(done).toEqual(['first', 'third']);
});
