'use client';

import { memo } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { LIMITS } from '@/lib/proposal/limits';
import { EDITOR_COPY, type FieldCopy } from '@/lib/proposal/copy';
import { useTextField, type TextPath } from './use-document-field';

/** One line of text. What is longer than can be stored stays in the field, with a word about it: nothing pasted is cut off. */
export const TextField = memo(function TextField({ path, copy, limit = LIMITS.textChars, className }: { path: TextPath; copy: FieldCopy; limit?: number; className?: string }) {
  const { value, setValue, name } = useTextField(path);
  return (
    <Field label={copy.label} aside={copy.aside} hint={copy.hint} error={value.length > limit ? EDITOR_COPY.overLimit(limit) : null} className={className}>
      {(control) => (
        <Input
          {...control}
          name={name}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          placeholder={copy.placeholder}
          autoComplete="off"
        />
      )}
    </Field>
  );
});
