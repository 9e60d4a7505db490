/** One number as typed: what it is worth, how far it goes, and what is offered where it has two meanings. */
import { describe, expect, it } from 'vitest';
import { readNumber, startsNumber } from './numbers';

const read = (text: string) => readNumber(text, 0);
/** Value and what is left of the text. */
const worth = (text: string) => { const { value, end } = read(text); return [Math.round(value * 1e6) / 1e6, text.slice(end)]; };

describe('a number', () => {
  it.each([
    ['7', 7, ''], ['1250', 1250, ''], ['12.5', 12.5, ''], ['0.25', 0.25, ''], ['.5 hr', 0.5, ' hr'], ['1,250.50', 1250.5, ''], ['1 000 000', 1e6, ''], ["1'000", 1000, ''], ['1_000', 1000, ''], ['12 345.6', 12345.6, ''], ['1 00', 1, ' 00'],
    ['5 devs', 5, ' devs'], ['5devs', 5, 'devs'], ['007', 7, ''],
    ['½', 0.5, ''], ['¼', 0.25, ''], ['¾ hr', 0.75, ' hr'], ['⅓', 0.333333, ''], ['⅔', 0.666667, ''], ['⅕', 0.2, ''], ['⅛', 0.125, ''], ['2½', 2.5, ''], ['2 ½ hr', 2.5, ' hr'], ['2.5½', 2.5, '½'],
    ['1 1/2 hr', 1.5, ' hr'], ['12 3/4', 12.75, ''], ['1234 1/2', 1234, ' 1/2'], ['2.5 1/2', 2.5, ' 1/2'], ['1 4/4', 1, ' 4/4'], ['1 5/4', 1, ' 5/4'], ['1 1/23', 1, ' 1/23'], ['1 1/2.5', 1, ' 1/2.5'], ['1 1/2/3', 1, ' 1/2/3'],
    ['1 1/2. Then', 1.5, '. Then'], ['1-1/2', 1, '-1/2'], ['1  1/2', 1, '  1/2'],
    ['1e3', 1000, ''], ['2.5E-1', 0.25, ''], ['1e+2/mo', 100, '/mo'], ['1e3x', 1000, 'x'], ['1e3xl', 1, 'e3xl'], ['1e3a', 1, 'e3a'], ['1e1234', 1, 'e1234'], ['1e', 1, 'e'],
  ])('%s is %d and leaves "%s"', (text, value, rest) => expect(worth(text)).toEqual([value, rest]));

  it.each([
    [1e3, 'k K thousand thousands Thousand thou tsd TSD'], [1e6, 'M MM Mio mio mln mil kk million millions MILLION'], [1e9, 'B bn bln billion billions'], [1e12, 'tn trn trillion trillions'],
    [1e5, 'lakh lakhs lac lacs Lakh'], [1e7, 'crore crores'],
  ])('is times %d with its size: %s', (factor, sizes) => {
    for (const size of sizes.split(' ')) expect([size, worth(`2${size}`), read(`2${size}`).suffix]).toEqual([size, [2 * factor, ''], factor]);
    for (const size of sizes.split(' ').filter((each) => each !== 'B')) expect([size, worth(`2 ${size} a year`)]).toEqual([size, [2 * factor, ' a year']]);
  });

  it.each([
    ['2 B', 2, ' B'], ['2 Builds', 2, ' Builds'], ['2kg', 2, 'kg'], ['2k8s', 2, 'k8s'], ['2k_x', 2, 'k_x'], ['2k-x', 2, 'k-x'], ['2k&x', 2, 'k&x'], ["2k'x", 2, "k'x"], ['2k.x', 2, 'k.x'], ['2k-3k', 2000, '-3k'], ['2k.', 2000, '.'], ['2k/mo', 2000, '/mo'],
    ['2constructor', 2, 'constructor'], ['2 toString', 2, ' toString'], ['120kEUR', 120e3, 'EUR'], ['1.2MUSD', 1.2e6, 'USD'], ['3KCHF/yr', 3000, 'CHF/yr'], ['3 kSEK', 3000, 'SEK'], ['3kXEUR', 3, 'kXEUR'], ['3kEURO', 3, 'kEURO'], ['3xkEUR', 3, 'xkEUR'],
  ])('%s is %d and leaves "%s"', (text, value, rest) => expect(worth(text)).toEqual([value, rest]));

  it('has a place in a row with st, nd, rd or th stuck to it', () => {
    expect(['1st', '2nd', '3rd', '4th', '21st week'].map((text) => [read(text).isOrdinal, worth(text)[1]])).toEqual([[true, ''], [true, ''], [true, ''], [true, ''], [true, ' week']]);
    expect(['1 st', '1sta', '1st2', '1.5th', '2ndé', '3 servers', '1xst', '½th'].filter((text) => read(text).isOrdinal)).toEqual([]);
  });

  it('of three decimals may be thousands, but not as a share, with a size, or below one', () => {
    expect(['2.500', '12.345', '123.456/mo'].map((text) => read(text).otherReading)).toEqual(['2,500', '12,345', '123,456']);
    expect(['2.500%', '2.500k', '0.500', '1234.500', '2.5000', '2.50', '1,234.500'].filter((text) => read(text).otherReading !== null)).toEqual([]);
  });

  it('is never a share, and clear, where it can be read', () => {
    for (const text of ['5', '½', '2k', '1st', '1,00']) expect(read(text).isShare).toBe(false);
    expect(['5', '½', '1,250.50'].map((text) => read(text).unclear)).toEqual([null, null, null]);
    expect([read('½').suffix, read('1,00').suffix, read('1,00').isOrdinal, read('½').isOrdinal]).toEqual([1, 1, false, false]);
  });
});

describe('with two meanings', () => {
  it.each([
    ['1,00', ['1.00', '100']], ['1,5', ['1.5']], ['12,50', ['12.50', '1,250']], ['1,2345', ['1.2345']], ['1.250,50', ['1,250.50']], ['1.000.000', ['1,000,000']], ['10,00,000', ['1,000,000']], ['1,2,3', []], ['1.2.3', []],
    ['1.234.56', []], ['0,5', ['0.5']], ['00,5', ['0.5']], ['0001.250,50', ['1,250.50']], ['1234567,50', ['1,234,567.50', '123,456,750']], ["1'000'00", []],
  ])('%s is not read but offers %j', (text, meanings) => {
    expect(read(text)).toMatchObject({ value: 0, unclear: meanings, end: text.length, otherReading: null });
  });
});

it('starts at a digit, a fraction, or a point before a digit that ends no word', () => {
  expect([startsNumber('5', 0), startsNumber('½', 0), startsNumber('⅛', 0), startsNumber('.5', 0), startsNumber(' .5', 1)]).toEqual([true, true, true, true, true]);
  expect([startsNumber('x', 0), startsNumber('.', 0), startsNumber('.x', 0), startsNumber('v.5', 1), startsNumber('1.5', 1), startsNumber('..5', 1), startsNumber(',5', 0)]).toEqual([false, false, false, false, false, false, false]);
});
