'use client';

import { clsx } from 'clsx';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Figure } from '@/lib/sheet/readout';
import { FigureBlock } from './read-out';

/** What an item of the ask comes to: once, or every month. */
export function AskReadOut({ id, figure, isStale }: { id: string; figure: Figure | null; isStale: boolean }) {
  return <div id={id} className={clsx(isStale && '[&_*]:text-ink3!')}><FigureBlock label={EDITOR_COPY.price} figure={figure ?? undefined} /></div>;
}
