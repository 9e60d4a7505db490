'use client';

import { memo } from 'react';
import { useController } from 'react-hook-form';
import { Segmented } from '@/components/ui/segmented';
import { CURRENCY_CHOICES, HEADER_COPY, LOCALE_CHOICES, PAPER_COPY } from '@/lib/proposal/copy';
import { LIMITS } from '@/lib/proposal/limits';
import { useEditor } from '../document/editor-context';
import { ChoiceField } from '../fields/choice-field';
import { DateField } from '../fields/date-field';
import { ProseField } from '../fields/prose-field';
import { TextField } from '../fields/text-field';
import { MoreFields } from '../frame/more-fields';

const CURRENCIES = CURRENCY_CHOICES.map((code) => ({ value: code, label: code }));
const PAPERS = [{ value: 'A4', label: PAPER_COPY.A4 }, { value: 'LETTER', label: PAPER_COPY.LETTER }] as const;

function PaperField() {
  const { control } = useEditor();
  const { field } = useController({ control, name: 'header.paper' });
  return (
    <div>
      <p aria-hidden className="mb-1 text-label font-medium">{HEADER_COPY.paper.label}</p>
      <Segmented label={HEADER_COPY.paper.label} options={PAPERS} value={field.value} onChange={field.onChange} />
    </div>
  );
}

/** What stands above the five sections of the page. */
export const HeaderFields = memo(function HeaderFields() {
  return (
    <section id="section-header" aria-labelledby="section-header-heading" className="flex flex-col gap-4 pt-6 pb-8">
      <h2 id="section-header-heading" className="sr-only">{HEADER_COPY.heading}</h2>
      <TextField path="header.title" copy={HEADER_COPY.title} limit={LIMITS.titleChars} />
      <ProseField path="header.standfirst" copy={HEADER_COPY.standfirst} />
      <div className="grid gap-3 mid:grid-cols-3">
        <TextField path="header.author" copy={HEADER_COPY.author} />
        <TextField path="header.team" copy={HEADER_COPY.team} />
        <TextField path="header.decisionMaker" copy={HEADER_COPY.decisionMaker} />
      </div>
      <MoreFields title={HEADER_COPY.details}>
        <div className="grid items-end gap-3 mid:grid-cols-2">
          <DateField path="header.date" copy={HEADER_COPY.date} />
          <PaperField />
          <ChoiceField path="header.currency" copy={HEADER_COPY.currency} choices={CURRENCIES} />
          <ChoiceField path="header.locale" copy={HEADER_COPY.locale} choices={LOCALE_CHOICES} />
        </div>
      </MoreFields>
    </section>
  );
});
