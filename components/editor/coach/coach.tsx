'use client';

/** The coach at the end of the form. Fetched with its rules after the first paint, and run once typing has paused. */
import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { coach, countQuestions } from '@/lib/coach/coach';
import type { Finding } from '@/lib/coach/finding';
import { useEditor } from '../document/editor-context';
import { useCoach, useCoachState } from './coach-context';
import { COACH_PANEL_ID } from './coach-foot';
import { COACH_WORDS } from './coach-words';
import { FindingItem } from './finding-item';

const PAUSE_MS = 400;

/** Runs the rules over the draft whenever nothing was typed for a moment. */
function useCoaching() {
  const { store: draft } = useEditor();
  const { store } = useCoach();
  useEffect(() => {
    const run = () => {
      const { proposal, results } = draft.read();
      store.show(coach(proposal, results));
    };
    let timer = setTimeout(run);
    const leave = draft.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(run, PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [draft, store]);
}

export function Coach() {
  useCoaching();
  const { store, apply, show } = useCoach();
  const { findings, dismissed, isOpen } = useCoachState((state) => state);
  const [isShowingDismissed, setShowingDismissed] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const open = findings?.filter(({ key }) => !dismissed.has(key)) ?? [];
  const away = findings?.filter(({ key }) => dismissed.has(key)) ?? [];
  const questions = countQuestions(open);
  const tips = open.length - questions;

  /** What the focus was on goes away with the finding: it moves on to the next one, or to the heading. */
  function dismiss(finding: Finding, position: number) {
    store.dismiss(finding.key);
    requestAnimationFrame(() => {
      const left = panel.current?.querySelectorAll<HTMLElement>('[data-finding]');
      (left?.[Math.min(position, left.length - 1)] ?? panel.current?.querySelector<HTMLElement>('h2 button'))?.focus();
    });
  }

  return (
    <section ref={panel} id={COACH_PANEL_ID} aria-labelledby={`${COACH_PANEL_ID}-heading`} className="border-t border-line pt-5 pb-8 mid:pt-7">
      <h2 id={`${COACH_PANEL_ID}-heading`} className="font-serif text-section font-semibold">
        <button type="button" aria-expanded={isOpen} aria-controls={`${COACH_PANEL_ID}-list`} onClick={() => store.setOpen(!isOpen)} className="-mx-2 flex h-control items-center gap-2 rounded-control px-2 hover:bg-ground">
          {COACH_WORDS.heading}
          <Icon of={ChevronRight} className={clsx('text-ink3 transition-transform', isOpen && 'rotate-90')} />
        </button>
      </h2>
      {findings === null ? null : (
        <p className="mt-0.5 text-title text-ink2">
          {open.length === 0 ? COACH_WORDS.nothing : `${COACH_WORDS.questions(questions)}${tips > 0 ? ` · ${COACH_WORDS.tips(tips)}` : ''}`}
        </p>
      )}
      <div id={`${COACH_PANEL_ID}-list`} hidden={!isOpen}>
        {open.length > 0 ? (
          <ul className="mt-3 border-t border-line">
            {open.map((finding, position) => (
              <FindingItem
                key={`${finding.key} ${finding.sentence}`}
                finding={finding}
                onShow={() => show(finding)}
                onFix={() => apply(finding)}
                away={{ label: COACH_WORDS.dismiss, onSelect: () => dismiss(finding, position) }}
              />
            ))}
          </ul>
        ) : null}
        {away.length > 0 ? (
          <Button variant="ghost" className="mt-2 -ml-3 text-label" aria-expanded={isShowingDismissed} onClick={() => setShowingDismissed(!isShowingDismissed)}>
            {isShowingDismissed ? COACH_WORDS.hideDismissed : COACH_WORDS.showDismissed(away.length)}
          </Button>
        ) : null}
        {isShowingDismissed && away.length > 0 ? (
          <ul aria-label="Dismissed" className="border-t border-line">
            {away.map((finding) => (
              <FindingItem key={`${finding.key} ${finding.sentence}`} finding={finding} onShow={() => show(finding)} away={{ label: COACH_WORDS.bringBack, onSelect: () => store.bringBack(finding.key) }} />
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
}
