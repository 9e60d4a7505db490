/** What the save status says, word for word. */
import type { FaultReason, SaveState } from '@/lib/autosave/save-state';
import { SECTION_COPY } from '@/lib/proposal/copy';
import type { Proposal } from '@/lib/proposal/schema';
import { STEPS } from '@/lib/proposal/steps';
import { clockTime, countOf } from '@/lib/sheet/format';
import { joinWords } from '@/lib/sheet/plain-text';

export type SaveWords = { label: string; /** What happened and what to do; '' when the label says it all. */ detail: string };

const FAULTS: Record<Exclude<FaultReason, 'offline'>, string> = {
  noAnswer: 'The server did not answer. Your text is safe in this tab.',
  serverError: 'Something failed on the server. Your text is safe in this tab.',
  busy: 'The server is busy. Your text is safe in this tab and is sent again soon.',
  signedOut: 'You are signed out. Sign in again in another tab; your text is safe in this one.',
};

const REFUSALS = {
  tooLarge: 'This is more than one proposal can hold. Shorten the longest text and it is saved.',
  gone: 'This proposal was deleted elsewhere. Your text is safe in this tab.',
} as const;

/** The parts of a document by name, in the order of the form. */
const PARTS: readonly (readonly [keyof Proposal, string])[] = [
  ['header', 'The heading'],
  ...STEPS.map((step) => [step, SECTION_COPY[step].heading] as const),
  ['settings', 'The settings'],
];

/** @param differing what {@link differingSections} found, for a conflict. */
export function saveWords(state: SaveState<Proposal>, differing: string[] = []): SaveWords {
  switch (state.kind) {
    case 'saved': return { label: state.at === null ? 'Saved' : `Saved ${clockTime(state.at)}`, detail: '' };
    case 'unsaved': return { label: 'Editing…', detail: '' };
    case 'saving': return { label: 'Saving…', detail: '' };
    case 'offline': return { label: `Offline, ${countOf(state.waiting, 'change')} kept here`, detail: '' };
    case 'notSaved': return { label: 'Not saved', detail: FAULTS[state.reason] };
    case 'conflict': return { label: 'Changed elsewhere', detail: conflictDetail(differing) };
    case 'refused': {
      if (state.reason !== 'unacceptable') return { label: 'Not saved', detail: REFUSALS[state.reason] };
      const [issue] = state.issues;
      return { label: 'Not saved', detail: issue ? `${sectionAt(issue.path)}: ${issue.message}` : 'Some of it cannot be stored. Your text is safe in this tab.' };
    }
  }
}

function conflictDetail(differing: string[]): string {
  const named = differing.length === 0 ? 'It' : joinWords(differing);
  return `${named} ${differing.length > 1 ? 'were' : 'was'} saved differently in another tab or by someone else. Nothing is overwritten until you choose, and neither is lost.`;
}

/** The parts of two versions that are not the same, by the names the editor gives them. */
export function differingSections(mine: Proposal, theirs: Proposal): string[] {
  return PARTS.filter(([key]) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key])).map(([, name]) => name);
}

function sectionAt(path: string): string {
  const [key] = path.split('.');
  return PARTS.find(([part]) => part === key)?.[1] ?? 'The document';
}
