'use client';

import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import type { Share } from '@/lib/client/shares-api';
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
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Share this page" description="Anyone with the link can read it. Nobody can change it." className="mid:max-w-[980px]">
      <ShareContent {...rest} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function ShareContent({ id, proposal, flush, onDone }: Omit<Props, 'open' | 'onOpenChange'> & { onDone: () => void }) {
  const [link, setLink] = useState<NewLink | null>(null);
  const { shares, trouble, reload, replace, revoke, restore } = useShares(id);
  const answers = useAnswers(id);
  const [decisionTrouble, setDecisionTrouble] = useState<string | null>(null);
  const format = formatFor(proposal.header);

  async function replaceLink({ id: shareId, label }: Share) {
    const address = await replace(shareId);
    if (address !== null) setLink({ label, address, isReplacement: true });
  }

  async function record(decision: NewDecision | null): Promise<boolean> {
    const answer = await recordDecision(id, decision);
    setDecisionTrouble(answer.ok ? null : answer.failure.sentence);
    refreshAnswers();
    return answer.ok;
  }

  return (
    <div className="grid mid:min-h-full mid:grid-cols-[minmax(0,556fr)_minmax(0,424fr)]">
      <div className="p-4 mid:p-6">
        <NewLinkForm
          id={id}
          proposal={proposal}
          flush={flush}
          isAnother={link !== null}
          onCreated={(created) => {
            setLink(created);
            void reload();
          }}
          onDone={onDone}
        />
      </div>
      <div className="flex flex-col gap-5 border-line bg-ground p-4 max-mid:border-t mid:border-l mid:p-6">
        {link ? <LinkReady key={link.address} link={link} /> : null}
        {answers.length > 0 ? <Answers answers={answers} format={format} onTakeBack={() => void record(null)} /> : null}
        <LinksInUse shares={shares} trouble={trouble} format={format} onReplace={replaceLink} onRevoke={revoke} onRestore={restore} />
        {answers.some(({ decidedOn }) => decidedOn !== null) ? null : <RecordDecision decisionMaker={decisionMakerOf(proposal)} onRecord={record} />}
        {decisionTrouble ? <p role="alert" className="text-base text-stop">{decisionTrouble}</p> : null}
      </div>
    </div>
  );
}
