'use client';

import { memo } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { FieldCopy } from '@/lib/proposal/copy';
import { useTextField, type TextPath } from './use-document-field';

export type Choice = { value: string; label: string };

/** One of a list. A stored value that is not in the list stands there too, as it is. */
export const ChoiceField = memo(function ChoiceField({ path, copy, choices, className }: { path: TextPath; copy: FieldCopy; choices: readonly Choice[]; className?: string }) {
  const { value, setValue, name } = useTextField(path);
  return (
    <Field label={copy.label} aside={copy.aside} hint={copy.hint} className={className}>
      {(control) => (
        <Select {...control} name={name} value={value} onChange={(event) => setValue(event.target.value)}>
          {choices.some((choice) => choice.value === value) ? null : <option value={value}>{value}</option>}
          {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </Select>
      )}
    </Field>
  );
});
