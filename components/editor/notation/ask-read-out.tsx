'use client';

import { clsx } from 'clsx';
import { useMemo } from 'react';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Question } from '@/lib/sheet/explanation';
import type { Figure } from '@/lib/sheet/readout';
import { FigureBlock } from './read-out';

/** What an item of the ask comes to: once, or every month. */
export function AskReadOut({ id, itemId, figure, isStale }: { id: string; itemId: string; figure: Figure | null; isStale: boolean }) {
  const ask = useMemo((): Question[] => [{ of: 'ask', id: itemId }], [itemId]);
  return <div id={id} className={clsx(isStale && '[&_*]:text-ink3!')}><FigureBlock label={EDITOR_COPY.price} figure={figure === null ? undefined : { ...figure, unit: ` ${figure.unit}` }} ask={ask} /></div>;
}
