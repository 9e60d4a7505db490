'use client';

import { useEffect, useEffectEvent } from 'react';

export type EditorKeys = {
  undo: () => void;
  redo: () => void;
  save: () => void;
  openCommands: () => void;
  stepBy: (by: -1 | 1) => void;
  lineBy: (by: -1 | 1) => void;
};

/** Text outside the form, such as a name in a dialog, keeps the browser's own undo; and what lies behind a dialog stays as it is. */
const OUTSIDE = '[role=dialog]';
const OWN_ALT_KEYS = 'select, [role=menu]';

/** The keys that work everywhere in the editor. All need Ctrl, Cmd or Alt: a letter alone is text. */
export function useEditorKeys(keys: EditorKeys) {
  const press = useEffectEvent((name: keyof EditorKeys, by: -1 | 1 = 1) => keys[name](by));
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const isIn = (selector: string, { target }: Event) => target instanceof Element && target.closest(selector) !== null;
    document.addEventListener('keydown', (event) => {
      const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
      const isAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (event.defaultPrevented || !(isControl || isAlt)) return;
      const isOutside = isIn(OUTSIDE, event);
      const key = event.key.toLowerCase();
      const take = (name: keyof EditorKeys, by?: -1 | 1) => {
        event.preventDefault();
        press(name, by);
      };
      if (isControl && key === 's') return take('save');
      if (isOutside) return;
      if (isControl && key === 'k') return take('openCommands');
      if (isControl && key === 'z') return take(event.shiftKey ? 'redo' : 'undo');
      if (isControl && key === 'y') return take('redo');
      if (!isAlt || isIn(OWN_ALT_KEYS, event)) return;
      if (key === 'pageup' || key === 'pagedown') return take('stepBy', key === 'pageup' ? -1 : 1);
      if (key === 'arrowup' || key === 'arrowdown') return take('lineBy', key === 'arrowup' ? -1 : 1);
    }, { signal });
    // The same wish from a menu, or a phone that is shaken.
    document.addEventListener('beforeinput', (event) => {
      if (isIn(OUTSIDE, event) || (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo')) return;
      event.preventDefault();
      press(event.inputType === 'historyUndo' ? 'undo' : 'redo');
    }, { signal });
    return () => ending.abort();
  }, []);
}
