import { describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { countWords } from '../proposal/readiness';
import { cleanLine } from './plain-text';
import { parseRichLine, parseRichText, plainLine, plainOf } from './rich-text';

vi.mock('mdast-util-from-markdown', { spy: true });

const runsOf = (source: string) => parseRichText(source).flatMap((paragraph) => paragraph.runs);

describe('what a text may carry', () => {
  it('paragraphs are parted by an empty line; a single line break is a space', () => {
    expect(parseRichText('One\ntwo.\n\nThree.')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'One two.' }] },
      { kind: 'paragraph', runs: [{ text: 'Three.' }] },
    ]);
  });

  it('lists start with a hyphen', () => {
    expect(parseRichText('Why:\n- first\n- **second** one')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Why:' }] },
      { kind: 'item', runs: [{ text: 'first' }] },
      { kind: 'item', runs: [{ text: 'second', bold: true }, { text: ' one' }] },
    ]);
  });

  it('bold, italic and code', () => {
    expect(runsOf('a **b** *c* `d` ***e***')).toEqual([
      { text: 'a ' }, { text: 'b', bold: true }, { text: ' ' }, { text: 'c', italic: true }, { text: ' ' },
      { text: 'd', code: true }, { text: ' ' }, { text: 'e', bold: true, italic: true },
    ]);
  });

  it('https and mailto links', () => {
    expect(runsOf('[logs](https://example.com/a?b=1) <https://example.com>')).toEqual([
      { text: 'logs', href: 'https://example.com/a?b=1' }, { text: ' ' }, { text: 'https://example.com', href: 'https://example.com' },
    ]);
    expect(runsOf('[me](mailto:a@example.com)')).toEqual([{ text: 'me', href: 'mailto:a@example.com' }]);
  });
});

describe('everything else stays as typed', () => {
  it.each([
    '# Heading', '> quote', '1. first', '* star', '+ plus', '***', '---', '```js', '<b>bold</b>', '<script>alert(1)</script>', '&amp; &copy;',
    '![picture](https://example.com/a.png)', '[a]: https://example.com', '| a | b |', '__dunder__', '_under_', 'snake_case_name', 'a\\b', '[x](javascript:alert(1))',
    '[x](http://example.com)', '[x](data:text/html,hi)', '[x](/path)', '[x](https://)', '<javascript:alert(1)>', '2 * 3 * 4', '$20,500',
  ])('%s', (source) => {
    expect(runsOf(source)).toEqual([{ text: source }]);
  });

  it('numbered lines keep their numbers, each on its own line', () => {
    expect(parseRichText('1. one\n2. two').map((paragraph) => plainOf(paragraph.runs))).toEqual(['1. one', '2. two']);
  });

  it('indented lines are no code block', () => {
    expect(parseRichText('    four spaces')).toEqual([{ kind: 'paragraph', runs: [{ text: 'four spaces' }] }]);
  });

  it('right-to-left text and emoji are text', () => {
    expect(runsOf('שלום 👩‍🔧')).toEqual([{ text: 'שלום 👩‍🔧' }]);
  });

  it('control characters and direction overrides go', () => {
    expect(runsOf('a\u0000b\u0007c\u202Ed\uFEFF\uD800')).toEqual([{ text: 'abcd' }]);
    expect(cleanLine('  a\tb\r\n c\u2028d ')).toBe('a b c d');
  });

  it('nothing typed gives nothing', () => {
    expect([parseRichText(''), parseRichText(' \n\n '), parseRichText('- '), parseRichLine('\u0000')]).toEqual([[], [], [{ kind: 'paragraph', runs: [{ text: '-' }] }], []]);
  });
});

it('a line takes all paragraphs', () => {
  expect(plainOf(parseRichLine('One.\n\nTwo.'))).toBe('One. Two.');
});

it('a cell or a note keeps the words and shows where a link leads', () => {
  expect(plainLine('**Build logs**, see [the board](https://example.com/b) and <https://example.com/c>')).toBe('Build logs, see the board (example.com/b) and https://example.com/c');
  expect(plainLine('[**two** looks](https://example.com)')).toBe('two looks (example.com)');
  expect(plainLine('*.ts and *.js')).toBe('*.ts and *.js');
});

it('words are counted as people count them', () => {
  expect([countWords(''), countWords('one'), countWords('- two\n\nwords — here'), countWords('don’t')]).toEqual([0, 1, 3, 1]);
});

const SPECIAL = ['**', '*', '_', '`', '[', ']', '(', ')', '](https://a.b)', '\n', '\n\n', '- ', '1. ', '> ', '<', '>', '\\', '&', '!', ' ', 'word', '\u202e', '👩‍🔧', 'ש'];

it('any text gives paragraphs that lose no letter and carry no control character', () => {
  const letters = (text: string) => cleanLine(text).replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }), (pieces) => {
    const source = pieces.join('').replaceAll('](https://a.b)', ']');
    const read = parseRichText(source).map((paragraph) => plainOf(paragraph.runs)).join('\n');
    expect(read).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
    expect(letters(read)).toBe(letters(source));
  }), { numRuns: 200 });
});

it.each(['[', '*a ', '**a ', '`', '- ', '> ', '<', '![', '](', '*_', '\\', '1. ', '[a](https://b.c) ', '- \n'])('4,000 characters of %j are read', (piece) => {
  expect(parseRichText(piece.repeat(Math.ceil(4000 / piece.length)).slice(0, 4000)).length).toBeGreaterThan(0);
});

it.each(['[', ']', '`a', '<', '\\', '*a ', '_a ', '![', '- a\n', '1. a\n', '* a\n  + b\n', '- \n'])('4,000 characters of %j stay as typed without the work of reading them', (piece) => {
  vi.mocked(fromMarkdown).mockClear();
  const source = piece.repeat(Math.ceil(4000 / piece.length)).slice(0, 4000);
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(flat(parseRichText(source).map((paragraph) => plainOf(paragraph.runs)).join('\n'))).toBe(flat(source));
  expect(fromMarkdown).not.toHaveBeenCalled();
});

it('a long list and a text full of marks are still read', () => {
  expect(parseRichText('- **a** `b` [c](https://d.e)\n'.repeat(60)).filter(({ kind, runs }) => kind === 'item' && runs.length === 5)).toHaveLength(60);
});
