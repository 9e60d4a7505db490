import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyMentions } from './money-in-prose';

const read = (text: string, currency = 'USD', locale = 'en-US') => moneyMentions(text, { currency, locale }).map(({ text: written, amount, period }) => [written, amount, period]);

describe('money in a sentence', () => {
  it.each([
    ['It saves $20,500 a month.', 'USD', 'en-US', ['$20,500', 20500, 'month']],
    ['It saves $20,500/mo in all', 'USD', 'en-US', ['$20,500', 20500, 'month']],
    ['That is $246,000 per year', 'USD', 'en-US', ['$246,000', 246000, 'year']],
    ['Costs 22.500 € monatlich', 'EUR', 'de-DE', ['22.500 €', 22500, null]],
    ['Costs 1.234,50 €', 'EUR', 'de-DE', ['1.234,50 €', 1234.5, null]],
    ['Coûte 20\u202f500 € par an', 'EUR', 'fr-FR', ['20\u202f500 €', 20500, null]],
    ['USD 20,500 once', 'USD', 'en-US', ['USD 20,500', 20500, null]],
    ['20,500 USD once', 'USD', 'en-US', ['20,500 USD', 20500, null]],
    ['20,500 dollars once', 'USD', 'en-US', ['20,500 dollars', 20500, null]],
    ['about $20.5k, we think', 'USD', 'en-US', ['$20.5k', 20500, null]],
    ['US$1.2 million yearly', 'USD', 'en-US', ['US$1.2 million', 1200000, 'year']],
    ['₹2,05,000 a month', 'INR', 'en-IN', ['₹2,05,000', 205000, 'month']],
    ['CHF 20’500 im Monat', 'CHF', 'de-CH', ['CHF 20’500', 20500, null]],
    ['(−$30,000).', 'USD', 'en-US', ['$30,000', 30000, null]],
    ['**$20,500**', 'USD', 'en-US', ['$20,500', 20500, null]],
    ['Rs. 500 once', 'INR', 'en-IN', ['Rs. 500', 500, null]],
    ['R 500 a month', 'ZAR', 'en-ZA', ['R 500', 500, 'month']],
    ['kr 500 per year', 'SEK', 'en-SE', ['kr 500', 500, 'year']],
    ['usd 500/ mo', 'USD', 'en-US', ['usd 500', 500, 'month']],
    ['€500 every month', 'EUR', 'en-IE', ['€500', 500, 'month']],
    ['500€/month', 'EUR', 'en-IE', ['500€', 500, 'month']],
    ['$500monthly', 'USD', 'en-US', ['$500', 500, 'month']],
    ['$500 yearly', 'USD', 'en-US', ['$500', 500, 'year']],
    ['$500 annually', 'USD', 'en-US', ['$500', 500, 'year']],
    ['$ 500 per  annum', 'USD', 'en-US', ['$ 500', 500, 'year']],
    ['$500/y', 'USD', 'en-US', ['$500', 500, 'year']],
    ['$500/yr', 'USD', 'en-US', ['$500', 500, 'year']],
    ['$500 each years', 'USD', 'en-US', ['$500', 500, 'year']],
    ['$500 a months', 'USD', 'en-US', ['$500', 500, 'month']],
    ['$500, monthly', 'USD', 'en-US', ['$500', 500, null]],
    ['$500 monthlyish', 'USD', 'en-US', ['$500', 500, null]],
    ['nb $500', 'USD', 'en-US', ['$500', 500, null]],
    ['NTR$500', 'USD', 'en-US', null],
    ['xUS$500', 'USD', 'en-US', ['$500', 500, null]],
    ['$500 over a long time, all monthly', 'USD', 'en-US', ['$500', 500, null]],
    ['$500 to 3M then', 'USD', 'en-US', null],
    ['and $500, to 300 of them', 'USD', 'en-US', ['$500', 500, null]],
    ['5, $500', 'USD', 'en-US', ['$500', 500, null]],
  ] as [string, string, string, [string, number, string | null] | null][])('reads %j', (text, currency, locale, expected) => {
    expect(read(text, currency, locale)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    'for $100/hr', 'for $100 an hour', '$15 each', '$40 per seat', '$1,200 a week', '40 developers', '5 hr/mo', '€500 a month', 'CA$500',
    '$14,000–22,000 a month', '$14,000 to $22,000', '$1.250', 'in 2026', '12%', '$', 'US$', '5k users', '50 cents', 'A$', '3 M2 machines',
    '$15each', '$5 a moment', '$5 per demo', '$1,200 a day', '$5 per yard', '20 500 $', '$5x', '$12%', '$30k4', 'US€500', '¤500', '500¤', '¢50', '50¢', '500 cents', '5 (or so) dollars', 'euro 500', 'buck 500', 'dollars 500',
    '$5–$7', '$5 – $7', '$5 — 7', '$5-7', '$5 - US$7', '$5 and $7', '$5  and  $7', '5k to $7k', '5K – $7', '5 m - $7', '5 to  $7', '$ - $7', '$5 to  7', '$500/h', '$500 every quarter', '$500 per\nweek',
  ])('leaves %j out', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([['$20k', 500], ['$20.5k', 50], ['$1.25M', 5_000], ['$2 million', 500_000], ['$20,500', 0], ['$1.25', 0], ['$1,234.5k', 50], ['$1.5 bn', 50_000_000]])('%s may be off by %d: half of its last digit', (text, slack) =>
    expect(moneyMentions(text, { currency: 'USD', locale: 'en-US' }).map((mention) => mention.slack)).toEqual([slack]));

  it.each([['$12,34,567', 1_234_567], ['$1,234,567.5', 1_234_567.5], ['$1.234.567', 1_234_567], ['$12,34', 12.34], ['$1234,567', null], ['$1,2345', null], ['$12.345.6', null], ['$1.2345', null], ['$1,234.56.78', null], ['$1,234.567', null], ['$1,2,345', null], ['$1,2345,678', null], ['$1,23,456', 123_456], ['$12,34.5', null], ['$20’50', null], ['$1234.5', 1_234.5], ['$1.23', 1.23], ['$0.5', 0.5]])('takes the digits of %s for %j', (text, amount) =>
    expect(read(text)).toEqual(amount === null ? [] : [[text, amount, null]]));

  it.each([['k', 1e3], ['K', 1e3], ['thousand', 1e3], ['m', 1e6], ['M', 1e6], ['mn', 1e6], ['million', 1e6], ['mio', 1e6], ['bn', 1e9], ['billion', 1e9], ['lakh', 1e5], ['crore', 1e7]])('$2 %s is %d times two', (suffix, factor) =>
    expect([read(`$2 ${suffix} once`), read(`$2${suffix}`)]).toEqual([[[`$2 ${suffix}`, 2 * factor, null]], [[`$2${suffix}`, 2 * factor, null]]]));

  it('a single point is a thousand only where it cannot be a fraction', () =>
    expect([read('€1.250', 'EUR', 'de-DE'), read('€1.250', 'EUR', 'en'), read('€1.250', 'EUR', 'en-IE'), read('€1,250', 'EUR', 'en-IE')]).toEqual([[['€1.250', 1_250, null]], [], [], [['€1,250', 1_250, null]]]));

  it('a price is for each only where the word stands behind it', () => {
    expect(read('$500 went to each team')).toEqual([['$500', 500, null]]);
    expect(read('$500 each team')).toEqual([]);
  });

  it('cents and words that are no currency are no amount', () => {
    expect(read('80¢ and 90 cents, about 70 things, 5 EUR, 30GB, 20m')).toEqual([]);
    expect(read('30 bucks or USD30 or 30USD')).toEqual([['30 bucks', 30, null], ['USD30', 30, null], ['30USD', 30, null]]);
  });

  it('knows where each amount stands, in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('$20,500', ' a month', '€5', ' – ', '1 000', '$20k', 'USD ', '.', '\n'))).map((parts) => parts.join('')), (text) => {
        for (const { start, text: written, amount } of moneyMentions(text, { currency: 'USD', locale: 'en-US' })) {
          expect(text.slice(start, start + written.length)).toBe(written);
          expect(Number.isFinite(amount)).toBe(true);
        }
      }),
    );
  });
});
