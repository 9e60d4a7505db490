'use client';

import { clsx } from 'clsx';
import { GripVertical } from 'lucide-react';
import { useEffect, useRef, type ComponentType, type ReactNode } from 'react';
import { handFocusOn } from '@/components/ui/hand-focus-on';
import { Icon } from '@/components/ui/icon';
import { REST_CLASS } from '../frame/form-section';
import { EntryMenu } from './entry-menu';
import { useDragOrder } from './use-drag-order';
import type { Entries } from './use-entries';

export type EntryProps = { index: number; id: string };

type Props = {
  entries: Entries;
  /** Spoken name of the list. */
  label: string;
  /** First row of an open entry: its name. The menu stands at its right. */
  Title: ComponentType<EntryProps>;
  Body: ComponentType<EntryProps>;
  /** What a folded entry shows; it is the button that opens it. */
  Folded: ComponentType<EntryProps>;
  /** Under the last entry. */
  children?: ReactNode;
};

/** Entries under each other, divided by rules. The open one is lifted off the page; the others fold to what they say. */
export function EntryList({ entries, label, Title, Body, Folded, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useFocusOnOpen(list, entries.openId);
  const near = useDragOrder(list, `${entries.ids.join()} ${entries.openId}`, entries.move);
  return (
    <div>
      <ul ref={list} aria-label={label} {...near}>
        {entries.ids.map((id, index) => {
          const isOpen = id === entries.openId;
          return (
            <li key={id} ref={handFocusOn} data-entry={id} className={clsx('relative', REST_CLASS, DROP_MARK, isOpen ? `-mx-2 mid:-mx-4 ${GUTTER}` : 'border-b border-line')}>
              {isOpen ? (
                <div className="my-1 rounded-panel border border-line2 bg-surface px-3 pt-2 pb-3 shadow-e2 mid:px-4 mid:pt-3 mid:pb-4">
                  <div className="mb-2 flex items-center justify-between gap-2">
                    <Handle className="-mr-1 -ml-2" />
                    <Title index={index} id={id} />
                    <EntryMenu entries={entries} index={index} isOpen />
                  </div>
                  <Body index={index} id={id} />
                </div>
              ) : (
                <div className="flex items-start gap-1 py-2">
                  <Handle className="absolute inset-y-0 right-full w-7 pt-4" />
                  <button type="button" aria-expanded={false} onClick={() => entries.setOpenId(id)} className="-mx-2 min-w-0 flex-1 rounded-control px-2 py-1 text-left hover:bg-ground">
                    <Folded index={index} id={id} />
                  </button>
                  <div className="fine:-mt-0.5"><EntryMenu entries={entries} index={index} isOpen={false} /></div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {children}
    </div>
  );
}

const DROP_MARK = 'data-dragging:opacity-50 before:absolute before:inset-x-0 before:hidden before:h-0.5 before:bg-go before:forced-colors:bg-[Highlight] data-[drop=top]:before:-top-px data-[drop=top]:before:block data-[drop=bottom]:before:-bottom-px data-[drop=bottom]:before:block';

/** Beside a folded line its handle reaches from top to bottom, and the open one has as much: who drags straight up or down is always over a line. */
const GUTTER = 'mid:fine:after:absolute mid:fine:after:inset-y-0 mid:fine:after:right-full mid:fine:after:w-3';

/** For a mouse only: whoever cannot drag moves a line with its menu. */
function Handle({ className }: { className: string }) {
  return <span data-handle aria-hidden className={clsx('hidden cursor-grab px-1 py-2 text-ink3 hover:text-ink active:cursor-grabbing mid:fine:block', className)}><Icon of={GripVertical} size={14} /></span>;
}

/** An entry that opens takes the focus into its first field; what was open at first does not. */
function useFocusOnOpen(list: { current: HTMLUListElement | null }, openId: string | null) {
  const shown = useRef(openId);
  useEffect(() => {
    if (shown.current === openId) return;
    shown.current = openId;
    if (openId === null) return;
    list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(openId)}"] :is(input, textarea)`)?.focus();
  }, [list, openId]);
}
