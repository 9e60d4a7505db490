'use client';

import { useCallback, useEffect, useState } from 'react';
import { listShares, replaceShare, restoreShare, revokeShare, type Share } from '@/lib/client/shares-api';

/** The links of a proposal, read when the dialog opens and after each change. null until they are there. */
export function useShares(proposalId: string) {
  const [shares, setShares] = useState<Share[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const reload = useCallback(async () => {
    const answer = await listShares(proposalId);
    if (answer.ok) setShares(answer.value);
    setTrouble(answer.ok ? null : answer.failure.sentence);
  }, [proposalId]);

  useEffect(() => {
    let isOver = false;
    void listShares(proposalId).then((answer) => {
      if (isOver) return;
      if (answer.ok) setShares(answer.value);
      setTrouble(answer.ok ? null : answer.failure.sentence);
    });
    return () => { isOver = true; };
  }, [proposalId]);

  const change = useCallback(async (shareId: string, send: typeof revokeShare) => {
    const answer = await send(shareId);
    if (answer.ok) await reload();
    else setTrouble(answer.failure.sentence);
    return answer.ok;
  }, [reload]);
  /** @returns whether it is revoked. */
  const revoke = useCallback((shareId: string) => change(shareId, revokeShare), [change]);
  const restore = useCallback((shareId: string) => change(shareId, restoreShare), [change]);

  /** @returns the new address, or null when it could not be had. */
  const replace = useCallback(async (shareId: string): Promise<string | null> => {
    const answer = await replaceShare(shareId);
    if (!answer.ok) setTrouble(answer.failure.sentence);
    return answer.ok ? answer.value : null;
  }, []);

  return { shares, trouble, reload, replace, revoke, restore };
}
