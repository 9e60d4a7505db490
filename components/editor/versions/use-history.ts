'use client';

/** The history of one proposal, and the documents of the versions that were looked at. */
import { useCallback, useEffect, useState } from 'react';
import { listRevisions, loadRevision, nameRevision, type Revision } from '@/lib/client/revisions-api';
import type { Proposal } from '@/lib/proposal/schema';

export function useHistory(id: string, flush: () => Promise<boolean>) {
  const [revisions, setRevisions] = useState<readonly Revision[] | null>(null);
  const [documents, setDocuments] = useState<ReadonlyMap<number, Proposal>>(new Map());
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    let isOver = false;
    // What was just typed belongs in the list too; when it cannot be saved the list still opens.
    void flush().then(() => listRevisions(id)).then((answer) => {
      if (isOver) return;
      if (answer.ok) setRevisions(answer.value);
      else setTrouble(answer.failure.sentence);
    });
    return () => { isOver = true; };
  }, [id, flush]);

  const load = useCallback(async (revision: number) => {
    const answer = await loadRevision(id, revision);
    if (!answer.ok) return setTrouble(answer.failure.sentence);
    setTrouble(null);
    setDocuments((known) => new Map(known).set(revision, answer.value));
  }, [id]);

  const rename = useCallback(async (revision: number, name: string) => {
    const answer = await nameRevision(id, revision, name);
    if (!answer.ok) return setTrouble(answer.failure.sentence);
    setTrouble(null);
    setRevisions((known) => known?.map((each) => (each.revision === revision ? { ...each, name: answer.value.name } : each)) ?? null);
  }, [id]);

  return { revisions, documents, trouble, load, rename };
}
