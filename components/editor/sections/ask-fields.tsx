'use client';

import { ASK_COPY } from '@/lib/proposal/figures-copy';
import { EntryList } from '../entries/entry-list';
import { ASK_ITEMS } from '../entries/list-port';
import { moveItemToCost } from '../entries/move-between';
import { useElsewhere } from '../entries/use-elsewhere';
import { useEntries } from '../entries/use-entries';
import { DateField } from '../fields/date-field';
import { ProseField } from '../fields/prose-field';
import { TextField } from '../fields/text-field';
import { AddEntry } from './add-entry';
import { AskItemBody, AskItemFolded, AskItemTitle } from './ask-item';

export function AskFields() {
  const { add, ...entries } = useEntries(ASK_ITEMS, ASK_COPY.removed);
  const elsewhere = useElsewhere('cost', ASK_COPY.toCost, moveItemToCost);
  return (
    <>
      <ProseField path="ask.summary" copy={ASK_COPY.summary} isLabelHidden />
      <EntryList entries={{ ...entries, elsewhere }} label="What is asked for" Title={AskItemTitle} Body={AskItemBody} Folded={AskItemFolded}>
        {entries.ids.length === 0 ? <p className="text-label text-ink2">{ASK_COPY.emptyText}</p> : null}
        <AddEntry label={ASK_COPY.add} example={ASK_COPY.addExample} isFull={entries.isFull} onAdd={add} />
      </EntryList>
      <div className="grid gap-3 mid:grid-cols-[2fr_1fr]">
        <TextField path="ask.owner" copy={ASK_COPY.owner} />
        <DateField path="ask.decideBy" copy={ASK_COPY.decideBy} />
      </div>
      <ProseField path="ask.stopRule" copy={ASK_COPY.stopRule} />
    </>
  );
}
