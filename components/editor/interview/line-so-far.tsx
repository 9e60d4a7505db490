'use client';

import { useId } from 'react';
import { INTERVIEW_COPY } from '@/lib/proposal/interview-copy';
import { useDraft } from '../document/editor-context';
import { Chips } from '../notation/chips';
import { ReadOut } from '../notation/read-out';
import { useAnnounced } from '../notation/use-announced';
import { useLine, useLineFigures } from '../sections/cost-line';

/** The line the answers make: as it stands in the document, as it was understood, and what it comes to once it can be read. */
export function LineSoFar({ id }: { id: string }) {
  const headingId = useId();
  const line = useLine(id);
  const figures = useLineFigures(line);
  const formula = useDraft((draft) => draft.proposal.cost.lines.find((each) => each.id === id)?.formula ?? '');
  useAnnounced(figures?.spoken ?? null);
  if (!line || formula === '') return null;
  return (
    <div role="group" aria-labelledby={headingId} className="rounded-panel bg-ground p-3">
      <p id={headingId} className="text-label text-ink2">{INTERVIEW_COPY.soFar}</p>
      <p className="mb-3 font-mono text-notation wrap-anywhere">{formula}</p>
      <Chips chips={line.reading.chips} hasRoles />
      {figures ? <div className="mt-3 border-t border-line2 pt-3"><ReadOut lineId={id} figures={figures} isStale={false} /></div> : null}
    </div>
  );
}
