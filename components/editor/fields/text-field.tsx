'use client';

import { memo } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { LIMITS } from '@/lib/proposal/limits';
import type { FieldCopy } from '@/lib/proposal/copy';
import { useTextField, type TextPath } from './use-document-field';

/** One line of text. */
export const TextField = memo(function TextField({ path, copy, maxLength = LIMITS.textChars, className }: { path: TextPath; copy: FieldCopy; maxLength?: number; className?: string }) {
  const { value, setValue, element, name } = useTextField<HTMLInputElement>(path);
  return (
    <Field label={copy.label} aside={copy.aside} hint={copy.hint} className={className}>
      {(control) => (
        <Input
          {...control}
          ref={element}
          name={name}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          maxLength={maxLength}
          placeholder={copy.placeholder}
          autoComplete="off"
        />
      )}
    </Field>
  );
});
