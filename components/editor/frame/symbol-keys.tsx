'use client';

import { EDITOR_COPY } from '@/lib/proposal/copy';
import { formatFor } from '@/lib/sheet/format';
import { useDraft, useEditor } from '../document/editor-context';
import { insertSymbol } from '../notation/insert-symbol';

/** What a phone's keyboard hides: the symbols and units of a cost, for the field that is being written. */
export function SymbolKeys() {
  const { notationRef } = useEditor();
  const header = useDraft((draft) => draft.proposal.header);
  const keys = ['×', '→', '–', formatFor(header).symbol, 'hr', 'min', '/mo'];
  return (
    <div role="group" aria-label={EDITOR_COPY.keys} className="grid grid-cols-7 gap-1.5 border-t border-line2 bg-sunk p-2 fine:hidden">
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => { if (notationRef.current) insertSymbol(notationRef.current, key); }}
          className="h-11 rounded-control border border-transparent bg-raised font-mono text-title shadow-e1 dark:border-line active:bg-line"
        >
          {key}
        </button>
      ))}
    </div>
  );
}
