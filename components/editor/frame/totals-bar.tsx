'use client';

import { useMemo } from 'react';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Question, TotalFigure } from '@/lib/sheet/explanation';
import { totalsReadout } from '@/lib/sheet/readout';
import { useDraft } from '../document/editor-context';
import { FigureBlock } from '../notation/read-out';

const ask = (figure: TotalFigure): Question[] => [{ of: 'total', figure }];
const ASKS = { now: ask('now'), after: ask('after'), saves: ask('saves'), inAYear: ask('inAYear') };

/** What all lines together come to, always in view and right on every keystroke. */
export function TotalsBar() {
  const header = useDraft((draft) => draft.proposal.header);
  const results = useDraft((draft) => draft.results);
  const totals = useMemo(() => totalsReadout({ header }, results), [header, results]);
  return (
    <div role="group" aria-label={EDITOR_COPY.totals} className="flex items-start gap-x-2 gap-y-1 px-4 mid:gap-x-4 py-2 mid:px-9 mid:py-2.5">
      <FigureBlock label={EDITOR_COPY.now} figure={totals.now} ask={ASKS.now} />
      <span aria-hidden className="pt-5 text-ink3 max-[22rem]:hidden">→</span>
      <FigureBlock label={EDITOR_COPY.after} figure={totals.after} ask={ASKS.after} />
      <FigureBlock label={EDITOR_COPY.saves} figure={totals.saves} ask={ASKS.saves} tone={totals.tone} className="ml-auto" />
      <FigureBlock label={EDITOR_COPY.inAYear} figure={totals.inAYear} ask={ASKS.inAYear} className="max-mid:hidden mid:ml-4" />
    </div>
  );
}
