'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PagePicture } from '@/components/pdf/preview-protocol';
import { whenIdle } from '@/lib/client/when-idle';
import type { Proposal } from '@/lib/proposal/schema';
import { createLatestJob } from './latest-job';
import { createLayoutWorker, isUrgent, type Layout, type LayoutOutcome } from './layout-worker';

export type LayoutView = {
  /** The newest layout, and the newest one that has a page. */
  latest: Layout | null;
  page: PagePicture | null;
  /** What stands in the way, if anything: of this document, or of any. */
  trouble: 'failed' | 'unavailable' | null;
};

/** A layout that failed may have lacked nothing but a font that did not arrive. */
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

type Job = { proposal: Proposal; widthPx: number };

/**
 * Lays out the newest document in the worker: one at a time, newest wins, the last good page kept.
 * @param widthPx of the paper on the screen, in device pixels; 0 while it is not there.
 */
export function useLayout(proposal: Proposal, widthPx: number, onLayout: (layout: Layout) => void): LayoutView {
  const [view, setView] = useState<LayoutView>({ latest: null, page: null, trouble: null });
  const newest = useRef<Job>({ proposal, widthPx });
  const ask = useRef<(job: Job) => void>(() => {});
  const tell = useEffectEvent(onLayout);

  useEffect(() => {
    const worker = createLayoutWorker();
    let isOver = false;
    let retryMs = FIRST_RETRY_MS;
    let retry = 0;
    let shown: PagePicture | null = null;
    const jobs = createLatestJob<Job>(async (job) => {
      const outcome = await worker.layOut(job.proposal, job.widthPx);
      if (!isOver) take(outcome);
      return { isUrgent: isUrgent(outcome) };
    });
    function take(outcome: LayoutOutcome) {
      clearTimeout(retry);
      if (outcome.kind !== 'laidOut') {
        setView((before) => ({ ...before, trouble: outcome.kind }));
        if (outcome.kind === 'failed') retry = window.setTimeout(() => jobs.ask(newest.current), retryMs);
        retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
        return;
      }
      retryMs = FIRST_RETRY_MS;
      const { layout } = outcome;
      const old = shown;
      shown = layout.page ?? old;
      setView({ latest: layout, page: shown, trouble: null });
      if (old !== shown) old?.bitmap.close();
      tell(layout);
    }
    const callOff = whenIdle(() => {
      ask.current = jobs.ask;
      jobs.ask(newest.current);
    });
    return () => {
      isOver = true;
      ask.current = () => {};
      callOff();
      clearTimeout(retry);
      jobs.clear();
      worker.close();
    };
  }, []);

  useEffect(() => {
    newest.current = { proposal, widthPx };
    ask.current(newest.current);
  }, [proposal, widthPx]);

  return view;
}
