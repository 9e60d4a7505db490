/** One job at a time, and of those that wait only the newest: what keeps a preview from ever falling behind. */
export function createLatestJob<Job>(run: (job: Job) => Promise<void>) {
  let waiting: { job: Job } | null = null;
  let isRunning = false;

  async function work() {
    isRunning = true;
    while (waiting) {
      const { job } = waiting;
      waiting = null;
      await run(job);
    }
    isRunning = false;
  }

  return {
    /** `run` must not reject. */
    ask(job: Job) {
      waiting = { job };
      if (!isRunning) void work();
    },
    /** Forgets what waits; what runs, runs out. */
    clear() {
      waiting = null;
    },
  };
}
