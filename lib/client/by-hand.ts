import type { NewDecision } from './proposals-api';

type Said = { answer: 'approve' | 'decline' | 'ask'; name: string; sentence: string; createdAt: Date | string; decidedOn: string | null };

/** A decision that the author recorded, to be taken back and put back word for word and at its old moment, as a later answer still outweighs it; null of what a reader answered. */
export function byHand({ answer, name, sentence, decidedOn, createdAt }: Said): NewDecision | null {
  return decidedOn === null || answer === 'ask' ? null : { answer, name, sentence, decidedOn, createdAt: new Date(createdAt).toISOString() };
}
