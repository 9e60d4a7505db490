'use client';

import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';

export type Toast = { id: number; message: string; action?: { label: string; onSelect: () => void } };

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function setToasts(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says what happened, spoken too, and offers at most one way back. */
export function notify(toast: Omit<Toast, 'id'>): number {
  lastId += 1;
  setToasts([...toasts.slice(-2), { ...toast, id: lastId }]);
  return lastId;
}

export function dismissToast(id: number): void {
  setToasts(toasts.filter((toast) => toast.id !== id));
}

export const loadToastList = () => import('./toast-list').then((module) => ({ default: module.ToastList }));
const ToastList = lazy(loadToastList);
const NONE: readonly Toast[] = [];

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where toasts appear. One in a page; fetches its code with the first toast, and with the next when that failed. */
export function ToastHost() {
  const current = useSyncExternalStore(subscribe, () => toasts, () => NONE);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    if (current.length > 0) void loadToastList().then(() => setLoaded(true), () => {});
  }, [current]);
  return isLoaded ? <Suspense><ToastList toasts={current} /></Suspense> : null;
}
