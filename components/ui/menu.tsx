'use client';

import type { LucideIcon } from 'lucide-react';
import { cloneElement, lazy, Suspense, useState, type ReactElement } from 'react';

export type MenuItem = { label: string; icon?: LucideIcon; onSelect: () => void; isDisabled?: boolean; isDanger?: boolean };

type TriggerProps = { onClick?: () => void; onPointerEnter?: () => void; onFocus?: () => void; 'aria-haspopup'?: 'menu'; 'aria-expanded'?: boolean };

const loadList = () => import('./menu-list').then((module) => ({ default: module.MenuList }));
const MenuList = lazy(loadList);

/** A button with a list of actions. The list's code is fetched when the pointer or the focus comes near. */
export function Menu({ trigger, items }: { trigger: ReactElement<TriggerProps>; items: readonly MenuItem[] }) {
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  if (isWanted) {
    return (
      <Suspense fallback={trigger}>
        <MenuList trigger={trigger} items={items} open={isOpen} onOpenChange={setOpen} />
      </Suspense>
    );
  }
  return cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void loadList(),
    onFocus: () => void loadList(),
    onClick: () => { setWanted(true); setOpen(true); },
  });
}
