import type { NewDecision } from './proposals-api';

type Said = { answer: 'approve' | 'decline' | 'ask'; name: string; sentence: string; decidedOn: string | null };

/** A decision that the author recorded, to be taken back and put back word for word; null of what a reader answered. */
export function byHand({ answer, name, sentence, decidedOn }: Said): NewDecision | null {
  return decidedOn === null || answer === 'ask' ? null : { answer, name, sentence, decidedOn };
}
