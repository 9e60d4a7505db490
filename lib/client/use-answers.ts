'use client';

import { useCallback, useEffect, useState } from 'react';
import { listAnswers, type Answer } from './shares-api';

/** What readers answered: read at once and whenever the page is looked at again. No network, no news. */
export function useAnswers(proposalId: string): Answer[] {
  const [answers, setAnswers] = useState<Answer[]>([]);

  const read = useCallback(async () => {
    const answer = await listAnswers(proposalId);
    return answer.ok ? answer.value : null;
  }, [proposalId]);

  useEffect(() => {
    let isOver = false;
    const refresh = () => {
      if (document.visibilityState !== 'visible') return;
      void read().then((found) => { if (found && !isOver) setAnswers(found); });
    };
    refresh();
    document.addEventListener('visibilitychange', refresh);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [read]);

  return answers;
}
