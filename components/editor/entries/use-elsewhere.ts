'use client';

import { useCallback } from 'react';
import { notify } from '@/components/ui/toast';
import type { Proposal } from '@/lib/proposal/schema';
import type { StepId } from '@/lib/proposal/steps';
import { useEditor } from '../document/editor-context';
import { notifyStep } from '../document/notify-step';

/** Moves a line into the list of another section, as one step, and goes along. */
export function useElsewhere(section: StepId, words: { label: string; done: string; full: string }, moved: (proposal: Proposal, index: number) => Proposal | null) {
  const tools = useEditor();
  const { label, done, full } = words;
  const move = useCallback((index: number) => {
    const next = moved(tools.store.read().proposal, index);
    if (next === null) return void notify({ message: full });
    tools.replace(next);
    tools.goTo(section);
    notifyStep(tools, done);
  }, [tools, section, done, full, moved]);
  return { label, move };
}
