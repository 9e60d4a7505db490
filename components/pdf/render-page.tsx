import type { FitReport } from '../../lib/sheet/fit';
import type { Sheet } from '../../lib/sheet/sheet';
import { fitPage } from './fit-page';
import { writePdf } from './write-pdf';
import { writeSvg } from './write-svg';

/** `svg` is the same page for a browser that prints. */
export type RenderedPage = { report: FitReport; pdf: Uint8Array<ArrayBuffer> | null; svg: string | null };

/** The sheet as a PDF of exactly one page, or null with a report that says what to cut. */
export async function renderPage(sheet: Sheet): Promise<RenderedPage> {
  const { report, page } = await fitPage(sheet);
  return page === null ? { report, pdf: null, svg: null } : { report, pdf: await writePdf(sheet, page.drawing), svg: writeSvg(page.drawing) };
}
