'use client';

import { clsx } from 'clsx';
import { CircleHelp, Lightbulb, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Finding, Severity } from '@/lib/coach/finding';
import { SOURCE_NAMES } from '@/lib/coach/sources';
import { COACH_WORDS, sectionWords, SEVERITY_WORDS } from './coach-words';

const SHAPES: Record<Severity, { icon: LucideIcon; tone: string }> = {
  E: { icon: TriangleAlert, tone: 'text-stop' },
  W: { icon: CircleHelp, tone: 'text-now' },
  T: { icon: Lightbulb, tone: 'text-go' },
};

type Props = {
  finding: Finding;
  onShow: () => void;
  onFix?: () => void;
  /** Dismisses it, or brings it back. */
  away: { label: string; onSelect: () => void };
};

/** One thing a manager will ask: a shape and a word for how much it matters, the sentence that leads to its field, and what can be done at once. */
export function FindingItem({ finding, onShow, onFix, away }: Props) {
  const { icon, tone } = SHAPES[finding.severity];
  const source = SOURCE_NAMES[finding.source];
  const id = useId();
  return (
    <li className="flex items-start gap-3 border-b border-line py-3">
      <Icon of={icon} className={clsx('mt-0.5 shrink-0', tone)} />
      <div className="min-w-0 flex-1">
        <p className="text-label text-ink2"><span className={clsx('font-semibold', tone)}>{SEVERITY_WORDS[finding.severity]}</span> · {sectionWords(finding.section)}{source === null ? null : ` · ${COACH_WORDS.saysWho(source)}`}</p>
        <button id={id} type="button" data-finding={finding.rule} onClick={onShow} className="-mx-1 rounded-chip px-1 py-1 text-left text-base wrap-anywhere decoration-line2 underline-offset-4 hover:bg-ground hover:underline">
          {finding.sentence}
        </button>
        {finding.fix && onFix ? <Button className="mt-1 flex text-label whitespace-normal" aria-describedby={id} onClick={onFix}>{finding.fix.label}</Button> : null}
      </div>
      <Button variant="ghost" className="-mt-1.5 -mr-3 shrink-0 text-label text-ink2 coarse:-mt-3" aria-describedby={id} onClick={away.onSelect}>{away.label}</Button>
    </li>
  );
}
