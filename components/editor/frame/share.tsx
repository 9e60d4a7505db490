'use client';

import type { Autosave } from '@/lib/client/create-autosave';
import { useDraft } from '../document/editor-context';
import { ShareDialog } from '../share/share-dialog';

/** The share dialog over the draft as it is. Fetched when it is first opened. */
export function Share({ id, autosave, open, onOpenChange }: { id: string; autosave: Autosave; open: boolean; onOpenChange: (open: boolean) => void }) {
  const proposal = useDraft((draft) => draft.proposal);
  return <ShareDialog id={id} proposal={proposal} open={open} onOpenChange={onOpenChange} flush={autosave.flush} />;
}
