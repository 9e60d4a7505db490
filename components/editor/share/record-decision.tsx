'use client';

/** What was decided in a meeting or a mail: recorded by hand, so that the list and the title say so. Folded until it is wanted. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Segmented } from '@/components/ui/segmented';
import { daysLater } from '@/lib/client/local-day';
import type { NewDecision } from '@/lib/client/proposals-api';

/** The server takes as many. */
const NAME_CHARS = 100;
const SENTENCE_CHARS = 500;
const KINDS = [{ value: 'approve', label: 'Funded' }, { value: 'decline', label: 'Declined' }] as const;

type Props = { decisionMaker: string; onRecord: (decision: NewDecision) => Promise<boolean> };

export function RecordDecision({ decisionMaker, onRecord }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="record-decision">
      <h3 id="record-decision" className="border-b border-line2 pb-2 text-base font-semibold">Answered somewhere else?</h3>
      {isOpen ? <DecisionForm decisionMaker={decisionMaker} onRecord={onRecord} onClose={() => setOpen(false)} /> : (
        <div className="flex flex-col items-start gap-2 pt-3">
          <p className="text-label text-ink2">Record what was said in a meeting or a mail. It stands by the title and at home; the page itself does not change.</p>
          <Button onClick={() => setOpen(true)}>Record the decision</Button>
        </div>
      )}
    </section>
  );
}

function DecisionForm({ decisionMaker, onRecord, onClose }: Props & { onClose: () => void }) {
  const [today] = useState(() => daysLater(new Date(), 0));
  const [decision, setDecision] = useState<Required<Omit<NewDecision, 'createdAt'>>>({ answer: 'approve', name: decisionMaker, sentence: '', decidedOn: today });
  const [isBusy, setBusy] = useState(false);
  const set = (change: Partial<NewDecision>) => setDecision((before) => ({ ...before, ...change }));
  const isDay = decision.decidedOn !== '';

  async function record() {
    if (isBusy || !isDay) return;
    setBusy(true);
    if (await onRecord(decision)) onClose();
    else setBusy(false);
  }

  return (
    <form className="flex flex-col gap-3 pt-3" onSubmit={(event) => { event.preventDefault(); void record(); }}>
      <Segmented label="What was decided?" options={KINDS} value={decision.answer} onChange={(answer) => set({ answer })} className="flex w-full" />
      <div className="grid gap-3 min-[30rem]:grid-cols-2">
        <Field label="By whom?">
          {(control) => <Input {...control} value={decision.name} maxLength={NAME_CHARS} autoComplete="off" onChange={(event) => set({ name: event.target.value })} />}
        </Field>
        <Field label="On which day?" error={isDay ? undefined : 'Choose the day it was decided.'}>
          {(control) => <Input {...control} type="date" max={today} value={decision.decidedOn} onChange={(event) => set({ decidedOn: event.target.value })} />}
        </Field>
      </div>
      <Field label="In their words" aside="optional">
        {(control) => <Input {...control} value={decision.sentence} maxLength={SENTENCE_CHARS} autoComplete="off" onChange={(event) => set({ sentence: event.target.value })} />}
      </Field>
      <div className="flex items-center gap-2">
        <Button type="submit" aria-disabled={isBusy || !isDay || undefined}>Save the decision</Button>
        <Button variant="ghost" onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
