'use client';

import { clsx } from 'clsx';
import { memo } from 'react';
import { HEADER_COPY } from '@/lib/proposal/copy';
import { LIMITS } from '@/lib/proposal/limits';
import { ProseField } from '../fields/prose-field';
import { TextField } from '../fields/text-field';
import { HEADER_ID, REST_CLASS } from '../frame/form-section';
import { MoreFields } from '../frame/more-fields';
import { SectionFields } from '../frame/section-fields';
import { HeaderDetails } from '../later/with-figures';

/** What stands above the five sections of the page. */
export const HeaderFields = memo(function HeaderFields() {
  return (
    <section id={HEADER_ID} aria-labelledby="section-header-heading" className={clsx(REST_CLASS, 'pt-6 pb-8')}>
      <h2 id="section-header-heading" className="sr-only">{HEADER_COPY.heading}</h2>
      <SectionFields>
        <TextField path="header.title" copy={HEADER_COPY.title} limit={LIMITS.titleChars} />
        <ProseField path="header.standfirst" copy={HEADER_COPY.standfirst} />
        <div className="grid gap-3 mid:grid-cols-3">
          <TextField path="header.author" copy={HEADER_COPY.author} />
          <TextField path="header.team" copy={HEADER_COPY.team} />
          <TextField path="header.decisionMaker" copy={HEADER_COPY.decisionMaker} />
        </div>
        <MoreFields title={HEADER_COPY.details}><HeaderDetails /></MoreFields>
      </SectionFields>
    </section>
  );
});
