import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { Revision } from '@/lib/client/revisions-api';
import { LIMITS } from '@/lib/proposal/limits';

/** A name by which this version is found again. An empty one is none. */
export function NameVersion({ version, onRename }: { version: Revision; onRename: (revision: number, name: string) => Promise<void> }) {
  const [name, setName] = useState(version.name ?? '');
  const isNew = name.trim() !== (version.name ?? '');
  return (
    <form className="flex flex-wrap items-end gap-2" onSubmit={(event) => { event.preventDefault(); if (isNew) void onRename(version.revision, name); }}>
      <Field label="Name of this version" className="min-w-48 flex-1">
        {(control) => <Input {...control} value={name} maxLength={LIMITS.labelChars} placeholder="As sent to Robin" autoComplete="off" onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Button type="submit" aria-disabled={!isNew || undefined}>Save name</Button>
    </form>
  );
}
