/**
 * The server's door to the PDF engine: a sheet in, its page out, never on the thread that answers requests. The same sheet
 * is drawn once: finished pages are kept by the hash of their content, and two requests for the same page share one drawing.
 */
import { createHash } from 'node:crypto';
import type { FitReport } from '../../sheet/fit';
import type { Sheet } from '../../sheet/sheet';
import type { ByteCache } from './byte-cache';
import { PoolError, type WorkerPool } from '../worker-pool';

/** `svg` is the same page for a browser that prints. */
export type RenderedPdf = { report: FitReport; pdf: Uint8Array | null; svg: string | null };

/** What a report takes beside the page itself, roughly. */
const REPORT_BYTES = 1024;

export type PdfEngine = { pool: WorkerPool<Sheet, RenderedPdf>; finished: ByteCache<RenderedPdf>; underway: Map<string, Promise<RenderedPdf>> };

/** The host and Next's routes are separate bundles in one process, so the one engine lives on globalThis. */
declare global {
  var greenlightPdfEngine: PdfEngine | undefined;
}

/** @throws PoolError BUSY when too many pages wait, TIMEOUT, CRASHED or FAILED when this one could not be drawn, CLOSED when stopping. */
export async function renderPdf(sheet: Sheet): Promise<RenderedPdf> {
  const { pool, finished, underway } = engine();
  const key = createHash('sha256').update(JSON.stringify(sheet)).digest('base64');
  const known = finished.get(key) ?? underway.get(key);
  if (known !== undefined) return known;
  const drawing = pool.run(sheet).then((page) => {
    finished.set(key, page, (page.pdf?.byteLength ?? 0) + 2 * (page.svg?.length ?? 0) + REPORT_BYTES);
    return page;
  });
  underway.set(key, drawing);
  try {
    return await drawing;
  } finally {
    underway.delete(key);
  }
}

export { PoolError };

function engine(): PdfEngine {
  if (globalThis.greenlightPdfEngine === undefined) throw new Error('The PDF engine was not started.');
  return globalThis.greenlightPdfEngine;
}
