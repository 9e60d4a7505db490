'use client';

import { clsx } from 'clsx';
import { lazy, Suspense, type ReactNode } from 'react';
import { Popover } from '@/components/ui/popover';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Question } from '@/lib/sheet/explanation';

export const loadExplanations = () => import('./explanations').then((module) => ({ default: module.Explanations }));
const Explanations = lazy(loadExplanations);

/** A figure of the draft that opens what it is worked out from; the answer follows the draft while it is open. */
export function Explained({ ask, className, children }: { ask: readonly Question[]; className?: string; children: ReactNode }) {
  return (
    <Popover
      label={EDITOR_COPY.workedOut}
      fetchPanel={loadExplanations}
      panel={<Suspense><Explanations ask={ask} /></Suspense>}
      className={clsx('min-h-6 rounded-chip text-left decoration-dotted decoration-1 underline-offset-4 hover:underline focus-visible:underline aria-expanded:underline', className)}
    >
      {children}
    </Popover>
  );
}
