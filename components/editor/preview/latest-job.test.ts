import fc from 'fast-check';
import { expect, it } from 'vitest';
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
  const queue = createLatestJob<string>(async (job) => { await Promise.resolve(); done.push(job); });
  queue.ask('first');
  queue.ask('second');
  queue.clear();
  await new Promise<void>((resolve) => { setImmediate(resolve); });
  expect(done).toEqual(['first']);
});
