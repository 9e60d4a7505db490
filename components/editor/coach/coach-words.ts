/** The words around what the coach says. */
import type { CoachSection, Severity } from '@/lib/coach/finding';
import { HEADER_COPY, SECTION_COPY } from '@/lib/proposal/copy';

export const SEVERITY_WORDS: Record<Severity, string> = { E: 'Missing', W: 'Will be asked', T: 'Tip' };

export const COACH_WORDS = {
  heading: 'Coach',
  nothing: 'Nothing left to ask. Read it once aloud, then share it.',
  dismiss: 'Dismiss',
  bringBack: 'Bring back',
  dismissHint: 'Dismiss this hint',
  showDismissed: (count: number) => `Show ${count} dismissed`,
  hideDismissed: 'Hide dismissed',
  saysWho: (source: string) => `after ${source}`,
  tips: (count: number) => (count === 1 ? '1 tip' : `${count} tips`),
  questions: (count: number) => (count === 0 ? 'Nothing a manager will ask' : count === 1 ? '1 thing a manager will ask' : `${count} things a manager will ask`),
} as const;

export function sectionWords(section: CoachSection): string {
  return section === 'header' ? HEADER_COPY.heading : SECTION_COPY[section].heading;
}
