import { describe, expect, it } from 'vitest';
import { readNumber } from './number-text';

describe('a number as it is typed', () => {
  it.each([
    ['', null], ['  ', null], ['12', 12], ['7.5', 7.5], ['7,5', 7.5], ['1,000', 1000], ['1 000', 1000], ['1,250,000.5', 1250000.5],
    ['-3', -3], ['−3', -3], ['.5', 0.5], ['5.', 5],
  ])('reads %j as %j', (text, value) => expect(readNumber(text)).toBe(value));

  it.each(['abc', '1e3', '12 months', '1.2.3', '--2', 'Infinity'])('does not guess at %j', (text) => expect(readNumber(text)).toBeUndefined());
});
