'use client';

import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { COST_COPY, STARTERS } from '@/lib/proposal/figures-copy';
import { useEditor } from '../document/editor-context';
import { EntryList } from '../entries/entry-list';
import { COST_LINES } from '../entries/list-port';
import { moveLineToAsk } from '../entries/move-between';
import { useElsewhere } from '../entries/use-elsewhere';
import { useEntries } from '../entries/use-entries';
import { ProseField } from '../fields/prose-field';
import { TextField } from '../fields/text-field';
import { PasteRows } from '../paste/paste-rows';
import { AddEntry } from './add-entry';
import { CostLineBody, CostLineFolded, CostLineTitle } from './cost-line';
import { inCurrency } from './in-currency';

export function CostFields() {
  const { store } = useEditor();
  const { add, ...entries } = useEntries(COST_LINES, COST_COPY.removed, true);
  const elsewhere = useElsewhere('ask', COST_COPY.toAsk, moveLineToAsk);
  return (
    <>
      <PasteRows>
        {entries.ids.length === 0 ? (
          <EmptyState title={COST_COPY.emptyTitle}>
            <p>{COST_COPY.emptyText}</p>
            <ul className="mt-3 flex flex-col items-start gap-2">
              {STARTERS.map((starter) => {
                const formula = inCurrency(starter.formula, store.read().proposal.header);
                return (
                  <li key={starter.label} className="max-w-full">
                    <Button className="max-w-full justify-start text-left whitespace-normal" onClick={() => add((line) => ({ ...line, formula, kind: starter.kind }))}>
                      <Icon of={Plus} className="shrink-0" />
                      <span>{starter.label}</span>
                      <span className="font-mono text-caption font-normal text-ink3 max-mid:hidden">{formula}</span>
                    </Button>
                  </li>
                );
              })}
            </ul>
          </EmptyState>
        ) : null}
        <EntryList entries={{ ...entries, elsewhere }} label="Cost lines" Title={CostLineTitle} Body={CostLineBody} Folded={CostLineFolded}>
          <AddEntry label={COST_COPY.add} isFull={entries.isFull} onAdd={add} hasKeyHint />
        </EntryList>
      </PasteRows>
      <ProseField path="cost.summary" copy={COST_COPY.summary} />
      <TextField path="cost.notCounted" copy={COST_COPY.notCounted} />
    </>
  );
}
