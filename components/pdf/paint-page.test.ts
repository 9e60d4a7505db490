/** The preview is painted from the drawing and the PDF is written from it: laid over each other, they are one page. */
import { createCanvas, Path2D, type Canvas, type ImageData } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { computeResults } from '../../lib/finance/compute-results';
import { TEMPLATES } from '../../lib/proposal/templates';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { sampleSheet } from '../../lib/sheet/sample-sheet';
import type { Sheet } from '../../lib/sheet/sheet';
import { fitPage } from './fit-page';
import type { Group, Mark, PageDrawing } from './page-drawing';
import { paintPage } from './paint-page';
import { provideFontsFromDisk } from './testing/fonts-from-disk';
import { writePdf } from './write-pdf';

beforeAll(provideFontsFromDisk);

const SCALE = 2;
/** In pixels. What the edges of glyphs differ by evens out within such a strip, and a rule that is missing does not. */
const STRIPS = [{ width: 32, height: 2 }, { width: 2, height: 32 }] as const;
/** In darkness of a strip, of 255. A strip of a hairline of the palest grey is about 20. */
const EDGES = 17;

const picture = (canvas: Canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);

function painted(drawing: PageDrawing): ImageData {
  const canvas = createCanvas(Math.round(drawing.width * SCALE), Math.round(drawing.height * SCALE));
  paintPage<Path2D>(drawing, { canvas: canvas.getContext('2d'), scale: SCALE, outline: (svg) => new Path2D(svg), glyphs: new WeakMap() });
  return picture(canvas);
}

/** The reader draws on this canvas as on a browser's, the only one its types know. */
function isDrawable(canvas: unknown): canvas is HTMLCanvasElement {
  return typeof canvas === 'object' && canvas !== null && 'getContext' in canvas;
}

async function printed(pdf: Uint8Array, { width, height }: ImageData): Promise<ImageData> {
  const task = getDocument({ data: pdf.slice(), disableFontFace: true, useSystemFonts: false, useWasm: false, verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const paper = createCanvas(width, height);
  const canvas: unknown = paper;
  if (!isDrawable(canvas)) throw new Error('There is no canvas to draw on.');
  await page.render({ canvas, viewport: page.getViewport({ scale: SCALE }), background: '#ffffff' }).promise;
  await task.destroy();
  return picture(paper);
}

/** The largest difference in darkness between two strips. */
function largestDifference(ours: ImageData, theirs: ImageData): number {
  return Math.max(...STRIPS.map(({ width, height }) => {
    const perRow = Math.ceil(ours.width / width);
    const strips = new Float64Array(perRow * Math.ceil(ours.height / height));
    for (let at = 0; at < ours.data.length; at += 4) {
      const [x, y] = [(at / 4) % ours.width, Math.floor(at / 4 / ours.width)];
      const off = [0, 1, 2].reduce((sum, channel) => sum + (ours.data[at + channel] ?? 0) - (theirs.data[at + channel] ?? 0), 0);
      const strip = Math.floor(y / height) * perRow + Math.floor(x / width);
      strips[strip] = (strips[strip] ?? 0) + off / 3 / (width * height);
    }
    return strips.reduce((largest, off) => Math.max(largest, Math.abs(off)), 0);
  }));
}

async function drawn(sheet: Sheet): Promise<{ drawing: PageDrawing; paper: ImageData }> {
  const { page } = await fitPage(sheet);
  if (page === null) throw new Error('The page does not fit.');
  const { drawing } = page;
  return { drawing, paper: await printed(await writePdf(sheet, drawing), painted(drawing)) };
}

function without(drawing: PageDrawing, isLeftOut: (mark: Mark) => boolean): PageDrawing {
  const filtered = (group: Group): Group => ({ ...group, children: group.children.flatMap((child): (Group | Mark)[] => (child.kind === 'group' ? [filtered(child)] : isLeftOut(child) ? [] : [child])) });
  return { ...drawing, root: filtered(drawing.root) };
}

describe('the preview shows the very page', () => {
  const pages = TEMPLATES.map(({ slug, build }) => {
    const proposal = build('2026-11-22');
    return { name: slug, sheet: buildSheet(proposal, computeResults(proposal), { version: 3 }) };
  });

  it.each([...pages, { name: 'the sample on Letter', sheet: { ...sampleSheet, paper: 'LETTER' as const } }])('$name', async ({ sheet }) => {
    const { drawing, paper } = await drawn(sheet);
    expect(largestDifference(painted(drawing), paper)).toBeLessThan(EDGES);
  });
});

describe('what one of the two leaves out is seen', () => {
  it.each<[string, (mark: Mark) => boolean]>([
    ['a hairline between rows', (mark) => mark.kind === 'box' && mark.color === '#D5DAD6'],
    ['a divider between figures', (mark) => mark.kind === 'box' && mark.width === 0.5],
    ['the ring where it is paid back', (mark) => mark.kind === 'circle'],
    ['the line of the chart', (mark) => mark.kind === 'path' && mark.fill === null],
    ['a footnote', (mark) => mark.kind === 'text' && mark.runs[0]?.size === 7],
  ])('%s', async (_name, isLeftOut) => {
    const { drawing, paper } = await drawn(sampleSheet);
    expect(largestDifference(painted(without(drawing, isLeftOut)), paper)).toBeGreaterThan(EDGES);
  });
});
