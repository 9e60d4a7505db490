/** From a proposal and its results to the page. Total: every draft gives a page, and what is empty is left off. */
import type { Results } from '../finance/results';
import type { Risk } from '../finance/risk';
import type { Proposal } from '../proposal/schema';
import { askBlocks } from './ask-section';
import { costBlocks } from './cost-section';
import { facts } from './facts';
import { keyFigures } from './figures';
import { sheetNotes } from './notes';
import { pageContext, type PageContext } from './page-context';
import { cleanLine } from './plain-text';
import { problemBlocks } from './problem-section';
import { roiBlocks } from './roi-section';
import type { Block, SectionId, Sheet, SheetSection } from './sheet';
import { solutionBlocks } from './solution-section';
import { standfirst } from './standfirst';
import { summary } from './summary';
import { UNTITLED } from './untitled';

const SECTIONS: readonly { id: SectionId; heading: string; build: (context: PageContext) => Block[] }[] = [
  { id: 'problem', heading: 'Problem', build: problemBlocks },
  { id: 'cost', heading: 'Cost', build: costBlocks },
  { id: 'solution', heading: 'Solution', build: solutionBlocks },
  { id: 'ask', heading: 'Ask', build: askBlocks },
  { id: 'roi', heading: 'ROI', build: roiBlocks },
];

/**
 * @param results of this very proposal.
 * @param page the version printed on it, null while it has none; and the draws, where another thread has made them: left out, they are made here.
 */
export function buildSheet(proposal: Proposal, results: Results, page: { version: number | null; risk?: Risk | null | undefined }): Sheet {
  const context = pageContext(proposal, results, page.risk);
  const { header } = proposal;
  const sections: SheetSection[] = SECTIONS.map(({ id, heading, build }) => ({ id, heading, blocks: build(context) }));
  return {
    paper: header.paper,
    language: context.format.locale,
    kicker: 'Business case',
    title: cleanLine(header.title) || UNTITLED,
    author: cleanLine(header.author),
    date: header.date,
    standfirst: standfirst(context),
    facts: facts(context, page.version),
    figures: keyFigures(context),
    sections: sections.filter((section) => section.blocks.length > 0),
    notes: sheetNotes(context),
    footer: { left: page.version === null ? 'Prepared with Greenlight' : `Version ${page.version}, prepared with Greenlight`, right: 'Internal' },
    summary: summary(context),
  };
}
