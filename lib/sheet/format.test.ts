import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { aboutPayback, months, payback, shortPayback } from './durations';
import { breakEvenPercent, countOf, formatFor, words } from './format';

const usd = formatFor({ locale: 'en-US', currency: 'USD' });
const NB = '\u00a0';

describe('money on its own', () => {
  it.each([
    ['en-US', 'USD', 22500, '$22,500'],
    ['en-US', 'USD', -30000, '−$30,000'],
    ['en-US', 'USD', 0, '$0'],
    ['en-US', 'USD', -0, '$0'],
    ['en-US', 'USD', -0.4, '−$0.40'],
    ['en-US', 'USD', -0.004, '$0'],
    ['en-US', 'USD', 99.5, '$99.50'],
    ['en-US', 'USD', 99.999, '$100'],
    ['en-US', 'USD', 100.5, '$101'],
    ['en-US', 'USD', -100.5, '−$101'],
    ['en-US', 'USD', 12, '$12'],
    ['en-US', 'CAD', 22500, 'CA$22,500'],
    ['en-GB', 'GBP', 22500, '£22,500'],
    ['de-DE', 'EUR', 22500, `22.500${NB}€`],
    ['de-DE', 'EUR', -22500, `−22.500${NB}€`],
    ['fr-FR', 'EUR', 22500, `22${NB}500${NB}€`],
    ['de-CH', 'CHF', 22500, `CHF${NB}22’500`],
    ['ja-JP', 'JPY', 22500.4, '¥22,500'],
    ['ja-JP', 'JPY', 12.5, '¥13'],
    ['en-IN', 'INR', 2250000, '₹22,50,000'],
    ['en-US', 'KWD', 1.5, `KWD${NB}1.500`],
  ])('%s %s %d is %s', (locale, currency, amount, printed) => {
    expect(formatFor({ locale, currency }).money(amount)).toBe(printed);
  });

  it('prints an en dash for what cannot be known', () => {
    expect([null, NaN, Infinity, -Infinity].map((amount) => usd.money(amount))).toEqual(['–', '–', '–', '–']);
    expect([usd.perMonth(null), usd.aMonth(null), usd.percent(null), usd.number(null), usd.moneyRange(null, 5)]).toEqual(['–', '–', '–', '–', '–']);
  });

  it('never runs out of its column, however large', () => {
    for (const amount of [1e12, 9.99e14, 1e15, 1e300]) expect(usd.money(amount).length).toBeLessThan(16);
    expect(usd.money(1.2345e12)).toBe('$1.235T');
  });

  it('falls back for an unknown locale and says which currency it does not know', () => {
    expect(formatFor({ locale: 'xx-YY', currency: 'USD' }).money(22500)).toBe('$22,500');
    expect(formatFor({ locale: 'not a locale', currency: 'USD' }).locale).toBe('en-US');
    expect(formatFor({ locale: 'en-US', currency: 'QQQ' }).money(22500)).toBe(`QQQ${NB}22,500`);
    expect(formatFor({ locale: 'en-US', currency: '' }).money(22500)).toBe(`XXX${NB}22,500`);
  });

  it('uses digits our fonts have, whatever the locale says', () => {
    expect(formatFor({ locale: 'ar-EG', currency: 'USD' }).number(1234)).toBe('1,234');
    expect(formatFor({ locale: 'ar-EG', currency: 'EGP' }).money(22500)).toMatch(/^(EGP\u00a022,500|22,500\u00a0EGP)$/);
    expect(formatFor({ locale: 'en-US-u-nu-arab', currency: 'USD' }).money(5)).toBe('$5');
  });
});

describe('money in a table', () => {
  it('shows cents in every cell if any cell has them', () => {
    const cell = usd.tableMoney([20000, 2500.5, null]);
    expect([20000, 2500.5, 0, null].map(cell)).toEqual(['$20,000.00', '$2,500.50', '$0.00', '–']);
  });

  it('shows none if no cell has them', () => {
    expect([20000, 12].map(usd.tableMoney([20000, 12]))).toEqual(['$20,000', '$12']);
  });

  it('shows no cents among headline figures as soon as one of them is 100 or more', () => {
    expect([100.25, 5.5].map(usd.headlineMoney([100.25, 5.5]))).toEqual(['$100', '$6']);
    expect([10.25, 5].map(usd.headlineMoney([10.25, 5]))).toEqual(['$10.25', '$5.00']);
  });
});

describe('money with a unit', () => {
  it('is short in tables and a phrase in sentences', () => {
    expect(usd.perMonth(22500)).toBe('$22,500/mo');
    expect(usd.aMonth(22500)).toBe('$22,500 a month');
  });

  it('gives a range one unit and an en dash', () => {
    expect(usd.moneyRange(14000, 22000)).toBe('$14,000–22,000');
    expect(formatFor({ locale: 'de-DE', currency: 'EUR' }).moneyRange(14000, 22000)).toBe(`14.000–22.000${NB}€`);
    expect(usd.moneyRange(5, 5)).toBe('$5');
    expect(usd.moneyRange(-2000, 3000)).toBe('−$2,000 to $3,000');
    expect(usd.moneyRange(5.5, 7)).toBe('$5.50–7.00');
  });
});

describe('percent', () => {
  it.each([[720, '720%'], [1614.4, '1,614%'], [-33.33, '−33%'], [0, '0%'], [-0.001, '0%'], [0.4, '0.4%'], [12.195, '12%'], [89.5, '90%'], [-12.5, '−13%']])('%d is %s', (value, printed) => {
    expect(usd.percent(value)).toBe(printed);
  });

  it('has no space, also where the locale would put one', () => {
    expect(formatFor({ locale: 'de-DE', currency: 'EUR' }).percent(1614)).toBe('1.614%');
  });
});

describe('dates', () => {
  it('follow an English locale, and are British elsewhere', () => {
    expect([usd.date('2026-03-02'), usd.weekday('2026-03-20'), usd.day('2026-03-20'), usd.shortDay('2026-03-20')]).toEqual(['March 2, 2026', 'Friday, March 20, 2026', 'March 20', 'Mar 20']);
    const german = formatFor({ locale: 'de-DE', currency: 'EUR' });
    expect([german.date('2026-03-02'), german.day('2026-03-20')]).toEqual(['2 March 2026', '20 March']);
    expect(formatFor({ locale: 'th-TH', currency: 'THB' }).date('2026-03-02')).toBe('2 March 2026');
  });

  it('that are none stay as they are', () => {
    expect(usd.date('someday')).toBe('someday');
  });
});

describe('payback', () => {
  it.each([
    [0, 'at once', 'at once', 'at once'],
    [0.05, 'under a week', '<1 wk', 'under a week'],
    [0.2308, '1 week', '1 wk', 'about 1 week'],
    [1.2308, '5 weeks', '5 wk', 'about 5 weeks'],
    [12, '52 weeks', '52 wk', 'about 52 weeks'],
    [12.01, '12 months', '12 mo', 'about 12 months'],
    [18.7, '19 months', '19 mo', 'about 19 months'],
  ])('of %d months is %s, %s, %s', (length, long, short, about) => {
    expect([payback(length), shortPayback(length), aboutPayback(length)]).toEqual([long, short, about]);
  });

  it('is written out in a sentence up to twelve', () => {
    expect(aboutPayback(1.2308, true)).toBe('about five weeks');
    expect(aboutPayback(3, true)).toBe('about 13 weeks');
  });
});

it.each([[31.12, 32], [31, 31], [31 + 1e-12, 31], [0.01, 1], [99.3, 100], [100.4, 101]])('a break-even share of %d%% is %d%%: what is said of it holds', (share, whole) => {
  expect(breakEvenPercent(share)).toBe(whole);
});

it('counts in the singular and the plural', () => {
  expect([words(1), words(50), countOf(0, 'line'), months(12), months(1), months(4.2345)]).toEqual(['1 word', '50 words', '0 lines', '12 months', '1 month', '4.2 months']);
});

it('no amount, in any currency or locale, prints a wrong minus, a space that breaks or a hidden mark', () => {
  const locale = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'he-IL', 'ar-EG', 'fa-IR', 'ja-JP', 'sv-SE', 'pl-PL', 'hi-IN', 'x', 'zz-ZZ');
  const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'ILS', 'IRR', 'CHF', 'ZZZ');
  fc.assert(fc.property(locale, currency, fc.double({ min: -1e16, max: 1e16, noNaN: true }), (language, code, amount) => {
    const format = formatFor({ locale: language, currency: code });
    for (const printed of [format.money(amount), format.tableMoney([amount])(amount), format.percent(amount), format.number(amount)]) {
      expect(printed).not.toMatch(/-|NaN|[\u200e\u200f\u061c\u202f ]|−\D*0([.,]0*)?\D*$/u);
      expect(printed).toMatch(/\d/);
    }
  }));
});
