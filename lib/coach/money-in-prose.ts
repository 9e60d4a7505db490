/**
 * Amounts of money as people write them in a sentence: "$20,500", "20.500 €", "USD 1.2M", "$20k a month".
 * Careful rather than complete: what has two readings, is one end of a range, or is a price per something is left out.
 */
import { currencyOfPrefix, currencyOfSign, currencyOfWord } from '../notation/currencies';

export type MoneyMention = {
  /** Where the amount stands with its sign, as UTF-16 offsets. */
  start: number;
  text: string;
  amount: number;
  /** Half of the last digit that was written: "$20k" may be anything from 19,500 to 20,500. 0 for an amount in full. */
  slack: number;
  period: 'month' | 'year' | null;
};

const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, mio: 1e6, bn: 1e9, billion: 1e9, lakh: 1e5, crore: 1e7 };
const NUMBER = /\d(?:[\d.,'’\u00a0\u202f\u2009]{0,30}\d)?/g;
const SIGN_BEFORE = /(?:(?<![\p{L}\p{N}])(\p{Lu}{1,3}))?(\p{Sc})\s?$/u;
const WORD_BEFORE = /(?<![\p{L}\p{N}])(\p{L}{1,4}\.?)\s?$/u;
const SUFFIX_AFTER = /^\s?(k|thousand|mn|mio|million|m|bn|billion|lakh|crore)(?![\p{L}\p{N}])/iu;
const SIGN_AFTER = /^\s?(\p{Sc})/u;
const WORD_AFTER = /^\s?(\p{L}{2,8})(?![\p{L}\p{N}])/u;
const PERIOD_AFTER = /^\s?(?:\/\s?|(?:per|an?|each|every)\s+)(\p{L}+)|^\s?(monthly|yearly|annually)(?!\p{L})/iu;
const RANGE_BEFORE = /(?:[\d\p{Sc}kKmM]\s?[–—-]\s?|\d[kKmM]?\s+(?:to|and)\s+)$/u;
const RANGE_AFTER = /^(?:\s?[–—-]\s?|\s+(?:to|and)\s+)(?:\p{L}{0,3}\p{Sc}\s?)?\d/u;
const NEARBY = 16;

type Writing = { currency: string; locale: string };

/** @param currency the proposal's; amounts in another one are left out. */
export function moneyMentions(text: string, { currency, locale }: Writing): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const mention = mentionAt(text, match.index, match[0], currency, locale);
    if (mention) found.push(mention);
  }
  return found;
}

function mentionAt(text: string, index: number, digits: string, currency: string, locale: string): MoneyMention | null {
  const value = readDigits(digits, locale);
  const before = text.slice(Math.max(0, index - NEARBY), index);
  if (value === null || /\d[ .,]$/.test(before)) return null;
  let end = index + digits.length;
  const suffix = SUFFIX_AFTER.exec(text.slice(end, end + NEARBY));
  const factor = suffix ? SUFFIXES[(suffix[1] ?? '').toLowerCase()] ?? 1 : 1;
  if (suffix) end += suffix[0].length;
  else if (/^[\p{L}\p{N}%]/u.test(text.slice(end, end + 2)) && !WORD_AFTER.test(text.slice(end, end + NEARBY))) return null;
  const unit = unitBefore(before, currency) ?? unitAfter(text.slice(end, end + NEARBY), currency);
  if (unit?.code !== currency) return null;
  const start = unit.side === 'before' ? index - unit.length : index;
  if (unit.side === 'after') end += unit.length;
  const after = text.slice(end, end + NEARBY);
  if (RANGE_BEFORE.test(text.slice(Math.max(0, start - NEARBY), start)) || RANGE_AFTER.test(after)) return null;
  const period = periodAfter(after);
  if (period === undefined) return null;
  const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1]?.length ?? 0;
  return { start, text: text.slice(start, end), amount: value * factor, slack: suffix ? (factor / 10 ** decimals) / 2 : 0, period };
}

/** "20,500", "20.500", "2,05,000", "1.234,50". null where a single point could be either: "1.250" in an English text. */
function readDigits(digits: string, locale: string): number | null {
  const separators = [...digits.replace(/\d/g, '')];
  const last = separators.at(-1);
  if (last === undefined) return Number(digits);
  const groups = digits.split(/\D/);
  const tail = groups.at(-1) ?? '';
  const isOneKind = separators.every((separator) => separator === last);
  const areGroups = (parts: readonly string[]) => /^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1, -1).every((part) => part.length === 2 || part.length === 3) && parts.at(-1)?.length === 3;
  if (isOneKind && areGroups(groups)) return last === '.' && separators.length === 1 && /^en\b/i.test(locale) ? null : Number(groups.join(''));
  const whole = groups.slice(0, -1);
  const isDecimal = (last === '.' || last === ',') && tail.length <= 2 && separators.lastIndexOf(last) === separators.indexOf(last);
  return isDecimal && (whole.length === 1 || areGroups(whole)) ? Number(`${whole.join('')}.${tail}`) : null;
}

type Unit = { code: string; side: 'before' | 'after'; length: number };

function unitBefore(before: string, page: string): Unit | null {
  const signed = SIGN_BEFORE.exec(before);
  if (signed) {
    const [whole, letters, sign = ''] = signed;
    const prefixed = letters === undefined ? null : currencyOfPrefix(letters);
    const unit = letters !== undefined && sign === '$' ? prefixed : currencyOfSign(sign, page);
    return unit && unit.scale === 1 ? { code: unit.code, side: 'before', length: whole.length } : null;
  }
  const [whole = '', word = ''] = WORD_BEFORE.exec(before) ?? [];
  const plain = word.replace('.', '');
  const unit = plain === '' ? null : currencyOfWord(plain, plain.toLowerCase(), page, 'before');
  return unit && unit.scale === 1 ? { code: unit.code, side: 'before', length: whole.length } : null;
}

function unitAfter(after: string, page: string): Unit | null {
  const [whole = '', found = ''] = SIGN_AFTER.exec(after) ?? WORD_AFTER.exec(after) ?? [];
  if (found === '') return null;
  const unit = currencyOfSign(found, page) ?? currencyOfWord(found, found.toLowerCase(), page, 'after');
  return unit && unit.scale === 1 ? { code: unit.code, side: 'after', length: whole.length } : null;
}

/** undefined when the amount is a price per something else: an hour, a week, a seat. */
function periodAfter(after: string): MoneyMention['period'] | undefined {
  const found = PERIOD_AFTER.exec(after);
  if (!found) return /^\s?each\b/i.test(after) ? undefined : null;
  const word = (found[1] ?? found[2] ?? '').toLowerCase();
  if (/^mo(?:nths?|nthly)?$/.test(word)) return 'month';
  return /^(?:y|yr|years?|yearly|annum|annually)$/.test(word) ? 'year' : undefined;
}
