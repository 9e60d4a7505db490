'use client';

import { MessageCircleQuestion } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { paths } from '@/lib/paths';
import { useCreate } from './use-create';

/** A new proposal, one question at a time. */
export function StartInterviewButton() {
  const { create, isBusy } = useCreate(paths.interview);
  return <Button disabled={isBusy} onClick={() => void create()}><Icon of={MessageCircleQuestion} />One question at a time</Button>;
}
