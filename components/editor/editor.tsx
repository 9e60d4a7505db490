'use client';

/** The editor: one document in a form, its figures on every keystroke, the page beside it, saved as it is typed. */
import { clsx } from 'clsx';
import { FileDown } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { loadMenuList, Menu } from '@/components/ui/menu';
import { loadPopoverPanel } from '@/components/ui/popover';
import { loadToastList, notify, ToastHost } from '@/components/ui/toast';
import type { Replace } from '@/lib/client/create-autosave';
import { useAutosave } from '@/lib/client/use-autosave';
import { paths } from '@/lib/paths';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import type { Proposal } from '@/lib/proposal/schema';
import { STEPS, type StepId } from '@/lib/proposal/steps';
import type { FitReport } from '@/lib/sheet/fit';
import { CoachProvider } from './coach/coach-context';
import { EditorProvider } from './document/editor-context';
import { showChange } from './document/show-change';
import { useDocument } from './document/use-document';
import { useKeptSteps } from './document/use-kept-steps';
import { createValueStore } from './document/value-store';
import { loadExplanations } from './figures/explained';
import { loadExamplePair } from './guidance/examples';
import { exportFile } from './export-file';
import { ArchivedNote } from './frame/archived-note';
import { EditorBar, UndoButtons } from './frame/editor-bar';
import { FormSection, HEADER_ID, sectionId } from './frame/form-section';
import { lineBy } from './frame/line-by';
import { useLiveRegion } from './frame/live-region';
import { SymbolKeys } from './frame/symbol-keys';
import { useArchive } from './frame/use-archive';
import { useCurrentStep } from './frame/use-current-step';
import { useEditorKeys } from './frame/use-editor-keys';
import { useView } from './frame/use-view';
import { PANEL_IDS, ViewTabs } from './frame/view-tabs';
import { loadFigures } from './later/load-figures';
import { AskFields, CostFields, InterviewOffer, RoiFields, SectionRail, TotalsBar } from './later/with-figures';
import { untilFetched } from '@/lib/client/until-fetched';
import { whenIdle } from '@/lib/client/when-idle';
import { Interview, loadInterview } from './later/with-interview';
import { ExportPdfButton } from './preview/export-pdf-button';
import { SaveStatus } from './save-status';
import { HeaderFields } from './sections/header';
import { ProblemSection } from './sections/problem';
import { SolutionSection } from './sections/solution';
import { useExportItems } from './use-export-items';

const Coach = lazy(() => untilFetched(() => Promise.all([import('./coach/coach'), loadFigures()])).then(([module]) => ({ default: module.Coach })));
const AnswerNote = lazy(() => untilFetched(() => import('./frame/answer-note')).then((module) => ({ default: module.AnswerNote })));
const LivePreview = lazy(() => untilFetched(() => import('./frame/live-preview')).then((module) => ({ default: module.LivePreview })));
const loadShare = () => import('./frame/share').then((module) => ({ default: module.Share }));
const Share = lazy(loadShare);
const loadHistory = () => import('./versions/history-dialog').then((module) => ({ default: module.HistoryDialog }));
const HistoryDialog = lazy(loadHistory);
const loadPalette = () => import('./palette/command-palette').then((module) => ({ default: module.CommandPalette }));
const CommandPalette = lazy(loadPalette);

type Props = { id: string; revision: number; archivedAt: string | null; document: Proposal; isInterview: boolean };

export function Editor({ id, revision, archivedAt, document: initial, isInterview }: Props) {
  const putIntoForm = useRef<Replace>(() => {});
  const autosave = useAutosave({ id, document: initial, revision, savedAt: null }, (...given) => putIntoForm.current(...given));
  const { control, setValue, store, replace, adopt, readSteps, continueSteps, ...moves } = useDocument(initial, autosave.change, showChange);
  useEffect(() => { putIntoForm.current = (proposal, isStep) => (isStep ? replace : adopt)(proposal); }, [replace, adopt]);
  useKeptSteps(id, autosave.whenOpened, { store, readSteps, continueSteps });
  const save = useCallback(() => void autosave.flush().then((isSaved) => notify({ message: isSaved ? EDITOR_COPY.savedNow : EDITOR_COPY.notSavedNow })), [autosave]);

  const [view, setView] = useView();
  const [report] = useState(() => createValueStore<FitReport | null>(null));
  const [isSharing, setSharing] = useState<boolean | null>(null);
  const [isCommanding, setCommanding] = useState<boolean | null>(null);
  const [isLookingBack, setLookingBack] = useState<boolean | null>(null);
  const currentStep = useCurrentStep();
  const [isInterviewing, setInterviewing] = useState(isInterview);
  const notationRef = useRef<HTMLTextAreaElement>(null);
  const [isInFormula, setInFormula] = useState(false);
  const { announce, region } = useLiveRegion();
  const isPainted = useIsPainted();
  useFetchAhead();

  const showForm = useCallback(() => {
    setView('write');
    setInterviewing(false);
    if (location.search !== '') history.replaceState(null, '', paths.proposal(id));
  }, [id, setView]);
  const goTo = useCallback((step: StepId) => {
    showForm();
    requestAnimationFrame(() => {
      const section = document.getElementById(sectionId(step));
      section?.scrollIntoView({ block: 'start' });
      section?.focus({ preventScroll: true });
    });
  }, [showForm]);
  const interview = useCallback(() => void loadInterview().then(() => {
    setView('write');
    setInterviewing(true);
    history.replaceState(null, '', paths.interview(id));
  }, () => notify({ message: EDITOR_COPY.interviewWaits })), [id, setView]);
  const { undo } = moves;
  const tools = useMemo(() => ({ control, setValue, store, replace, undo, notationRef, report, announce, goTo, showForm, interview, currentStep }), [control, setValue, store, replace, undo, report, announce, goTo, showForm, interview, currentStep]);

  const share = () => void loadShare().then(() => setSharing(true), () => notify({ message: EDITOR_COPY.shareWaits }));
  const openHistory = () => void loadHistory().then(() => setLookingBack(true), () => notify({ message: EDITOR_COPY.historyWaits }));
  const archive = useArchive(id, archivedAt !== null);
  const exportItems = useExportItems(id, store, autosave.flush);

  const openCommands = () => void loadPalette().then(() => setCommanding(true), () => notify({ message: EDITOR_COPY.commandsWait }));
  const finish = () => {
    goTo('problem');
    setView('page');
    requestAnimationFrame(() => document.getElementById(`${PANEL_IDS.page}-tab`)?.focus());
  };
  const stepBy = (by: -1 | 1) => {
    const isIn = (id: string) => document.getElementById(id)?.contains(document.activeElement) === true;
    const here = STEPS.find((step) => isIn(sectionId(step))) ?? currentStep.read();
    goTo(isIn(HEADER_ID) ? here : STEPS[STEPS.indexOf(here) + by] ?? here);
  };
  useEditorKeys({ undo, redo: moves.redo, save, openCommands, stepBy, lineBy });
  const actions = { ...moves, save, archive, openHistory, share, exportPdf: () => void exportFile(id, 'pdf', autosave.flush), exportItems, showPage: () => setView('page'), stepBy, lineBy, interview };

  return (
    <EditorProvider value={tools}>
      <CoachProvider id={id}>
        <EditorBar
          moves={{ ...moves, openHistory }}
          status={
            <div className="flex max-w-full min-w-0 items-center gap-x-2">
              <SaveStatus autosave={autosave} />
              {archive.isArchived ? <ArchivedNote onBringBack={archive.bringBack} /> : null}
              {isPainted ? <Suspense><AnswerNote id={id} onOpen={share} /></Suspense> : null}
            </div>
          }
          exportPdf={isInterviewing ? null : <ExportPdfButton id={id} flush={autosave.flush} report={report} />}
          exportItems={exportItems}
          onShare={share}
          tabs={
            <div className="flex items-center justify-between px-4 wide:hidden">
              <ViewTabs view={view} onChange={setView} report={report} />
              <UndoButtons moves={{ ...moves, openHistory }} className="flex mid:hidden" />
            </div>
          }
        />
        <main className="wide:grid wide:grid-cols-[10.5rem_40.5rem_minmax(0,1fr)]">
          <div
            className={clsx(
              'sticky z-10 border-line max-wide:top-[calc(var(--bar-height)+var(--control-height))] max-wide:border-b short:static wide:top-(--bar-height) wide:h-[calc(100dvh-var(--bar-height))] wide:border-r',
              view === 'page' && 'max-wide:hidden',
            )}
          >
            <SectionRail />
          </div>
          <div id={PANEL_IDS.write} onFocus={() => setInFormula(document.activeElement === notationRef.current)} onBlur={() => setInFormula(false)} className={clsx('flex min-w-0 flex-col bg-surface', view === 'page' && 'max-wide:hidden')}>
            {isInterviewing ? <Interview onFinish={finish} /> : null}
            <div hidden={isInterviewing} className="mx-auto w-full max-w-[40.5rem] px-4 mid:px-9">
              <InterviewOffer />
              <HeaderFields />
              <ProblemSection />
              <FormSection step="cost"><CostFields /></FormSection>
              <SolutionSection />
              <FormSection step="ask"><AskFields /></FormSection>
              <FormSection step="roi"><RoiFields /></FormSection>
              {isPainted ? <Suspense><Coach /></Suspense> : null}
            </div>
            <div className="sticky bottom-0 z-10 mt-auto border-t border-ink2 bg-surface short:static">
              <div className="mx-auto max-w-[40.5rem]"><TotalsBar /></div>
              {isInFormula ? <SymbolKeys /> : null}
            </div>
          </div>
          <div
            id={PANEL_IDS.page}
            className={clsx('min-w-0 bg-sunk p-4 wide:sticky wide:top-(--bar-height) wide:h-[calc(100dvh-var(--bar-height))] wide:border-l wide:border-line wide:px-10 wide:pt-4 wide:pb-8', view === 'write' && 'max-wide:hidden')}
          >
            {isPainted ? <Suspense><LivePreview onReport={report.set} /></Suspense> : null}
            <div className="mt-4 mid:hidden"><Menu trigger={<Button className="w-full"><Icon of={FileDown} />{EDITOR_COPY.exportAs}</Button>} items={exportItems} /></div>
          </div>
        </main>
        {isSharing === null ? null : <Suspense><Share id={id} autosave={autosave} open={isSharing} onOpenChange={setSharing} /></Suspense>}
        {isLookingBack === null ? null : <Suspense><HistoryDialog id={id} autosave={autosave} open={isLookingBack} onOpenChange={setLookingBack} /></Suspense>}
        {isCommanding === null ? null : <Suspense><CommandPalette id={id} actions={actions} open={isCommanding} onOpenChange={setCommanding} /></Suspense>}
        {region}
        <ToastHost />
      </CoachProvider>
    </EditorProvider>
  );
}

/** True once the form has been on the screen: what is heavy waits for that. */
function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPainted(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}

const AHEAD = [loadToastList, loadMenuList, loadPopoverPanel, loadExplanations, loadShare, loadPalette, loadInterview, loadExamplePair];

/** What opens later is fetched once somebody begins, so that it is there when the network is not: one part after the other, so that keys go between. */
function useFetchAhead() {
  useEffect(() => {
    const fetchFrom = ([load, ...rest]: readonly (() => Promise<unknown>)[]) => {
      if (load) whenIdle(() => void load().catch(() => {}).then(() => fetchFrom(rest)));
    };
    const begin = () => fetchFrom(AHEAD);
    addEventListener('focusin', begin, { once: true });
    return () => removeEventListener('focusin', begin);
  }, []);
}
