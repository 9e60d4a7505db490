'use client';

import { X } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { dismissToast, type Toast } from './toast';

const STAYS_MS = 8000;

export function ToastList({ toasts }: { toasts: readonly Toast[] }) {
  return (
    <Radix.Provider label="Message" duration={STAYS_MS} swipeDirection="down">
      {toasts.map((toast) => (
        <Radix.Root
          key={toast.id}
          ref={uncoverFocus}
          onOpenChange={(open) => { if (!open) dismissToast(toast.id); }}
          className="flex items-center gap-3 rounded-panel border border-line2 bg-ink py-1 pr-1 pl-4 text-base text-surface shadow-e3"
        >
          <Radix.Description className="my-2 mr-auto line-clamp-3">{toast.message}</Radix.Description>
          {toast.action ? (
            <Radix.Action altText={toast.action.label} asChild>
              <button type="button" className="h-control rounded-control px-3 font-semibold underline underline-offset-4" onClick={toast.action.onSelect}>
                {toast.action.label}
              </button>
            </Radix.Action>
          ) : null}
          <Radix.Close asChild>
            <IconButton label="Close message" className="text-surface hover:bg-transparent hover:text-surface"><Icon of={X} /></IconButton>
          </Radix.Close>
        </Radix.Root>
      ))}
      <Radix.Viewport data-messages className="fixed bottom-24 left-1/2 z-50 flex w-max max-w-[calc(100vw-2rem)] -translate-x-1/2 flex-col gap-2" />
    </Radix.Provider>
  );
}

/** Keeps as much of the window clear of the focus as the messages take, and brings what has it out from under one that comes. */
function uncoverFocus(message: HTMLLIElement | null): void {
  const focused = document.activeElement;
  if (!message?.parentElement) return;
  document.documentElement.style.setProperty('--messages-height', `${message.parentElement.offsetHeight}px`);
  if (!focused || focused === document.body) return;
  const [over, under] = [message, focused].map((element) => element.getBoundingClientRect());
  if (over && under && over.top < under.bottom && under.top < over.bottom && over.left < under.right && under.left < over.right) focused.scrollIntoView({ block: 'nearest' });
}
