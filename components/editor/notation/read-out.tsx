'use client';

import { clsx } from 'clsx';
import { memo, useMemo, type ReactNode } from 'react';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Question } from '@/lib/sheet/explanation';
import type { Figure, LineReadout } from '@/lib/sheet/readout';
import { Explained } from '../figures/explained';

/** Now → After | Saves, always in that order, each with its arithmetic. Stale: the last good value, stepped back as far as it stays readable. */
export const ReadOut = memo(function ReadOut({ id, lineId, figures, isStale }: { id?: string; lineId: string; figures: LineReadout | null; isStale: boolean }) {
  const asks = useMemo(() => ({ now: [{ of: 'line', id: lineId, figure: 'now' }], after: [{ of: 'line', id: lineId, figure: 'after' }], saves: [{ of: 'line', id: lineId, figure: 'saves' }] }) satisfies Record<string, Question[]>, [lineId]);
  return (
    <div id={id} className={clsx('flex flex-wrap items-stretch gap-x-3 gap-y-2 mid:grid mid:grid-cols-[minmax(6rem,auto)_auto_1fr_auto] mid:gap-x-5', isStale && '[&_*]:text-ink3!')}>
      <FigureBlock label={EDITOR_COPY.now} figure={figures?.now} ask={asks.now} className="mid:min-w-auto" />
      <span aria-hidden className="self-start pt-5 text-ink3 max-[22rem]:hidden">→</span>
      <FigureBlock label={EDITOR_COPY.after} figure={figures?.after} ask={asks.after} className="mid:min-w-auto" />
      <div className="ml-auto border-l border-line2 pl-3 mid:pl-4">
        <FigureBlock label={EDITOR_COPY.saves} figure={figures?.saves} ask={asks.saves} tone={figures?.tone ?? 'plain'} />
      </div>
    </div>
  );
});

/** Characters of a figure that always fit beside the others; a longer range breaks behind its dash. */
const LONGEST_LINE = 15;

const TONES: Record<LineReadout['tone'], string> = { gain: 'text-go', loss: 'text-now', plain: 'text-ink' };

type FigureBlockProps = { label: ReactNode; figure: Figure | undefined; /** What the figure is asked when it is opened. */ ask: readonly Question[]; tone?: LineReadout['tone']; className?: string };

export function FigureBlock({ label, figure, ask, tone = 'plain', className }: FigureBlockProps) {
  const shown = figure ? <>{figure.value}<span className="text-base font-normal text-ink2 max-mid:text-label">{figure.unit}</span></> : EDITOR_COPY.noFigure;
  return (
    <div className={clsx('min-w-0', className)}>
      <div className="text-label text-ink2">{label}</div>
      <div className={clsx('text-read font-semibold tabular-nums max-[22rem]:text-base', (figure?.value.length ?? 0) <= LONGEST_LINE && 'whitespace-nowrap', TONES[tone])}>
        {figure && figure.value !== EDITOR_COPY.noFigure ? <Explained ask={ask}>{shown}</Explained> : shown}
      </div>
      {figure?.detail ? <div className="font-mono text-caption text-ink3 max-mid:hidden">{figure.detail}</div> : null}
    </div>
  );
}
