'use client';

import { clsx } from 'clsx';
import { Link as LinkIcon } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { Segmented } from '@/components/ui/segmented';
import { daysLater, endOfDay } from '@/lib/client/local-day';
import { createShare } from '@/lib/client/shares-api';
import type { Proposal } from '@/lib/proposal/schema';
import { formatFor } from '@/lib/sheet/format';
import { decisionMakerOf } from './decision-maker-of';
import { type LinkChoices, LinkOptions, MIN_PASSPHRASE_CHARS } from './link-options';
import { endWords } from './share-words';

export type NewLink = { label: string; address: string; isReplacement: boolean };

type Props = {
  id: string;
  proposal: Proposal;
  flush: () => Promise<boolean>;
  /** A link was made in this dialog already. */
  isAnother: boolean;
  onAsksPassphrase: (asks: boolean) => void;
  onCreated: (link: NewLink) => void;
  onDone: () => void;
};

const ENDS = [{ value: '7', label: '7 days' }, { value: '30', label: '30 days' }, { value: '90', label: '90 days' }, { value: 'date', label: 'On a date' }] as const;
type End = (typeof ENDS)[number]['value'];

const UNSAVED = 'Not all of it is saved yet, so the link would show an older page. Create it once the page is saved.';

export function NewLinkForm({ id, proposal, flush, isAnother, onAsksPassphrase, onCreated, onDone }: Props) {
  const { header, ask } = proposal;
  const [opened] = useState(() => new Date());
  const [label, setLabel] = useState(() => decisionMakerOf(proposal));
  const [isPinned, setIsPinned] = useState(true);
  const [end, setEnd] = useState<End>('30');
  const [date, setDate] = useState(daysLater(opened, 30));
  const [options, setOptions] = useState<LinkChoices>({ passphrase: null, allowAnswers: false, allowCard: false, countOpens: true });
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const endsOn = end === 'date' ? date : daysLater(opened, Number(end));
  const expiresAt = endOfDay(endsOn);
  const isPast = expiresAt === null || expiresAt <= opened;
  const isShort = options.passphrase !== null && options.passphrase.trim().length < MIN_PASSPHRASE_CHARS;
  const waits = isBusy || isPast || isShort;

  function choose(next: LinkChoices) {
    setOptions(next);
    onAsksPassphrase(next.passphrase !== null);
  }

  async function create() {
    if (waits || expiresAt === null) return;
    setIsBusy(true);
    setTrouble(null);
    const answer = (await flush()) ? await createShare(id, { label: label.trim(), isPinned, expiresAt, ...options }) : null;
    setIsBusy(false);
    if (answer?.ok) onCreated({ label: label.trim(), address: answer.value, isReplacement: false });
    else setTrouble(answer ? answer.failure.sentence : UNSAVED);
  }

  return (
    <form className="flex flex-col gap-5" onSubmit={(event) => { event.preventDefault(); void create(); }}>
      <Field label="Who is it for?" aside="Only you see this">
        {(control) => <Input {...control} value={label} maxLength={200} autoComplete="off" onChange={(event) => setLabel(event.target.value)} />}
      </Field>
      <fieldset>
        <legend className="mb-1.5 text-label font-medium">What will they see?</legend>
        <div className="grid gap-3 mid:grid-cols-2">
          <Choice isChosen={isPinned} onChoose={() => setIsPinned(true)} title="The page as it is now">Your later edits stay private.</Choice>
          <Choice isChosen={!isPinned} onChoose={() => setIsPinned(false)} title="Always the latest">Edits show as soon as they are saved.</Choice>
        </div>
      </fieldset>
      <div className="flex flex-col gap-1.5">
        <p className="text-label font-medium">When does the link end?</p>
        <Segmented label="When does the link end?" options={ENDS} value={end} onChange={setEnd} className="flex w-full" />
        {end === 'date' ? (
          <Field label="Last day" error={isPast ? 'Choose today or a later day.' : undefined}>
            {(control) => <Input {...control} type="date" min={daysLater(opened, 0)} value={date} onChange={(event) => setDate(event.target.value)} />}
          </Field>
        ) : null}
        {isPast ? null : <p className="text-label text-ink2">{endWords(formatFor(header), endsOn, ask.decideBy)}</p>}
      </div>
      <LinkOptions options={options} isShort={isShort} onChange={choose} />
      {trouble ? <p role="alert" className="text-base text-stop">{trouble}</p> : null}
      <div className="flex items-center gap-2">
        <Button type="submit" variant={isAnother ? 'secondary' : 'primary'} aria-disabled={waits || undefined}>
          <Icon of={LinkIcon} />
          {isAnother ? 'Create another link' : 'Create link'}
        </Button>
        {isAnother ? <Button variant="ghost" onClick={onDone}>Done</Button> : null}
      </div>
    </form>
  );
}

/** A radio button as a card. */
function Choice({ isChosen, onChoose, title, children }: { isChosen: boolean; onChoose: () => void; title: string; children: ReactNode }) {
  const group = useId();
  return (
    <label
      className={clsx(
        'flex cursor-pointer items-start gap-2.5 rounded-control border p-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        isChosen ? 'border-go bg-go-soft shadow-[inset_0_0_0_1px_var(--go)]' : 'border-control hover:bg-ground',
      )}
    >
      <input type="radio" name="what-they-see" aria-describedby={group} checked={isChosen} onChange={onChoose} className="mt-0.5 size-4 shrink-0 accent-(--go) outline-none" />
      <span>
        <span className="block text-base font-semibold">{title}</span>
        <span id={group} className="block text-label text-ink2">{children}</span>
      </span>
    </label>
  );
}
