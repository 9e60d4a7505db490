'use client';

import { useCallback, useMemo, useState } from 'react';
import { dismissToast, notify } from '@/components/ui/toast';
import { randomName } from '@/lib/client/local-copies';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { useDraft, useEditor } from '../document/editor-context';
import { insertAt, moveEntry, removeAt } from './list-moves';
import type { ListPort } from './list-port';

/** The ids of a list and the moves on it. One entry is open at a time. Re-renders when the ids change, not when their texts do. */
export function useEntries<Entry extends { id: string }>(port: ListPort<Entry>, removedMessage: string, isFirstOpen = false) {
  const { store, setValue } = useEditor();
  const idsJson = useDraft((draft) => JSON.stringify(port.read(draft.proposal).map((entry) => entry.id)));
  const ids = useMemo((): string[] => JSON.parse(idsJson), [idsJson]);
  const [openId, setOpenId] = useState<string | null>(() => (isFirstOpen ? ids[0] ?? null : null));

  const change = useCallback(
    (make: (entries: readonly Entry[]) => Entry[]) => port.write(setValue, make(port.read(store.read().proposal))),
    [port, setValue, store],
  );

  const add = useCallback(
    (fill?: (entry: Entry) => Entry) => {
      const empty = port.makeEmpty(randomName());
      const entry = fill ? fill(empty) : empty;
      change((entries) => [...entries, entry]);
      setOpenId(entry.id);
      return entry.id;
    },
    [port, change],
  );

  const duplicate = useCallback(
    (index: number) => {
      const id = randomName();
      change((entries) => {
        const source = entries[index];
        return source ? insertAt(entries, index + 1, { ...source, id }) : [...entries];
      });
      setOpenId(id);
    },
    [change],
  );

  const remove = useCallback(
    (index: number) => {
      const entry = port.read(store.read().proposal)[index];
      if (!entry) return;
      change((entries) => removeAt(entries, index));
      const name = port.nameOf(entry).trim();
      const message = notify({
        message: name === '' ? removedMessage : EDITOR_COPY.entryRemoved(name),
        action: { label: EDITOR_COPY.undo, onSelect: () => change((entries) => insertAt(entries, index, entry)) },
      });
      // Nobody brings back what is back.
      const stop = store.subscribe(() => {
        if (!port.read(store.read().proposal).some(({ id }) => id === entry.id)) return;
        stop();
        dismissToast(message);
      });
    },
    [port, store, change, removedMessage],
  );

  const move = useCallback((from: number, to: number) => change((entries) => moveEntry(entries, from, to)), [change]);

  return { ids, isFull: ids.length >= port.most, openId, setOpenId, add, duplicate, remove, move };
}

export type Entries = Omit<ReturnType<typeof useEntries>, 'add'> & { /** The other list a line can go to. */ elsewhere?: { label: string; move: (index: number) => void } };
