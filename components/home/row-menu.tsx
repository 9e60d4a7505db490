'use client';

import { Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { notify } from '@/components/ui/toast';
import { deleteProposal, duplicateProposal, restoreProposal } from '@/lib/client/proposals-api';

/** What can be done with one proposal from the list. Deleting offers a way back at once. */
export function RowMenu({ id, title }: { id: string; title: string }) {
  const router = useRouter();

  const undo = async () => {
    const answer = await restoreProposal(id);
    notify({ message: answer.ok ? `“${title}” is back.` : answer.failure.sentence });
    router.refresh();
  };
  const remove = async () => {
    const answer = await deleteProposal(id);
    if (answer.ok) notify({ message: `“${title}” is deleted. It can be brought back for 30 days.`, action: { label: 'Undo', onSelect: () => void undo() } });
    else notify({ message: answer.failure.sentence });
    router.refresh();
  };
  const duplicate = async () => {
    const answer = await duplicateProposal(id);
    notify({ message: answer.ok ? `“${title}” is copied.` : answer.failure.sentence });
    router.refresh();
  };

  return (
    <Menu
      trigger={<IconButton label={`Actions for ${title}`}><Icon of={Ellipsis} /></IconButton>}
      items={[
        { label: 'Duplicate', icon: Copy, onSelect: () => void duplicate() },
        { label: 'Delete', icon: Trash2, onSelect: () => void remove(), isDanger: true },
      ]}
    />
  );
}
