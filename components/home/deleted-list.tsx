'use client';

/** What was deleted in the last 30 days, out of the way until it is asked for, each with its way back. */
import { ChevronRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { notify } from '@/components/ui/toast';
import { restoreProposal } from '@/lib/client/proposals-api';
import type { DeletedRow } from './home-row';

export function DeletedList({ rows }: { rows: readonly DeletedRow[] }) {
  const router = useRouter();
  const restore = async ({ id, title, isArchived }: DeletedRow) => {
    const answer = await restoreProposal(id);
    notify({ message: answer.ok ? isArchived ? `“${title}” is back, among the archived.` : `“${title}” is back.` : answer.failure.sentence });
    router.refresh();
  };
  return (
    <details className="group">
      <summary className="-mx-2 flex h-control w-fit list-none items-center gap-2 rounded-control px-2 text-base text-ink2 hover:bg-sunk hover:text-ink [&::-webkit-details-marker]:hidden">
        <Icon of={ChevronRight} className="text-ink3 transition-transform group-open:rotate-90" />
        Deleted in the last 30 days ({rows.length})
      </summary>
      <ul aria-label="Deleted" className="mt-2 rounded-panel border border-line2 bg-surface">
        {rows.map((row) => (
          <li key={row.id} className="flex items-center justify-between gap-4 border-line px-4 py-2 not-first:border-t">
            <span className="min-w-0">
              <span className="block text-title break-words">{row.title}</span>
              <span className="block text-caption text-ink2">{row.deleted}</span>
            </span>
            <Button onClick={() => void restore(row)}>Bring back<span className="sr-only"> {row.title}</span></Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
