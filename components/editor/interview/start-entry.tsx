'use client';

import { Plus } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { randomName } from '@/lib/client/local-copies';
import { useDraft, useEditor } from '../document/editor-context';
import type { ListPort } from '../entries/list-port';
import { inCurrency } from '../sections/in-currency';

type Starter<Entry> = { label: string; /** Shown beside the label. */ formula?: string; fill: (entry: Entry, formula: string) => Entry };

type Props<Entry extends { id: string }> = {
  port: ListPort<Entry>;
  /** The entry the question is about; the first by default. */
  isMeant?: (entry: Entry) => boolean;
  starters: readonly Starter<Entry>[];
  children: (index: number, id: string) => ReactNode;
};

/** A question about an entry of a list: its fields where there is one, and ways to begin where there is none. */
export function StartEntry<Entry extends { id: string }>({ port, isMeant = () => true, starters, children }: Props<Entry>) {
  const { store, setValue } = useEditor();
  const box = useRef<HTMLDivElement>(null);
  const index = useDraft((draft) => port.read(draft.proposal).findIndex(isMeant));
  const id = useDraft((draft) => port.read(draft.proposal).find(isMeant)?.id ?? '');
  const header = useDraft((draft) => draft.proposal.header);

  function begin(starter: Starter<Entry>, formula: string) {
    const entries = port.read(store.read().proposal);
    if (entries.length >= port.most) return;
    port.write(setValue, [...entries, starter.fill(port.makeEmpty(randomName()), formula)]);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('input, textarea')?.focus());
  }

  return (
    <div ref={box} className="flex flex-col gap-3">
      {index >= 0 ? children(index, id) : (
        <ul className="flex flex-col items-start gap-2">
          {starters.map((starter) => {
            const formula = starter.formula === undefined ? '' : inCurrency(starter.formula, header);
            return (
              <li key={starter.label} className="max-w-full">
                <Button className="max-w-full justify-start text-left whitespace-normal" onClick={() => begin(starter, formula)}>
                  <Icon of={Plus} className="shrink-0" />
                  <span>{starter.label}</span>
                  {formula === '' ? null : <span className="font-mono text-caption font-normal text-ink3 max-mid:hidden">{formula}</span>}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
