/** What the save status says, word for word. */
import type { FaultReason, SaveState } from '@/lib/autosave/save-state';
import { partName } from '@/lib/proposal/parts';
import type { Proposal } from '@/lib/proposal/schema';
import { countOf } from '@/lib/sheet/format';
import { clockTime } from '@/lib/sheet/moments';
import { joinWords } from '@/lib/sheet/plain-text';

export type SaveWords = {
  label: string;
  /** What happened and what to do; '' when the label says it all. */
  detail: string;
};

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

export function saveWords(state: SaveState<Proposal>): SaveWords {
  switch (state.kind) {
    case 'saved': return { label: state.at === null ? 'Saved' : `Saved ${clockTime(state.at)}`, detail: '' };
    case 'unsaved': return { label: 'Editing…', detail: '' };
    case 'saving': return { label: 'Saving…', detail: '' };
    case 'offline': return { label: `Offline, ${countOf(state.waiting, 'change')} kept here`, detail: '' };
    case 'notSaved': return { label: 'Not saved', detail: FAULTS[state.reason] };
    case 'conflict': return { label: 'Changed elsewhere', detail: conflictDetail(state) };
    case 'refused': {
      if (state.reason !== 'unacceptable') return { label: 'Not saved', detail: REFUSALS[state.reason] };
      const [issue] = state.issues;
      return { label: 'Not saved', detail: issue ? `${partName(issue.path.split('.')[0])}: ${issue.message}` : 'Some of it cannot be stored. Your text is safe in this tab.' };
    }
  }
}

/** The same words sent again fare no better where it is the words that were refused. */
export function canTryAgain(state: SaveState<Proposal>): boolean {
  return state.kind === 'notSaved' || (state.kind === 'refused' && state.reason === 'gone');
}

function conflictDetail({ fields, at }: Extract<SaveState<Proposal>, { kind: 'conflict' }>): string {
  const parts = [...new Set(fields.map(({ path: [part] }) => partName(part)))];
  const when = at === null ? '' : ` at ${clockTime(at)}`;
  return `${joinWords(parts)} ${parts.length > 1 ? 'were' : 'was'} edited elsewhere${when}, in the same place as here. Nothing is overwritten until you choose, and neither is lost.`;
}
