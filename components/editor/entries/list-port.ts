/** How each list of the document is read, written and added to, so that one piece of code can offer the same moves for all. */
import type { UseFormSetValue } from 'react-hook-form';
import { emptyAlternative, emptyAskItem, emptyCostLine, emptyRisk } from '@/lib/proposal/empty';
import { LIMITS } from '@/lib/proposal/limits';
import type { Alternative, AskItem, CostLine, Proposal, Risk } from '@/lib/proposal/schema';

export type ListPort<Entry extends { id: string }> = {
  name: string;
  most: number;
  read: (proposal: Proposal) => readonly Entry[];
  write: (setValue: UseFormSetValue<Proposal>, entries: Entry[]) => void;
  makeEmpty: (id: string) => Entry;
  /** What the entry is called; '' while it has no name. */
  nameOf: (entry: Entry) => string;
};

export const COST_LINES: ListPort<CostLine> = {
  name: 'cost.lines',
  most: LIMITS.costLines,
  read: (proposal) => proposal.cost.lines,
  write: (setValue, entries) => setValue('cost.lines', entries),
  makeEmpty: emptyCostLine,
  nameOf: ({ metric }) => metric,
};

export const ASK_ITEMS: ListPort<AskItem> = {
  name: 'ask.items',
  most: LIMITS.askItems,
  read: (proposal) => proposal.ask.items,
  write: (setValue, entries) => setValue('ask.items', entries),
  makeEmpty: emptyAskItem,
  nameOf: ({ what }) => what,
};

export const ALTERNATIVES: ListPort<Alternative> = {
  name: 'solution.alternatives',
  most: LIMITS.alternatives,
  read: (proposal) => proposal.solution.alternatives,
  write: (setValue, entries) => setValue('solution.alternatives', entries),
  makeEmpty: emptyAlternative,
  nameOf: ({ name }) => name,
};

export const RISKS: ListPort<Risk> = {
  name: 'solution.risks',
  most: LIMITS.risks,
  read: (proposal) => proposal.solution.risks,
  write: (setValue, entries) => setValue('solution.risks', entries),
  makeEmpty: emptyRisk,
  nameOf: ({ risk }) => risk,
};
