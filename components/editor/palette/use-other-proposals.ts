'use client';

import { useEffect, useState } from 'react';
import { notify } from '@/components/ui/toast';
import { beginProposal, listTitles } from '@/lib/client/proposals-api';
import { paths } from '@/lib/paths';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { PALETTE_COPY } from '@/lib/proposal/palette-copy';
import type { PaletteCommand } from './commands';

/** The ways to another proposal: a new one, the list, and each of the latest hundred by its title. */
export function useOtherProposals(id: string): PaletteCommand[] {
  const [others, setOthers] = useState<{ id: string; title: string }[]>([]);
  useEffect(() => {
    let isOver = false;
    void listTitles().then((answer) => { if (!isOver && answer.ok) setOthers(answer.value.filter((other) => other.id !== id)); });
    return () => { isOver = true; };
  }, [id]);
  const create = async () => {
    const answer = await beginProposal();
    if (answer.ok) location.assign(paths.proposal(answer.value));
    else notify({ message: answer.failure.sentence });
  };
  return [
    { id: 'new-proposal', label: PALETTE_COPY.newProposal, run: () => void create() },
    { id: 'all-proposals', label: PALETTE_COPY.allProposals, run: () => location.assign(paths.home()) },
    ...others.map((other) => ({ id: `open-${other.id}`, label: PALETTE_COPY.open(other.title.trim() || EDITOR_COPY.untitled), run: () => location.assign(paths.proposal(other.id)) })),
  ];
}
