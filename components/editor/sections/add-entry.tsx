'use client';

import { Plus } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Icon } from '@/components/ui/icon';

type Props = { label: string; example?: string; isFull: boolean; onAdd: () => void; hasKeyHint?: boolean };

const key = 'rounded-chip border border-line2 bg-raised px-1.5 py-0.5 font-mono text-caption text-ink2';

/** A field that is left says what is wrong with it and grows, and the button would be gone from under the pointer. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** The row that adds one more, with an example of what to type there. */
export function AddEntry({ label, example, isFull, onAdd, hasKeyHint = false }: Props) {
  return (
    <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <button type="button" data-command="add" disabled={isFull} onMouseDown={keepFocus} onClick={() => onAdd()} className="-mx-2 flex h-control min-w-0 items-center gap-2 rounded-control px-2 text-base font-medium hover:bg-ground disabled:cursor-not-allowed disabled:text-ink3">
        <Icon of={Plus} className="shrink-0" />
        {label}
        {example ? <span aria-hidden className="truncate font-mono text-label font-normal text-ink3 max-mid:hidden">{example}</span> : null}
      </button>
      {isFull ? <span className="text-label text-ink3">The list is full.</span> : null}
      {hasKeyHint ? (
        <span aria-hidden className="flex items-center gap-3 text-label text-ink3 max-mid:hidden coarse:hidden">
          <span><kbd className={key}>x</kbd> types ×</span>
          <span><kbd className={key}>-&gt;</kbd> types →</span>
        </span>
      ) : null}
    </div>
  );
}
