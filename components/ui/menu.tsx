'use client';

import type { LucideIcon } from 'lucide-react';
import { cloneElement, lazy, Suspense, useState, type MouseEvent, type ReactElement } from 'react';

export type MenuItem = { label: string; icon?: LucideIcon; onSelect: () => void; isDisabled?: boolean; isDanger?: boolean };

type TriggerProps = { onClick?: (event: MouseEvent) => void; onPointerEnter?: () => void; onFocus?: () => void; 'aria-haspopup'?: 'menu'; 'aria-expanded'?: boolean };

export const loadMenuList = () => import('./menu-list').then((module) => ({ default: module.MenuList }));
const MenuList = lazy(loadMenuList);
const fetchAhead = () => void loadMenuList().catch(() => {});

/** A button with a list of actions. The list's code is fetched when the pointer or the focus comes near; without it the button stays. */
export function Menu({ trigger, items }: { trigger: ReactElement<TriggerProps>; items: readonly MenuItem[] }) {
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [isByKeyboard, setByKeyboard] = useState(false);
  if (isWanted) {
    return (
      <Suspense fallback={trigger}>
        <MenuList trigger={trigger} items={items} open={isOpen} isByKeyboard={isByKeyboard} onOpenChange={(next) => { setOpen(next); setByKeyboard(false); }} />
      </Suspense>
    );
  }
  return cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: fetchAhead,
    onFocus: fetchAhead,
    onClick: ({ detail: clicks }) => {
      const open = () => { setByKeyboard(clicks === 0); setWanted(true); setOpen(true); };
      void loadMenuList().then(open, () => {});
    },
  });
}
