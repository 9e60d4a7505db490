'use client';

import { clsx } from 'clsx';
import type { Suggestion } from '@/lib/notation/suggest';
import { EDITOR_COPY } from '@/lib/proposal/copy';

type Props = { id: string; found: readonly Suggestion[]; active: number; take: (suggestion: Suggestion) => void };

/** One quiet row under the field and what the line asks. The focus stays in the field; a tap or a click takes an offer too. */
export function SuggestionList({ id, found, active, take }: Props) {
  return (
    <ul id={id} role="listbox" aria-label={EDITOR_COPY.suggestions} className="absolute top-full left-0 z-20 mt-1 flex max-w-full flex-wrap gap-1 rounded-panel border border-line2 bg-raised p-1 shadow-e2">
      {found.map((suggestion, index) => (
        <li
          key={suggestion.label}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(suggestion)}
          className={clsx(
            'flex min-h-6 cursor-pointer items-center rounded-chip px-2 font-mono text-label coarse:min-h-11 coarse:px-3',
            index === active ? 'bg-sunk text-ink outline-2 -outline-offset-2 outline-focus' : 'text-ink2 hover:bg-sunk hover:text-ink',
          )}
        >
          {suggestion.label}
        </li>
      ))}
    </ul>
  );
}
