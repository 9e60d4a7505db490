'use client';

import { clsx } from 'clsx';
import { useMemo } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { EDITOR_COPY, SECTION_COPY } from '@/lib/proposal/copy';
import { MISSING_COPY } from '@/lib/proposal/figures-copy';
import { countReady, judgeReadiness, readFacts, type ReadyState, type SectionReadiness } from '@/lib/proposal/readiness';
import { STEPS, type StepId } from '@/lib/proposal/steps';
import type { Question } from '@/lib/sheet/explanation';
import { railReadout } from '@/lib/sheet/readout';
import { CoachFoot } from '../coach/coach-foot';
import { Explained } from '../figures/explained';
import { useDraftSoon, useEditor } from '../document/editor-context';
import { useValue } from '../document/value-store';
import { sectionId } from './form-section';
import { StateIcon } from './state-icon';

const BAR_FILL: Record<ReadyState, string> = { empty: 'w-0', started: 'w-1/2', ready: 'w-full' };

/** The sections whose words are figures. */
const ASKS: Partial<Record<StepId, Question[]>> = {
  cost: [{ of: 'total', figure: 'saves' }],
  ask: [{ of: 'total', figure: 'oneOff' }, { of: 'total', figure: 'askPerMonth' }],
  roi: [{ of: 'measure', view: 'drafted', figure: 'net' }, { of: 'measure', view: 'drafted', figure: 'roi' }, { of: 'measure', view: 'drafted', figure: 'payback' }],
};

/** The five sections: a column from 1280 px, a row below, five bars on a phone. It says where you are and what each still wants. */
export function SectionRail() {
  const { goTo, currentStep } = useEditor();
  const current = useValue(currentStep);
  const { proposal, results } = useDraftSoon();
  const sections = useMemo(() => judgeReadiness(proposal, readFacts(results)), [proposal, results]);
  const figures = useMemo(() => railReadout(proposal, results), [proposal, results]);
  const ready = countReady(sections);
  const currentWants = wantsOf(sections[current]);
  const next = STEPS.find((step) => step !== current && sections[step].state !== 'ready');
  return (
    <nav aria-label={EDITOR_COPY.sections} className="flex h-full flex-col bg-ground max-mid:bg-surface max-mid:px-4">
      <ol className="flex max-mid:gap-1 wide:flex-col wide:pt-4">
        {STEPS.map((step) => {
          const { state } = sections[step];
          const isCurrent = step === current;
          const wants = wantsOf(sections[step]);
          const asks = ASKS[step];
          return (
            <li
              key={step}
              className={clsx(
                'relative flex min-w-0 flex-1 max-mid:py-2.5 mid:items-start mid:gap-2.5 mid:px-4 mid:py-2.5 wide:px-4',
                'mid:border-b-3 wide:border-y wide:border-l-3 wide:pl-3.5',
                isCurrent ? 'mid:border-b-go mid:bg-surface wide:border-y-line wide:border-l-go' : 'mid:border-b-transparent wide:border-y-transparent wide:border-l-transparent mid:hover:bg-sunk forced-colors:border-[Canvas]!',
              )}
            >
              <StateIcon state={state} className="mt-0.75 shrink-0 text-ink2 max-mid:hidden" />
              <span aria-hidden className={clsx('h-1.5 w-full overflow-clip rounded-full bg-line2 mid:hidden', isCurrent && 'outline-2 outline-offset-1 outline-ink')}>
                <span className={clsx('block h-full bg-go forced-colors:bg-[Highlight]', BAR_FILL[state])} />
              </span>
              <span className="min-w-0">
                <a
                  href={`#${sectionId(step)}`}
                  aria-current={isCurrent ? 'step' : undefined}
                  onClick={(event) => { event.preventDefault(); goTo(step); }}
                  className="outline-none mid:-mt-1.5 mid:block mid:pt-1.5 mid:pb-0.5 after:absolute after:inset-0 after:rounded-[1px] focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
                >
                  <span className={clsx('block text-base max-mid:sr-only', isCurrent ? 'font-semibold' : 'font-medium')}>{SECTION_COPY[step].heading}</span>
                  <VisuallyHidden>{`, ${EDITOR_COPY.state[state]}`}</VisuallyHidden>
                  {wants ? <VisuallyHidden>{`, ${wants}`}</VisuallyHidden> : null}
                </a>
                <span className="-my-1 block truncate py-1 text-caption text-ink3 max-mid:hidden wide:text-label wide:whitespace-normal">
                  {asks && figures[step] ? <Explained ask={asks} className="relative -my-1 py-1">{figures[step]}</Explained> : figures[step]}
                  {wants ? <span aria-hidden className="wide:block wide:text-ink2">{figures[step] ? <span className="wide:hidden"> · </span> : null}{wants}</span> : null}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="flex items-baseline justify-between gap-2 pb-1 text-label text-ink3 mid:hidden">
        <span className="truncate"><strong className="font-semibold text-ink">{STEPS.indexOf(current) + 1} {SECTION_COPY[current].heading}</strong>{currentWants ? ` · ${currentWants}` : ` of ${STEPS.length}`}</span>
        <span className="shrink-0">{ready} ready{next ? <span className="max-[22rem]:hidden"> · next: {SECTION_COPY[next].heading}</span> : null}</span>
      </p>
      <div className="mt-auto p-4 text-label text-ink2 max-wide:hidden">
        <p className="font-semibold text-ink">{EDITOR_COPY.ready(ready)}</p>
        <p className="mt-0.5">{EDITOR_COPY.readyNote}</p>
        <CoachFoot />
      </div>
    </nav>
  );
}

/** What a section still wants: all of it once something is written, the first thing before that. */
function wantsOf({ state, missing }: SectionReadiness): string {
  return (state === 'empty' ? missing.slice(0, 1) : missing).map((each) => MISSING_COPY[each]).join(', ');
}
