/**
 * Draws the first page of a PDF onto a canvas with pdf.js: one worker for all pages, glyphs as outlines (no font faces to
 * load, so no flash of another font), and a second canvas behind the one in view, so that a page replaces a page.
 */
import { getDocument, PDFWorker, type PDFDocumentLoadingTask, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createLatestJob } from './latest-job';

type Wanted = { pdf: Uint8Array; canvas: HTMLCanvasElement; /** In device pixels. */ width: number };

/** More than any screen shows of one page, and less than any browser refuses. */
const WIDEST_PX = 4_096;

export type PagePainter = ReturnType<typeof createPagePainter>;

/** @param onPainted the pixels are there. @param onFailure pdf.js could not draw it; the last good page stays. */
export function createPagePainter(onPainted: () => void, onFailure: () => void) {
  const port = new Worker(new URL('./pdfjs.worker.ts', import.meta.url), { type: 'module' });
  port.addEventListener('error', onFailure);
  const worker = PDFWorker.create({ port, verbosity: 0 });
  const behind = document.createElement('canvas');
  let loaded: { pdf: Uint8Array; task: PDFDocumentLoadingTask; page: PDFPageProxy } | null = null;
  let isClosed = false;

  async function load(pdf: Uint8Array) {
    if (loaded?.pdf === pdf) return loaded.page;
    const task = getDocument({ data: pdf.slice(), worker, disableFontFace: true, useSystemFonts: false, useWasm: false, useWorkerFetch: false, verbosity: 0 });
    const page = await (await task.promise).getPage(1);
    const old = loaded;
    loaded = { pdf, task, page };
    void old?.task.destroy();
    return page;
  }

  async function paint({ pdf, canvas, width }: Wanted) {
    try {
      const page = await load(pdf);
      const natural = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: Math.min(width, WIDEST_PX) / natural.width });
      behind.width = Math.round(viewport.width);
      behind.height = Math.round(viewport.height);
      await page.render({ canvas: behind, viewport, background: '#ffffff' }).promise;
      if (isClosed) return;
      // In one task, so the emptied canvas is never on the screen.
      canvas.width = behind.width;
      canvas.height = behind.height;
      canvas.getContext('2d', { alpha: false })?.drawImage(behind, 0, 0);
      onPainted();
    } catch {
      if (!isClosed) onFailure();
    }
  }

  const jobs = createLatestJob<Wanted>(paint);
  return {
    /** Draws as soon as the drawing under way is done; of several wishes the last one counts. */
    paint: jobs.ask,
    close() {
      isClosed = true;
      jobs.clear();
      void loaded?.task.destroy();
      worker.destroy();
      port.terminate();
    },
  };
}
