'use client';

import { clsx } from 'clsx';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Share } from '@/lib/client/shares-api';
import { REVOKE_UNDO_MS } from '@/lib/proposal/limits';
import type { Format } from '@/lib/sheet/format';
import { OpensByDay } from './opens-by-day';
import { shareName, shareWords } from './share-words';

/** @returns whether it was done. */
type Change = (shareId: string) => Promise<boolean>;
type Props = { shares: Share[] | null; trouble: string | null; format: Format; onReplace: (share: Share) => Promise<void>; onRevoke: Change; onRestore: Change };

/** Within the ten minutes the server gives it. */
const canComeBack = ({ state, revokedAt }: Share, now: Date) => state === 'revoked' && revokedAt !== null && now.getTime() - revokedAt.getTime() < REVOKE_UNDO_MS;

export function LinksInUse({ shares, trouble, format, onReplace, onRevoke, onRestore }: Props) {
  const [busyId, setBusyId] = useState<string | null>(null);
  /** Revoked here just now: the focus goes on to its way back. */
  const [revokedId, setRevokedId] = useState<string | null>(null);
  /** Brought back here just now: the focus goes on to what can be done with it. */
  const [restoredId, setRestoredId] = useState<string | null>(null);
  const now = new Date();

  async function change(shareId: string, work: () => Promise<unknown>) {
    if (busyId !== null) return;
    setBusyId(shareId);
    await work();
    setBusyId(null);
  }

  return (
    <section aria-labelledby="links-in-use">
      <h3 id="links-in-use" className="border-b border-line2 pb-2 text-base font-semibold">Links in use</h3>
      {trouble ? <p role="alert" className="py-3 text-base text-stop">{trouble}</p> : null}
      {shares === null && !trouble ? <p className="py-3 text-base text-ink3">Looking up the links…</p> : null}
      {shares?.length === 0 ? <p className="py-3 text-base text-ink2">None yet. Nobody but you can see this page.</p> : null}
      <ul>
        {shares?.map((share) => {
          const { shows, opened } = shareWords(format, share, now);
          const isLive = share.state === 'live';
          return (
            <li key={share.id} className="flex items-start justify-between gap-3 border-b border-line py-3">
              <div className="min-w-0">
                <p className={clsx('truncate text-base', isLive ? 'font-semibold text-ink' : 'text-ink2')}>{shareName(share.label)}</p>
                <p className={clsx('text-label', isLive ? 'text-ink2' : 'text-ink3')}>{shows}</p>
                {opened ? <p className="flex flex-wrap items-baseline gap-x-2 text-label text-ink2">{opened}<OpensByDay days={share.opensByDay} format={format} /></p> : null}
                {isLive && share.hasNewer ? <p className="text-label text-now">A newer version exists. Only you see this.</p> : null}
              </div>
              {isLive ? (
                <div className="flex shrink-0 gap-2">
                  <Button aria-disabled={busyId === share.id || undefined} onClick={() => void change(share.id, () => onReplace(share))}>
                    Replace<span className="sr-only"> {shareName(share.label)}</span>
                  </Button>
                  <Button variant="danger" autoFocus={share.id === restoredId} aria-disabled={busyId === share.id || undefined} onClick={() => void change(share.id, async () => { if (await onRevoke(share.id)) setRevokedId(share.id); })}>
                    Revoke<span className="sr-only"> {shareName(share.label)}</span>
                  </Button>
                </div>
              ) : null}
              {canComeBack(share, now) ? (
                <Button autoFocus={share.id === revokedId} aria-disabled={busyId === share.id || undefined} onClick={() => void change(share.id, async () => { if (await onRestore(share.id)) setRestoredId(share.id); })}>
                  Undo<span className="sr-only"> revoking {shareName(share.label)}</span>
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className="pt-3 text-label text-ink2">A revoked or ended link shows a plain page that says so, and nothing of the proposal. Replace gives a link a new address with the same settings; the old one ends at once.</p>
    </section>
  );
}
