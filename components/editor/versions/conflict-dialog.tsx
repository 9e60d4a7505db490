'use client';

/** The fields that two people changed at once, both values side by side; the person says which stands. The other stays in the history, or in undo. */
import { clsx } from 'clsx';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Choose, FieldConflict, Side } from '@/lib/autosave/merge-documents';
import { valueWords } from '@/lib/proposal/changes';
import { nameField } from '@/lib/proposal/field-names';
import type { Proposal } from '@/lib/proposal/schema';
import { clockTime } from '@/lib/sheet/moments';
import { WordDiff } from './word-diff';

type Props = {
  fields: readonly FieldConflict[];
  /** When theirs was saved, in milliseconds since 1970. */
  at: number | null;
  versions: readonly Proposal[];
  onChoose: (choose: Choose) => void;
  onClose: () => void;
};

const keyOf = (path: readonly string[]) => path.join('/');

export function ConflictDialog({ fields, at, versions, onChoose, onClose }: Props) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const prefer = (key: string, side: Side) => setTheirs((chosen) => (side === 'theirs' ? new Set([...chosen, key]) : new Set([...chosen].filter((each) => each !== key))));
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title="Changed elsewhere" description="Everything else is put together already. Choose what stands here; the other words stay in the history." className="mid:max-w-[56rem]">
      <div className="flex flex-col gap-6 p-4 mid:p-6">
        {fields.map(({ path, mine, theirs: other }) => (
          <FieldChoice
            key={keyOf(path)}
            name={nameField(path, versions)}
            mine={valueWords(mine)}
            theirs={valueWords(other)}
            at={at}
            side={theirs.has(keyOf(path)) ? 'theirs' : 'mine'}
            onSide={(side) => prefer(keyOf(path), side)}
          />
        ))}
      </div>
      <div className="sticky bottom-0 flex flex-wrap justify-end gap-2 border-t border-line bg-surface px-4 py-3 mid:px-6">
        <Button onClick={onClose}>Not now</Button>
        <Button variant="primary" onClick={() => { onChoose((path) => (theirs.has(keyOf(path)) ? 'theirs' : 'mine')); onClose(); }}>Save what you chose</Button>
      </div>
    </Dialog>
  );
}

type ChoiceProps = { name: { section: string; label: string }; mine: string; theirs: string; at: number | null; side: Side; onSide: (side: Side) => void };

function FieldChoice({ name, mine, theirs, at, side, onSide }: ChoiceProps) {
  const group = useId();
  const options: { value: Side; label: string }[] = [{ value: 'mine', label: 'Yours' }, { value: 'theirs', label: at === null ? 'Theirs' : `Theirs, ${clockTime(at)}` }];
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-base"><span className="text-ink2">{name.section}: </span><span className="font-semibold">{name.label}</span></legend>
      <div className="grid gap-3 mid:grid-cols-2">
        {options.map(({ value, label }) => (
          <label key={value} className={clsx('flex min-w-0 cursor-pointer items-start gap-3 rounded-panel border p-3', side === value ? 'border-go outline-1 outline-go' : 'border-line2 hover:border-control')}>
            <input type="radio" name={group} checked={side === value} onChange={() => onSide(value)} className="mt-1 size-4 shrink-0 accent-go" />
            <span className="min-w-0 flex-1">
              <span className="block text-label font-medium">{label}</span>
              <span className="block text-base text-ink2"><WordDiff before={theirs} after={mine} side={value === 'mine' ? 'after' : 'before'} /></span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
