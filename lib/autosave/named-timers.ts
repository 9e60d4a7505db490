import type { Clock } from './save-state';

/** Timers by name: starting one again calls the earlier one off. */
export function createNamedTimers<Name extends string>(clock: Clock) {
  const running = new Map<Name, () => void>();
  const stop = (...names: Name[]) => {
    for (const name of names) {
      running.get(name)?.();
      running.delete(name);
    }
  };
  return {
    has: (name: Name) => running.has(name),
    stop,
    start(name: Name, ms: number, run: () => void) {
      stop(name);
      running.set(name, clock.after(ms, () => {
        running.delete(name);
        run();
      }));
    },
  };
}
