/**
 * Finds the first rung of the ladder that fits the paper: open, then with its spaces drawn in, then in compact forms, then
 * with smaller prose. The gaps are springs inside the layout, so one pass per rung is enough and most pages take one pass in
 * all. The search never looks at what fitted before: the same sheet gives the same page in preview, download and server.
 */
import { countWords } from '../../lib/proposal/readiness';
import { STEPS } from '../../lib/proposal/steps';
import type { FitReport, SectionLoad } from '../../lib/sheet/fit';
import type { Block, Sheet } from '../../lib/sheet/sheet';
import { blockText, sheetText, type SheetForm } from '../../lib/sheet/sheet-text';
import { PROSE_PT } from '../../lib/sheet/theme';
import { layoutPage, type LaidOutPage } from './layout-page';
import type { Rung } from './page-context';
import { proseLook } from './prose';
import { blockHeight } from './sheet-page';

export type FittedPage = { report: FitReport; page: LaidOutPage | null; passes: number };

const OPEN: Rung = { isTight: false, isCompact: false, prosePt: PROSE_PT.max };
const TIGHT: Rung = { ...OPEN, isTight: true };
const LARGEST: Rung = { ...TIGHT, isCompact: true };
const SMALLEST: Rung = { ...LARGEST, prosePt: PROSE_PT.min };
const STEP_PT = 0.1;
/** Compact rungs from the largest prose to the smallest. */
const COMPACT: Rung[] = Array.from({ length: Math.round((PROSE_PT.max - PROSE_PT.min) / STEP_PT) + 1 }, (_, step) => ({ ...LARGEST, prosePt: Math.round((PROSE_PT.max - step * STEP_PT) * 10) / 10 }));
/** An open page this many times too tall fits at no rung; the ones between are not tried. */
const HOPELESS = 2;
/** A hundredth of a point is not worth a refusal. */
const TOLERANCE_PT = 0.01;

export async function fitPage(sheet: Sheet): Promise<FittedPage> {
  if (countChars(sheet) > MOST_CHARS) return { report: refuseUnseen(sheet), page: null, passes: 0 };
  let passes = 0;
  const lay = (rung: Rung) => {
    passes += 1;
    return layoutPage(sheet, rung);
  };
  const accept = (rung: Rung, page: LaidOutPage): FittedPage => ({ report: fits(sheet, rung, page), page, passes });

  const open = await lay(OPEN);
  if (isOnPaper(open)) return accept(OPEN, open);
  if (open.height < open.room * HOPELESS) {
    for (const rung of [TIGHT, LARGEST]) {
      const page = await lay(rung);
      if (isOnPaper(page)) return accept(rung, page);
    }
  }
  const least = await lay(SMALLEST);
  if (!isOnPaper(least)) return { report: refuse(sheet, least), page: null, passes };

  let best = { rung: SMALLEST, page: least };
  let [tooLarge, small] = [0, COMPACT.length - 1];
  while (small - tooLarge > 1) {
    const middle = Math.floor((tooLarge + small) / 2);
    const rung = COMPACT[middle] ?? SMALLEST;
    const page = await lay(rung);
    if (isOnPaper(page)) {
      best = { rung, page };
      small = middle;
    } else {
      tooLarge = middle;
    }
  }
  return accept(best.rung, best.page);
}

const isOnPaper = (page: LaidOutPage) => page.height <= page.room + TOLERANCE_PT;
const percent = (page: LaidOutPage) => Math.round((page.height / page.room) * 1000) / 10;

function fits(sheet: Sheet, rung: Rung, page: LaidOutPage): FitReport {
  return {
    fits: true,
    fit: { isCompact: rung.isCompact, prosePt: rung.prosePt, gapPt: Math.round(page.gapPt * 100) / 100 },
    fillPercent: Math.min(100, percent(page)),
    spareChars: spareChars(sheet, page, rung),
    sections: loads(sheet, page, rung),
    missingGlyphs: page.missingGlyphs,
  };
}

/**
 * Points that sections take on the page of the design, with what comes with them: the notes and the standfirst with Cost.
 * A page that lacks some keeps room for them, so that the first section written is not told it may fill the sheet.
 */
export const USUAL_PT: Record<SectionLoad['id'], number> = { problem: 48, cost: 190, solution: 121, ask: 46, roi: 148 };

function spareChars(sheet: Sheet, page: LaidOutPage, { prosePt }: Rung): number {
  const lacking = STEPS.filter((id) => sheet.sections.every((section) => section.id !== id));
  const spare = page.room - page.height - lacking.reduce((sum, id) => sum + USUAL_PT[id], 0);
  const lines = Math.max(0, Math.floor(spare / leadingAt(prosePt)));
  return Math.floor(lines * CHARS_PER_LINE * (PROSE_PT.max / prosePt));
}

/** Says by how much the smallest legible page is too long, and where most of it stands. */
function refuse(sheet: Sheet, page: LaidOutPage): FitReport {
  const sections = loads(sheet, page, SMALLEST);
  const longest = longestOf(sections);
  const overLines = Math.max(1, Math.ceil((page.height - page.room) / leadingAt(PROSE_PT.min)));
  const wordsPerLine = longest === null || longest.lines === 0 ? WORDS_PER_LINE : Math.max(1, (longest.words / longest.lines) * FULL_LINES);
  return {
    fits: false,
    fillPercent: Math.max(100.1, percent(page)),
    overLines,
    overWords: Math.ceil(overLines * wordsPerLine),
    longestSection: longest?.id ?? 'problem',
    sections,
    missingGlyphs: page.missingGlyphs,
  };
}

/** Twice what a page of the smallest type holds. More is refused by its length alone: laying it out would only take time. */
const MOST_CHARS = 25_000;
/** Characters in a full line of prose at its largest. */
const CHARS_PER_LINE = 95;

const countChars = (sheet: Sheet) => sheetText(sheet, 'compact').join('').length;
const textOf = (blocks: Block[], form: SheetForm) => blocks.flatMap((block) => blockText(block, form)).join(' ');

function refuseUnseen(sheet: Sheet): FitReport {
  const leading = leadingAt(PROSE_PT.min);
  const sections = sheet.sections.map(({ id, blocks }) => {
    const text = textOf(blocks, 'compact');
    return { id, words: countWords(text), lines: Math.ceil(text.length / CHARS_PER_LINE) };
  });
  const lines = Math.ceil(countChars(sheet) / CHARS_PER_LINE);
  const room = blockHeight(sheet) / leading;
  const overLines = Math.ceil(lines - room);
  return { fits: false, fillPercent: Math.round((lines / room) * 1000) / 10, overLines, overWords: overLines * WORDS_PER_LINE, longestSection: longestOf(sections)?.id ?? 'problem', sections, missingGlyphs: [] };
}

function longestOf(sections: SectionLoad[]): SectionLoad | null {
  return sections.reduce<SectionLoad | null>((most, section) => (most === null || section.lines > most.lines ? section : most), null);
}

/** Words in a full line of prose at its smallest. */
const WORDS_PER_LINE = 16;
/** A section's height holds spaces and half lines too, so its full lines hold more words than its average. */
const FULL_LINES = 1.2;
const leadingAt = (prosePt: number) => proseLook(prosePt).leading;

/** Words of each section, and its height in lines of prose. */
function loads(sheet: Sheet, page: LaidOutPage, { isCompact, prosePt }: Rung): SectionLoad[] {
  return sheet.sections.map(({ id, blocks }) => ({
    id,
    words: countWords(textOf(blocks, isCompact ? 'compact' : 'full')),
    lines: Math.round((page.sectionHeights.find((section) => section.id === id)?.height ?? 0) / leadingAt(prosePt)),
  }));
}
