'use client';

/** What a link asks of its reader and allows: the passphrase, answers, a card in previews, counting. */
import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import { copyText } from '@/lib/client/copy-text';
import type { NewShare } from '@/lib/client/shares-api';
import { newPassphrase } from './new-passphrase';

export type LinkChoices = Pick<NewShare, 'passphrase' | 'allowAnswers' | 'allowCard' | 'countOpens'>;

/** The server asks for as many. */
export const MIN_PASSPHRASE_CHARS = 6;
const MAX_PASSPHRASE_CHARS = 200;

type Props = { options: LinkChoices; isShort: boolean; onChange: (options: LinkChoices) => void };

export function LinkOptions({ options, isShort, onChange }: Props) {
  const set = (change: Partial<LinkChoices>) => onChange({ ...options, ...change });
  return (
    <div className="flex flex-col gap-4">
      <Switch
        label="Ask for a passphrase"
        isOn={options.passphrase !== null}
        onChange={(isOn) => set({ passphrase: isOn ? newPassphrase() : null })}
        hint={options.passphrase === null ? null : 'Send it apart from the link: say it on a call, for example. It is not shown again.'}
      >
        {options.passphrase === null ? null : <PassphraseField value={options.passphrase} isShort={isShort} onChange={(passphrase) => set({ passphrase })} />}
      </Switch>
      <Switch label="Let them answer" isOn={options.allowAnswers} onChange={(allowAnswers) => set({ allowAnswers })} hint="They can approve, decline or ask, with a name and a sentence. You see it here and at home." />
      <Switch label="Show a card in chats and mails" isOn={options.allowCard} onChange={(allowCard) => set({ allowCard })} hint="A preview of the link then shows the title and one sentence. Without it, nothing of the proposal." />
      <Switch label="Count views" isOn={options.countOpens} onChange={(countOpens) => set({ countOpens })} hint="You see how often and when it was opened, never by whom." />
    </div>
  );
}

function PassphraseField({ value, isShort, onChange }: { value: string; isShort: boolean; onChange: (value: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState('');

  async function copy() {
    if (await copyText(value, field.current)) setCopied(value);
  }

  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap gap-2">
        <Input
          ref={field}
          aria-label="Passphrase"
          aria-invalid={isShort || undefined}
          value={value}
          maxLength={MAX_PASSPHRASE_CHARS}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="min-w-40 flex-1 font-mono"
          onChange={(event) => onChange(event.target.value)}
        />
        <Button onClick={() => onChange(newPassphrase())}>New<span className="sr-only"> passphrase</span></Button>
        <Button onClick={() => void copy()}>
          <Icon of={Copy} />
          <span aria-live="polite">{copied === value ? 'Copied' : 'Copy'}</span><span className="sr-only"> the passphrase</span>
        </Button>
      </div>
      {isShort ? <p role="alert" className="text-label text-stop">At least {MIN_PASSPHRASE_CHARS} characters. Longer is safer.</p> : null}
    </div>
  );
}
