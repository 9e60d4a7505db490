'use client';

import { useMemo } from 'react';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { explain } from '@/lib/sheet/explain';
import type { Question } from '@/lib/sheet/explanation';
import { pageContext } from '@/lib/sheet/page-context';
import { useDraft } from '../document/editor-context';

/** What was asked, answered from the draft as it is now. */
export function Explanations({ ask }: { ask: readonly Question[] }) {
  const proposal = useDraft((draft) => draft.proposal);
  const results = useDraft((draft) => draft.results);
  const answers = useMemo(() => explain(pageContext(proposal, results), ask), [proposal, results, ask]);
  if (answers.length === 0) return <p>{EDITOR_COPY.notWorkedOut}</p>;
  return (
    <dl className="divide-y divide-line">
      {answers.map(({ name, value, formula, worked, convention }) => (
        <div key={name} className="py-2.5 first:pt-0 last:pb-0">
          <dt className="flex justify-between gap-4 font-semibold text-ink">{name} <span className="text-right">{value}</span></dt>
          <dd>{formula}</dd>
          {worked ? <dd className="mt-0.5 text-ink tabular-nums">{worked}</dd> : null}
          {convention ? <dd className="mt-0.5 text-caption text-ink3">{convention}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
