'use client';

import { useMemo } from 'react';
import { judgeReadiness, readFacts } from '@/lib/proposal/readiness';
import { useDraft } from '../document/editor-context';

/** How far each section of the draft is. */
export function useReadiness() {
  const proposal = useDraft((draft) => draft.proposal);
  const results = useDraft((draft) => draft.results);
  return useMemo(() => judgeReadiness(proposal, readFacts(results)), [proposal, results]);
}
