'use client';

import { Button } from '@/components/ui/button';
import { STARTERS } from '@/lib/proposal/figures-copy';
import { useEditor } from '../document/editor-context';
import { inCurrency } from './in-currency';

/** Four ways to begin, while the formula is still empty. */
export function Starters({ index }: { index: number }) {
  const { setValue, store } = useEditor();
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      {STARTERS.map((starter) => (
        <Button
          key={starter.label}
          className="text-label"
          onClick={(event) => {
            const field = event.currentTarget.closest('[data-entry]')?.querySelector('textarea');
            setValue(`cost.lines.${index}.formula`, inCurrency(starter.formula, store.read().proposal.header));
            setValue(`cost.lines.${index}.kind`, starter.kind);
            requestAnimationFrame(() => { field?.focus(); });
          }}
        >
          {starter.label}
        </Button>
      ))}
    </div>
  );
}
