/** What the coach found and what of it was dismissed, outside React: the list, the line's hint and the rail listen to it. */
import type { Finding } from '@/lib/coach/finding';
import { keepDismissed, readDismissed } from './dismissed-keys';

export type CoachState = {
  /** null until the rules have been fetched and run. */
  findings: readonly Finding[] | null;
  dismissed: ReadonlySet<string>;
  isOpen: boolean;
};

export function createCoachStore(proposalId: string) {
  let state: CoachState = { findings: null, dismissed: new Set(), isOpen: true };
  const listeners = new Set<() => void>();

  function set(part: Partial<CoachState>) {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }
  function setDismissed(dismissed: ReadonlySet<string>) {
    keepDismissed(proposalId, dismissed);
    set({ dismissed });
  }

  return {
    read: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    /** Takes what the rules found; the first time also what was dismissed in this browser before. */
    show: (findings: readonly Finding[]) => set(state.findings === null ? { findings, dismissed: readDismissed(proposalId) } : { findings }),
    setOpen: (isOpen: boolean) => set({ isOpen }),
    dismiss: (key: string) => setDismissed(new Set([...state.dismissed, key])),
    bringBack: (key: string) => setDismissed(new Set([...state.dismissed].filter((kept) => kept !== key))),
    /** A finding that was answered, until the rules run again. */
    drop: (answered: Finding) => set({ findings: state.findings?.filter((finding) => finding !== answered) ?? null }),
  };
}

export type CoachStore = ReturnType<typeof createCoachStore>;
