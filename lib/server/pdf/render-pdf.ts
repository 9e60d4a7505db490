/**
 * The server's door to the PDF engine: a sheet in, its page out, never on the thread that answers requests. The same sheet
 * is drawn once: finished pages are kept by the hash of their content, and two requests for the same page share one drawing.
 */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FitReport } from '../../sheet/fit';
import type { Sheet } from '../../sheet/sheet';
import { createByteCache, type ByteCache } from './byte-cache';
import { createWorkerPool, PoolError, type WorkerPool } from './worker-pool';

export type RenderedPdf = { report: FitReport; pdf: Uint8Array | null };

const MAX_THREADS = 2;
const MAX_QUEUED = 32;
const TIMEOUT_MS = 20_000;
const MAX_HEAP_MB = 384;
const CACHE_BYTES = 16 * 1024 * 1024;
/** What a report takes beside the page itself, roughly. */
const REPORT_BYTES = 1024;

type Engine = { pool: WorkerPool<Sheet, RenderedPdf>; finished: ByteCache<RenderedPdf>; underway: Map<string, Promise<RenderedPdf>> };

/** The host and Next's routes are separate bundles in one process, so the one engine lives on globalThis. */
declare global {
  var greenlightPdfEngine: Engine | undefined;
}

/** @throws PoolError BUSY when too many pages wait, TIMEOUT, CRASHED or FAILED when this one could not be drawn, CLOSED when stopping. */
export async function renderPdf(sheet: Sheet): Promise<RenderedPdf> {
  const { pool, finished, underway } = engine();
  const key = createHash('sha256').update(JSON.stringify(sheet)).digest('base64');
  const known = finished.get(key) ?? underway.get(key);
  if (known !== undefined) return known;
  const drawing = pool.run(sheet).then((page) => {
    finished.set(key, page, (page.pdf?.byteLength ?? 0) + REPORT_BYTES);
    return page;
  });
  underway.set(key, drawing);
  try {
    return await drawing;
  } finally {
    underway.delete(key);
  }
}

/** Draws an empty page, so that the first person does not wait for fonts and code to load. */
export async function warmUpPdf(): Promise<void> {
  await renderPdf(EMPTY_SHEET);
}

/** Ends the threads; the next call starts afresh. */
export async function closePdf(): Promise<void> {
  const closing = globalThis.greenlightPdfEngine;
  globalThis.greenlightPdfEngine = undefined;
  await closing?.pool.close();
}

export { PoolError };

function engine(): Engine {
  globalThis.greenlightPdfEngine ??= {
    pool: createWorkerPool<Sheet, RenderedPdf>({ start, size: Math.max(1, Math.min(MAX_THREADS, availableParallelism() - 1)), maxQueued: MAX_QUEUED, timeoutMs: TIMEOUT_MS }),
    finished: createByteCache<RenderedPdf>(CACHE_BYTES),
    underway: new Map(),
  };
  return globalThis.greenlightPdfEngine;
}

/** The thread's code is its own bundle; its place and the fonts' are given from the project's root. */
function start(): Worker {
  const root = process.cwd();
  return new Worker(join(root, 'build', 'pdf-worker.mjs'), { workerData: { fontsFolder: join(root, 'public', 'fonts') }, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } });
}

const EMPTY_SHEET: Sheet = {
  paper: 'A4', language: 'en', kicker: 'Business case', title: 'Greenlight', author: '', date: '', standfirst: [], facts: [], figures: [], sections: [], notes: [],
  footer: { left: '', right: '' }, summary: '',
};
