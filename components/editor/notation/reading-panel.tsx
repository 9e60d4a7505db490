'use client';

import type { ReactNode } from 'react';
import type { CostReading, Span } from '@/lib/notation/reading';
import { Chips } from './chips';

/** Under an open formula: the pieces as they were understood, and what they come to. */
export function ReadingPanel({ reading, wrong, children }: { reading: CostReading; wrong: Span | null; children: ReactNode }) {
  return (
    <div className="mt-3 rounded-panel bg-ground p-3">
      {reading.chips.length > 0 ? (
        <div className="mb-3 border-b border-line2 pb-3"><Chips chips={reading.chips} wrong={wrong} hasRoles /></div>
      ) : null}
      {children}
    </div>
  );
}
