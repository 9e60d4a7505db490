'use client';

import { Popover } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';

type Props = { label: string; anchor: RefObject<HTMLButtonElement | null>; onClose: () => void; children: ReactNode };

/** The panel itself: Escape, a click elsewhere or its own button close it, and the focus goes back to the button. */
export function PopoverPanel({ label, anchor, onClose, children }: Props) {
  return (
    <Popover.Root open onOpenChange={(isOpen) => { if (!isOpen) onClose(); }}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          align="start"
          sideOffset={6}
          collisionPadding={12}
          onCloseAutoFocus={(event) => { event.preventDefault(); anchor.current?.focus({ preventScroll: true }); }}
          onInteractOutside={(event) => { if (event.target instanceof Node && anchor.current?.contains(event.target)) event.preventDefault(); }}
          className="z-50 max-h-(--radix-popover-content-available-height) w-88 max-w-[calc(100vw-1.5rem)] overflow-auto rounded-panel border border-line2 bg-raised px-4 py-3 text-label text-ink2 shadow-e2 outline-none"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
