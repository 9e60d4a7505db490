'use client';

import { Archive, ArchiveRestore, CircleCheck, CircleX, Copy, Ellipsis, Trash2, Undo2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { handFocusOn } from '@/components/ui/hand-focus-on';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { notify } from '@/components/ui/toast';
import { byHand } from '@/lib/client/by-hand';
import { deleteProposal, duplicateProposal, type NewDecision, recordDecision, restoreProposal, setArchived } from '@/lib/client/proposals-api';
import { listAnswers } from '@/lib/client/shares-api';
import type { HomeRow } from './home-row';

/** The row itself is drawn on the server, and takes no `ref`. */
const inRow = (part: HTMLElement | null) => handFocusOn(part?.closest('tr') ?? null);

/** What can be done with one proposal from the list. A mark, archiving and deleting offer a way back at once. */
export function RowMenu({ row: { id, figures: { title }, isArchived, isByHand, state } }: { row: HomeRow }) {
  const router = useRouter();

  /** What it takes the place of is read first: one that a later answer outweighs stands in no list, and comes back too. */
  const mark = async (decision: NewDecision | null, said: string) => {
    const before = await listAnswers(id);
    const done = before.ok ? await recordDecision(id, decision) : before;
    const replaced = before.ok ? before.value.map(byHand).find((one) => one !== null) ?? null : null;
    if (done.ok) notify({ message: said, action: { label: 'Undo', onSelect: () => void putBack(replaced) } });
    else notify({ message: done.failure.sentence });
    router.refresh();
  };
  /** As it was before: what had been recorded stands again, word for word. */
  const putBack = async (decision: NewDecision | null) => {
    const answer = await recordDecision(id, decision);
    notify({ message: answer.ok ? `“${title}” is as it was.` : answer.failure.sentence });
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
    <span ref={inRow} className="contents">
      <Menu
        trigger={<IconButton label={`Actions for ${title}`}><Icon of={Ellipsis} /></IconButton>}
        items={[
          { label: 'Duplicate', icon: Copy, onSelect: () => void duplicate() },
          ...(isByHand ? [{ label: 'Take the mark back', icon: Undo2, onSelect: () => void mark(null, `The mark on “${title}” is taken back.`) }] : []),
          ...(state.name === 'funded' ? [] : [{ label: 'Mark as funded', icon: CircleCheck, onSelect: () => void mark({ answer: 'approve' }, `“${title}” is marked as funded.`) }]),
          ...(state.name === 'declined' ? [] : [{ label: 'Mark as declined', icon: CircleX, onSelect: () => void mark({ answer: 'decline' }, `“${title}” is marked as declined.`) }]),
          isArchived ? { label: 'Bring back', icon: ArchiveRestore, onSelect: () => void bringBack() } : { label: 'Archive', icon: Archive, onSelect: () => void archive() },
          { label: 'Delete', icon: Trash2, onSelect: () => void remove(), isDanger: true },
        ]}
      />
    </span>
  );
}
