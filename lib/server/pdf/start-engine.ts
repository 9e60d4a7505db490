/**
 * Starts and ends the PDF engine's threads. Only the host imports this: Next's bundler follows every worker it can see, and
 * would pull the thread's code into the routes.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Sheet } from '../../sheet/sheet';
import { createByteCache } from './byte-cache';
import { renderPdf, type RenderedPdf } from './render-pdf';
import { createWorkerPool } from '../worker-pool';

const MAX_THREADS = 2;
const MAX_QUEUED = 32;
const TIMEOUT_MS = 20_000;
const MAX_HEAP_MB = 384;
const CACHE_BYTES = 16 * 1024 * 1024;

/** Starts the engine and draws an empty page, so that the first person does not wait for fonts and code to load. */
export async function startPdfEngine(root: string): Promise<void> {
  const start = () => new Worker(join(root, 'build', 'pdf-worker.mjs'), { workerData: { fontsFolder: join(root, 'public', 'fonts') }, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } });
  globalThis.greenlightPdfEngine = {
    pool: createWorkerPool<Sheet, RenderedPdf>({ start, size: Math.max(1, Math.min(MAX_THREADS, availableParallelism() - 1)), maxQueued: MAX_QUEUED, timeoutMs: TIMEOUT_MS }),
    finished: createByteCache<RenderedPdf>(CACHE_BYTES),
    underway: new Map(),
  };
  await renderPdf(EMPTY_SHEET);
}

/** Ends the threads; what is waiting or being drawn is turned down. */
export async function closePdfEngine(): Promise<void> {
  const closing = globalThis.greenlightPdfEngine;
  globalThis.greenlightPdfEngine = undefined;
  await closing?.pool.close();
}

const EMPTY_SHEET: Sheet = {
  paper: 'A4', language: 'en', kicker: 'Business case', title: 'Greenlight', author: '', date: '', standfirst: [], facts: [], figures: [], sections: [], notes: [],
  footer: { left: '', right: '' }, summary: '',
};
