'use client';

import { CircleCheck, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { copyText } from '@/lib/client/copy-text';
import type { NewLink } from './new-link-form';
import { reachWords } from './share-words';

/** The address of a new link: the only time it is shown. */
export function LinkReady({ link }: { link: NewLink }) {
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => { panel.current?.scrollIntoView({ block: 'nearest' }); }, []);
  const [state, setState] = useState<'waiting' | 'copied' | 'refused'>('waiting');

  const reach = reachWords(link.address);

  async function copy() {
    setState((await copyText(link.address, field.current)) ? 'copied' : 'refused');
  }

  return (
    <div ref={panel} className="flex flex-col gap-2.5 rounded-panel border border-go bg-go-soft p-4">
      <p role="alert" className="flex items-center gap-2 text-base font-semibold text-go">
        <Icon of={CircleCheck} className="shrink-0" />
        {link.label === '' ? 'The link' : `Link for ${link.label}`} is {link.isReplacement ? 'replaced' : 'ready'}
      </p>
      <div className="flex gap-2">
        <Input ref={field} readOnly aria-label="Address of the link" value={link.address} className="font-mono" onFocus={(event) => event.target.select()} />
        <Button variant="primary" onClick={() => void copy()}>
          <Icon of={Copy} />
          <span aria-live="polite">{state === 'copied' ? 'Copied' : 'Copy'}</span>
        </Button>
      </div>
      <p className="text-label text-ink2">
        {state === 'refused' ? 'The browser does not let a page copy here. The address is marked: copy it with the keyboard or the menu.' : 'Copy it now. It is shown this once; later you can replace it.'}
      </p>
      {reach === null ? null : <p className="text-label text-now">{reach}</p>}
    </div>
  );
}
