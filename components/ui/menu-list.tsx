'use client';

import { clsx } from 'clsx';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import { Icon } from './icon';
import type { MenuItem } from './menu';

type Props = {
  trigger: ReactElement;
  items: readonly MenuItem[];
  open: boolean;
  /** Opened with a key before this was here to see it: then the first item takes the focus, as it does from then on. */
  isByKeyboard: boolean;
  onOpenChange: (open: boolean) => void;
};

/** The menu itself, fetched when a menu is first wanted. */
export function MenuList({ trigger, items, open, isByKeyboard, onOpenChange }: Props) {
  return (
    <DropdownMenu.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onFocus={({ target, currentTarget }) => {
            if (isByKeyboard && target === currentTarget) currentTarget.querySelector<HTMLElement>('[role="menuitem"]:not([data-disabled])')?.focus();
          }}
          className="z-50 min-w-44 rounded-panel border border-line2 bg-raised p-1 text-ink shadow-e2"
        >
          {items.map((item) => (
            <DropdownMenu.Item
              key={item.label}
              disabled={item.isDisabled ?? false}
              onSelect={item.onSelect}
              className={clsx(
                'flex h-control cursor-pointer items-center gap-2 rounded-chip px-2 text-base outline-none data-disabled:cursor-default data-disabled:text-ink3',
                'data-highlighted:bg-sunk data-highlighted:outline-2 data-highlighted:-outline-offset-2 data-highlighted:outline-focus',
                item.isDanger ? 'text-stop' : '',
              )}
            >
              {item.icon ? <Icon of={item.icon} /> : null}
              {item.label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
