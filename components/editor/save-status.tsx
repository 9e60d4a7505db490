'use client';

/**
 * Where the words stand: quiet while all is well, with the reason and a way out when it is not.
 * It reads "Saved" only when the server has everything; while there is something new it reads "Editing…", unspoken.
 */
import { clsx } from 'clsx';
import { Archive, Check, CloudOff, GitCompareArrows, type LucideIcon, Pencil, RefreshCw, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { notify } from '@/components/ui/toast';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { SaveState } from '@/lib/autosave/save-state';
import type { Autosave } from '@/lib/client/create-autosave';
import { useAutosaveView } from '@/lib/client/use-autosave';
import type { Proposal } from '@/lib/proposal/schema';
import { canTryAgain, saveWords } from './save-words';

const loadConflict = () => import('./versions/conflict-dialog').then((module) => ({ default: module.ConflictDialog }));
const ConflictDialog = lazy(loadConflict);

const ICONS: Record<SaveState<Proposal>['kind'], LucideIcon> = {
  saved: Check, unsaved: Pencil, saving: RefreshCw, offline: CloudOff, notSaved: TriangleAlert, refused: TriangleAlert, conflict: GitCompareArrows,
};
const TONES: Record<SaveState<Proposal>['kind'], string> = {
  saved: 'text-ink3', unsaved: 'text-ink3', saving: 'text-ink3', offline: 'text-now', notSaved: 'text-stop', refused: 'text-stop', conflict: 'text-stop',
};

export function SaveStatus({ autosave, className }: { autosave: Autosave; className?: string }) {
  const state = useAutosaveView(autosave, (view) => view.state);
  const notice = useAutosaveView(autosave, (view) => view.notice);
  const isSecondTab = useAutosaveView(autosave, (view) => view.isSecondTab);
  const [isComparing, setComparing] = useState(false);
  const { label, detail } = saveWords(state);
  const isQuiet = state.kind === 'saved' || state.kind === 'unsaved' || state.kind === 'saving';

  useEffect(() => {
    if (notice?.kind !== 'restored') return;
    notify({ message: 'Restored what you typed before the tab closed' });
    autosave.dismissNotice();
  }, [autosave, notice]);

  return (
    <div role="status" aria-live={isQuiet ? 'off' : 'polite'} className={clsx('relative flex min-w-0 items-center', className)}>
      <span className={clsx('flex min-w-0 items-center gap-1.5 text-label whitespace-nowrap', TONES[state.kind], !isQuiet && 'font-medium')}>
        <Icon of={ICONS[state.kind]} className="shrink-0" size={14} />
        <span className="truncate">{label}</span>
      </span>
      {isSecondTab ? <span title={EDITOR_COPY.secondTabHint} className="ml-2 truncate text-label text-ink3">· {EDITOR_COPY.secondTab}</span> : null}
      {detail ? (
        <Panel title={label} tone={TONES[state.kind]} icon={ICONS[state.kind]}>
          <p>{detail}</p>
          {canTryAgain(state) ? <div className="flex gap-2"><Button onClick={autosave.retry}>Try again</Button></div> : null}
          {state.kind === 'conflict' ? (
            <div className="flex gap-2">
              <Button onClick={() => void loadConflict().then(() => setComparing(true), () => notify({ message: EDITOR_COPY.compareWaits }))}>Compare</Button>
              <Button variant="ghost" onClick={() => autosave.resolve(() => 'mine')}>Keep mine</Button>
            </div>
          ) : null}
        </Panel>
      ) : null}
      {!detail && notice?.kind === 'setAside' ? (
        <Panel title="Kept for you" tone="text-ink" icon={Archive}>
          <p>Other words, typed before a tab closed, are kept in this browser.</p>
          <div className="flex gap-2">
            <Button onClick={() => void autosave.bringBack()}>Bring them back</Button>
            <Button variant="ghost" onClick={autosave.dismissNotice}>Discard</Button>
          </div>
        </Panel>
      ) : null}
      {isComparing && state.kind === 'conflict' ? (
        <Suspense><ConflictDialog fields={state.fields} at={state.at} versions={[autosave.getDraft(), state.theirs]} onChoose={autosave.resolve} onClose={() => setComparing(false)} /></Suspense>
      ) : null}
    </div>
  );
}

/** Stays out of the way of what is being typed: at the right under the bar, on a phone over the totals. */
function Panel({ title, tone, icon, children }: { title: string; tone: string; icon: LucideIcon; children: ReactNode }) {
  return (
    <div className="fixed inset-x-2 bottom-24 z-30 flex flex-col gap-2.5 rounded-panel border border-line2 bg-raised p-4 text-base text-ink2 shadow-e3 mid:top-[calc(var(--bar-height)+0.5rem)] mid:right-4 mid:bottom-auto mid:left-auto mid:w-80">
      <p aria-hidden className={clsx('flex items-center gap-1.5 font-semibold', tone)}><Icon of={icon} />{title}</p>
      {children}
    </div>
  );
}
