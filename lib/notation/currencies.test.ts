/** Every way money is written beside a number, and how it is shown. */
import { describe, expect, it } from 'vitest';
import { currencyName, currencyOfPrefix, currencyOfSign, currencyOfWord, isRiskyCode, moneyMark, moneyText } from './currencies';

const words = (list: string) => list.trim().split(/\s+/);
const whole = (code: string) => ({ code, scale: 1 });
const word = (text: string, page = 'USD', place: 'before' | 'after' = 'after') => currencyOfWord(text, text.toLowerCase().replaceAll('.', ''), page, place);

describe('a sign', () => {
  it.each([
    ['€', 'EUR'], ['£', 'GBP'], ['₹', 'INR'], ['₩', 'KRW'], ['₽', 'RUB'], ['₪', 'ILS'], ['₺', 'TRY'], ['₫', 'VND'], ['฿', 'THB'], ['₱', 'PHP'], ['₦', 'NGN'], ['₴', 'UAH'],
    ['₸', 'KZT'], ['₵', 'GHS'], ['₡', 'CRC'], ['₲', 'PYG'], ['₮', 'MNT'], ['₼', 'AZN'], ['₾', 'GEL'], ['元', 'CNY'], ['円', 'JPY'],
  ])('%s is %s on any page', (sign, code) => {
    expect([currencyOfSign(sign, 'USD'), currencyOfSign(sign, code)]).toEqual([whole(code), whole(code)]);
  });

  it('of several currencies is that of the page, or the one most people mean', () => {
    const dollars = words('USD CAD AUD NZD SGD HKD TWD MXN CLP ARS COP UYU BBD BSD BZD BMD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD BND DOP');
    expect(dollars.map((page) => currencyOfSign('$', page))).toEqual(dollars.map(whole));
    expect(dollars.map((page) => currencyOfSign('¢', page))).toEqual(dollars.map((code) => ({ code, scale: 0.01 })));
    expect(['EUR', 'GBP'].map((page) => currencyOfSign('$', page))).toEqual([whole('USD'), whole('USD')]);
    expect(['EUR', 'GBP'].map((page) => currencyOfSign('¢', page))).toEqual([{ code: 'EUR', scale: 0.01 }, { code: 'USD', scale: 0.01 }]);
    expect(['CNY', 'JPY', 'USD'].map((page) => currencyOfSign('¥', page))).toEqual([whole('CNY'), whole('JPY'), whole('JPY')]);
    expect(words('SEK NOK DKK ISK USD').map((page) => word('kr', page))).toEqual(words('SEK NOK DKK ISK SEK').map(whole));
    expect(words('INR PKR LKR NPR MUR SCR USD').map((page) => word('Rs', page))).toEqual(words('INR PKR LKR NPR MUR SCR INR').map(whole));
  });

  it('is none where it is a letter', () => expect(['a', '%', 'R', ''].map((sign) => currencyOfSign(sign, 'USD'))).toEqual([null, null, null, null]));
});

it.each([
  ['USD', 'US U us'], ['CAD', 'CA C CDN CAD'], ['AUD', 'A AU AUD'], ['NZD', 'NZ'], ['HKD', 'HK'], ['SGD', 'S SG'], ['TWD', 'NT TW'], ['BRL', 'R'], ['MXN', 'MX'], ['CLP', 'CL'], ['EUR', 'EUR'],
])('%s is meant by the letters %s before a dollar', (code, letters) => {
  expect(words(letters).map(currencyOfPrefix)).toEqual(words(letters).map(() => whole(code)));
});

it('other letters before a dollar are no currency', () => expect(['X', 'ABC', 'eur', ''].map(currencyOfPrefix)).toEqual([null, null, null, null]));

describe('a word', () => {
  const codes = words(`USD EUR GBP JPY CNY INR CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN ILS ZAR SGD HKD TWD KRW THB MYR IDR VND BRL MXN CLP ARS UAH RUB AED SAR EGP
    NGN KES PKR BDT LKR ISK KWD BHD QAR RSD KZT GHS MAD TND PEN UYU`);

  it('is a code on both sides of the number', () => {
    for (const place of ['before', 'after'] as const) expect(codes.map((code) => word(code, 'USD', place))).toEqual(codes.map(whole));
    expect(codes.filter(isRiskyCode)).toEqual([]);
    const lower = words('usd eur gbp jpy cny inr cad aud nzd chf sek nok dkk pln czk huf zar sgd hkd brl mxn krw');
    expect(lower.map((code) => word(code))).toEqual(lower.map((code) => whole(code.toUpperCase())));
    expect(words('php ron all try').map((code) => word(code))).toEqual([null, null, null, null]);
  });

  it('that may be something else is a code on a page in it alone', () => {
    expect([word('PHP', 'PHP'), word('PHP'), word('php', 'PHP'), word('xPHP', 'xPHP'), word('PHPx', 'PHPx')]).toEqual([whole('PHP'), null, null, null, null]);
    expect(words('PHP ALL AMD CVE php PHPs XPHP').map(isRiskyCode)).toEqual([true, true, true, true, false, false, false]);
    expect([word('R', 'ZAR', 'before'), word('R', 'ZAR'), word('R', 'USD', 'before')]).toEqual([whole('ZAR'), null, null]);
  });

  it.each([
    ['USD', 'dollar dollars buck bucks'], ['EUR', 'euro euros'], ['GBP', 'pound pounds quid sterling'], ['JPY', 'yen'], ['CNY', 'yuan rmb'], ['INR', 'rupee rupees rs'], ['SEK', 'krona kronor krone kroner kr'],
    ['CHF', 'franc francs sfr fr'], ['PLN', 'zloty zł zl'], ['CZK', 'kč'], ['HUF', 'ft'], ['RON', 'lei'], ['ZAR', 'rand'], ['BRL', 'reais'], ['KRW', 'won'], ['ILS', 'shekels nis'], ['TRY', 'tl'], ['MYR', 'rm'],
    ['IDR', 'rp'], ['RUB', 'руб'], ['UAH', 'грн'], ['KES', 'ksh'], ['AED', 'dirham dirhams'],
  ])('is %s behind the number: %s', (code, names) => {
    expect(words(names).map((name) => word(name))).toEqual(words(names).map(() => whole(code)));
  });

  it('of cents is a hundredth', () => expect([word('cent'), word('cents', 'EUR')]).toEqual([{ code: 'USD', scale: 0.01 }, { code: 'EUR', scale: 0.01 }]));

  it('stands before the number only where people write it there', () => {
    const leading = words('rs kr sfr fr rm rmb rp ksh tl zł');
    expect(leading.filter((name) => word(name, 'USD', 'before') === null)).toEqual([]);
    const others = words('dollars euros pounds yen francs lei won cents');
    expect(others.filter((name) => word(name, 'USD', 'before') !== null)).toEqual([]);
    expect([word('constructor'), word('users')]).toEqual([null, null]);
  });
});

it.each([
  ['EUR', 'euros'], ['GBP', 'pounds'], ['JPY', 'yen'], ['CNY', 'yuan'], ['INR', 'rupees'], ['CHF', 'Swiss francs'], ['SEK', 'Swedish kronor'], ['NOK', 'Norwegian kroner'], ['DKK', 'Danish kroner'], ['PLN', 'zloty'],
  ['CZK', 'Czech crowns'], ['HUF', 'forints'], ['BRL', 'reais'], ['ZAR', 'rand'], ['KRW', 'won'], ['ILS', 'shekels'], ['CAD', 'Canadian dollars'], ['AUD', 'Australian dollars'], ['NZD', 'New Zealand dollars'],
  ['SGD', 'Singapore dollars'], ['HKD', 'Hong Kong dollars'], ['TWD', 'Taiwan dollars'], ['MXN', 'Mexican pesos'], ['KES', 'KES'],
])('%s is called %s', (code, name) => expect(currencyName(code, 'USD')).toBe(name));

it('dollars are called those of the United States on a page in other dollars only', () => {
  expect(['USD', 'EUR', 'CAD'].map((page) => currencyName('USD', page))).toEqual(['dollars', 'dollars', 'US dollars']);
});

it('an amount is shown with its sign or its code, in groups of three, to the cent', () => {
  expect([[100, 'USD'], [92.5, 'EUR'], [120, 'CHF'], [1250.555, 'GBP'], [1234567, 'CAD'], [90, 'JPY'], [90, 'CNY'], [999, 'INR'], [1000, 'KES'], [0, 'USD'], [1e25, 'USD']].map(([amount, code]) => moneyText(Number(amount), String(code))))
    .toEqual(['$100', '€92.5', 'CHF 120', '£1,250.56', '$1,234,567', '¥90', '¥90', '₹999', 'KES 1,000', '$0', '$1e+25']);
  expect(['USD', 'CHF', 'JPY', 'KRW'].map(moneyMark)).toEqual(['$', 'CHF ', '¥', '₩']);
});
