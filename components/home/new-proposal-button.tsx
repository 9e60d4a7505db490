'use client';

import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useCreate } from './use-create';

export function NewProposalButton() {
  const { create, isBusy } = useCreate();
  return <Button variant="primary" disabled={isBusy} onClick={() => void create()}><Icon of={Plus} />New proposal</Button>;
}
