import { expect, it } from 'vitest';
import { doubtSentence } from './doubt-sentence';

const lines = (...percents: (100 | 50 | 0)[]) => percents.map((percent, index) => ({ label: 'ABC'.charAt(index), percent }));

it.each([
  [lines(100, 100), '', 'Every line is counted.'],
  [lines(100, 100), '50%', 'Every line is counted.'],
  [lines(0, 100), '', 'Without “A”: net $1.'],
  [lines(0, 50, 0), '', 'Without “A” and “C” and with half of “B”: net $1.'],
  [lines(100, 50), '50%', 'With half of “B” and with 50% of what is left: net $1.'],
  [lines(0, 0), '50%', 'Without “A” and “B”: net $1.'],
])('%j at %s', (given, share, expected) => expect(doubtSentence(given, share, 'net $1')).toBe(expected));
