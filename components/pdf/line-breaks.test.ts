import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balancedWidth, findLineStarts, splitLines } from './line-breaks';

/** Every character is one wide. */
const measureOf = (text: string) => (start: number, end: number) => Math.max(0, Math.min(end, text.length) - start);
const linesOf = (text: string, width: number) => splitLines([{ text }], findLineStarts(text, measureOf(text), width)).map((line) => line.map((span) => span.text).join(''));

it('breaks at spaces, as late as it can', () => {
  expect(linesOf('aaa bb cccc d', 6)).toEqual(['aaa bb', 'cccc d']);
  expect(linesOf('aaa bb cccc d', 13)).toEqual(['aaa bb cccc d']);
});

it('breaks a word only when it is wider than the line, and puts no hyphen there', () => {
  expect(linesOf('ab abcdefghij k', 4)).toEqual(['ab', 'abcd', 'efgh', 'ij k']);
});

it('keeps a letter together with its marks', () => {
  expect(linesOf('a\u0300\u0301a\u0300\u0301a\u0300\u0301', 4)).toEqual(['a\u0300\u0301', 'a\u0300\u0301', 'a\u0300\u0301']);
});

it('cuts spans where their text breaks, and a mark stays with its word', () => {
  const spans = [{ text: 'a month,', bold: true }, { text: '¹' }, { text: ' and more' }];
  const whole = 'a month,¹ and more';
  expect(splitLines(spans, findLineStarts(whole, measureOf(whole), 9))).toEqual([
    [{ text: 'a month,', bold: true }, { text: '¹' }],
    [{ text: 'and more' }],
  ]);
});

it('makes two lines of a heading about equal', () => {
  const text = 'Current cost per month';
  expect(linesOf(text, 18)).toEqual(['Current cost per', 'month']);
  expect(linesOf(text, balancedWidth(text, measureOf(text), 18))).toEqual(['Current cost', 'per month']);
});

it('loses no letter, and makes no line wider than its column', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-'), minLength: 1, maxLength: 14 })), fc.integer({ min: 1, max: 12 }), (words, width) => {
      const text = words.join(' ');
      const lines = linesOf(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});

it('takes no more lines when the column is wider', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 })), fc.integer({ min: 9, max: 30 }), (words, width) => {
      const text = words.join(' ');
      expect(linesOf(text, width + 1).length).toBeLessThanOrEqual(linesOf(text, width).length);
    }),
  );
});
