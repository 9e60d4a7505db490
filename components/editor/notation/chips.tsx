'use client';

import { clsx } from 'clsx';
import { memo } from 'react';
import type { Chip, Span } from '@/lib/notation/reading';
import { EDITOR_COPY } from '@/lib/proposal/copy';

const meets = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const overlaps = (chip: Chip, wrong: Span | null) => wrong !== null && !chip.isImplied && (meets(chip, wrong) || (chip.after !== null && meets(chip.after, wrong)));

/** What was understood, piece by piece. The same words as in the field, so hidden from those who hear them. */
export const Chips = memo(function Chips({ chips, wrong = null, hasRoles = false }: { chips: readonly Chip[]; wrong?: Span | null; hasRoles?: boolean }) {
  return (
    <div aria-hidden className={clsx('flex flex-wrap items-start gap-y-2 font-mono text-label', hasRoles ? 'gap-x-2' : 'gap-x-1.5')}>
      {chips.map((chip, index) => (
        <span key={index} className="flex max-w-full items-start gap-x-2">
          {chip.operator ? <span className="pt-0.5 text-ink3">{chip.operator}</span> : null}
          <span className="flex min-w-0 flex-col">
            <ChipBox chip={chip} isWrong={overlaps(chip, wrong)} />
            {hasRoles ? <span className="mt-0.5 font-sans text-label text-ink3">{roleOf(chip)}</span> : null}
          </span>
        </span>
      ))}
    </div>
  );
});

function roleOf(chip: Chip): string {
  if (chip.isImplied) return EDITOR_COPY.teamRate;
  return chip.after ? `${chip.role}, now and after` : chip.role;
}

function ChipBox({ chip, isWrong }: { chip: Chip; isWrong: boolean }) {
  const box = 'inline-flex max-w-full self-start rounded-chip border px-2 py-0.5 font-medium wrap-anywhere';
  if (isWrong) return <span className={clsx(box, 'border-stop bg-stop-soft text-stop')}>{chip.after ? `${chip.text} → ${chip.after.text}` : chip.text}</span>;
  if (chip.after) {
    return (
      <span className={clsx(box, 'gap-1.5 border-line2 bg-linear-to-r from-now-soft from-45% to-go-soft to-55%', chip.isRange && 'border-dashed border-control')}>
        <span className="text-now">{chip.text}</span>
        <span>→</span>
        <span className="text-go">{chip.after.text}</span>
      </span>
    );
  }
  return <span className={clsx(box, 'bg-raised text-ink', chip.isRange || chip.isImplied ? 'border-dashed border-control' : 'border-line2')}>{chip.text}</span>;
}
