import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlain, readRichCell, readRichText, writePlain, writeRichCell, writeRichText } from './markdown-text';

const sign = fc.constantFrom(...'*_`~[]()<>&#|\\-+=:.!$/@123 \n\t\r', '**', '`a`', '[a](https://a.b/c)', '&amp;', '&#42;', '<br>', '\\|', '\u0000', '\ud800', '\u202e', '1. ', '- ', '# ', '> ', '---', 'www.', 'http://', 'https://', 'a', 'ß', '工', '🚀');
const text = fc.oneof(fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')), fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));

it.each([['plain', writePlain, readPlain], ['a rich cell', writeRichCell, readRichCell], ['rich text', writeRichText, readRichText]])('any string comes back from %s to the character', (_, write, read) => {
  fc.assert(fc.property(text, (given) => { expect(read(write(given))).toBe(given); }), { numRuns: 20_000 });
});
