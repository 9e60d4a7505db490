'use client';

import { useState } from 'react';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Proposal } from '@/lib/proposal/schema';
import { useEditor } from '../document/editor-context';

const isBegun = ({ problem, cost, solution, ask }: Proposal) => problem.statement !== '' && cost.lines.length > 0 && solution.summary !== '' && ask.items.length > 0;

/** Above the form of a case that lacked something when it was opened: another way to write it. It stays, so that nothing moves while typing. */
export function InterviewOffer() {
  const { store, interview } = useEditor();
  const [isOffered] = useState(() => !isBegun(store.read().proposal));
  if (!isOffered) return null;
  return (
    <p className="pt-4 text-label text-ink2">
      {EDITOR_COPY.interviewOffer}{' '}
      <button type="button" onClick={interview} className="min-h-6 rounded-chip font-medium text-ink underline decoration-line2 underline-offset-4 hover:decoration-ink coarse:min-h-11">{EDITOR_COPY.interview}</button>
    </p>
  );
}
