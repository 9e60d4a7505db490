/** The manager's answer: one choice, a name, a sentence. A plain form, so it works without scripts. */
import { AnswerQuote, GIVEN, type GivenAnswer } from './given-answer';

export type AnswerValues = { answer: string; name: string; sentence: string };
export type AnswerForm = {
  /** Where it is sent. */
  action: string;
  nameChars: number;
  sentenceChars: number;
};

const CHOICES = [{ value: 'approve', label: 'Approve' }, { value: 'decline', label: 'Decline' }, { value: 'ask', label: 'Ask a question' }] as const;
const EMPTY: AnswerValues = { answer: '', name: '', sentence: '' };

export function AnswerFields({ form, values, trouble = null }: { form: AnswerForm; values: AnswerValues; trouble?: string | null }) {
  return (
    <form method="post" action={form.action} className="answer-form">
      {trouble === null ? null : <p className="trouble" role="alert">{trouble}</p>}
      <fieldset>
        <legend>What do you answer?</legend>
        <div className="choices">
          {CHOICES.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name="answer" value={value} required defaultChecked={values.answer === value} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor="answer-name">Your name</label>
        <input id="answer-name" name="name" type="text" required maxLength={form.nameChars} autoComplete="name" defaultValue={values.name} />
      </div>
      <div className="field">
        <label htmlFor="answer-sentence">In a sentence</label>
        <textarea id="answer-sentence" name="sentence" rows={3} maxLength={form.sentenceChars} defaultValue={values.sentence} aria-describedby="answer-hint" />
        <p id="answer-hint" className="hint">A question needs it; a reason or a condition is welcome.</p>
      </div>
      <button className="send" type="submit">Send answer</button>
    </form>
  );
}

export type AnswerCardProps = {
  form: AnswerForm;
  author: string;
  /** null until this reader has answered. */
  given: GivenAnswer | null;
};

/** At the end of the page, for a link that takes answers. Who has answered finds the answer there, and may send another one. */
export function AnswerCard({ form, author, given }: AnswerCardProps) {
  const who = author === '' ? 'The author' : author;
  return (
    <section id="answer" className="answer-card" aria-labelledby="answer-title">
      <h2 id="answer-title">{given === null ? 'Your answer' : GIVEN[given.kind]}</h2>
      {given === null ? <p>{who} sees it beside the proposal. It changes nothing on this page.</p> : (
        <>
          <AnswerQuote {...given} />
          <p>{who} sees it beside the proposal. To change your mind, send another answer.</p>
        </>
      )}
      <AnswerFields form={form} values={given === null ? EMPTY : { answer: '', name: given.name, sentence: '' }} />
    </section>
  );
}
