'use client';

import { useState } from 'react';
import { notify } from '@/components/ui/toast';
import { setArchived } from '@/lib/client/proposals-api';
import { EDITOR_COPY } from '@/lib/proposal/copy';

export type ArchiveMoves = { isArchived: boolean; archive: () => void; bringBack: () => void };

/** Whether this proposal is out of the way, and the two ways to change that. Archiving can be taken back at once. */
export function useArchive(id: string, wasArchived: boolean): ArchiveMoves {
  const [isArchived, setState] = useState(wasArchived);
  const change = async (next: boolean) => {
    const answer = await setArchived(id, next);
    if (!answer.ok) return notify({ message: answer.failure.sentence });
    setState(next);
    notify(next ? { message: EDITOR_COPY.isArchived, action: { label: EDITOR_COPY.undo, onSelect: bringBack } } : { message: EDITOR_COPY.isBack });
  };
  const bringBack = () => void change(false);
  return { isArchived, archive: () => void change(true), bringBack };
}
