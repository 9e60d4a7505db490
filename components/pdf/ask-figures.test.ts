import { beforeAll, expect, it } from 'vitest';
import { sampleSheet } from '../../lib/sheet/sample-sheet';
import { fitPage } from './fit-page';
import { provideFontsFromDisk } from './testing/fonts-from-disk';
import { pageBoxes } from './testing/page-boxes';

beforeAll(provideFontsFromDisk);

it('the figures of a row stand on one line, however many their labels take', async () => {
  const sections = sampleSheet.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'askFigures' ? { ...block, figures: block.figures.map((figure, index) => (index === 1 ? { ...figure, label: 'A licence whose name is far longer than its column is wide' } : figure)) } : block)),
  }));
  const { page } = await fitPage({ ...sampleSheet, sections });
  const lines = pageBoxes(page?.drawing ?? expect.unreachable()).filter(({ kind }) => kind === 'line');
  expect(lines.some(({ text }) => text.startsWith('A licence')), 'the label is there').toBe(true);
  expect(lines.some(({ text }) => text.includes('its column is wide')), 'on more than one line').toBe(true);
  const figures = sampleSheet.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'askFigures' ? block.figures : []));
  const [ask] = lines.filter(({ text }) => text.startsWith('A licence'));
  const below = lines.filter(({ top }) => top > (ask?.top ?? 0));
  // The ink of a line ends a quarter of an em under its baseline.
  const baselines = figures.map(({ value }) => below.find(({ text }) => text.startsWith(value))).map((line) => Math.round(((line?.bottom ?? 0) - 0.25 * Math.max(...(line?.sizes ?? []))) * 100));
  expect(baselines.length).toBeGreaterThan(1);
  expect(new Set(baselines).size).toBe(1);
});
