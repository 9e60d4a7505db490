/**
 * A few threads that take one job at a time. Jobs wait in a queue with an end; a job that takes too long loses its thread,
 * and a thread that dies is replaced when the next job comes, so one bad document cannot stop the others.
 */
import type { Worker } from 'node:worker_threads';

export type PoolFault = 'BUSY' | 'TIMEOUT' | 'CRASHED' | 'FAILED' | 'CLOSED';

export class PoolError extends Error {
  constructor(
    readonly fault: PoolFault,
    message: string,
  ) {
    super(message);
  }
}

export type PoolOptions = {
  /** Starts a thread that answers each `{ id, input }` with `{ id, output }` or `{ id, failure }`. */
  start: () => Worker;
  size: number;
  maxQueued: number;
  timeoutMs: number;
};

export type WorkerPool<Input, Output> = {
  /** @throws PoolError */
  run: (input: Input) => Promise<Output>;
  /** Ends every thread; what is waiting or running is turned down. */
  close: () => Promise<void>;
};

type Job<Input, Output> = { input: Input; resolve: (output: Output) => void; reject: (error: PoolError) => void };
type Thread<Input, Output> = { worker: Worker; job: Job<Input, Output> | null; jobId: number; timer: NodeJS.Timeout | undefined };
type Answer<Output> = { id: number; output: Output } | { id: number; failure: string };

export function createWorkerPool<Input, Output>({ start, size, maxQueued, timeoutMs }: PoolOptions): WorkerPool<Input, Output> {
  const threads = new Set<Thread<Input, Output>>();
  const queue: Job<Input, Output>[] = [];
  let lastId = 0;
  let isClosed = false;

  function addThread(): Thread<Input, Output> {
    const worker = start();
    const thread: Thread<Input, Output> = { worker, job: null, jobId: 0, timer: undefined };
    threads.add(thread);
    worker.unref();
    worker.on('message', (answer: Answer<Output>) => {
      if (answer.id !== thread.jobId || thread.job === null) return;
      const job = release(thread);
      if ('output' in answer) job?.resolve(answer.output);
      else job?.reject(new PoolError('FAILED', answer.failure));
      next();
    });
    worker.on('error', (error) => drop(thread, new PoolError('CRASHED', `The thread died: ${error.message}`)));
    worker.on('exit', () => drop(thread, new PoolError('CRASHED', 'The thread ended.')));
    return thread;
  }

  function release(thread: Thread<Input, Output>): Job<Input, Output> | null {
    clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = null;
    return job;
  }

  /** Takes a thread out for good; the next job starts a new one. */
  function drop(thread: Thread<Input, Output>, reason: PoolError): void {
    if (!threads.delete(thread)) return;
    release(thread)?.reject(reason);
    void thread.worker.terminate();
    next();
  }

  function next(): void {
    while (!isClosed && queue.length > 0) {
      const idle = [...threads].find((thread) => thread.job === null) ?? (threads.size < size ? addThread() : null);
      const job = idle && queue.shift();
      if (!idle || !job) return;
      idle.job = job;
      idle.jobId = lastId += 1;
      idle.timer = setTimeout(() => drop(idle, new PoolError('TIMEOUT', `The job was not done after ${timeoutMs} ms.`)), timeoutMs);
      idle.worker.postMessage({ id: idle.jobId, input: job.input });
    }
  }

  return {
    run: (input) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new PoolError('CLOSED', 'The server is stopping.'));
        const isIdle = threads.size < size || [...threads].some((thread) => thread.job === null);
        if (!isIdle && queue.length >= maxQueued) return reject(new PoolError('BUSY', 'Too many jobs are waiting.'));
        queue.push({ input, resolve, reject });
        next();
      }),
    close: async () => {
      isClosed = true;
      const reason = new PoolError('CLOSED', 'The server is stopping.');
      for (const job of queue.splice(0)) job.reject(reason);
      const ending = [...threads];
      threads.clear();
      for (const thread of ending) release(thread)?.reject(reason);
      await Promise.all(ending.map((thread) => thread.worker.terminate()));
    },
  };
}
