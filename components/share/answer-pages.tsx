/** The two pages around an answer: the form once more where something is missing, and the note that it arrived. */
import { Logo } from '@/components/ui/logo';
import { AnswerFields, type AnswerForm, type AnswerValues } from './answer-form';
import { AnswerQuote, GIVEN, type GivenAnswer } from './given-answer';

export type AnswerAgainView = { form: AnswerForm; values: AnswerValues; trouble: string | null; backHref: string };
export type AnswerSentView = { given: GivenAnswer; author: string; backHref: string };

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

export function AnswerSentPage({ given, author, backHref }: AnswerSentView) {
  return (
    <main>
      <Logo />
      <h1>{GIVEN[given.kind]}</h1>
      <p>{author === '' ? 'The author' : author} sees it beside the proposal, with your name. To change your mind, send another answer.</p>
      <AnswerQuote {...given} />
      <p><a href={backHref}>Back to the page</a></p>
    </main>
  );
}
