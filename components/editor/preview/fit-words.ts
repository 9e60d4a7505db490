/** What the page-fit meter says, word for word. */
import { SECTION_COPY } from '@/lib/proposal/copy';
import type { Proposal } from '@/lib/proposal/schema';
import type { FitReport, SectionLoad } from '@/lib/sheet/fit';
import { countOf, words } from '@/lib/sheet/format';
import type { SectionId } from '@/lib/sheet/sheet';

/** From here on the meter says that it is close. */
const CLOSE_PERCENT = 96;
/** How much longer than the next one a section is to be the longest "by far". */
const BY_FAR = 1.5;

export type Refusal = Extract<FitReport, { fits: false }>;

/** "Fits on one page" and "82%"; or "4 lines too long" and "107% of a page". */
export function meterWords(report: FitReport): { label: string; amount: string } {
  const percent = Math.round(report.fillPercent);
  if (!report.fits) return { label: `${countOf(report.overLines, 'line')} too long`, amount: `${Math.max(101, percent)}% of a page` };
  return { label: percent <= CLOSE_PERCENT ? 'Fits on one page' : 'Just fits', amount: `${percent}%` };
}

/** "Trim Solution by about 4 lines, some 50 words." and why nothing else gives way. */
export function trimWords({ longestSection, overLines, overWords, sections }: Refusal): { advice: string; reason: string } {
  const [longest, next] = sections.map((section) => section.lines).sort((left, right) => right - left);
  const isByFar = longest !== undefined && longest >= BY_FAR * (next ?? 0);
  return {
    advice: `Trim ${SECTION_COPY[longestSection].heading} by about ${countOf(overLines, 'line')}, some ${words(overWords)}.`,
    reason: `It is the longest section${isByFar ? ' by far' : ''}. Spacing is already at its tightest, and type never goes below 7 pt.`,
  };
}

/** Why Export PDF waits. */
export function exportWaitsWords(refusal: Refusal): string {
  return `Export waits until it fits on one page. ${trimWords(refusal).advice}`;
}

export type SectionBar = { id: SectionId; name: string; text: string; isLongest: boolean; /** Shares of the longest bar, in percent. */ lengthPercent: number; overPercent: number };

/** The table of sections beside the advice: what is in each, and which one is over. */
export function sectionBars({ sections, longestSection, overLines }: Refusal, proposal: Proposal): SectionBar[] {
  const most = Math.max(1, ...sections.map((section) => section.lines));
  return sections.map((section) => {
    const isLongest = section.id === longestSection;
    return {
      id: section.id,
      name: SECTION_COPY[section.id].heading,
      text: isLongest ? `${words(section.words)}, ${countOf(overLines, 'line')} over` : loadWords(section, proposal),
      isLongest,
      lengthPercent: (section.lines / most) * 100,
      overPercent: isLongest ? (Math.min(overLines, section.lines) / most) * 100 : 0,
    };
  });
}

function loadWords({ id, words: count, lines }: SectionLoad, proposal: Proposal): string {
  switch (id) {
    case 'cost': return countOf(proposal.cost.lines.length, 'cost line');
    case 'ask': return countOf(proposal.ask.items.length, 'item');
    case 'roi': return proposal.roi.summary === '' ? 'worked out, fixed' : `${words(count)}, ${countOf(lines, 'line')}`;
    default: return `${words(count)}, ${countOf(lines, 'line')}`;
  }
}

/** How many characters are named one by one. */
const MOST_GLYPHS = 12;

/** null when every character prints. */
export function missingGlyphWords(missingGlyphs: string[]): string | null {
  if (missingGlyphs.length === 0) return null;
  const named = missingGlyphs.slice(0, MOST_GLYPHS).join(' ');
  const more = missingGlyphs.length - MOST_GLYPHS;
  return `Our fonts do not have ${named}${more > 0 ? ` and ${more} more` : ''}. The page leaves ${missingGlyphs.length === 1 ? 'it' : 'them'} off.`;
}
