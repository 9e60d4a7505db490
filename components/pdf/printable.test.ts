import { expect, it } from 'vitest';
import { createPrinter } from './printable';

const ascii = (codePoint: number) => codePoint < 0x250;

it('brings letters into one form and every space into one', () => {
  const { print } = createPrinter(ascii);
  expect(print('cafe\u0301')).toBe('café');
  expect(print('a\t b\n\nc\u2003d\u3000e')).toBe('a b c d e');
});

it('keeps the spaces that hold a figure together', () => {
  const { print } = createPrinter(() => true);
  expect(print('1\u202f234\u00a0€')).toBe('1\u202f234\u00a0€');
});

it('drops what has no ink without a word about it', () => {
  const printer = createPrinter(() => true);
  expect(printer.print('a\u200bb\u202Ec\u202Cd\u00ade\u0007f\ufeff')).toBe('abcdef');
  expect(printer.missing()).toEqual([]);
});

it('leaves out what no font prints, closes the gap, and remembers each once', () => {
  const printer = createPrinter(ascii);
  expect(printer.print('ship 🚀 it, 日 🚀 now')).toBe('ship it, now');
  expect(printer.print('🚀')).toBe('');
  expect(printer.missing()).toEqual(['🚀', '日']);
});
