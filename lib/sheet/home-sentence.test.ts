import { describe, expect, it } from 'vitest';
import { fundedFigure, homeSentence, type Awaiting } from './home-sentence';

const words = (awaiting: Awaiting[], total: number, isDecided = false) => homeSentence(awaiting, total, isDecided).map((run) => run.text).join('');
const one = (savingPerMonth: number | null, costOfDelayPerMonth: number | null, currency = 'USD'): Awaiting => ({ currency, locale: 'en-US', savingPerMonth, costOfDelayPerMonth });

describe('homeSentence', () => {
  it('says nothing while there is nothing: the empty list invites to start', () => {
    expect(homeSentence([], 0, false)).toEqual([]);
  });
  it('counts proposals while none was shared', () => {
    expect(words([], 1)).toBe('1 proposal so far. Share one to ask for a decision.');
  });
  it('asks nobody to share where what was shared is decided', () => {
    expect(words([], 1, true)).toBe('1 proposal so far. None awaits a decision.');
    expect(words([one(20000, 19500)], 2, true)).toBe('One awaits a decision. It would save $20,000 a month; every month it waits costs $19,500.');
  });
  it('adds up what awaits a decision, in one currency', () => {
    expect(words([one(20000, 19500), one(6100, 6100)], 3)).toBe('Two await a decision. Together they would save $26,100 a month; every month they wait costs $25,600.');
    expect(words([one(20000, 19500)], 3)).toBe('One awaits a decision. It would save $20,000 a month; every month it waits costs $19,500.');
  });
  it('never adds two currencies, and leaves out what is not positive or not known', () => {
    expect(words([one(1, 1), one(1, 1, 'EUR')], 2)).toBe('Two await a decision.');
    expect(words([one(null, null)], 2)).toBe('One awaits a decision.');
    expect(words([one(500, -20)], 2)).toBe('One awaits a decision. It would save $500 a month.');
  });
});

describe('fundedFigure', () => {
  it('says how many got the money, of those somebody decided on, and nothing while nobody has', () => {
    expect(fundedFigure({ funded: 2, decided: 3 })).toEqual({ value: '2', detail: 'of 3 decided' });
    expect(fundedFigure({ funded: 0, decided: 1 })).toEqual({ value: '0', detail: 'of 1 decided' });
    expect(fundedFigure({ funded: 0, decided: 0 })).toBeNull();
  });
});
