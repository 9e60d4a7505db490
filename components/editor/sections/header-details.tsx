'use client';

import { useController } from 'react-hook-form';
import { Segmented } from '@/components/ui/segmented';
import { CURRENCY_CHOICES, LOCALE_CHOICES, PAPER_COPY } from '@/lib/proposal/choices-copy';
import { HEADER_COPY } from '@/lib/proposal/copy';
import { useEditor } from '../document/editor-context';
import { ChoiceField } from '../fields/choice-field';
import { DateField } from '../fields/date-field';

const CURRENCIES = CURRENCY_CHOICES.map((code) => ({ value: code, label: code }));
const PAPERS = [{ value: 'A4', label: PAPER_COPY.A4 }, { value: 'LETTER', label: PAPER_COPY.LETTER }] as const;

function PaperField() {
  const { control } = useEditor();
  const { field } = useController({ control, name: 'header.paper' });
  return (
    <div className="flex flex-col items-start gap-1">
      <p aria-hidden className="text-label font-medium">{HEADER_COPY.paper.label}</p>
      <Segmented label={HEADER_COPY.paper.label} options={PAPERS} value={field.value} onChange={field.onChange} />
    </div>
  );
}

/** What most proposals leave as it is. */
export function HeaderDetails() {
  return (
    <div className="grid items-start gap-3 mid:grid-cols-2">
      <DateField path="header.date" copy={HEADER_COPY.date} />
      <PaperField />
      <ChoiceField path="header.currency" copy={HEADER_COPY.currency} choices={CURRENCIES} />
      <ChoiceField path="header.locale" copy={HEADER_COPY.locale} choices={LOCALE_CHOICES} />
    </div>
  );
}
