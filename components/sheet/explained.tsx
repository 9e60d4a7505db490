/**
 * A figure that says where it comes from: a button with a native popover, so that it works where no script runs. On paper
 * it is the figure alone.
 */
import { useId, type ReactNode } from 'react';
import type { Explanation } from '@/lib/sheet/explanation';
import { ExplanationList } from './explanation-list';

export function Explained({ about = [], children }: { about: readonly Explanation[] | undefined; children: ReactNode }) {
  const id = `about${useId()}`;
  if (about.length === 0) return children;
  return (
    <>
      <button type="button" className="explains" popoverTarget={id}>{children}</button>
      <div id={id} popover="auto" role="group" aria-label="How it is worked out" className="about"><ExplanationList about={about} /></div>
    </>
  );
}
