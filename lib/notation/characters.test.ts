import { describe, expect, it } from 'vitest';
import { isHiddenControl, isPlainLetter, plainCharacters } from './characters';

const codes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('one spelling for each sign', () => {
  it.each([
    [' ', 'spaces', '\t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
    [' ', 'invisible signs', '\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\ufe0f'], [' ', 'quotes and bullets', '“”„«»"`•'],
    ['-', 'dashes', '-\u2010\u2011\u2012–—―−﹣－'], ['×', 'times', '×*∗＊·⋅∙✕✖⨯⨉'], ['x', 'letters like x', 'xхХｘ'], ['/', 'slashes', '/∕⁄／'],
    ['→', 'arrows', '→⇒➔➙➛➜➝➞➤⟶⟹➡⇢⇨⇾↦⭢⮕▶►'], ['~', 'about', '~≈∼～〜≃≅'], ["'", 'apostrophes', "'’‘ʼ′"], ['(', 'brackets that open', '([［（'], [')', 'brackets that close', ')]］）'],
    ['¥', 'yen', '¥￥'], ['£', 'pounds', '£￡'], ['₩', 'won', '₩￦'], [',', 'commas', ',，、'], ['!', 'the first full-width sign', '！'],
  ])('%s for %s', (sign, _, spellings) => {
    expect(plainCharacters(spellings)).toBe(sign.repeat(spellings.length));
  });

  it.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '０１２３４５６７８９'])('0 to 9 for %s', (digits) => {
    expect(plainCharacters(digits)).toBe('0123456789');
  });

  it('leaves every other character as it is and where it is', () => {
    const text = '٪ ۺ ॰ ｟ é 😀 \ud83d 40 devs';
    expect(plainCharacters(text)).toBe(text);
  });
});

it('plain letters are a to z and A to Z, to the last', () => {
  expect(codes(0, 0x17f).filter(isPlainLetter)).toEqual([...codes(0x41, 0x5a), ...codes(0x61, 0x7a)]);
});

it('hidden characters are the controls and those that turn the direction of text', () => {
  expect(codes(0, 0x2fff).filter(isHiddenControl)).toEqual([...codes(0, 0x1f), ...codes(0x7f, 0x9f), ...codes(0x202a, 0x202e), ...codes(0x2066, 0x2069)]);
});
