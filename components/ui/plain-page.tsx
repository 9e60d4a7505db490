import type { ReactNode } from 'react';
import { PageTitle } from './page-title';

/** A page that says one thing and offers one way on. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-4 px-6 py-12 text-ink2">
      <PageTitle of={title} />
      <h1 className="font-serif text-page font-semibold text-ink">{title}</h1>
      {children}
    </main>
  );
}
