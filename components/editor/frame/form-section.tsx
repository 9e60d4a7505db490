'use client';

import type { ReactNode } from 'react';
import { SECTION_COPY } from '@/lib/proposal/copy';
import type { StepId } from '@/lib/proposal/steps';
import { Examples } from '../guidance/examples';

export const sectionId = (step: StepId) => `section-${step}`;

/** One of the five: its name, its question with an example, its fields. */
export function FormSection({ step, children }: { step: StepId; children: ReactNode }) {
  const copy = SECTION_COPY[step];
  const headingId = `${sectionId(step)}-heading`;
  return (
    <section id={sectionId(step)} data-step={step} aria-labelledby={headingId} tabIndex={-1} className="border-t border-line pt-5 pb-8 outline-none mid:pt-7">
      <h2 id={headingId} className="font-serif text-section font-semibold">{copy.heading}</h2>
      <p className="mt-0.5 text-title text-ink2">{copy.question}</p>
      <div className="mt-1 mb-3"><Examples step={step} /></div>
      <div className="flex flex-col gap-4">{children}</div>
    </section>
  );
}
