'use client';

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { type Autosave, type AutosaveStart, type AutosaveView, createAutosave, type Replace } from './create-autosave';

/**
 * Saves one proposal while its editor is open. The object stays the same for as long as the component lives and does not
 * re-render it: pass it to `SaveStatus`, call `change` with every new document, and read more with `useAutosaveView`.
 * @param onReplace puts another document into the form: one restored from this browser, or what was changed elsewhere.
 */
export function useAutosave(start: AutosaveStart, onReplace: Replace): Autosave {
  const [autosave] = useState(() => createAutosave(start));
  const replace = useEffectEvent(onReplace);
  useEffect(() => autosave.start((document, isStep) => replace(document, isStep)), [autosave]);
  return autosave;
}

/** One part of the state of saving, such as `(view) => view.revision`. `select` must pick, not build. */
export function useAutosaveView<Part>(autosave: Autosave, select: (view: AutosaveView) => Part): Part {
  const read = () => select(autosave.getView());
  return useSyncExternalStore(autosave.subscribe, read, read);
}
