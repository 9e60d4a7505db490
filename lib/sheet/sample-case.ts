/** Test support: a small case told in formulas, with its results and its sheet. */
import { computeResults } from '../finance/compute-results';
import type { Results } from '../finance/results';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../proposal/empty';
import type { AskItem, CostLine, Proposal } from '../proposal/schema';
import { buildSheet } from './build-sheet';
import { sheetText } from './sheet-text';
import type { Block, BlockKind, Sheet } from './sheet';

export const WAITING = '40 devs × 5 hr/mo → 30 min/mo × $100/hr';
export const MACHINES = '$2,500/mo → $500/mo';
export const ENGINEERS = '2 engineers × 3 weeks × $100/hr';

export type Case = {
  header?: Partial<Proposal['header']>;
  lines?: Partial<CostLine>[];
  items?: Partial<AskItem>[];
  solution?: Partial<Proposal['solution']>;
  cost?: Partial<Proposal['cost']>;
  ask?: Partial<Proposal['ask']>;
  roi?: Partial<Proposal['roi']>;
  problem?: string;
};

export function proposalOf({ header, lines = [], items = [], solution, cost, ask, roi, problem = '' }: Case): Proposal {
  const empty = emptyProposal('2026-03-02');
  return {
    ...empty,
    header: { ...empty.header, ...header },
    problem: { statement: problem },
    cost: { ...empty.cost, ...cost, lines: lines.map((line, index) => ({ ...emptyCostLine(`line-${index}`), ...line })) },
    solution: { ...empty.solution, ...solution },
    ask: { ...empty.ask, ...ask, items: items.map((item, index) => ({ ...emptyAskItem(`item-${index}`), ...item })) },
    roi: { ...empty.roi, ...roi },
  };
}

/** The founding article's example: 18,000 + 2,000 is 20,000. */
export const ARTICLE: Case = {
  lines: [
    { metric: 'Developers waiting', formula: WAITING, kind: 'capacity' },
    { metric: 'CI/CD EC2', formula: MACHINES, kind: 'cash' },
  ],
  items: [{ what: 'Two engineers', formula: ENGINEERS }, { what: 'Licence', formula: '$500/mo' }],
};

export function sheetOf(given: Case, version: number | null = null): { proposal: Proposal; results: Results; sheet: Sheet; texts: string[] } {
  const proposal = proposalOf(given);
  const results = computeResults(proposal);
  const sheet = buildSheet(proposal, results, { version });
  return { proposal, results, sheet, texts: sheetText(sheet) };
}

/** The first block of a kind; throws when the page has none. */
export function blockOf<Kind extends BlockKind>(sheet: Sheet, kind: Kind): Extract<Block, { kind: Kind }> {
  const isKind = (block: Block): block is Extract<Block, { kind: Kind }> => block.kind === kind;
  const found = sheet.sections.flatMap((section) => section.blocks).find(isKind);
  if (!found) throw new Error(`The page has no ${kind}.`);
  return found;
}
