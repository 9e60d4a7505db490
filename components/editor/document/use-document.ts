'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Proposal } from '@/lib/proposal/schema';
import { createDraftStore } from './draft-store';
import { emptyHistory, recordStep, redoStep, undoStep, type UndoHistory } from './undo-history';

/**
 * The form, the figures and undo, held together: every change of the form reaches the store in the same tick, and
 * whoever saves hears of it. Going back is a reset of the form and is not recorded again.
 */
export function useDocument(initial: Proposal, onChange: (proposal: Proposal) => void) {
  const form = useForm<Proposal>({ defaultValues: initial });
  const [store] = useState(() => createDraftStore(initial));
  const history = useRef<UndoHistory<Proposal>>(emptyHistory());
  const isTravelling = useRef(false);
  const [steps, setSteps] = useState({ canUndo: false, canRedo: false });

  const showSteps = useCallback(() => {
    const canUndo = history.current.past.length > 0;
    const canRedo = history.current.future.length > 0;
    setSteps((shown) => (shown.canUndo === canUndo && shown.canRedo === canRedo ? shown : { canUndo, canRedo }));
  }, []);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const before = store.read().proposal;
          if (!store.update(structuredClone(form.getValues()))) return;
          if (!isTravelling.current) {
            history.current = recordStep(history.current, before, isTextPath(name) ? name : null, Date.now());
            showSteps();
          }
          onChange(store.read().proposal);
        },
      }),
    [form, store, onChange, showSteps],
  );

  const show = useCallback(
    (proposal: Proposal) => {
      isTravelling.current = true;
      form.reset(structuredClone(proposal));
      if (store.update(structuredClone(proposal))) onChange(store.read().proposal);
      isTravelling.current = false;
    },
    [form, store, onChange],
  );

  const travel = useCallback(
    (step: typeof undoStep<Proposal>) => {
      const move = step(history.current, store.read().proposal);
      if (!move) return;
      history.current = move.history;
      show(move.document);
      showSteps();
    },
    [store, show, showSteps],
  );

  /** Puts a document from elsewhere into the form; what stood there can be had back with undo. One that says the same is no step. */
  const replace = useCallback(
    (proposal: Proposal) => {
      const before = store.read().proposal;
      show(proposal);
      if (store.read().proposal === before) return;
      history.current = recordStep(history.current, before, null, Date.now());
      showSteps();
    },
    [store, show, showSteps],
  );

  const undo = useCallback(() => travel(undoStep), [travel]);
  const redo = useCallback(() => travel(redoStep), [travel]);
  return { control: form.control, setValue: form.setValue, store, replace, undo, redo, ...steps };
}

/** A change of a list as a whole (add, delete, move) is a step of its own; one inside a field is part of its typing. */
function isTextPath(name: string | undefined): name is string {
  return name !== undefined && !/(?:lines|items|alternatives|risks)$/.test(name);
}
