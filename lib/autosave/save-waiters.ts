/** Those who wait to hear whether what was typed up to some change is on the server. */
export function createSaveWaiters() {
  let waiters: { sequence: number; resolve: (isSaved: boolean) => void }[] = [];
  return {
    wait: (sequence: number) => new Promise<boolean>((resolve) => { waiters.push({ sequence, resolve }); }),
    /** @param savedSequence how far the server has followed, or null when that cannot be said: then nobody waits on. */
    settle(savedSequence: number | null) {
      const done = waiters.filter((waiter) => savedSequence === null || waiter.sequence <= savedSequence);
      waiters = waiters.filter((waiter) => !done.includes(waiter));
      for (const waiter of done) waiter.resolve(savedSequence !== null);
    },
  };
}
