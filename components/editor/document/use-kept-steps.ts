'use client';

/** Keeps what undo can take back in this browser while the editor is open, and goes on from there after a reload. */
import { useEffect } from 'react';
import { keepSteps, type KeptSteps, readKeptSteps } from '@/lib/client/kept-steps';
import type { DraftStore } from './draft-store';

const WRITE_MS = 300;

type Steps = { store: DraftStore; readSteps: () => KeptSteps; continueSteps: (earlier: KeptSteps) => void };

/** @param whenOpened the draft in the form is the one the person left; the steps lie around that one. */
export function useKeptSteps(id: string, whenOpened: () => Promise<void>, { store, readSteps, continueSteps }: Steps) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isRead = false;
    const ending = new AbortController();
    const { signal } = ending;
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      void keepSteps(id, readSteps());
    };
    const writeSoon = () => { if (isRead) timer ??= setTimeout(write, WRITE_MS); };
    const writeNow = () => { if (timer !== undefined) write(); };
    const stopListening = store.subscribe(writeSoon);
    addEventListener('pagehide', writeNow, { signal });
    addEventListener('visibilitychange', writeNow, { signal });
    void whenOpened().then(() => readKeptSteps(id)).then((earlier) => {
      if (signal.aborted) return;
      if (earlier) continueSteps(earlier);
      isRead = true;
      if (readSteps().past.length > 0) writeSoon();
    });
    return () => {
      writeNow();
      stopListening();
      ending.abort();
    };
  }, [id, whenOpened, store, readSteps, continueSteps]);
}
