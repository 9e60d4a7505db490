/** What a search looks at: the title and the cost lines, in lower case, so both engines compare the same way. */
import type { Proposal } from '../proposal/schema';

export function searchTextOf({ header, cost }: Proposal): string {
  return [header.title, ...cost.lines.flatMap((line) => [line.metric, line.formula, line.note])].map(normalise).join('\n');
}

/** Folds case and composition; a NUL, which PostgreSQL stores nowhere, goes. */
export function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('\0', '');
}
