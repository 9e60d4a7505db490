'use client';

import { createContext, use, useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Finding } from '@/lib/coach/finding';
import type { Proposal } from '@/lib/proposal/schema';
import { useEditor } from '../document/editor-context';
import { createCoachStore, type CoachState, type CoachStore } from './coach-store';
import { focusField } from './focus-field';

type CoachTools = {
  store: CoachStore;
  /** Makes the change of a finding, as one step that undo takes back, and shows where. */
  apply: (finding: Finding) => void;
  /** Puts the focus into the finding's field, or to its section where it is about a whole list. */
  show: (finding: Finding) => void;
};

const CoachContext = createContext<CoachTools | null>(null);

export function CoachProvider({ id, children }: { id: string; children: ReactNode }) {
  const { store: draft, replace, goTo } = useEditor();
  const [store] = useState(() => createCoachStore(id));

  const show = useCallback(({ path, section }: Finding) => {
    if (!focusField(path, entryIdOf(draft.read().proposal, path)) && section !== 'header') goTo(section);
  }, [draft, goTo]);

  const apply = useCallback((finding: Finding) => {
    if (!finding.fix) return;
    replace(finding.fix.apply(draft.read().proposal));
    store.drop(finding);
    show(finding);
  }, [draft, store, replace, show]);

  const tools = useMemo(() => ({ store, apply, show }), [store, apply, show]);
  return <CoachContext value={tools}>{children}</CoachContext>;
}

export function useCoach(): CoachTools {
  const tools = use(CoachContext);
  if (tools === null) throw new Error('The coach belongs inside the editor.');
  return tools;
}

/** One part of what the coach knows; `select` must pick, not build. */
export function useCoachState<Part>(select: (state: CoachState) => Part): Part {
  const { store } = useCoach();
  const read = () => select(store.read());
  return useSyncExternalStore(store.subscribe, read, read);
}

function entryIdOf({ cost, solution, ask }: Proposal, path: string): string | null {
  const lists = { 'cost.lines': cost.lines, 'solution.alternatives': solution.alternatives, 'solution.risks': solution.risks, 'ask.items': ask.items };
  const found = Object.entries(lists).find(([name]) => path.startsWith(`${name}.`));
  return found?.[1][Number(path.split('.')[2])]?.id ?? null;
}
