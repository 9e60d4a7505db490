'use client';

import { Lightbulb, X } from 'lucide-react';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { useCoach, useCoachState } from './coach-context';
import { COACH_WORDS } from './coach-words';

/** What the formula's own remark says already. */
const SAID_ABOVE = new Set(['C5', 'C12', 'S5']);
/** A bill that counts as freed time: it changes the figures, where the others ask for more about them. */
const FIRST = 'S14';

/** One hint at a time about the open cost line, with its action. */
export function LineHint({ index }: { index: number }) {
  const { store, apply } = useCoach();
  const dismissed = useCoachState((state) => state.dismissed);
  const hint = useCoachState((state) => {
    const hints = state.findings?.filter(({ path, rule, key }) => path.startsWith(`cost.lines.${index}.`) && !SAID_ABOVE.has(rule) && !dismissed.has(key));
    return hints?.find(({ rule }) => rule === FIRST) ?? hints?.[0];
  });
  if (!hint) return null;
  return (
    <div role="note" aria-label={COACH_WORDS.heading} className="flex items-start gap-3 border-l-3 border-go bg-go-soft py-2 pr-1 pl-3">
      <Icon of={Lightbulb} className="mt-1.5 shrink-0 text-go" />
      <p className="min-w-0 flex-1 py-1 text-base wrap-anywhere">
        {hint.sentence}
        {hint.fix ? (
          <>
            {' '}
            <button type="button" onClick={() => apply(hint)} className="rounded-chip py-0.5 font-semibold text-go underline underline-offset-4 hover:text-go-hover coarse:py-2">{hint.fix.label}</button>
          </>
        ) : null}
      </p>
      <IconButton label={COACH_WORDS.dismissHint} onClick={() => store.dismiss(hint.key)} className="hover:bg-transparent"><Icon of={X} /></IconButton>
    </div>
  );
}
