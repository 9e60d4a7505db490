'use client';

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { SECTION_COPY } from '@/lib/proposal/copy';
import type { StepId } from '@/lib/proposal/steps';
import { Examples } from '../guidance/examples';
import { SectionFields } from './section-fields';

export const sectionId = (step: StepId) => `section-${step}`;
/** Of what stands above the five. */
export const HEADER_ID = 'section-header';

/** Where nobody writes, a part of the form is painted as one piece, and a key elsewhere leaves it as it is. What opens over its neighbours does so only where somebody writes. */
export const REST_CLASS = 'not-focus-within:isolate';

/** One of the five: its name, its question with an example, its fields. */
export function FormSection({ step, children }: { step: StepId; children: ReactNode }) {
  const copy = SECTION_COPY[step];
  const headingId = `${sectionId(step)}-heading`;
  return (
    <section id={sectionId(step)} data-step={step} aria-labelledby={headingId} tabIndex={-1} className={clsx(REST_CLASS, 'border-t border-line pt-5 pb-8 outline-none mid:pt-7')}>
      <h2 id={headingId} className="font-serif text-section font-semibold">{copy.heading}</h2>
      <p className="mt-0.5 text-title text-ink2">{copy.question}</p>
      <div className="mt-1 mb-3"><Examples step={step} /></div>
      <SectionFields>{children}</SectionFields>
    </section>
  );
}
