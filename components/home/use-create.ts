'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { notify } from '@/components/ui/toast';
import { beginProposal } from '@/lib/client/proposals-api';
import { paths } from '@/lib/paths';

/** Makes a proposal and opens it; while one is being made no second can be. @param pathOf where it is opened. */
export function useCreate(pathOf: (id: string) => string = paths.proposal) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const create = async (template?: string) => {
    setBusy(true);
    const answer = await beginProposal(template);
    if (answer.ok) return router.push(pathOf(answer.value));
    setBusy(false);
    notify({ message: answer.failure.sentence });
  };
  return { create, isBusy };
}
