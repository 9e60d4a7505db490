'use client';

import { SOLUTION_COPY } from '@/lib/proposal/copy';
import { useDraft } from '../document/editor-context';
import { EntryList, type EntryProps } from '../entries/entry-list';
import { RISKS } from '../entries/list-port';
import { TitleInput } from '../entries/title-input';
import { useEntries } from '../entries/use-entries';
import { TextField } from '../fields/text-field';
import { AddEntry } from './add-entry';

function RiskTitle({ index }: EntryProps) {
  return <TitleInput path={`solution.risks.${index}.risk`} copy={SOLUTION_COPY.risk} />;
}

function RiskBody({ index }: EntryProps) {
  return <TextField path={`solution.risks.${index}.answer`} copy={SOLUTION_COPY.answer} />;
}

function RiskFolded({ index }: EntryProps) {
  const entry = useDraft((draft) => draft.proposal.solution.risks[index]);
  return (
    <span className="block">
      <span className={entry?.risk ? 'block text-title font-semibold' : 'block text-title text-ink3'}>{entry?.risk || SOLUTION_COPY.unnamedRisk}</span>
      {entry?.answer ? <span className="block text-label text-ink2">{entry.answer}</span> : null}
    </span>
  );
}

export function Risks() {
  const { add, ...entries } = useEntries(RISKS, SOLUTION_COPY.riskRemoved);
  return (
    <div>
      <h3 className="text-title font-semibold">{SOLUTION_COPY.risks}</h3>
      <EntryList entries={entries} label={SOLUTION_COPY.risks} Title={RiskTitle} Body={RiskBody} Folded={RiskFolded}>
        <AddEntry label={SOLUTION_COPY.addRisk} isFull={entries.isFull} onAdd={add} />
      </EntryList>
    </div>
  );
}
