/**
 * The page engine in its worker, from the outside: a proposal in, a report and a picture out. A worker that dies or hangs is
 * replaced by a fresh one; after a few in a row the preview gives up, and the download from the server still works.
 */
import type { PagePicture, PreviewAnswer, PreviewRequest } from '@/components/pdf/preview-protocol';
import type { Proposal } from '@/lib/proposal/schema';
import type { FitReport } from '@/lib/sheet/fit';

export type Layout = { report: FitReport; page: PagePicture | null };
export type LayoutOutcome = { kind: 'laidOut'; layout: Layout } | { kind: 'failed' } | { kind: 'unavailable' };

/** Whether somebody waits for the layout after this one. A page that is too long is not shown, and nobody reads by how much while typing. */
export const isUrgent = (outcome: LayoutOutcome) => outcome.kind !== 'laidOut' || outcome.layout.report.fits;

/** The first layout also loads the engine and its fonts. */
const LONGEST_MS = 30_000;
const MOST_DEATHS = 3;

export function createLayoutWorker() {
  let worker: Worker | null = null;
  let lastId = 0;
  let deaths = 0;

  function kill() {
    worker?.terminate();
    worker = null;
  }

  return {
    /** One at a time. */
    layOut(proposal: Proposal, widthPx: number): Promise<LayoutOutcome> {
      if (deaths >= MOST_DEATHS || !('OffscreenCanvas' in globalThis)) return Promise.resolve({ kind: 'unavailable' });
      const id = (lastId += 1);
      return new Promise((resolve) => {
        const settled = new AbortController();
        const settle = (outcome: LayoutOutcome) => {
          settled.abort();
          clearTimeout(timer);
          resolve(outcome);
        };
        const die = (event?: Event) => {
          // Dealt with here; left alone, it would count as a fault of the page.
          event?.preventDefault();
          deaths += 1;
          kill();
          settle({ kind: deaths >= MOST_DEATHS ? 'unavailable' : 'failed' });
        };
        const timer = setTimeout(() => die(), LONGEST_MS);
        try {
          worker ??= new Worker(new URL('../../pdf/preview.worker.ts', import.meta.url), { type: 'module' });
        } catch {
          return die();
        }
        worker.addEventListener('message', ({ data }: MessageEvent<PreviewAnswer>) => {
          if (data.id !== id) return;
          deaths = 0;
          settle('failure' in data ? { kind: 'failed' } : { kind: 'laidOut', layout: { report: data.report, page: data.page } });
        }, { signal: settled.signal });
        worker.addEventListener('error', die, { signal: settled.signal });
        worker.addEventListener('messageerror', die, { signal: settled.signal });
        // No revision on the page, as in the download: it grows with every pause in typing.
        const request: PreviewRequest = { id, proposal, version: null, widthPx };
        worker.postMessage(request);
      });
    },
    close: kill,
  };
}
