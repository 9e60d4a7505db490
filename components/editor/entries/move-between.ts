/** A line moves between Cost and Ask: the same words and the same notation, in the other list. Null when that list is full. */
import { emptyAskItem, emptyCostLine } from '@/lib/proposal/empty';
import { LIMITS } from '@/lib/proposal/limits';
import type { Proposal } from '@/lib/proposal/schema';
import { removeAt } from './list-moves';

export function moveLineToAsk(proposal: Proposal, index: number): Proposal | null {
  const { cost, ask } = proposal;
  const line = cost.lines[index];
  if (!line || ask.items.length >= LIMITS.askItems) return null;
  const item = { ...emptyAskItem(freshId(line.id, ask.items)), what: line.metric, formula: line.formula, note: [line.note, line.source].filter((text) => text !== '').join('; ') };
  return { ...proposal, cost: { ...cost, lines: removeAt(cost.lines, index) }, ask: { ...ask, items: [...ask.items, item] } };
}

export function moveItemToCost(proposal: Proposal, index: number): Proposal | null {
  const { cost, ask } = proposal;
  const item = ask.items[index];
  if (!item || cost.lines.length >= LIMITS.costLines) return null;
  const line = { ...emptyCostLine(freshId(item.id, cost.lines)), metric: item.what, formula: item.formula, note: item.note };
  return { ...proposal, ask: { ...ask, items: removeAt(ask.items, index) }, cost: { ...cost, lines: [...cost.lines, line] } };
}

/** The line keeps its id, unless the other list has one of that id. */
function freshId(id: string, entries: readonly { id: string }[]): string {
  const isTaken = (candidate: string) => entries.some((entry) => entry.id === candidate);
  let candidate = id;
  for (let next = 2; isTaken(candidate); next += 1) candidate = `${id.slice(0, LIMITS.idChars - 4)}-${next}`;
  return candidate;
}
