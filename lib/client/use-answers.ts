'use client';

import { useEffect, useState } from 'react';
import { listAnswers, type Answer } from './shares-api';

const readers = new Set<() => void>();

/** Reads again wherever answers are shown: after one was recorded here. */
export function refreshAnswers(): void {
  for (const read of readers) read();
}

/** What readers answered and the author recorded: read at once and whenever the page is looked at again. No network, no news. */
export function useAnswers(proposalId: string): Answer[] {
  const [answers, setAnswers] = useState<Answer[]>([]);

  useEffect(() => {
    let isOver = false;
    const refresh = () => {
      if (document.visibilityState !== 'visible') return;
      void listAnswers(proposalId).then((answer) => { if (answer.ok && !isOver) setAnswers(answer.value); });
    };
    refresh();
    readers.add(refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      isOver = true;
      readers.delete(refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [proposalId]);

  return answers;
}
