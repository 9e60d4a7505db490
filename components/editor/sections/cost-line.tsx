'use client';

import { useMemo } from 'react';
import { CONFIDENCE_COPY, COST_COPY, KIND_COPY } from '@/lib/proposal/figures-copy';
import type { LineResult } from '@/lib/finance/results';
import { costTableHasCents, lineReadout } from '@/lib/sheet/readout';
import { LineHint } from '../coach/line-hint';
import type { Draft } from '../document/draft-store';
import { useDraft } from '../document/editor-context';
import type { EntryProps } from '../entries/entry-list';
import { TitleInput } from '../entries/title-input';
import { ChoiceField, type Choice } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { Chips } from '../notation/chips';
import { NotationField } from '../notation/notation-field';
import { ReadOut } from '../notation/read-out';
import { ReadingPanel } from '../notation/reading-panel';
import { useAnnounced } from '../notation/use-announced';
import { useLastGood } from '../notation/use-last-good';
import { Starters } from './starters';

const choicesOf = (copy: Record<string, { label: string }>): Choice[] => Object.entries(copy).map(([value, { label }]) => ({ value, label }));
const KINDS = choicesOf(KIND_COPY);
const CONFIDENCES = choicesOf(CONFIDENCE_COPY);

export function useLine(id: string): LineResult | undefined {
  return useDraft((draft) => draft.results.lines.find((line) => line.id === id));
}

/** Every line asks the same of each draft: it is looked at once. */
const known = new WeakMap<Draft, boolean>();
function tableHasCents(draft: Draft): boolean {
  const hasCents = known.get(draft) ?? costTableHasCents(draft.proposal, draft.results);
  known.set(draft, hasCents);
  return hasCents;
}

export function useLineFigures(line: LineResult | undefined) {
  const header = useDraft((draft) => draft.proposal.header);
  const hasCents = useDraft(tableHasCents);
  return useMemo(() => (line?.reading.ok ? lineReadout({ header }, line, hasCents) : null), [line, header, hasCents]);
}

export function CostLineTitle({ index }: EntryProps) {
  return <TitleInput path={`cost.lines.${index}.metric`} copy={COST_COPY.metric} />;
}

/** The formula with what it says back: ways to begin while it is empty, then its pieces and figures. */
export function CostFormula({ index, id }: EntryProps) {
  const figures = useLineFigures(useLine(id));
  const isBlank = useDraft((draft) => draft.proposal.cost.lines[index]?.formula.trim() === '');
  const { value: shown, isStale } = useLastGood(figures);
  useAnnounced(figures?.spoken ?? null);
  return (
    <NotationField path={`cost.lines.${index}.formula`} label={COST_COPY.formula.label} mode="monthly" placeholder={COST_COPY.formula.placeholder}>
      {(reading, wrong, panelId) =>
        isBlank ? (
          <Starters index={index} />
        ) : (
          <ReadingPanel reading={reading} wrong={wrong}><ReadOut id={panelId} lineId={id} figures={shown} isStale={isStale} /></ReadingPanel>
        )
      }
    </NotationField>
  );
}

export function CostLineBody({ index, id }: EntryProps) {
  return (
    <div className="flex flex-col gap-4">
      <CostFormula index={index} id={id} />
      <div className="grid gap-x-3 gap-y-3 mid:grid-cols-[3fr_2fr]">
        <TextField path={`cost.lines.${index}.note`} copy={COST_COPY.note} />
        <TextField path={`cost.lines.${index}.source`} copy={COST_COPY.source} />
        <ChoiceField path={`cost.lines.${index}.kind`} copy={COST_COPY.kind} choices={KINDS} />
        <ChoiceField path={`cost.lines.${index}.confidence`} copy={COST_COPY.confidence} choices={CONFIDENCES} />
      </div>
      <LineHint index={index} />
    </div>
  );
}

export function CostLineFolded({ index, id }: EntryProps) {
  const line = useLine(id);
  const metric = useDraft((draft) => draft.proposal.cost.lines[index]?.metric ?? '');
  const figures = useLineFigures(line);
  return (
    <span className="flex flex-col gap-1">
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className={metric ? 'min-w-0 text-title font-semibold' : 'min-w-0 text-title text-ink3'}>{metric || COST_COPY.unnamed}</span>
        {figures ? (
          <span className="text-base text-ink2">
            {COST_COPY.saves}{' '}
            <span className={figures.tone === 'loss' ? 'text-title font-semibold text-now' : 'text-title font-semibold text-go'}>{figures.saves.value}</span>
            {figures.saves.unit}
          </span>
        ) : (
          <span className="text-label text-ink3">{COST_COPY.unfinished}</span>
        )}
      </span>
      {line ? <Chips chips={line.reading.chips} wrong={line.error && !line.error.unfinished ? line.error : null} /> : null}
    </span>
  );
}
