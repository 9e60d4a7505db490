'use client';

import { ArrowDown } from 'lucide-react';
import { Icon } from '@/components/ui/icon';
import { useEditor } from '../document/editor-context';
import { useCoach, useCoachState } from './coach-context';
import { COACH_WORDS } from './coach-words';

export const COACH_PANEL_ID = 'coach';

/** At the foot of the rail: how many things a manager will ask, and the way to them. */
export function CoachFoot() {
  const { showForm } = useEditor();
  const { store } = useCoach();
  const findings = useCoachState((state) => state.findings);
  const dismissed = useCoachState((state) => state.dismissed);
  if (findings === null) return null;
  const questions = findings.filter(({ key, severity }) => severity !== 'T' && !dismissed.has(key)).length;

  function open() {
    showForm();
    store.setOpen(true);
    requestAnimationFrame(() => {
      const panel = document.getElementById(COACH_PANEL_ID);
      panel?.scrollIntoView({ block: 'start' });
      panel?.querySelector<HTMLElement>('h2 button')?.focus({ preventScroll: true });
    });
  }

  return (
    <button type="button" onClick={open} className="mt-2 -mx-1 flex w-full items-start gap-1 rounded-chip px-1 py-1 text-left font-medium text-ink underline decoration-line2 underline-offset-4 hover:decoration-ink">
      {COACH_WORDS.questions(questions)}
      <Icon of={ArrowDown} size={14} className="mt-0.5 shrink-0 text-ink3" />
    </button>
  );
}
