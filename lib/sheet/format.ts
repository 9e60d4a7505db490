/**
 * The only place in the product that turns a number or a date of a page into words, so that no two outputs can differ; when
 * something happened is said by moments.ts.
 * Rounds half away from zero; minus is U+2212, never in front of a zero; what cannot be known prints as an en dash.
 */

import { minorUnitDigits as digitsOf } from '../finance/money';

export const NOTHING = '–';
const MINUS = '−';
const FALLBACK_LOCALE = 'en-US';
/** ISO 4217 for "no currency": printed when the code is not one. */
const NO_CURRENCY = 'XXX';
/** From here on digits would run out of every column. */
const COMPACT_FROM = 1e12;
const SCIENTIFIC_FROM = 1e15;
/** A headline of this size and more shows no cents. */
const NO_CENTS_FROM = 100;

export type Money = number | null;

export type Format = {
  /** The locale that is used, without extensions: the fallback when the wanted one is unknown. */
  locale: string;
  minorUnitDigits: number;
  /** "$" or "CHF". */
  symbol: string;
  /** A figure on its own: no cents from 100 up, or cents where it has them. */
  money: (amount: Money) => string;
  /** Cells of one table: cents in all of them if any of `amounts` has them, else in none. */
  tableMoney: (amounts: readonly Money[]) => (amount: Money) => string;
  /** The same for a table of headline figures: cents only where no amount reaches 100. */
  headlineMoney: (amounts: readonly Money[]) => (amount: Money) => string;
  /** "$14,000–22,000": one unit. Equal ends give one amount. `withCents`: as the table they belong to has them. */
  moneyRange: (low: Money, high: Money, withCents?: boolean) => string;
  /** Whether a table of these amounts shows cents. */
  anyCents: (amounts: readonly Money[]) => boolean;
  /** "$22,500/mo", for tables and the screen. */
  perMonth: (amount: Money) => string;
  /** "$22,500 a month", for sentences. */
  aMonth: (amount: Money) => string;
  /** Up to `maxDigits` after the point. */
  number: (value: number | null, maxDigits?: number) => string;
  /** 720 gives "720%". Whole, except that a little is not called nothing. */
  percent: (percent: number | null) => string;
  /** "March 2, 2026": the words of the page are English, so a locale that is not takes the British order. */
  date: (iso: string) => string;
  /** "Friday, March 20, 2026". */
  weekday: (iso: string) => string;
  /** "March 20". */
  day: (iso: string) => string;
  /** "Mar 20". */
  shortDay: (iso: string) => string;
};

type Header = { locale: string; currency: string };

const CACHE_SIZE = 32;
/** Amounts a format remembers: a keystroke changes one of many. */
const PRINTED_AMOUNTS = 2000;
const cache = new Map<string, Format>();

/** The formats of one proposal. Any locale and any currency give a working one. */
export function formatFor({ locale, currency }: Header): Format {
  const key = `${locale} ${currency}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const format = createFormat(supportedLocale(locale), /^[A-Z]{3}$/i.test(currency) ? currency : NO_CURRENCY);
  cache.set(key, format);
  return format;
}

function supportedLocale(wanted: string): string {
  try {
    const [locale] = Intl.NumberFormat.supportedLocalesOf(wanted);
    return locale === undefined ? FALLBACK_LOCALE : new Intl.Locale(locale).baseName;
  } catch {
    return FALLBACK_LOCALE;
  }
}

function createFormat(locale: string, currency: string): Format {
  const style = currencyStyle(locale, currency);
  const minorUnitDigits = digitsOf(currency);
  const scale = 10 ** minorUnitDigits;

  const moneyShape = shaper(locale, style);
  const plainShape = shaper(locale, plainStyle);
  const moneyParts = (amount: number, hasCents: boolean) => moneyShape(sizing(amount, hasCents ? minorUnitDigits : 0)).formatToParts(amount);
  const printed = { whole: new Map<number, string>(), cents: new Map<number, string>() };
  const print = (amount: Money, hasCents: boolean) => {
    if (!isKnown(amount)) return NOTHING;
    const known = hasCents ? printed.cents : printed.whole;
    const before = known.get(amount);
    if (before !== undefined) return before;
    if (known.size >= PRINTED_AMOUNTS) known.clear();
    const now = text(moneyParts(amount, hasCents));
    known.set(amount, now);
    return now;
  };
  const hasCents = (amount: Money) => isKnown(amount) && Math.round(Math.abs(amount) * scale) % scale !== 0;

  /** Of an amount by itself. */
  const ownCents = (amount: Money) => hasCents(amount) && Math.abs(amount ?? 0) < NO_CENTS_FROM;
  const money = (amount: Money) => print(amount, ownCents(amount));
  const number = (value: number | null, maxDigits = 2) =>
    isKnown(value) ? text(plainShape({ ...sizing(value, maxDigits), minimumFractionDigits: 0 }).formatToParts(value)) : NOTHING;

  const moneyRange = (low: Money, high: Money, withCents?: boolean) => {
    const cents = withCents ?? (ownCents(low) || ownCents(high));
    const from = print(low, withCents ?? ownCents(low));
    const to = low === high ? from : print(high, withCents ?? ownCents(high));
    if (from === to || !isKnown(low) || !isKnown(high)) return from;
    if (low < 0 || high < 0) return `${from} to ${to}`;
    const [first, last] = [splitUnit(moneyParts(low, cents)), splitUnit(moneyParts(high, cents))];
    return `${first.before}${first.digits}–${last.digits}${last.after}`;
  };

  const percent = (value: number | null) => {
    if (!isKnown(value)) return NOTHING;
    const isTiny = Math.abs(value) < 0.5 && Math.abs(value) >= 0.005;
    const digits = isTiny ? { minimumFractionDigits: 0, maximumSignificantDigits: 1 } : sizing(value, 0);
    return `${text(plainShape(digits).formatToParts(value))}%`;
  };

  const dateLocale = /^en\b/.test(locale) ? locale : 'en-GB';
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(dateLocale, { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
    return (iso: string) => {
      const time = Date.parse(`${iso}T00:00:00Z`);
      return Number.isNaN(time) ? iso : tidy(formatter.format(time));
    };
  };

  return {
    locale,
    minorUnitDigits,
    symbol: splitUnit(moneyParts(1, false)).before.trim() || splitUnit(moneyParts(1, false)).after.trim(),
    money,
    tableMoney: (amounts) => {
      const anyCents = amounts.some(hasCents);
      return (amount) => print(amount, anyCents);
    },
    anyCents: (amounts) => amounts.some(hasCents),
    headlineMoney: (amounts) => {
      const anyCents = amounts.some(hasCents) && amounts.every((amount) => !isKnown(amount) || Math.abs(amount) < NO_CENTS_FROM);
      return (amount) => print(amount, anyCents);
    },
    moneyRange,
    perMonth: (amount) => (isKnown(amount) ? `${money(amount)}/mo` : NOTHING),
    aMonth: (amount) => (isKnown(amount) ? `${money(amount)} a month` : NOTHING),
    number,
    percent,
    date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    day: dates({ day: 'numeric', month: 'long' }),
    shortDay: dates({ day: 'numeric', month: 'short' }),
  };
}

const plainStyle = { style: 'decimal', numberingSystem: 'latn', signDisplay: 'negative' } satisfies Intl.NumberFormatOptions;

/** The currency's own sign, or its code where the sign is in letters our fonts do not have. */
function currencyStyle(locale: string, currency: string): Intl.NumberFormatOptions {
  const style = { ...plainStyle, style: 'currency', currency } satisfies Intl.NumberFormatOptions;
  const symbol = tidy(new Intl.NumberFormat(locale, style).formatToParts(1).find((part) => part.type === 'currency')?.value ?? '');
  return /^[\p{Script=Latin}\p{Sc}.]+$/u.test(symbol) && symbol !== '¤' ? style : { ...style, currencyDisplay: 'code' };
}

function sizing(value: number, digits: number): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  if (size >= SCIENTIFIC_FROM) return { notation: 'scientific', maximumSignificantDigits: 3 };
  if (size >= COMPACT_FROM) return { notation: 'compact', maximumSignificantDigits: 4 };
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** One formatter for each way of sizing, made when it is first wanted. */
function shaper(locale: string, style: Intl.NumberFormatOptions): (size: Intl.NumberFormatOptions) => Intl.NumberFormat {
  const made = new Map<string, Intl.NumberFormat>();
  return (size) => {
    const key = `${size.notation} ${size.minimumFractionDigits} ${size.maximumFractionDigits} ${size.maximumSignificantDigits}`;
    const known = made.get(key);
    if (known) return known;
    const formatter = new Intl.NumberFormat(locale, { ...style, ...size });
    made.set(key, formatter);
    return formatter;
  };
}

function isKnown(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

function text(parts: readonly Intl.NumberFormatPart[]): string {
  return tidy(parts.map((part) => (part.type === 'minusSign' ? MINUS : part.value)).join(''));
}

/** The number of a positive amount apart from what stands before and after it. */
function splitUnit(parts: readonly Intl.NumberFormatPart[]): { before: string; digits: string; after: string } {
  const isUnit = (part: Intl.NumberFormatPart) => part.type === 'currency' || part.type === 'literal';
  const first = parts.findIndex((part) => !isUnit(part));
  const last = parts.findLastIndex((part) => !isUnit(part));
  return { before: text(parts.slice(0, first)), digits: text(parts.slice(first, last + 1)), after: text(parts.slice(last + 1)) };
}

/** One kind of space, apostrophe and yen sign, whatever the platform's data prefers, and no invisible direction marks: what our fonts print and a search finds. */
function tidy(printed: string): string {
  return printed.replace(/[\u202f\u2009]/g, '\u00a0').replace(/'/g, '’').replace(/\uffe5/g, '¥').replace(/[\u200e\u200f\u061c]/g, '');
}

/** The share that breaks even, in whole percent and never below the true one, so that what is said of it holds: 31.12 is 32. */
export function breakEvenPercent(sharePercent: number): number {
  const rounding = 1e-9 * sharePercent;
  return Math.ceil(sharePercent - rounding);
}

/**
 * The name of the row with the figures of that very share, to a tenth: 31.12 is 31.1, as 32 has figures of its own. 8.01 stays
 * 8.01, or it would read 8% under a sentence that says 9.
 * Beyond 100 there is room, and need, for whole percent only.
 */
export function breakEvenRowLabel(sharePercent: number, format: Format): string {
  if (sharePercent > 100) return format.percent(breakEvenPercent(sharePercent));
  const tenths = Math.round(sharePercent * 10) / 10;
  return `${format.number(Math.max(0.1, Number.isInteger(tenths) && tenths < sharePercent ? sharePercent : tenths))}%`;
}

/** "12 months", "1 month". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "50 words". */
export function words(count: number): string {
  return countOf(count, 'word');
}
