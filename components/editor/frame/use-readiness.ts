'use client';

import { useMemo } from 'react';
import type { Results } from '@/lib/finance/results';
import { judgeReadiness } from '@/lib/proposal/readiness';
import { useDraft } from '../document/editor-context';

function readIdsOf({ lines, ask }: Results): ReadonlySet<string> {
  return new Set([...lines, ...ask].filter((entry) => entry.error === null).map((entry) => entry.id));
}

/** How far each section of the draft is. */
export function useReadiness() {
  const proposal = useDraft((draft) => draft.proposal);
  const results = useDraft((draft) => draft.results);
  return useMemo(
    () => judgeReadiness(proposal, { readIds: readIdsOf(results), hasReturn: results.views.drafted.net !== null }),
    [proposal, results],
  );
}
