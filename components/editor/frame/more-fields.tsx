import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** Fields that most proposals leave as they are: one click away, and found by the browser's own search. */
export function MoreFields({ title, hint, onToggle, children }: { title: string; hint?: string; onToggle?: (isOpen: boolean) => void; children: ReactNode }) {
  return (
    <details onToggle={(event) => onToggle?.(event.currentTarget.open)} className="group rounded-panel border border-line">
      <summary className="flex h-control list-none items-center gap-2 rounded-panel px-3 text-label font-medium hover:bg-ground [&::-webkit-details-marker]:hidden">
        <Icon of={ChevronRight} className="text-ink3 transition-transform group-open:rotate-90" />
        {title}
      </summary>
      <div className="flex flex-col gap-4 border-t border-line p-3 mid:p-4">
        {hint ? <p className="text-label text-ink2">{hint}</p> : null}
        {children}
      </div>
    </details>
  );
}
