'use client';

import { Archive, ArchiveRestore, CircleCheck, CircleX, Copy, Ellipsis, Trash2, Undo2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { notify } from '@/components/ui/toast';
import { deleteProposal, duplicateProposal, type NewDecision, recordDecision, restoreProposal, setArchived } from '@/lib/client/proposals-api';
import type { HomeRow } from './home-row';

/** What can be done with one proposal from the list. A mark, archiving and deleting offer a way back at once. */
export function RowMenu({ row: { id, figures: { title }, isArchived, byHand, state } }: { row: HomeRow }) {
  const router = useRouter();

  const mark = async (answer: NewDecision['answer'], word: string) => {
    const done = await recordDecision(id, { answer });
    if (done.ok) notify({ message: `“${title}” is marked as ${word}.`, action: { label: 'Undo', onSelect: () => void putBack() } });
    else notify({ message: done.failure.sentence });
    router.refresh();
  };
  /** As it was before: what had been recorded stands again, word for word. */
  const putBack = async () => {
    const answer = await recordDecision(id, byHand);
    notify({ message: answer.ok ? `“${title}” is as it was.` : answer.failure.sentence });
    router.refresh();
  };
  const takeBack = async () => {
    const answer = await recordDecision(id, null);
    if (answer.ok) notify({ message: `The mark on “${title}” is taken back.`, action: { label: 'Undo', onSelect: () => void putBack() } });
    else notify({ message: answer.failure.sentence });
    router.refresh();
  };
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
        ...(byHand ? [{ label: 'Take the mark back', icon: Undo2, onSelect: () => void takeBack() }] : []),
        ...(state.name === 'funded' ? [] : [{ label: 'Mark as funded', icon: CircleCheck, onSelect: () => void mark('approve', 'funded') }]),
        ...(state.name === 'declined' ? [] : [{ label: 'Mark as declined', icon: CircleX, onSelect: () => void mark('decline', 'declined') }]),
        isArchived ? { label: 'Bring back', icon: ArchiveRestore, onSelect: () => void bringBack() } : { label: 'Archive', icon: Archive, onSelect: () => void archive() },
        { label: 'Delete', icon: Trash2, onSelect: () => void remove(), isDanger: true },
      ]}
    />
  );
}
