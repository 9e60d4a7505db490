import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { createWorkerPool, type PoolOptions, type WorkerPool } from './worker-pool';

/** A thread that doubles numbers, and does what some words ask of it. */
const CODE = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, input }) => {
    if (input === 'hang') for (;;) {}
    if (input === 'die') process.exit(3);
    if (input === 'throw') setTimeout(() => { throw new Error('out of order'); });
    else if (input === 'refuse') parentPort.postMessage({ id, failure: 'no such page' });
    else if (input === 'wait') return;
    else parentPort.postMessage({ id, output: input * 2 });
  });
`;

type Input = number | 'hang' | 'die' | 'throw' | 'refuse' | 'wait';
const open: WorkerPool<Input, number>[] = [];
let started = 0;

function pool(options: Partial<PoolOptions> = {}): WorkerPool<Input, number> {
  started = 0;
  const start = () => {
    started += 1;
    return new Worker(CODE, { eval: true, stderr: true });
  };
  const made = createWorkerPool<Input, number>({ start, size: 1, maxQueued: 10, timeoutMs: 30_000, ...options });
  open.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()));
});

describe('a pool of threads', () => {
  it('answers each job with its own result, in one thread after another', async () => {
    const { run } = pool({ size: 2 });
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(run))).toEqual([2, 4, 6, 8, 10, 12, 14]);
    expect(started).toBe(2);
  });

  it('starts no thread before the first job', async () => {
    const { run } = pool();
    expect(started).toBe(0);
    await run(1);
    expect(started).toBe(1);
  });

  it('turns a job down when too many wait, and only then', async () => {
    const { run } = pool({ maxQueued: 2 });
    const waiting = [run('wait'), run(1), run(2)].map((job) => job.catch((error: unknown) => error));
    await expect(run(3)).rejects.toMatchObject({ fault: 'BUSY' });
    await open[0]?.close();
    expect(await Promise.all(waiting)).toMatchObject([{ fault: 'CLOSED' }, { fault: 'CLOSED' }, { fault: 'CLOSED' }]);
  });

  it('takes the thread away from a job that never ends, and goes on with the next', async () => {
    const { run } = pool({ timeoutMs: 1500 });
    const [hung, next] = await Promise.allSettled([run('hang'), run(21)]);
    expect(hung).toMatchObject({ status: 'rejected', reason: { fault: 'TIMEOUT' } });
    expect(next).toEqual({ status: 'fulfilled', value: 42 });
    expect(started).toBe(2);
  });

  it.each(['die', 'throw'] as const)('replaces a thread that ends with "%s"; only its own job is lost', async (end) => {
    const { run } = pool();
    const [lost, next] = await Promise.allSettled([run(end), run(4)]);
    expect(lost).toMatchObject({ status: 'rejected', reason: { fault: 'CRASHED' } });
    expect(next).toEqual({ status: 'fulfilled', value: 8 });
  });

  it('passes on what a thread says went wrong, and keeps the thread', async () => {
    const { run } = pool();
    await expect(run('refuse')).rejects.toMatchObject({ fault: 'FAILED', message: 'no such page' });
    expect(await run(5)).toBe(10);
    expect(started).toBe(1);
  });

  it('says so when a thread cannot be started at all', async () => {
    const { run } = pool({ start: () => new Worker('/no/such/file.mjs') });
    await expect(run(1)).rejects.toMatchObject({ fault: 'CRASHED' });
  });

  it('closed, it takes no more jobs', async () => {
    const made = pool();
    await made.run(1);
    await made.close();
    await expect(made.run(2)).rejects.toMatchObject({ fault: 'CLOSED' });
  });
});
