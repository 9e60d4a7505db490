'use client';

import { memo } from 'react';
import { useController } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { FieldCopy } from '@/lib/proposal/copy';
import { useEditor } from '../document/editor-context';
import type { DatePath } from './use-document-field';

/** A day. Nothing chosen is stored as each place of the document says it: '' for the page's date, null for the decision. */
export const DateField = memo(function DateField({ path, copy, className }: { path: DatePath; copy: FieldCopy; className?: string }) {
  const { control } = useEditor();
  const { field } = useController({ control, name: path });
  return (
    <Field label={copy.label} aside={copy.aside} hint={copy.hint} className={className}>
      {(described) => (
        <Input
          {...described}
          type="date"
          name={path}
          max="9999-12-31"
          value={field.value ?? ''}
          onChange={(event) => field.onChange(event.target.value === '' && path === 'ask.decideBy' ? null : event.target.value)}
        />
      )}
    </Field>
  );
});
