/** What a reader answered, given back to them: as the note that it arrived, and on the page they go back to. */
export type AnswerKind = 'approve' | 'decline' | 'ask';
export type GivenAnswer = { kind: AnswerKind; name: string; sentence: string };

export const GIVEN: Record<AnswerKind, string> = { approve: 'You approved this', decline: 'You declined this', ask: 'Your question is sent' };

export function AnswerQuote({ name, sentence }: GivenAnswer) {
  return (
    <blockquote>
      {sentence === '' ? null : <p>{sentence}</p>}
      <footer>{name}</footer>
    </blockquote>
  );
}
