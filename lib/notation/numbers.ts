/** One number as typed: "1,250.50", "1 000", "2M", "½". A spelling with two meanings is not read but given its possible fixes. */
import { isDigit } from './characters';

export type NumberText = {
  end: number;
  value: number;
  /** "2.500": read as 2.5, may mean 2,500. Holds the other spelling. */
  otherReading: string | null;
  /** Why it cannot be read: the spellings that were probably meant; null when it can. */
  unclear: string[] | null;
  /** 1,000 for "k"; 1 without a suffix. */
  suffix: number;
  isOrdinal: boolean;
  /** "a third", "three quarters": a part of what follows, as a percentage is. */
  isShare: boolean;
};

const GROUPED = /[1-9]\d{0,2}(?:([, '_])\d{3})(?:\1\d{3})*(?!\d)(?:\.\d+)?/y;
const PLAIN = /\d+(?:\.\d+)?|\.\d+/y;
const RUN = /[\d.,'_]*\d/y;
const EXPONENT = /[eE][+-]?\d{1,3}(?!\d|(?!x(?!\p{L}))\p{L})/uy;
const LETTERS = /( *)(\p{L}+)/uy;
/** "1 1/2" behind its whole number. */
const MIXED = / ([1-7])\/([2-8])(?!\d|[.,/]\d)/y;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5, '⅛': 1 / 8 };

const EXACT_SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, Mio: 1e6, B: 1e9 };
const WORD_SUFFIXES: Readonly<Record<string, number>> = {
  bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, mln: 1e6, mio: 1e6, mil: 1e6, kk: 1e6, thou: 1e3, tsd: 1e3,
  thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, trillions: 1e12,
  lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, crore: 1e7, crores: 1e7,
};

/** What every suffix above starts with. */
const SUFFIX_START = /[kmbtlc]/i;

const at = (pattern: RegExp, text: string, index: number) => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Does a number start here? A point needs a digit behind it. */
export function startsNumber(plain: string, index: number): boolean {
  const character = plain.charAt(index);
  return isDigit(plain.charCodeAt(index)) || FRACTIONS[character] !== undefined
    || (character === '.' && isDigit(plain.charCodeAt(index + 1)) && !/[\p{L}\d.]/u.test(plain.charAt(index - 1)));
}

/** @param plain the text through `plainCharacters`; @param start where `startsNumber` holds. */
export function readNumber(plain: string, start: number): NumberText {
  const alone = FRACTIONS[plain.charAt(start)];
  if (alone !== undefined) return { end: start + 1, value: alone, otherReading: null, unclear: null, suffix: 1, isOrdinal: false, isShare: false };
  const digits = digitsAt(plain, start);
  let end = start + digits.length;
  if (isDigit(plain.charCodeAt(end + 1)) && /[.,'_]/.test(plain.charAt(end))) {
    const tail = at(RUN, plain, end)?.[0] ?? '';
    const raw = digits + tail;
    return { end: end + tail.length, value: 0, otherReading: null, unclear: meanings(raw), suffix: 1, isOrdinal: false, isShare: false };
  }
  const bare = digits.replace(/[, '_]/g, '');
  let value = Number(bare);
  const exponent = /[eE]/.test(plain.charAt(end)) ? at(EXPONENT, plain, end) : null;
  if (exponent) {
    value = Number(`${bare}${exponent[0]}`);
    end += exponent[0].length;
  }
  const fractionAt = skipSpaces(plain, end);
  const fraction = FRACTIONS[plain.charAt(fractionAt)];
  if (fraction !== undefined && !digits.includes('.')) {
    value += fraction;
    end = fractionAt + 1;
  }
  const mixed = plain[end] === ' ' && /^\d{1,3}$/.test(digits) ? at(MIXED, plain, end) : null;
  if (mixed && Number(mixed[1]) < Number(mixed[2])) {
    value += Number(mixed[1]) / Number(mixed[2]);
    end += mixed[0].length;
  }
  const isThreeDecimals = /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
  const suffix = suffixAt(plain, end);
  const isOrdinal = /[snrt]/.test(plain.charAt(end)) && /^(st|nd|rd|th)(?![\p{L}\d])/u.test(plain.slice(end, end + 3)) && /^\d+$/.test(digits);
  return {
    end: suffix ? suffix.end : isOrdinal ? end + 2 : end,
    value: suffix ? value * suffix.factor : value,
    otherReading: isThreeDecimals && !suffix && plain[end] !== '%' ? digits.replace('.', ',') : null,
    unclear: null,
    suffix: suffix?.factor ?? 1,
    isOrdinal,
    isShare: false,
  };
}

/** The digits with their point and group signs. Most numbers have none, and need no pattern. */
function digitsAt(plain: string, start: number): string {
  let end = start;
  while (isDigit(plain.charCodeAt(end))) end += 1;
  if (end > start && !(isDigit(plain.charCodeAt(end + 1)) && /[., '_]/.test(plain.charAt(end)))) return plain.slice(start, end);
  return at(GROUPED, plain, start)?.[0] ?? at(PLAIN, plain, start)?.[0] ?? '';
}

function skipSpaces(plain: string, index: number): number {
  let end = index;
  while (plain[end] === ' ') end += 1;
  return end;
}

function suffixAt(plain: string, index: number): { end: number; factor: number } | null {
  const letters = SUFFIX_START.test(plain.charAt(skipSpaces(plain, index))) ? at(LETTERS, plain, index) : null;
  if (!letters) return null;
  const [whole, space = '', word = ''] = letters;
  const next = plain.charAt(index + whole.length);
  if (/[\d_]/.test(next) || (/[-&'.]/.test(next) && /\p{L}/u.test(plain.charAt(index + whole.length + 1)))) return null;
  const factor = (Object.hasOwn(EXACT_SUFFIXES, word) ? EXACT_SUFFIXES[word] : undefined) ?? (Object.hasOwn(WORD_SUFFIXES, word.toLowerCase()) ? WORD_SUFFIXES[word.toLowerCase()] : undefined);
  if (factor !== undefined && !(space && word === 'B')) return { end: index + whole.length, factor };
  // "120kEUR", "1.2MUSD": the letter belongs to the number, the code is a word of its own.
  const joined = /^([kKM])(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|CAD|AUD|PLN|CZK|INR|JPY)$/.exec(word);
  return joined ? { end: index + space.length + 1, factor: EXACT_SUFFIXES[joined[1] ?? ''] ?? 1 } : null;
}

/** 1200.5 → "1,200.5", for an answer that puts a number into the text. */
export const grouped = (value: number) => String(value).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');

/** "1,00" → 1.00 or 100; "1.250,50" → 1,250.50; "1.000.000" and "10,00,000" → 1,000,000. */
function meanings(raw: string): string[] {
  const separators = [...raw.replace(/\d/g, '')];
  const last = separators.at(-1) ?? '';
  const lastGroup = raw.slice(raw.lastIndexOf(last) + 1);
  const digitsOnly = raw.replace(/\D/g, '');
  const group = (whole: string) => (whole.replace(/^0+(?=\d)/, '') || '0').replace(/\B(?=(\d{3})+$)/g, ',');
  const asDecimal = `${group(raw.slice(0, raw.lastIndexOf(last)).replace(/\D/g, ''))}.${lastGroup}`;
  const isOneKind = separators.every((separator) => separator === last);
  if (separators.length === 1) return lastGroup.length === 2 ? [asDecimal, group(digitsOnly)] : [asDecimal];
  if (!isOneKind) return [asDecimal];
  return lastGroup.length === 3 ? [group(digitsOnly)] : [];
}
