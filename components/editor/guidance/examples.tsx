'use client';

import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { notify } from '@/components/ui/toast';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { EDITOR_COPY, SECTION_COPY } from '@/lib/proposal/copy';
import type { StepId } from '@/lib/proposal/steps';

export const loadExamplePair = () => import('./example-pair').then((module) => ({ default: module.ExamplePair }));
const ExamplePair = lazy(loadExamplePair);

/** Under a section's question, for whoever wants to see how it can be answered. The examples are fetched when one is opened. */
export function Examples({ step }: { step: StepId }) {
  const [isFetched, setFetched] = useState(false);
  const open = () => void loadExamplePair().then(() => setFetched(true), () => notify({ message: EDITOR_COPY.examplesWait }));
  return (
    <details className="group" onToggle={(event) => { if (event.currentTarget.open) open(); }}>
      <summary className="-mx-1 inline-flex min-h-6 list-none items-center gap-1 rounded-chip px-1 text-label text-ink2 hover:text-ink coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <Icon of={ChevronRight} size={14} className="text-ink3 transition-transform group-open:rotate-90" />
        {EDITOR_COPY.examples}
        <VisuallyHidden>{EDITOR_COPY.examplesFor(SECTION_COPY[step].heading)}</VisuallyHidden>
      </summary>
      {isFetched ? <Suspense><ExamplePair step={step} /></Suspense> : null}
    </details>
  );
}
