import { SECTION_COPY, SETTINGS_COPY } from './copy';
import type { Proposal } from './schema';
import { STEPS } from './steps';

/** The parts of a document by name, in the order of the form. */
export const PARTS: readonly (readonly [keyof Proposal, string])[] = [
  ['header', 'The heading'],
  ...STEPS.map((step) => [step, SECTION_COPY[step].heading] as const),
  ['settings', SETTINGS_COPY.heading],
];

/** @param key the first key of a place in the document. */
export function partName(key: string | undefined): string {
  return PARTS.find(([part]) => part === key)?.[1] ?? 'The document';
}
