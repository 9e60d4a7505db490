/** The two pages around an answer: the form once more where something is missing, and the note that it arrived. */
import { Logo } from '@/components/ui/logo';
import { AnswerFields, type AnswerForm, type AnswerValues } from './answer-form';

export type AnswerAgainView = { form: AnswerForm; values: AnswerValues; trouble: string | null; backHref: string };
export type AnswerSentView = { kind: 'approve' | 'decline' | 'ask'; name: string; sentence: string; author: string; backHref: string };

const SENT = { approve: 'You approved this', decline: 'You declined this', ask: 'Your question is sent' } as const;

export function AnswerAgainPage({ form, values, trouble, backHref }: AnswerAgainView) {
  return (
    <main>
      <Logo />
      <h1>Your answer</h1>
      <AnswerFields form={form} values={values} trouble={trouble} />
      <p><a href={backHref}>Back to the page</a></p>
    </main>
  );
}

export function AnswerSentPage({ kind, name, sentence, author, backHref }: AnswerSentView) {
  return (
    <main>
      <Logo />
      <h1>{SENT[kind]}</h1>
      <p>{author === '' ? 'The author' : author} sees it beside the proposal, with your name. To change your mind, send another answer.</p>
      <blockquote>
        {sentence === '' ? null : <p>{sentence}</p>}
        <footer>{name}</footer>
      </blockquote>
      <p><a href={backHref}>Back to the page</a></p>
    </main>
  );
}
