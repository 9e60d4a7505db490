'use client';

import { memo, useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { EDITOR_COPY, type FieldCopy } from '@/lib/proposal/copy';
import { useDraft } from '../document/editor-context';
import { readNumber } from './number-text';
import { useNumberField, type NumberPath } from './use-document-field';

/** A number, or nothing. Text that is not a number stays in the field, says so, and leaves the document's value alone. */
export const NumberField = memo(function NumberField({ path, copy, className, placeholder }: { path: NumberPath; copy: FieldCopy; className?: string; placeholder?: string }) {
  const { value, setValue, name } = useNumberField(path);
  const issue = useDraft((draft) => draft.results.issues.find((found) => found.path === path)?.message);
  const [typed, setTyped] = useState<string | null>(null);
  const own = value === null ? '' : String(value);
  const isTypedCurrent = typed !== null && (readNumber(typed) === undefined || readNumber(typed) === value);
  const shown = isTypedCurrent ? typed : own;
  const isUnread = readNumber(shown) === undefined;
  return (
    <Field label={copy.label} aside={copy.aside} hint={copy.hint} error={isUnread ? EDITOR_COPY.notANumber : issue} className={className}>
      {(control) => (
        <Input
          {...control}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          placeholder={placeholder}
          onChange={(event) => {
            setTyped(event.target.value);
            const next = readNumber(event.target.value);
            if (next !== undefined) setValue(next);
          }}
          onBlur={() => { if (!isUnread) setTyped(null); }}
        />
      )}
    </Field>
  );
});
