'use client';

import { createContext, startTransition, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { Control, UseFormSetValue } from 'react-hook-form';
import type { Proposal } from '@/lib/proposal/schema';
import type { StepId } from '@/lib/proposal/steps';
import type { FitReport } from '@/lib/sheet/fit';
import { afterPaint } from './after-paint';
import type { Draft, DraftStore } from './draft-store';
import type { ValueStore } from './value-store';

export type EditorTools = {
  control: Control<Proposal>;
  setValue: UseFormSetValue<Proposal>;
  store: DraftStore;
  /** Puts a whole document into the form, as one step that undo takes back. */
  replace: (proposal: Proposal) => void;
  undo: () => void;
  /** The notation field that had the focus last; the symbol keys write there. */
  notationRef: { current: HTMLTextAreaElement | null };
  /** How the newest page fits. */
  report: ValueStore<FitReport | null>;
  /** Says the figures of a line once typing has stopped. */
  announce: (sentence: string) => void;
  goTo: (step: StepId) => void;
  /** The section being written in. */
  currentStep: ValueStore<StepId>;
  /** Brings the form back where the page or the interview stands in its place. */
  showForm: () => void;
  /** Asks one question at a time in place of the form. */
  interview: () => void;
};

const EditorContext = createContext<EditorTools | null>(null);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): EditorTools {
  const tools = use(EditorContext);
  if (tools === null) throw new Error('This part of the form belongs inside the editor.');
  return tools;
}

/** One part of the draft or its figures. Re-renders only when that part changed, so `select` must pick, not build. */
export function useDraft<Part>(select: (draft: Draft) => Part): Part {
  const { store } = useEditor();
  const read = () => select(store.read());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** The whole draft, for what follows a key instead of coming with it: it is drawn once the key is on the screen and nothing more urgent waits. */
export function useDraftSoon(): Draft {
  const { store } = useEditor();
  const [draft, setDraft] = useState(store.read);
  useEffect(() => {
    let takeBack: (() => void) | null = null;
    const follow = () => {
      takeBack = null;
      startTransition(() => setDraft(store.read()));
    };
    follow();
    const unsubscribe = store.subscribe(() => { takeBack ??= afterPaint(follow); });
    return () => {
      unsubscribe();
      takeBack?.();
    };
  }, [store]);
  return draft;
}
