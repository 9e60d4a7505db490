/** The preview's thread in the browser: a proposal comes in, its page goes out, laid out by the same code as the download. */
import { computeResults } from '../../lib/finance/compute-results';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { fitPage } from './fit-page';
import { provideFonts } from './font-faces';
import { groupsIn, type PageDrawing } from './page-drawing';
import { paintPage, type GlyphMemory } from './paint-page';
import type { PagePicture, PreviewAnswer, PreviewRequest } from './preview-protocol';

provideFonts(async (file) => {
  const response = await fetch(`/fonts/${file}`, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`The font ${file} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
});

let turn: Promise<void> = Promise.resolve();

addEventListener('message', (event: MessageEvent<PreviewRequest>) => {
  turn = turn.then(async () => {
    const answer = await answerTo(event.data).catch((error: unknown): PreviewAnswer => ({ id: event.data.id, failure: String(error) }));
    postMessage(answer, { transfer: 'page' in answer && answer.page ? [answer.page.bitmap] : [] });
  });
});

async function answerTo({ id, proposal, version, widthPx }: PreviewRequest): Promise<PreviewAnswer> {
  const { report, page } = await fitPage(buildSheet(proposal, computeResults(proposal), { version }));
  return { id, report, page: page === null || widthPx === 0 ? null : pictureOf(page.drawing, widthPx) };
}

/** More than any screen shows of one page, and less than any browser refuses. */
const WIDEST_PX = 4_096;
const glyphs: GlyphMemory<Path2D> = new WeakMap();

function pictureOf(drawing: PageDrawing, widthPx: number): PagePicture {
  const scale = Math.min(widthPx, WIDEST_PX) / drawing.width;
  const paper = new OffscreenCanvas(Math.round(drawing.width * scale), Math.round(drawing.height * scale));
  const canvas = paper.getContext('2d', { alpha: false });
  if (canvas === null) throw new Error('This browser gives a worker no canvas.');
  paintPage(drawing, { canvas, scale, outline: (svg) => new Path2D(svg), glyphs });
  const sections = groupsIn(drawing.root).flatMap(({ tag, top, bottom }) => (tag.section ? [{ id: tag.section, top: top / drawing.height, bottom: bottom / drawing.height }] : []));
  return { bitmap: paper.transferToImageBitmap(), sections };
}
