'use client';

import { memo } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { FieldCopy } from '@/lib/proposal/copy';
import { readAt } from '../document/document-path';
import { useDraft, useEditor } from '../document/editor-context';
import type { DatePath } from './use-document-field';

/** A day. Nothing chosen is stored as each place of the document says it: '' for the page's date, null for the decision. */
export const DateField = memo(function DateField({ path, copy, className }: { path: DatePath; copy: FieldCopy; className?: string }) {
  const { setValue } = useEditor();
  const value = useDraft(({ proposal }) => readAt(proposal, path));
  return (
    <Field label={copy.label} aside={copy.aside} hint={copy.hint} className={className}>
      {(described) => (
        <Input
          {...described}
          type="date"
          name={path}
          max="9999-12-31"
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => setValue(path, event.target.value === '' && path === 'ask.decideBy' ? null : event.target.value)}
        />
      )}
    </Field>
  );
});
