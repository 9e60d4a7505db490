import { clsx } from 'clsx';
import { CircleCheck, CircleQuestionMark, CircleX } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Answer } from '@/lib/client/shares-api';
import type { Format } from '@/lib/sheet/format';
import { answeredWords, answerWords, takenBackWords } from './share-words';

export const ANSWER_ICONS = { approve: CircleCheck, decline: CircleX, ask: CircleQuestionMark } as const;
export const ANSWER_TONES = { approve: 'text-go', decline: 'text-stop', ask: 'text-now' } as const;

type Props = {
  answers: readonly Answer[];
  /** Taken back here just now: its place keeps the way back, and the focus goes on to it. */
  takenBack: Answer | null;
  /** Recorded or put back here just now: the focus goes on to the way to take it back. */
  isRecorded: boolean;
  format: Format;
  onTakeBack: (answer: Answer) => void;
  onUndo: (answer: Answer) => void;
};

/** What readers answered and the author recorded, newest first. Only the author's own can be taken back. */
export function Answers({ answers, takenBack, isRecorded, format, onTakeBack, onUndo }: Props) {
  const now = new Date();
  return (
    <section aria-labelledby="answers">
      <h3 id="answers" className="border-b border-line2 pb-2 text-base font-semibold">Answers</h3>
      <ul>
        {takenBack === null ? null : (
          <li className="flex items-start justify-between gap-3 border-b border-line py-3">
            <p role="status" className="min-w-0 text-base break-words text-ink2">{takenBackWords(takenBack)}</p>
            <Button autoFocus onClick={() => onUndo(takenBack)}>Undo<span className="sr-only"> taking it back</span></Button>
          </li>
        )}
        {answers.map((answer) => (
          <li key={answer.id} className="flex items-start justify-between gap-3 border-b border-line py-3">
            <div className="min-w-0">
              <p className={clsx('flex items-start gap-2 text-base font-semibold', ANSWER_TONES[answer.answer])}>
                <Icon of={ANSWER_ICONS[answer.answer]} className="mt-0.5 shrink-0" />
                <span className="min-w-0 break-words">{answerWords(answer)}</span>
              </p>
              {answer.sentence === '' ? null : <p className="mt-1 text-base break-words text-ink">{answer.sentence}</p>}
              <p className="text-label text-ink2">{answeredWords(format, answer, now)}</p>
            </div>
            {answer.decidedOn === null ? null : <Button autoFocus={isRecorded} onClick={() => onTakeBack(answer)}>Take back</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
