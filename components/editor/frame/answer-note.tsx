'use client';

import { clsx } from 'clsx';
import { Icon } from '@/components/ui/icon';
import { useAnswers } from '@/lib/client/use-answers';
import { lastWord } from '@/lib/last-word';
import { ANSWER_ICONS, ANSWER_TONES } from '../share/answers';
import { answerWords } from '../share/share-words';

/** What counts of the answers, by the title; it opens the dialog where all of them stand. Where room is short it gives way down to its icon before a word of the save state does. */
export function AnswerNote({ id, onOpen }: { id: string; onOpen: () => void }) {
  const answer = lastWord(useAnswers(id));
  if (answer === null) return null;
  return (
    <button type="button" onClick={onOpen} className={clsx('flex min-h-6 min-w-7 shrink-[9999] items-center gap-1.5 rounded-control px-1 text-label font-medium hover:underline', ANSWER_TONES[answer.answer])}>
      <Icon of={ANSWER_ICONS[answer.answer]} size={14} className="shrink-0" />
      <span className="max-w-40 min-w-0 truncate">{answerWords(answer)}</span>
    </button>
  );
}
