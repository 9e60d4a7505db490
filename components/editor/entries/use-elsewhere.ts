'use client';

import { useCallback } from 'react';
import { notify } from '@/components/ui/toast';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Proposal } from '@/lib/proposal/schema';
import type { StepId } from '@/lib/proposal/steps';
import { useEditor } from '../document/editor-context';

/** Moves a line into the list of another section, as one step, and goes along. */
export function useElsewhere(section: StepId, words: { label: string; done: string; full: string }, moved: (proposal: Proposal, index: number) => Proposal | null) {
  const { store, replace, undo, goTo } = useEditor();
  const { label, done, full } = words;
  const move = useCallback((index: number) => {
    const next = moved(store.read().proposal, index);
    if (next === null) return notify({ message: full });
    replace(next);
    goTo(section);
    notify({ message: done, action: { label: EDITOR_COPY.undo, onSelect: undo } });
  }, [store, replace, undo, goTo, section, done, full, moved]);
  return { label, move };
}
