import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { GAP_PT, MIN_TYPE_PT, PAPER_BOXES, PROSE_PT, QUARTER } from '../../lib/sheet/theme';
import type { Block, Sheet } from '../../lib/sheet/sheet';
import { fitPage, USUAL_PT, type FittedPage } from './fit-page';
import { layoutPage } from './layout-page';
import { provideFontsFromDisk } from './testing/fonts-from-disk';
import { pageBoxes } from './testing/page-boxes';
import { randomSheet } from './testing/random-sheet';
import { sampleSheet } from '../../lib/sheet/sample-sheet';

beforeAll(provideFontsFromDisk);

const WORDS = 'Every change waits for a build before anyone can test it and starts something else meanwhile while the thread of the work is lost'.split(' ');
const words = (count: number) => `${Array.from({ length: count }, (_, index) => WORDS[index % WORDS.length]).join(' ')}.`;

type Edit = { [Kind in Block['kind']]?: (block: Extract<Block, { kind: Kind }>, section: string) => Block };
const edit = (edits: Edit, sheet = sampleSheet): Sheet => ({
  ...sheet,
  sections: sheet.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind === 'prose') return edits.prose?.(block, section.id) ?? block;
      if (block.kind === 'costTable') return edits.costTable?.(block, section.id) ?? block;
      if (block.kind === 'askFigures') return edits.askFigures?.(block, section.id) ?? block;
      return block;
    }),
  })),
});
const prose = (counts: Record<string, number>): Edit['prose'] => (block, section) => {
  const count = counts[section];
  return count === undefined ? block : { kind: 'prose', paragraphs: [{ kind: 'paragraph', runs: [{ text: words(count) }] }] };
};
const lines = (count: number): Edit['costTable'] => (block) => ({ ...block, rows: Array.from({ length: count }, (_, index) => ({ ...(block.rows[index % 2] ?? fail()), id: String(index) })) });
const fail = (): never => {
  throw new Error('The sample has two cost rows.');
};

function fitOf({ report }: FittedPage) {
  if (!report.fits) throw new Error('It does not fit.');
  return report.fit;
}

/** Smaller is further down the ladder. */
function depth(fitted: FittedPage): number {
  if (!fitted.report.fits) return 100;
  const { isCompact, prosePt } = fitted.report.fit;
  return isCompact ? 50 + (PROSE_PT.max - prosePt) * 10 : 0;
}

describe('the ladder', () => {
  it('takes one layout pass for a page that fits as designed, and says how full it is', async () => {
    const fitted = await fitPage(sampleSheet);
    expect(fitted.passes).toBe(1);
    expect(fitOf(fitted)).toMatchObject({ isCompact: false, prosePt: 9.6 });
    expect(fitted.report.fillPercent).toBeGreaterThan(90);
    expect(fitted.report.fillPercent).toBeLessThan(96);
  });

  it('opens the gaps as far as there is room, and no further', async () => {
    const short = await fitPage({ ...sampleSheet, notes: [], sections: sampleSheet.sections.slice(0, 3) });
    expect(fitOf(short).gapPt).toBe(GAP_PT.max);
    const full = fitOf(await fitPage(sampleSheet)).gapPt;
    expect(full).toBeGreaterThan(GAP_PT.min);
    expect(full).toBeLessThan(GAP_PT.max);
  });

  it('stays open, then turns compact, then makes prose smaller, then refuses: never back up as text grows', { timeout: 240_000 }, async () => {
    const seen: number[] = [];
    for (const count of [40, 120, 200, 240, 280, 320, 360, 400, 440, 480, 520, 600]) seen.push(depth(await fitPage(edit({ prose: prose({ problem: count, solution: 60 }) }))));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[0]).toBeLessThan(50);
    expect(seen.some((at) => at >= 50 && at < 100)).toBe(true);
    expect(seen.at(-1)).toBe(100);
  });

  it('never goes under the smallest prose, and passes stay few', async () => {
    for (const count of [380, 420, 450, 480]) {
      const fitted = await fitPage(edit({ prose: prose({ problem: count, solution: 60 }) }));
      expect(fitted.passes).toBeLessThanOrEqual(7);
      if (fitted.report.fits) {
        expect(fitted.report.fit.prosePt).toBeGreaterThanOrEqual(PROSE_PT.min);
        expect(fitted.report.fit.prosePt).toBeLessThanOrEqual(PROSE_PT.max);
      }
    }
  });

  it('fits six cost lines, three options, four asks and eighty words each of Problem and Solution, on both papers', async () => {
    const full = edit({
      prose: prose({ problem: 80, solution: 80 }),
      costTable: lines(6),
      askFigures: (block) => ({ ...block, figures: [...block.figures, { ...(block.figures[0] ?? fail()), label: 'Training' }, { ...(block.figures[1] ?? fail()), label: 'Support' }] }),
    });
    expect((await fitPage(full)).report).toMatchObject({ fits: true });
    expect((await fitPage({ ...full, paper: 'LETTER' })).report).toMatchObject({ fits: true });
  });

  it('refuses sixty lines, naming the section they are in, the lines and the words', async () => {
    const { report, page } = await fitPage(edit({ costTable: lines(60) }));
    expect(page).toBeNull();
    expect(report).toMatchObject({ fits: false, longestSection: 'cost' });
    if (report.fits) return;
    expect(report.overLines).toBeGreaterThan(80);
    expect(report.overWords).toBeGreaterThan(report.overLines);
    expect(report.fillPercent).toBeGreaterThan(200);
  });

  it('refuses a flood by its length alone, without laying it out', async () => {
    const { report, passes } = await fitPage(edit({ prose: prose({ solution: 8000 }) }));
    expect(passes).toBe(0);
    expect(report).toMatchObject({ fits: false, longestSection: 'solution' });
    expect(report.fillPercent).toBeGreaterThan(300);
  });

  it('lays out the most it will, in every field, within seconds', { timeout: 240_000 }, async () => {
    const { report, passes } = await fitPage(edit({ prose: (_, section) => (section === 'roi' ? { kind: 'prose', paragraphs: [] } : { kind: 'prose', paragraphs: [{ kind: 'paragraph', runs: [{ text: 'x'.repeat(11_000) }] }] }) }));
    expect(passes).toBe(2);
    expect(report.fits).toBe(false);
  });

  it('cutting the words it asks for makes the page fit', async () => {
    const over = await fitPage(edit({ prose: prose({ problem: 640, solution: 60 }) }));
    if (over.report.fits) throw new Error('The page was meant to be too long.');
    expect(over.report.longestSection).toBe('problem');
    expect((await fitPage(edit({ prose: prose({ problem: 640 - over.report.overWords, solution: 60 }) }))).report.fits).toBe(true);
  });

  it('takes the prose it says there is room for as it stands, and hardly more', async () => {
    const spareOf = async (count: number) => {
      const { report, passes } = await fitPage(edit({ prose: prose({ problem: count }) }));
      if (!report.fits) return { chars: 0, at: 'nowhere' };
      return { chars: report.spareChars, at: `pass ${passes}, ${report.fit.prosePt} pt` };
    };
    const perWord = words(600).length / 600;
    for (const start of [20, 160, 330]) {
      const { chars, at } = await spareOf(start);
      const more = Math.floor(chars / perWord);
      expect((await spareOf(start + Math.floor(more * 0.9))).at).toBe(at);
      expect((await spareOf(start + more + 40)).at).not.toBe(at);
    }
  });

  it('keeps the usual room for sections that are not there yet, as the design gives it', async () => {
    const open = { isTight: false, isCompact: false, prosePt: PROSE_PT.max };
    const { height } = await layoutPage(sampleSheet, open);
    for (const { id } of sampleSheet.sections) {
      const rest = { ...sampleSheet, sections: sampleSheet.sections.filter((section) => section.id !== id), ...(id === 'cost' ? { notes: [], standfirst: [] } : {}) };
      expect(Math.abs(height - (await layoutPage(rest, open)).height - USUAL_PT[id]), id).toBeLessThan(2);
    }
    const report = async (sheet: Sheet) => (await fitPage(sheet)).report;
    const whole = await report(sampleSheet);
    const unwritten = await report({ ...sampleSheet, notes: [], standfirst: [], sections: sampleSheet.sections.slice(0, 1) });
    if (!whole.fits || !unwritten.fits) throw new Error('It does not fit.');
    expect(unwritten.spareChars).toBe(whole.spareChars);
  });

  it('counts the words and lines of each section', async () => {
    const { report } = await fitPage(edit({ prose: prose({ problem: 70 }) }));
    expect(report.sections.map((section) => section.id)).toEqual(['problem', 'cost', 'solution', 'ask', 'roi']);
    expect(report.sections[0]).toEqual({ id: 'problem', words: 70, lines: 5 });
  });

  it('gives the same page whatever was fitted before', async () => {
    const sheet = edit({ prose: prose({ problem: 420, solution: 60 }) });
    const first = await fitPage(sheet);
    await fitPage(edit({ prose: prose({ problem: 250 }) }));
    expect((await fitPage(sheet)).report).toEqual(first.report);
  });
});

describe('any page, at any rung', () => {
  it('keeps inside the margins, overlaps nothing, and sets nothing under 7 pt', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomSheet, fc.constantFrom({ isTight: false, isCompact: false, prosePt: 9.6 }, { isTight: true, isCompact: true, prosePt: 8.8 }), async (sheet, rung) => {
        const paper = PAPER_BOXES[sheet.paper];
        const { drawing, height, room } = await layoutPage(sheet, rung);
        const boxes = pageBoxes(drawing);
        const bottom = paper.top + Math.max(room, height);
        for (const box of boxes) {
          expect(box.left, box.text).toBeGreaterThanOrEqual(paper.side - 0.1);
          expect(box.right, box.text).toBeLessThanOrEqual(paper.width - paper.side + 0.6);
          expect(box.top, box.text).toBeGreaterThanOrEqual(paper.top - 3);
          expect(box.bottom, box.text).toBeLessThanOrEqual(bottom + 3);
          for (const size of box.sizes) expect(size).toBeGreaterThanOrEqual(MIN_TYPE_PT);
        }
        const lines = boxes.filter((box) => box.kind === 'line' && box.text.trim() !== '');
        for (const [index, a] of lines.entries()) {
          for (const b of lines.slice(index + 1)) {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            expect(across > 0.6 && down > 0.6, `"${a.text}" lies on "${b.text}"`).toBe(false);
          }
        }
        const sections = boxes.filter((box) => box.tag.role === 'Sect');
        for (const [index, section] of sections.entries()) expect(section.top).toBeGreaterThanOrEqual((sections[index - 1]?.bottom ?? 0) - 0.1);
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

it('a wide key figure stops short of the rule behind it', async () => {
  const wide = { value: '¥7,500,000', unit: 'once', detail: '', tone: 'plain' as const };
  const figures = ['first', 'second', 'third', 'fourth'].map((label) => ({ ...wide, label }));
  const boxes = pageBoxes((await layoutPage({ ...sampleSheet, figures }, { isTight: false, isCompact: false, prosePt: 9.6 })).drawing);
  const shown = boxes.filter((box) => box.kind === 'line' && box.text.startsWith('¥7,500,000')).slice(0, 4);
  const { side } = PAPER_BOXES[sampleSheet.paper];
  expect(shown).toHaveLength(4);
  for (const [place, box] of shown.slice(0, 3).entries()) expect(box.right).toBeLessThan(side + (place + 1) * QUARTER - 5);
});
