'use client';

import { useSyncExternalStore } from 'react';

/** One value outside React, for what changes often: only who shows it draws again, not the editor around it. */
export function createValueStore<Value>(initial: Value) {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    set(next: Value) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
  };
}

export type ValueStore<Value> = ReturnType<typeof createValueStore<Value>>;

export function useValue<Value>({ subscribe, read }: ValueStore<Value>): Value {
  return useSyncExternalStore(subscribe, read, read);
}
