'use client';

/**
 * One question at a time, for a first case. A thin layer over the form's own fields: every answer is in the document as it is
 * typed, so it can be left anywhere and gone on with anywhere.
 */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { notify } from '@/components/ui/toast';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { INTERVIEW_COPY, QUESTION_COPY, type QuestionId } from '@/lib/proposal/interview-copy';
import { countReady, judgeReadiness, readFacts } from '@/lib/proposal/readiness';
import { useDraft, useEditor } from '../document/editor-context';
import { firstOpen, QUESTIONS, questionsOf } from './questions';
import { PARTS } from './line-parts';
import { useLineParts } from './use-line-parts';

const FIELD = ':is(input, textarea, select, button)';

export function Interview({ onFinish }: { onFinish: () => void }) {
  const { goTo, currentStep, store } = useEditor();
  const proposal = useDraft((draft) => draft.proposal);
  const line = useLineParts();
  const isLineRead = useDraft((draft) => draft.results.lines[Math.max(0, line.index)]?.error === null);
  const state = { proposal, line, isLineRead };
  const [id, setId] = useState(() => firstOpen(state));
  const headingId = useId();
  const box = useRef<HTMLElement>(null);

  // A question that no longer arises gives way to the one before it.
  const order = QUESTIONS.findIndex((each) => each.id === id);
  const questions = questionsOf(state);
  const at = questions.findLastIndex((each) => QUESTIONS.indexOf(each) <= order && !each.waits?.(state));
  const question = questions[at];
  const section = question?.section ?? 'problem';
  const shownId = question?.id;

  useEffect(() => currentStep.set(section), [currentStep, section]);
  useEffect(() => {
    // A page that was just opened takes the focus from the second frame on.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => {
      box.current?.scrollIntoView({ block: 'start' });
      box.current?.querySelector<HTMLElement>(`[data-fields] ${FIELD}`)?.focus();
    }));
    return () => cancelAnimationFrame(frame);
  }, [shownId]);

  if (!question) return null;
  const { question: words, hint } = QUESTION_COPY[question.id];
  const next = questions.slice(at + 1).find((each) => !each.waits?.(state));
  const before = questions.slice(0, at).findLast((each) => !each.waits?.(state));
  /** The field that has the focus is left first, as it tidies what was typed. */
  const ask = (other: QuestionId) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setId(other);
  };
  /** Leaving the field says what it needs; taken as it is, the answer would stand for another question. */
  const again = () => {
    const field = box.current?.querySelector<HTMLElement>(`[data-fields] ${FIELD}`);
    field?.focus();
    field?.blur();
    field?.focus();
  };
  const go = () => {
    const part = PARTS.find((one) => one === question.id);
    if (part !== undefined && line.isUnread(part)) return again();
    if (next) return ask(next.id);
    const draft = store.read();
    notify({ message: INTERVIEW_COPY.done(countReady(judgeReadiness(draft.proposal, readFacts(draft.results)))) });
    onFinish();
  };

  return (
    <section ref={box} aria-label={INTERVIEW_COPY.heading} className="mx-auto w-full max-w-[40.5rem] px-4 max-wide:min-h-[calc(100dvh-11rem)] pt-3 pb-12 mid:px-9 mid:pt-6">
      <div className="flex items-center justify-between gap-4">
        <p className="text-label text-ink2">{INTERVIEW_COPY.progress(at + 1, questions.length)}</p>
        <Button variant="ghost" className="-mr-3" onClick={() => goTo(section)}>{EDITOR_COPY.toForm}</Button>
      </div>
      <div aria-hidden className="mt-1 h-1 overflow-clip rounded-full bg-line2 forced-colors:outline"><div className="h-full bg-go forced-colors:bg-[Highlight]" style={{ width: `${((at + 1) / questions.length) * 100}%` }} /></div>
      <form
        key={question.id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <div role="group" aria-labelledby={headingId} aria-describedby={hint ? `${headingId}-hint` : undefined} className="pt-6 mid:pt-10">
          <h2 id={headingId} className="font-serif text-page font-semibold text-balance max-mid:text-section">{words}</h2>
          {hint ? <p id={`${headingId}-hint`} className="mt-1 text-title text-ink2">{hint}</p> : null}
          <div data-fields className="mt-4 flex flex-col gap-4">{question.fields(line)}</div>
        </div>
        <div className="mt-8 flex items-center justify-between gap-4">
          {before ? <Button onClick={() => ask(before.id)}><Icon of={ArrowLeft} />{INTERVIEW_COPY.back}</Button> : <span />}
          <Button type="submit" variant="primary">
            {next === undefined ? INTERVIEW_COPY.finish : question.isAnswered(state) ? INTERVIEW_COPY.next : INTERVIEW_COPY.skip}
            <Icon of={ArrowRight} />
          </Button>
        </div>
      </form>
    </section>
  );
}
