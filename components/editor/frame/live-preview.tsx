'use client';

import { useCallback } from 'react';
import type { Paper } from '@/lib/proposal/schema';
import type { FitReport } from '@/lib/sheet/fit';
import { useDraftSoon, useEditor } from '../document/editor-context';
import { useValue } from '../document/value-store';
import { PreviewPane } from '../preview/preview-pane';

/** The page beside the form. Fetched after the form can be written in, and the only part that follows the whole draft. */
export function LivePreview({ onReport }: { onReport: (report: FitReport) => void }) {
  const { setValue, goTo, currentStep } = useEditor();
  const current = useValue(currentStep);
  const { proposal } = useDraftSoon();
  const setPaper = useCallback((paper: Paper) => setValue('header.paper', paper), [setValue]);
  return <PreviewPane proposal={proposal} onPaperChange={setPaper} onReport={onReport} current={current} onGoTo={goTo} className="h-full" />;
}
