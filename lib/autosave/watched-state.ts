import { type SaveState, sameState } from './save-state';

/** What is shown: worked out anew by `tell`, and whoever listens hears of it when it reads differently. */
export function createWatchedState<Document>(read: () => SaveState<Document>) {
  let state = read();
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    tell() {
      const next = read();
      if (sameState(state, next)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
