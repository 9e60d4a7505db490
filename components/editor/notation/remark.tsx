'use client';

import { clsx } from 'clsx';
import { Circle, TriangleAlert } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Fix } from '@/lib/notation/reading';
import { splitLead } from './split-lead';

type Props = {
  id?: string;
  tone: 'error' | 'warning' | 'question';
  message: string;
  fixes: readonly Fix[];
  onFix: (fix: Fix) => void;
  /** Puts the caret where the remark points. */
  onPoint?: () => void;
  keep?: { label: string; onKeep: () => void };
};

/** What is wrong, doubtful or still open about a formula; its first sentence carries it, its buttons mend it. */
export function Remark({ id, tone, message, fixes, onFix, onPoint, keep }: Props) {
  const [lead, rest] = splitLead(message);
  return (
    <div className={clsx('text-label', tone === 'error' ? 'mt-4.5' : 'mt-2')}>
      <div className="flex items-start gap-2">
        <Icon of={tone === 'question' ? Circle : TriangleAlert} className={clsx('mt-px shrink-0', tone === 'error' ? 'text-stop' : tone === 'warning' ? 'text-now' : 'text-ink3')} />
        <p id={id} onClick={onPoint} className={clsx('min-w-0', tone === 'question' ? 'text-ink3' : 'text-ink2')}>
          {tone === 'question' ? message : <><strong className="font-semibold text-ink">{lead}</strong>{rest}</>}
        </p>
      </div>
      {/* The field keeps the focus: leaving it tidies the text, and the click would be for a button that is another by then. */}
      {fixes.length > 0 || keep ? (
        <div className="mt-2 flex flex-wrap gap-2" onPointerDown={(event) => event.preventDefault()}>
          {fixes.map((fix) => <Button key={`${fix.label} ${fix.start}`} className="text-label" onClick={() => onFix(fix)}>{fix.label}</Button>)}
          {keep ? <Button variant="ghost" className="text-label" onClick={keep.onKeep}>{keep.label}</Button> : null}
        </div>
      ) : null}
    </div>
  );
}
