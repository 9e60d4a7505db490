'use client';

import { useCallback } from 'react';
import type { Paper } from '@/lib/proposal/schema';
import type { FitReport } from '@/lib/sheet/fit';
import type { Autosave } from '@/lib/client/create-autosave';
import { useAutosaveView } from '@/lib/client/use-autosave';
import { useDraft, useEditor } from '../document/editor-context';
import { PreviewPane } from '../preview/preview-pane';

/** The page beside the form. Fetched after the form can be written in, and the only part that follows the whole draft. */
export function LivePreview({ autosave, onReport }: { autosave: Autosave; onReport: (report: FitReport) => void }) {
  const { setValue, goTo } = useEditor();
  const proposal = useDraft((draft) => draft.proposal);
  const revision = useAutosaveView(autosave, (view) => view.revision);
  const setPaper = useCallback((paper: Paper) => setValue('header.paper', paper), [setValue]);
  return <PreviewPane proposal={proposal} version={revision} onPaperChange={setPaper} onReport={onReport} onGoTo={goTo} className="h-full" />;
}
