'use client';

/** Where rows can be pasted: anywhere among the lines but in running text, or through the button. The dialog's code is fetched then. */
import { TableProperties } from 'lucide-react';
import { lazy, Suspense, useState, type ClipboardEvent, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { notify } from '@/components/ui/toast';
import { PASTE_COPY } from '@/lib/proposal/paste-copy';
import { looksLikeRows, type Pasted } from './read-rows';

const loadDialog = () => import('./paste-dialog').then((module) => ({ default: module.PasteDialog }));
const PasteDialog = lazy(loadDialog);

export function PasteRows({ children }: { children: ReactNode }) {
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: '' });
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const open = (next: Pasted) => void loadDialog().then(() => { setPasted(next); setOpen(true); }, () => notify({ message: PASTE_COPY.waits }));

  const onPaste = (event: ClipboardEvent) => {
    const next = { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') };
    if (!looksLikeRows(next)) return;
    event.preventDefault();
    open(next);
  };

  return (
    <>
      <div onPaste={onPaste} className="flex flex-col gap-2">{children}</div>
      <button data-command="paste" type="button" onClick={() => open({ text: '', html: '' })} className="-mx-2 -mt-3 flex h-control items-center gap-2 self-start rounded-control px-2 text-base text-ink2 hover:bg-ground hover:text-ink">
        <Icon of={TableProperties} className="shrink-0" />
        {PASTE_COPY.button}
      </button>
      {isOpen === null ? null : <Suspense><PasteDialog key={String(isOpen)} pasted={pasted} open={isOpen} onOpenChange={setOpen} /></Suspense>}
    </>
  );
}
