'use client';

import { useMemo } from 'react';
import { ROI_COPY } from '@/lib/proposal/figures-copy';
import type { MeasureFigure, Question } from '@/lib/sheet/explanation';
import { returnReadout } from '@/lib/sheet/readout';
import { useDraft } from '../document/editor-context';
import { FigureBlock } from '../notation/read-out';

const ask = (figure: MeasureFigure): Question[] => [{ of: 'measure', view: 'drafted', figure }];
const ASKS = { net: ask('net'), roi: ask('roi'), payback: ask('payback') };

/** What comes of it all, as drafted. */
export function ReturnFigures() {
  const header = useDraft((draft) => draft.proposal.header);
  const results = useDraft((draft) => draft.results);
  const figures = useMemo(() => returnReadout({ header }, results), [header, results]);
  if (figures === null) return null;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-2">
      <FigureBlock label={figures.netLabel} figure={figures.net} ask={ASKS.net} tone={figures.tone} />
      <FigureBlock label={ROI_COPY.roi} figure={figures.roi} ask={ASKS.roi} />
      <FigureBlock label={ROI_COPY.payback} figure={figures.payback} ask={ASKS.payback} />
    </div>
  );
}
