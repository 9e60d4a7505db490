'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { KeptSteps } from '@/lib/client/kept-steps';
import type { Proposal } from '@/lib/proposal/schema';
import { createDraftStore } from './draft-store';
import { continueHistory, emptyHistory, rebaseSteps, recordStep, redoStep, undoStep, type UndoHistory } from './undo-history';

/**
 * The form, the figures and undo, held together: every change of the form reaches the store in the same tick, and
 * whoever saves hears of it. Going back is a reset of the form and is not recorded again.
 * @param onTravel hears what undo or redo went from and to.
 */
export function useDocument(initial: Proposal, onChange: (proposal: Proposal) => void, onTravel: (from: Proposal, to: Proposal) => void) {
  const form = useForm<Proposal>({ defaultValues: initial });
  const [store] = useState(() => createDraftStore(initial));
  const history = useRef<UndoHistory<Proposal>>(emptyHistory());
  const isTravelling = useRef(false);
  const [steps, setSteps] = useState({ canUndo: false, canRedo: false });

  const setHistory = useCallback((next: UndoHistory<Proposal>) => {
    history.current = next;
    const canUndo = next.past.length > 0;
    const canRedo = next.future.length > 0;
    setSteps((shown) => (shown.canUndo === canUndo && shown.canRedo === canRedo ? shown : { canUndo, canRedo }));
  }, []);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const before = store.read().proposal;
          if (!store.update(structuredClone(form.getValues()))) return;
          if (!isTravelling.current) setHistory(recordStep(history.current, before, isTextPath(name) ? name : null, Date.now()));
          onChange(store.read().proposal);
        },
      }),
    [form, store, onChange, setHistory],
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
      const from = store.read().proposal;
      const move = step(history.current, from);
      if (!move) return;
      setHistory(move.history);
      show(move.document);
      onTravel(from, store.read().proposal);
    },
    [store, show, setHistory, onTravel],
  );

  /** Puts a document into the form by what the person did; what stood there can be had back with undo. One that says the same is no step. */
  const replace = useCallback(
    (proposal: Proposal) => {
      const before = store.read().proposal;
      show(proposal);
      if (store.read().proposal !== before) setHistory(recordStep(history.current, before, null, Date.now()));
    },
    [store, show, setHistory],
  );

  /** Shows what was changed elsewhere; undo goes on taking back this person's own steps only. */
  const adopt = useCallback(
    (proposal: Proposal) => {
      const before = store.read().proposal;
      show(proposal);
      if (store.read().proposal !== before) setHistory(rebaseSteps(history.current, before, store.read().proposal));
    },
    [store, show, setHistory],
  );

  const readSteps = useCallback((): KeptSteps => ({ past: history.current.past, present: store.read().proposal, future: history.current.future }), [store]);

  /** Puts the steps of an earlier visit before those of this one. */
  const continueSteps = useCallback((earlier: KeptSteps) => setHistory(continueHistory(earlier, history.current, store.read().proposal)), [store, setHistory]);

  const undo = useCallback(() => travel(undoStep), [travel]);
  const redo = useCallback(() => travel(redoStep), [travel]);
  return { control: form.control, setValue: form.setValue, store, replace, adopt, readSteps, continueSteps, undo, redo, ...steps };
}

/** A change of a list as a whole (add, delete, move) is a step of its own; one inside a field is part of its typing. */
function isTextPath(name: string | undefined): name is string {
  return name !== undefined && !/(?:lines|items|alternatives|risks)$/.test(name);
}
