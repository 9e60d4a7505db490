'use client';

import { useMemo } from 'react';
import { useController } from 'react-hook-form';
import { Checkbox } from '@/components/ui/checkbox';
import { ASK_COPY } from '@/lib/proposal/figures-copy';
import { askReadout } from '@/lib/sheet/readout';
import type { AskResult } from '@/lib/finance/results';
import { useDraft, useEditor } from '../document/editor-context';
import type { EntryProps } from '../entries/entry-list';
import { TitleInput } from '../entries/title-input';
import { TextField } from '../fields/text-field';
import { Chips } from '../notation/chips';
import { NotationField } from '../notation/notation-field';
import { AskReadOut } from '../notation/ask-read-out';
import { ReadingPanel } from '../notation/reading-panel';
import { useAnnounced } from '../notation/use-announced';
import { useLastGood } from '../notation/use-last-good';

function useItem(id: string): AskResult | undefined {
  return useDraft((draft) => draft.results.ask.find((item) => item.id === id));
}

function useItemFigure(item: AskResult | undefined) {
  const header = useDraft((draft) => draft.proposal.header);
  return useMemo(() => (item?.reading.ok ? askReadout({ header }, item) : null), [item, header]);
}

export function AskItemTitle({ index }: EntryProps) {
  return <TitleInput path={`ask.items.${index}.what`} copy={ASK_COPY.what} />;
}

function QuotedField({ index }: { index: number }) {
  const { control } = useEditor();
  const { field } = useController({ control, name: `ask.items.${index}.quoted` });
  return <Checkbox label={ASK_COPY.quoted.label} name={field.name} checked={field.value} onChange={(event) => field.onChange(event.target.checked)} />;
}

/** The price with what it says back. */
export function AskPrice({ index, id }: EntryProps) {
  const figure = useItemFigure(useItem(id));
  const isBlank = useDraft((draft) => draft.proposal.ask.items[index]?.formula.trim() === '');
  const { value: shown, isStale } = useLastGood(figure);
  useAnnounced(figure ? `${figure.value} ${figure.unit}.` : null);
  return (
    <NotationField path={`ask.items.${index}.formula`} label={ASK_COPY.formula.label} mode="ask" placeholder={ASK_COPY.formula.placeholder}>
      {(reading, wrong, panelId) =>
        isBlank ? null : <ReadingPanel reading={reading} wrong={wrong}><AskReadOut id={panelId} itemId={id} figure={shown} isStale={isStale} /></ReadingPanel>
      }
    </NotationField>
  );
}

export function AskItemBody({ index, id }: EntryProps) {
  return (
    <div className="flex flex-col gap-3">
      <AskPrice index={index} id={id} />
      <TextField path={`ask.items.${index}.note`} copy={ASK_COPY.note} />
      <QuotedField index={index} />
    </div>
  );
}

export function AskItemFolded({ index, id }: EntryProps) {
  const item = useItem(id);
  const what = useDraft((draft) => draft.proposal.ask.items[index]?.what ?? '');
  const figure = useItemFigure(item);
  return (
    <span className="flex flex-col gap-1">
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className={what ? 'min-w-0 text-title font-semibold' : 'min-w-0 text-title text-ink3'}>{what || ASK_COPY.unnamed}</span>
        {figure ? (
          <span className="text-base text-ink2"><span className="text-title font-semibold text-ink">{figure.value}</span> {figure.unit}</span>
        ) : (
          <span className="text-label text-ink3">{ASK_COPY.unfinished}</span>
        )}
      </span>
      {item ? <Chips chips={item.reading.chips} wrong={item.error && !item.error.unfinished ? item.error : null} /> : null}
    </span>
  );
}
