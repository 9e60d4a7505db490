import { describe, expect, it } from 'vitest';
import { lastWord } from './last-word';

describe('of the answers to a proposal', () => {
  const said = (...answers: ('approve' | 'decline' | 'ask')[]) => lastWord(answers.map((answer, age) => ({ answer, age })));

  it('a decision counts, whatever is asked after it', () => expect(said('ask', 'ask', 'approve', 'ask', 'decline')).toEqual({ answer: 'approve', age: 2 }));
  it('the later of two decisions counts', () => expect(said('decline', 'approve')).toEqual({ answer: 'decline', age: 0 }));
  it('the last question counts while nothing is decided', () => expect(said('ask', 'ask')).toEqual({ answer: 'ask', age: 0 }));
  it('nothing counts where nothing was said', () => expect(said()).toBeNull());
});
