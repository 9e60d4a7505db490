'use client';

import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useRef, type ReactNode } from 'react';
import { Icon } from './icon';
import { IconButton } from './icon-button';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** Takes the focus when the dialog opens; otherwise its first control does. */
  first?: { current: HTMLElement | null };
  /** Sets the width; a phone gives it the whole screen. */
  className?: string;
  children: ReactNode;
};

/** Keeps the focus inside, closes on Escape, and gives the focus back to what opened it. */
export function Dialog({ open, onOpenChange, title, description, first, className, children }: Props) {
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[rgb(20_32_26/0.5)]" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={(event) => {
            opener.current = document.activeElement;
            if (!first?.current) return;
            event.preventDefault();
            first.current.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
          className={clsx(
            'fixed inset-0 z-50 flex flex-col overflow-hidden bg-surface text-ink shadow-e3',
            'mid:border mid:border-transparent mid:dark:border-line2 mid:inset-auto mid:top-1/2 mid:left-1/2 mid:max-h-[calc(100dvh-3rem)] mid:w-[calc(100vw-3rem)] mid:-translate-x-1/2 mid:-translate-y-1/2 mid:rounded-dialog',
            className ?? 'mid:max-w-lg',
          )}
        >
          <div className="flex items-start justify-between gap-4 border-b border-line px-6 py-5 max-mid:px-4 max-mid:py-3">
            <div>
              <Radix.Title className="font-serif text-section font-semibold">{title}</Radix.Title>
              {description ? <Radix.Description className="mt-1 text-base text-ink2">{description}</Radix.Description> : null}
            </div>
            <Radix.Close asChild>
              <IconButton label="Close"><Icon of={X} /></IconButton>
            </Radix.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
