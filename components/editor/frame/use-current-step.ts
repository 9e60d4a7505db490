'use client';

import { useEffect, useState } from 'react';
import { isStep, STEPS, type StepId } from '@/lib/proposal/steps';
import { createValueStore, type ValueStore } from '../document/value-store';
import { HEADER_ID, sectionId } from './form-section';

/** The section being written in or, failing that, the one a third of the way down the window. */
export function useCurrentStep(): ValueStore<StepId> {
  const [current] = useState(() => createValueStore<StepId>('problem'));
  useEffect(() => {
    const ending = new AbortController();
    const observer = new IntersectionObserver(
      (entries) => {
        // A field that takes the focus scrolls into view, and another section may pass the line.
        if (document.activeElement?.closest('[data-step]')) return;
        const seen = entries.find((entry) => entry.isIntersecting && entry.target instanceof HTMLElement);
        if (seen?.target instanceof HTMLElement && isStep(seen.target.dataset.step)) current.set(seen.target.dataset.step);
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    document.getElementById(HEADER_ID)?.addEventListener('focusin', () => current.set('problem'), { signal: ending.signal });
    for (const step of STEPS) {
      const section = document.getElementById(sectionId(step));
      if (!section) continue;
      observer.observe(section);
      section.addEventListener('focusin', () => current.set(step), { signal: ending.signal });
    }
    return () => {
      observer.disconnect();
      ending.abort();
    };
  }, [current]);
  return current;
}
