'use client';

import { SOLUTION_COPY } from '@/lib/proposal/copy';
import { useDraft } from '../document/editor-context';
import { EntryList, type EntryProps } from '../entries/entry-list';
import { ALTERNATIVES } from '../entries/list-port';
import { TitleInput } from '../entries/title-input';
import { useEntries } from '../entries/use-entries';
import { TextField } from '../fields/text-field';
import { NotationField } from '../notation/notation-field';
import { AddEntry } from './add-entry';

function AlternativeTitle({ index }: EntryProps) {
  return <TitleInput path={`solution.alternatives.${index}.name`} copy={SOLUTION_COPY.name} />;
}

function AlternativeBody({ index }: EntryProps) {
  return (
    <div className="flex flex-col gap-3">
      <TextField path={`solution.alternatives.${index}.verdict`} copy={SOLUTION_COPY.verdict} />
      <div>
        <p aria-hidden className="mb-1 text-label font-medium">{SOLUTION_COPY.ask.label} <span className="font-normal text-ink3">{SOLUTION_COPY.ask.aside}</span></p>
        <NotationField path={`solution.alternatives.${index}.ask`} label={SOLUTION_COPY.ask.label} mode="ask" placeholder={SOLUTION_COPY.ask.placeholder} />
      </div>
      <div>
        <p aria-hidden className="mb-1 text-label font-medium">{SOLUTION_COPY.saving.label} <span className="font-normal text-ink3">{SOLUTION_COPY.saving.aside}</span></p>
        <NotationField path={`solution.alternatives.${index}.saving`} label={SOLUTION_COPY.saving.label} mode="monthly" placeholder={SOLUTION_COPY.saving.placeholder} />
      </div>
    </div>
  );
}

function AlternativeFolded({ index }: EntryProps) {
  const alternative = useDraft((draft) => draft.proposal.solution.alternatives[index]);
  return (
    <span className="block">
      <span className={alternative?.name ? 'block text-title font-semibold' : 'block text-title text-ink3'}>{alternative?.name || SOLUTION_COPY.unnamedAlternative}</span>
      {alternative?.verdict ? <span className="block text-label text-ink2">{alternative.verdict}</span> : null}
    </span>
  );
}

export function Alternatives() {
  const { add, ...entries } = useEntries(ALTERNATIVES, SOLUTION_COPY.alternativeRemoved);
  return (
    <div>
      <h3 className="text-title font-semibold">{SOLUTION_COPY.alternatives}</h3>
      <p className="mb-1 text-label text-ink3">{SOLUTION_COPY.alternativesHint}</p>
      <EntryList entries={entries} label={SOLUTION_COPY.alternatives} Title={AlternativeTitle} Body={AlternativeBody} Folded={AlternativeFolded}>
        <AddEntry label={SOLUTION_COPY.addAlternative} isFull={entries.isFull} onAdd={add} />
      </EntryList>
    </div>
  );
}
