'use client';

import { Archive, ArchiveRestore, Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { notify } from '@/components/ui/toast';
import { deleteProposal, duplicateProposal, restoreProposal, setArchived } from '@/lib/client/proposals-api';

/** What can be done with one proposal from the list. Archiving and deleting offer a way back at once. */
export function RowMenu({ id, title, isArchived }: { id: string; title: string; isArchived: boolean }) {
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
  const bringBack = async () => {
    const answer = await setArchived(id, false);
    notify({ message: answer.ok ? `“${title}” is back.` : answer.failure.sentence });
    router.refresh();
  };
  const archive = async () => {
    const answer = await setArchived(id, true);
    if (answer.ok) notify({ message: `“${title}” is archived. Links to it still open.`, action: { label: 'Undo', onSelect: () => void bringBack() } });
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
        isArchived ? { label: 'Bring back', icon: ArchiveRestore, onSelect: () => void bringBack() } : { label: 'Archive', icon: Archive, onSelect: () => void archive() },
        { label: 'Delete', icon: Trash2, onSelect: () => void remove(), isDanger: true },
      ]}
    />
  );
}
