/** The draft and what follows from it, kept outside React so that each part of the screen listens to its own part only. */
import type { Results } from '@/lib/finance/results';
import type { Proposal } from '@/lib/proposal/schema';
import { keepUnchanged } from './keep-unchanged';

/** `results` are worked out when they are first asked for. */
export type Draft = { readonly proposal: Proposal; readonly results: Results };

let compute: (proposal: Proposal) => Results = () => { throw new Error('The figures are asked for before their code is there.'); };

/** Their code is fetched after the form's; what shows a figure comes with it. */
export function provideFigures(computeResults: typeof compute): void {
  compute = computeResults;
}

export function createDraftStore(initial: Proposal) {
  let lastResults: Results | null = null;
  let draft = draftOf(initial);
  const listeners = new Set<() => void>();

  function draftOf(proposal: Proposal): Draft {
    let own: Results | null = null;
    const work = () => {
      const results = compute(proposal);
      return (lastResults = lastResults === null ? results : keepUnchanged(lastResults, results));
    };
    return { proposal, get results() { return (own ??= work()); } };
  }

  return {
    read: () => draft,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    /** Takes the document as it is now (the store's own copy from here on). False when nothing changed. */
    update(next: Proposal): boolean {
      const proposal = keepUnchanged(draft.proposal, next);
      if (proposal === draft.proposal) return false;
      draft = draftOf(proposal);
      for (const listener of listeners) listener();
      return true;
    },
  };
}

export type DraftStore = ReturnType<typeof createDraftStore>;
