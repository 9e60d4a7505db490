'use client';

import { ArrowDown, ArrowRightLeft, ArrowUp, Copy, Ellipsis, FoldVertical, Trash2 } from 'lucide-react';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Entries } from './use-entries';

/** What can be done with an entry as a whole. Everything dragging could do is here too. */
export function EntryMenu({ entries, index, isOpen }: { entries: Entries; index: number; isOpen: boolean }) {
  const items = [
    ...(isOpen ? [{ label: EDITOR_COPY.fold, icon: FoldVertical, onSelect: () => entries.setOpenId(null) }] : []),
    { label: EDITOR_COPY.duplicate, icon: Copy, isDisabled: entries.isFull, onSelect: () => entries.duplicate(index) },
    { label: EDITOR_COPY.moveUp, icon: ArrowUp, isDisabled: index === 0, onSelect: () => entries.move(index, index - 1) },
    { label: EDITOR_COPY.moveDown, icon: ArrowDown, isDisabled: index === entries.ids.length - 1, onSelect: () => entries.move(index, index + 1) },
    ...(entries.elsewhere ? [{ label: entries.elsewhere.label, icon: ArrowRightLeft, onSelect: () => entries.elsewhere?.move(index) }] : []),
    { label: EDITOR_COPY.remove, icon: Trash2, isDanger: true, onSelect: () => entries.remove(index) },
  ];
  return <Menu items={items} trigger={<IconButton label={EDITOR_COPY.lineMenu} className="-mr-2"><Icon of={Ellipsis} /></IconButton>} />;
}
