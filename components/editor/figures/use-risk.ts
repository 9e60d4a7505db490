'use client';

import { useEffect, useRef, useState } from 'react';
import type { Proposal } from '@/lib/proposal/schema';
import type { RiskText } from '@/lib/sheet/risk-text';
import type { RiskAnswer, RiskRequest } from './risk.worker';

/** Typing comes first: the draws wait until it pauses. */
const PAUSE_MS = 500;

/** How sure the draft is, from a thread of its own: the newest answer, kept while the next one is worked out. null while there is none. */
export function useRisk(proposal: Proposal): RiskText | null {
  const [text, setText] = useState<RiskText | null>(null);
  const worker = useRef<Worker | null>(null);
  const lastId = useRef(0);

  useEffect(() => {
    const timer = setTimeout(() => {
      worker.current ??= startWorker(({ id, text: answer }) => { if (id === lastId.current) setText(answer); }, () => { worker.current = null; });
      lastId.current += 1;
      const request: RiskRequest = { id: lastId.current, proposal };
      worker.current?.postMessage(request);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [proposal]);

  useEffect(() => () => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  return text;
}

/** null where workers cannot be had: the rest of the figures stands without. One whose code did not arrive is tried again with the next change. */
function startWorker(onAnswer: (answer: RiskAnswer) => void, onFailure: () => void): Worker | null {
  try {
    const worker = new Worker(new URL('./risk.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<RiskAnswer>) => onAnswer(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      onFailure();
    });
    return worker;
  } catch {
    return null;
  }
}
