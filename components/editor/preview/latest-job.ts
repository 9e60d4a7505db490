/** A pause in typing. */
const CALM_MS = 200;
const LONGEST_WAIT_MS = 2_000;

/**
 * One job at a time, and of those that wait only the newest: what keeps a preview from ever falling behind.
 * @param run must not reject. Where it says that there is no hurry, the next job leaves the processor to whoever types: it waits
 * until they pause or two seconds have gone by.
 */
export function createLatestJob<Job>(run: (job: Job) => Promise<{ isUrgent: boolean }>) {
  let waiting: { job: Job } | null = null;
  let isRunning = false;
  let isUrgent = true;
  let calmAt = 0;

  async function work() {
    isRunning = true;
    while (waiting) {
      if (!isUrgent) await untilCalm();
      const next = waiting;
      waiting = null;
      if (next) ({ isUrgent } = await run(next.job));
    }
    isRunning = false;
  }

  async function untilCalm() {
    const latest = performance.now() + LONGEST_WAIT_MS;
    const leftMs = () => Math.min(calmAt, latest) - performance.now();
    for (let left = leftMs(); left > 0; left = leftMs()) await new Promise((resolve) => { setTimeout(resolve, left); });
  }

  return {
    ask(job: Job) {
      waiting = { job };
      calmAt = performance.now() + CALM_MS;
      if (!isRunning) void work();
    },
    /** Forgets what waits; what runs, runs out. */
    clear() {
      waiting = null;
    },
  };
}
