import type { ReactNode } from 'react';

/** Nothing here yet: says so, says what to do, and offers it. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-panel border border-line bg-surface p-5">
      <h3 className="font-serif text-lead font-semibold">{title}</h3>
      <div className="text-base text-ink2">{children}</div>
      {action}
    </div>
  );
}
