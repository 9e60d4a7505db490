'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { tidyCost } from '@/lib/notation/tidy';
import { PART_COPY } from '@/lib/proposal/interview-copy';
import { useDraft } from '../document/editor-context';
import { useSettled } from '../notation/use-settled';
import { inCurrency } from '../sections/in-currency';
import type { Part } from './line-parts';
import { LineSoFar } from './line-so-far';
import type { LineTools } from './use-line-parts';

/** One part of the line: its answer, and under it the line as it stands with it. */
export function PartField({ part, line }: { part: Part; line: LineTools }) {
  const header = useDraft((draft) => draft.proposal.header);
  const text = line.parts?.[part] ?? '';
  const { isSettled, settle } = useSettled(text);
  const copy = PART_COPY[part];

  function leave() {
    const tidied = tidyCost((part === 'rate' ? line.completeRate(text) : null) ?? text);
    if (tidied !== text) line.answer(part, tidied);
    settle(tidied);
  }
  return (
    <>
      <Field label={copy.label} error={isSettled && line.isUnread(part) ? inCurrency(copy.unread, header) : null}>
        {(control) => (
          <Input
            {...control}
            className="font-mono"
            value={text}
            placeholder={inCurrency(copy.placeholder, header)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => line.answer(part, event.target.value)}
            onBlur={leave}
          />
        )}
      </Field>
      <LineSoFar id={line.id} />
    </>
  );
}
