'use client';

import { clsx } from 'clsx';
import { Tabs } from '@/components/ui/tabs';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { FitReport } from '@/lib/sheet/fit';
import { useValue, type ValueStore } from '../document/value-store';

export type View = 'write' | 'page';
export const PANEL_IDS: Record<View, string> = { write: 'editor-write', page: 'editor-page' };

/** Below 1280 px the form and the page take turns. The page's tab carries its meter. */
export function ViewTabs({ view, onChange, report: reportStore }: { view: View; onChange: (view: View) => void; report: ValueStore<FitReport | null> }) {
  const report = useValue(reportStore);
  const percent = report ? Math.round(report.fillPercent) : null;
  const isOver = report !== null && !report.fits;
  return (
    <Tabs
      label={EDITOR_COPY.views}
      value={view}
      onChange={onChange}
      tabs={[
        { value: 'write', label: EDITOR_COPY.write, panelId: PANEL_IDS.write },
        {
          value: 'page',
          panelId: PANEL_IDS.page,
          label: (
            <>
              {EDITOR_COPY.page}
              {percent === null ? null : (
                <span className={clsx('flex items-center gap-2 text-label font-normal', isOver ? 'text-stop' : 'text-ink2')}>
                  <svg aria-hidden width="36" height="6" className="rounded-full bg-line2 max-[22rem]:hidden">
                    <rect width={Math.min(36, percent * 0.36)} height="6" className={isOver ? 'fill-stop' : 'fill-go'} />
                  </svg>
                  <span>{percent}%<span className="sr-only"> {isOver ? EDITOR_COPY.tooLong : EDITOR_COPY.ofPage}</span></span>
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
