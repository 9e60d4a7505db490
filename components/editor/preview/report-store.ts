'use client';

import { useSyncExternalStore } from 'react';
import type { FitReport } from '@/lib/sheet/fit';

/** How the newest page fits, outside React: a new one comes with nearly every key, and only who shows it draws again. */
export function createReportStore() {
  let report: FitReport | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => report,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    set(next: FitReport) {
      report = next;
      for (const listener of listeners) listener();
    },
  };
}

export type ReportStore = ReturnType<typeof createReportStore>;

/** Of the newest layout; null while there is none. */
export function useReport({ subscribe, read }: ReportStore): FitReport | null {
  return useSyncExternalStore(subscribe, read, read);
}
