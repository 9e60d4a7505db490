/** What the save status says, word for word. */
import type { FaultReason, SaveState } from '@/lib/autosave/save-state';
import type { Proposal } from '@/lib/proposal/schema';
import { clockTime, countOf } from '@/lib/sheet/format';

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

const SECTIONS = {
  header: 'The heading', problem: 'Problem', cost: 'Cost', solution: 'Solution', ask: 'Ask', roi: 'ROI', settings: 'The settings',
} as const satisfies Partial<Record<keyof Proposal, string>>;

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
  const named = differing.length === 0 ? 'It' : listed(differing);
  return `${named} ${differing.length > 1 ? 'were' : 'was'} saved differently in another tab or by someone else. Nothing is overwritten until you choose, and neither is lost.`;
}

/** The parts of two versions that are not the same, by the names the editor gives them. */
export function differingSections(mine: Proposal, theirs: Proposal): string[] {
  return Object.entries(SECTIONS)
    .filter(([key]) => JSON.stringify(Reflect.get(mine, key)) !== JSON.stringify(Reflect.get(theirs, key)))
    .map(([, name]) => name);
}

function sectionAt(path: string): string {
  const [key] = path.split('.');
  return Object.entries(SECTIONS).find(([section]) => section === key)?.[1] ?? 'The document';
}

/** "Problem, Cost and Ask" */
function listed(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
