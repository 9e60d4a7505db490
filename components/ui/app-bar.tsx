import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** The bar that stays at the top of every page of the app: where you are at the left, what you can do at the right, tabs below. */
export function AppBar({ start, end, children, className }: { start: ReactNode; end?: ReactNode; children?: ReactNode; className?: string }) {
  return (
    <header className={clsx('sticky top-0 z-30 border-b border-line bg-surface short:static', className)}>
      <div className="flex min-h-(--bar-height) items-center justify-between gap-3 px-4 max-mid:px-2">
        <div className="flex min-w-0 items-center gap-2">{start}</div>
        <div className="flex shrink-0 items-center gap-2 max-mid:gap-1">{end}</div>
      </div>
      {children}
    </header>
  );
}
