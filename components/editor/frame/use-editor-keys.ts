'use client';

import { useEffect } from 'react';

type Keys = { undo: () => void; redo: () => void; save: () => void };

/** Text outside the form, such as a name in a dialog, keeps the browser's own undo. */
const OUTSIDE = '[role=dialog]';

/** Ctrl or Cmd with Z and Y (a browser's own undo stops at the edge of a field, and at a change from elsewhere), and with S. */
export function useEditorKeys({ undo, redo, save }: Keys) {
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const isOutside = ({ target }: Event) => target instanceof Element && target.closest(OUTSIDE) !== null;
    document.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const move = key === 's' ? save : isOutside(event) ? null : key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
      if (move === null) return;
      event.preventDefault();
      move();
    }, { signal });
    // The same wish from a menu, or a phone that is shaken.
    document.addEventListener('beforeinput', (event) => {
      if (isOutside(event) || (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo')) return;
      event.preventDefault();
      (event.inputType === 'historyUndo' ? undo : redo)();
    }, { signal });
    return () => ending.abort();
  }, [undo, redo, save]);
}
