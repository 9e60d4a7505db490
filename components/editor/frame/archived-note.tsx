import { Archive } from 'lucide-react';
import { Icon } from '@/components/ui/icon';
import { EDITOR_COPY } from '@/lib/proposal/copy';

/** Says by the title that this one is out of the way; pressing it brings it back. */
export function ArchivedNote({ onBringBack }: { onBringBack: () => void }) {
  return (
    <button type="button" title={EDITOR_COPY.bringBack} onClick={onBringBack} className="flex min-h-6 shrink-0 items-center gap-1.5 rounded-control px-1 text-label font-medium text-ink2 hover:text-ink hover:underline">
      <Icon of={Archive} size={14} className="shrink-0" />
      {EDITOR_COPY.archived}<span className="sr-only">. {EDITOR_COPY.bringBack}</span>
    </button>
  );
}
