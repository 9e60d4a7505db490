/** The draft and what follows from it, kept outside React so that each part of the screen listens to its own part only. */
import { computeResults } from '@/lib/finance/compute-results';
import type { Results } from '@/lib/finance/results';
import type { Proposal } from '@/lib/proposal/schema';
import { keepUnchanged } from './keep-unchanged';

export type Draft = { proposal: Proposal; results: Results };

export function createDraftStore(initial: Proposal) {
  let draft: Draft = { proposal: initial, results: computeResults(initial) };
  const listeners = new Set<() => void>();

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
      draft = { proposal, results: keepUnchanged(draft.results, computeResults(proposal)) };
      for (const listener of listeners) listener();
      return true;
    },
  };
}

export type DraftStore = ReturnType<typeof createDraftStore>;
