'use client';

import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { byHand } from '@/lib/client/by-hand';
import type { Answer, Share } from '@/lib/client/shares-api';
import { recordDecision, type NewDecision } from '@/lib/client/proposals-api';
import { refreshAnswers, useAnswers } from '@/lib/client/use-answers';
import type { Proposal } from '@/lib/proposal/schema';
import { formatFor } from '@/lib/sheet/format';
import { Answers } from './answers';
import { LinkReady } from './link-ready';
import { LinksInUse } from './links-in-use';
import { decisionMakerOf } from './decision-maker-of';
import { type NewLink, NewLinkForm } from './new-link-form';
import { RecordDecision } from './record-decision';
import { accessWords } from './share-words';
import { useShares } from './use-shares';

type Props = {
  id: string;
  proposal: Proposal;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Saves what was typed before a link is made to it. */
  flush: () => Promise<boolean>;
};

/** Makes links for readers, and lists and revokes them. A new address lives in here only, and goes when the dialog closes. */
export function ShareDialog({ open, onOpenChange, ...rest }: Props) {
  const [asksPassphrase, setAsksPassphrase] = useState(false);
  // The form in it starts anew each time, without a passphrase.
  const change = (isOpen: boolean) => {
    setAsksPassphrase(false);
    onOpenChange(isOpen);
  };
  return (
    <Dialog open={open} onOpenChange={change} title="Share this page" description={accessWords(asksPassphrase)} className="mid:max-w-[980px]">
      <ShareContent {...rest} onAsksPassphrase={setAsksPassphrase} onDone={() => change(false)} />
    </Dialog>
  );
}

type ContentProps = Omit<Props, 'open' | 'onOpenChange'> & { onAsksPassphrase: (asks: boolean) => void; onDone: () => void };

function ShareContent({ id, proposal, flush, onAsksPassphrase, onDone }: ContentProps) {
  const [link, setLink] = useState<NewLink | null>(null);
  const { shares, trouble, reload, replace, revoke, restore } = useShares(id);
  const answers = useAnswers(id);
  const [takenBack, setTakenBack] = useState<Answer | null>(null);
  const [isRecorded, setRecorded] = useState(false);
  const [decisionTrouble, setDecisionTrouble] = useState<string | null>(null);
  const format = formatFor(proposal.header);

  async function replaceLink({ id: shareId, label }: Share) {
    const address = await replace(shareId);
    if (address !== null) setLink({ label, address, isReplacement: true });
  }

  /** @param before what is taken back, when nothing comes in its place. */
  async function record(decision: NewDecision | null, before: Answer | null = null): Promise<boolean> {
    const answer = await recordDecision(id, decision);
    if (answer.ok) {
      setTakenBack(before);
      setRecorded(decision !== null);
    }
    setDecisionTrouble(answer.ok ? null : answer.failure.sentence);
    refreshAnswers();
    return answer.ok;
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] mid:min-h-full mid:grid-cols-[minmax(0,556fr)_minmax(0,424fr)]">
      <div className="p-4 mid:p-6">
        <NewLinkForm
          id={id}
          proposal={proposal}
          flush={flush}
          isAnother={link !== null}
          onAsksPassphrase={onAsksPassphrase}
          onCreated={(created) => {
            setLink(created);
            void reload();
          }}
          onDone={onDone}
        />
      </div>
      <div className="flex flex-col gap-5 border-line bg-ground p-4 max-mid:border-t mid:border-l mid:p-6">
        {link ? <LinkReady key={link.address} link={link} /> : null}
        {answers.length > 0 || takenBack !== null ? (
          <Answers answers={answers} takenBack={takenBack} isRecorded={isRecorded} format={format} onTakeBack={(answer) => void record(null, answer)} onUndo={(answer) => void record(byHand(answer))} />
        ) : null}
        <LinksInUse shares={shares} trouble={trouble} format={format} onReplace={replaceLink} onRevoke={revoke} onRestore={restore} />
        {answers.some(({ decidedOn }) => decidedOn !== null) ? null : <RecordDecision decisionMaker={decisionMakerOf(proposal)} onRecord={record} />}
        {decisionTrouble ? <p role="alert" className="text-base text-stop">{decisionTrouble}</p> : null}
      </div>
    </div>
  );
}
