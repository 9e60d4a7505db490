'use client';

/**
 * Brings a case back in from a file: chosen with the button, or dropped anywhere on the page. The server reads it, all of it or
 * nothing; what is wrong with it stays on the screen until it is put away.
 */
import { FileUp, TriangleAlert, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { importCase } from '@/lib/client/import-case';
import { paths } from '@/lib/paths';

const ACCEPT = '.md,.markdown,.json,.txt';

export function ImportCase() {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function take(files: FileList | null) {
    const [file, ...others] = files ?? [];
    if (file === undefined || isBusy) return;
    if (others.length > 0) return setFault('Bring in one file at a time.');
    setBusy(true);
    setFault(null);
    const answer = await importCase(file);
    if (answer.ok) return router.push(paths.proposal(answer.id));
    setBusy(false);
    setFault(answer.sentence);
  }
  const isOver = useDrop((files) => void take(files));

  return (
    <>
      <Button disabled={isBusy} onClick={() => input.current?.click()}><Icon of={FileUp} />{isBusy ? 'Importing…' : 'Import'}</Button>
      <input ref={input} type="file" accept={ACCEPT} hidden aria-label="File to import" onChange={(event) => { void take(event.target.files); event.target.value = ''; }} />
      {isOver ? (
        <div className="pointer-events-none fixed inset-2 z-40 flex items-center justify-center rounded-panel border-2 border-dashed border-go bg-surface/90 text-lead font-semibold">
          Drop a case here: Greenlight’s Markdown or JSON
        </div>
      ) : null}
      <div role="alert" className="fixed inset-x-2 top-[calc(var(--bar-height)+0.5rem)] z-30 flex items-start gap-2 rounded-panel border border-line2 bg-raised p-4 text-base text-ink shadow-e3 empty:hidden mid:right-4 mid:left-auto mid:w-96">
        {fault === null ? null : (
          <>
            <Icon of={TriangleAlert} className="mt-1 shrink-0 text-stop" />
            <p className="min-w-0 grow break-words">{fault}</p>
            <IconButton label="Put away" onClick={() => setFault(null)} className="-my-1.5"><Icon of={X} /></IconButton>
          </>
        )}
      </div>
    </>
  );
}

/** Files dropped anywhere on the page. @returns whether some are being held over it. */
function useDrop(onDrop: (files: FileList) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false); };
    const end = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) drop(event.dataTransfer.files);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', end);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', end);
    };
  }, []);
  return isOver;
}
