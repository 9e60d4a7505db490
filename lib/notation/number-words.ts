/**
 * Numbers said in words become number tokens: "fifteen", "twenty-five", "two hundred and fifty", "half a dozen", "3 hundred".
 * Words that only hint at a number ("several", "a few") stay words, so that the reader asks instead of counting one.
 */
import { isPlainLetter } from './characters';
import type { Token } from './tokens';
import { APPROX_WORDS, DETERMINERS, FIGURE_WORDS, FREQUENCY_WORDS, FTE_WORDS, LESS_SUFFIXES, MORE_SUFFIXES, NUMBER_WORDS, PERCENT_WORDS, PERIOD_ADVERBS, TEAM_WORDS, TIMES_WORDS, TIME_WORDS, UNCOUNTED_WORDS, WHOLE_NAMES } from './vocabulary';

/** "dozen" multiplies what is before it; so do the others, which also stand in "a hundred" and "half a million". */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9]]);
const LEADS = new Set(['to', 'and', 'between', 'by', 'plus', 'minus']);
const ONCE_TAILS = new Set(['time', 'off', 'shot']);
/** How many words "an on-call engineer × 3 weeks" may have before its sign. */
const LONGEST_NAME = 4;

/** Is this number token one that was said in words? Such a word may belong to a name: "One Identity licences $500/mo". */
export const isWorded = (token: Token | undefined): boolean => token?.kind === 'number' && isPlainLetter(token.text.charCodeAt(0));

/** Joins each run of number words into one token, in place. One look at each token; runs are rare. */
export function settleNumberWords(tokens: Token[], typed: string): void {
  settleDeterminers(tokens);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) return;
    const found = partOf(tokens, i) ?? (token.kind === 'word' ? worded(tokens, i, token.norm) : token.kind === 'number' ? counted(tokens, i, token) : null);
    if (!found) continue;
    const end = tokens[found.next - 1]?.end ?? token.end;
    tokens.splice(i, found.next - i, {
      kind: 'number', start: token.start, end, text: typed.slice(token.start, end), norm: '', isGlued: token.isGlued, currency: null,
      number: { end, value: found.value, otherReading: null, unclear: null, suffix: 1, isOrdinal: false, isShare: found.isShare === true },
    });
  }
}

/** "half of the $600", "20% of our 40 devs", "× all 40 devs": the word says nothing. In "half the $600" it stands for "of". */
function settleDeterminers(tokens: Token[]): void {
  for (let i = tokens.length - 2; i > 0; i -= 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    const isWhole = next?.kind === 'number' || next?.kind === 'currency' || next?.norm === '~' || APPROX_WORDS.has(next?.norm ?? '') || isSmall(next?.norm ?? '');
    if (token?.kind !== 'word' || !isWhole) continue;
    if (token.norm === 'of') dropName(tokens, i);
    if (!DETERMINERS.has(token.norm) && !(token.norm === 'a' && next?.kind === 'currency')) continue;
    const before = tokens[i - 1];
    if (before?.norm === 'of' || isTimes(before)) tokens.splice(i, 1);
    else if (before?.norm === 'half') token.norm = 'of';
  }
}

const isTimes = (token: Token | undefined) => token?.norm === '×' || token?.norm === 'x' || token?.norm === '@';

const isFigure = (norm: string) => FIGURE_WORDS.has(norm) || FREQUENCY_WORDS.has(norm);

/** "half of the cost of $600", "a third of our team of 30", "× each of 40 devs": the words between say no number. @param of where the last "of" stands. */
function dropName(tokens: Token[], of: number): void {
  if ((wordAt(tokens, of - 1) === 'all' || wordAt(tokens, of - 1) === 'each') && isTimes(tokens[of - 2])) tokens.splice(of - 1, 2);
  if (!WHOLE_NAMES.has(wordAt(tokens, of - 1))) return;
  // "our AWS bill of", "the cloud hosting bill of"
  const back = [2, 3, 4].find((words) => wordAt(tokens, of - words) === '' || DETERMINERS.has(wordAt(tokens, of - words)) || isFigure(wordAt(tokens, of - words))) ?? 0;
  const edge = wordAt(tokens, of - back);
  const from = DETERMINERS.has(edge) ? of - back : isFigure(edge) ? of - back + 1 : of - 1;
  if (wordAt(tokens, from - 1) === 'of' || (isTimes(tokens[from - 1]) && !TEAM_WORDS.has(wordAt(tokens, of - 1)))) tokens.splice(from, of - from + 1);
  else if (isFigure(wordAt(tokens, from - 1))) tokens.splice(from, of - from);
}

type Found = { value: number; /** Index of the first token behind. */ next: number; isShare?: boolean };

const wordAt = (tokens: readonly Token[], i: number): string => (tokens[i]?.kind === 'word' ? tokens[i]?.norm ?? '' : '');

function worded(tokens: readonly Token[], i: number, norm: string): Found | null {
  if (norm === 'half') {
    const at = wordAt(tokens, i + 1) === 'a' ? i + 2 : i + 1;
    const many = MAGNITUDES.get(wordAt(tokens, at));
    return many === undefined ? null : { value: many / 2, next: at + 1 };
  }
  if (norm === 'quarter' && isShort(tokens, i + 1) && !isPer(tokens[i - 1])) return { value: 0.25, next: i + 1 };
  if (norm === 'a' || norm === 'an') return article(tokens, i);
  if (MAGNITUDES.has(norm)) return mayLead(tokens[i - 1]) ? run(tokens, i, 1) : null;
  if (!NUMBER_WORDS.has(norm) || (norm === 'one' && ONCE_TAILS.has(wordAt(tokens, i + 1)))) return null;
  return run(tokens, i, null);
}

/** Parts of a whole, with how many make one. A quarter is also a length of time, so it needs "of" or a verb beside it like the others. */
const PARTS: ReadonlyMap<string, number> = new Map([['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fifth', 5], ['fifths', 5], ['tenth', 10], ['tenths', 10]]);

/** "half of $500", "a third of 30 devs", "three quarters of an hour", "cut by a quarter". */
function partOf(tokens: readonly Token[], i: number): Found | null {
  const first = tokens[i];
  const name = wordAt(tokens, i + 1);
  const parts = PARTS.get(name);
  if (!first || (parts === undefined && first.norm !== 'half' && first.norm !== 'quarter')) return null;
  const previous = tokens[i - 1];
  const isBehindVerb = previous?.kind === 'word' && (previous.norm === 'by' || previous.norm === 'to');
  const isPart = wordAt(tokens, i + 1) === 'of' && tokens[i + 2]?.kind === 'currency';
  const isFree = previous === undefined || isBehindVerb || (previous.kind === 'sign' ? previous.norm !== '/' : isPart || APPROX_WORDS.has(previous.norm));
  if (!isFree) return null;
  const isWhole = (next: number) => wordAt(tokens, next) === 'of' && startsWhole(tokens, next + 1);
  /** "a quarter of an hour" is a length of time, and stays one where an arrow changes it. */
  const part = (value: number, next: number): Found => (wordAt(tokens, next) === 'of' && isOneTime(tokens, next + 1) ? { value, next: next + 2 } : { value, next, isShare: true });
  if (first.norm === 'half' || first.norm === 'quarter') return isWhole(i + 1) ? part(first.norm === 'half' ? 0.5 : 0.25, i + 1) : null;
  const many = first.kind === 'number' ? first.number?.value : first.norm === 'a' ? 1 : NUMBER_WORDS.get(first.norm);
  // "5 quarters of a year" is a length of time.
  if (many === undefined || parts === undefined || (parts === 4 && !(many < parts && Number.isInteger(many)))) return null;
  const isSaid = isWhole(i + 2) || isBehindVerb || (previous?.norm === '→' && parts !== 4);
  return isSaid ? part(many / parts, i + 2) : null;
}

/** Does what is taken a part of start here: "40 devs", "$500", "an hour", "that"? */
function startsWhole(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'number' || token?.kind === 'currency' || token?.norm === '(' || token?.norm === '~' || isOneTime(tokens, i) || NUMBER_WORDS.has(token?.norm ?? '');
}

/** "an hour", "a day" */
const isOneTime = (tokens: readonly Token[], i: number) => (wordAt(tokens, i) === 'a' || wordAt(tokens, i) === 'an') && TIME_WORDS.has(wordAt(tokens, i + 1));

/** "two and a half", "2 and a third". */
const AND_PARTS: ReadonlyMap<string, number> = new Map([['half', 1 / 2], ['third', 1 / 3], ['quarter', 1 / 4]]);

/** "two and a half million" is a size of two and a half, "a million and a half" of one and a half. */
function sized(tokens: readonly Token[], value: number, next: number): Found {
  const size = MAGNITUDES.get(wordAt(tokens, next));
  return size === undefined ? { value, next } : { value: value * size, next: next + 1 };
}

/** "3 hundred", "2 dozen", "2 and a half". "3 thousand" is settled with the digits. */
function counted(tokens: readonly Token[], i: number, token: Token): Found | null {
  const fraction = tightFraction(tokens, i, token);
  if (fraction) return fraction;
  const many = wordAt(tokens, i + 1);
  if (many === 'half' && TIME_WORDS.has(wordAt(tokens, i + 2)) && token.number && !token.number.unclear) return { value: token.number.value / 2, next: i + 2 };
  const part = many === 'and' && wordAt(tokens, i + 2) === 'a' ? AND_PARTS.get(wordAt(tokens, i + 3)) : undefined;
  if (part !== undefined && token.number && !token.number.unclear) return sized(tokens, token.number.value + part * token.number.suffix, i + 4);
  if (/^pairs?$/.test(many) && wordAt(tokens, i + 2) === 'of' && token.number && !token.number.unclear) return { value: token.number.value * 2, next: i + 3 };
  if ((many !== 'hundred' && many !== 'dozen') || !token.number || token.number.unclear || token.number.isOrdinal) return null;
  return { value: token.number.value * (many === 'dozen' ? 12 : 100), next: i + 2 };
}

/** "1/2%" is half a percent, "1/3 less" a third; "1/2 weeks" may be once in two weeks. */
function tightFraction(tokens: readonly Token[], i: number, { number }: Token): Found | null {
  const [slash, divisor, behind] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (slash?.norm !== '/' || !slash.isGlued || !divisor?.isGlued || !number || !divisor.number || !(number.value < divisor.number.value)) return null;
  const isStep = LESS_SUFFIXES.has(behind?.norm) || MORE_SUFFIXES.has(behind?.norm);
  const isPercent = behind?.norm === '%' || PERCENT_WORDS.has(behind?.norm);
  return isStep || isPercent ? { value: number.value / divisor.number.value, next: i + 3, isShare: isStep } : null;
}

/** "several hundred" is no number, and "$2 per thousand" is read with its per. */
function mayLead(previous: Token | undefined): boolean {
  if (!previous) return true;
  if (previous.kind === 'sign') return previous.norm !== '/';
  return previous.kind === 'word' && (TIMES_WORDS.has(previous.norm) || APPROX_WORDS.has(previous.norm) || LEADS.has(previous.norm));
}

/** "a dozen", "a hundred users"; "an engineer × 3 weeks" is one engineer, as is "10% of an FTE". "$2 a thousand" is a per. */
function article(tokens: readonly Token[], i: number): Found | null {
  const part = wordAt(tokens, i + 1) === 'half' ? 0.5 : wordAt(tokens, i + 1) === 'quarter' ? 0.25 : undefined;
  if (part !== undefined && isShort(tokens, i + 2) && !isPer(tokens[i - 1])) return { value: part, next: i + 2 };
  if (wordAt(tokens, i + 1) === 'pair' && wordAt(tokens, i + 2) === 'of') return { value: 2, next: i + 3 };
  if (MAGNITUDES.has(wordAt(tokens, i + 1))) return isPrice(tokens, i) ? null : run(tokens, i + 1, 1);
  const previous = tokens[i - 1];
  if (previous?.norm === 'of' && FTE_WORDS.has(wordAt(tokens, i + 1))) return { value: 1, next: i + 1 };
  if (previous && (previous.kind !== 'sign' || previous.norm === '/')) return null;
  for (let at = i + 1; at <= i + LONGEST_NAME; at += 1) {
    const next = tokens[at];
    if (next?.norm === '×' || next?.norm === 'x' || next?.norm === '@') return at > i + 1 ? { value: 1, next: i + 1 } : null;
    if (next?.kind !== 'word' || TIME_WORDS.has(next.norm) || PERIOD_ADVERBS.has(next.norm) || UNCOUNTED_WORDS.has(next.norm) || NUMBER_WORDS.has(next.norm)) return null;
  }
  return null;
}

/** "a quarter hour", "a half day": a length that is cut in parts. */
const isShort = (tokens: readonly Token[], i: number) => ['hour', 'day', 'week', 'minute'].includes(TIME_WORDS.get(wordAt(tokens, i)) ?? '');
const isPer = (token: Token | undefined) => token?.norm === '/' || token?.norm === 'per' || token?.norm === 'every';
const isPrice = (tokens: readonly Token[], i: number) => tokens[i - 1]?.kind === 'number' || tokens[i - 1]?.kind === 'currency';

/** One number from `from` on. @param start what stands before a leading "hundred"; null when a counting word comes first. */
function run(tokens: readonly Token[], from: number, start: number | null): Found {
  let total = 0;
  let part = start;
  let largest = Infinity;
  let next = from;
  /** Is the small word at `at` part of this number? "A thousand two hundred" is one; "a thousand" and "two thousand" are two, as are the ends of "between a hundred and two hundred". */
  const joins = (at: number, isEnd: boolean) => {
    const many = MAGNITUDES.get(wordAt(tokens, at + 1));
    return many === undefined || (!isEnd && (part === null ? many < largest : part < 100 || many >= 1e3));
  };
  const isBetween = wordAt(tokens, from - 1) === 'between' || wordAt(tokens, from - 2) === 'between';
  for (;;) {
    const norm = wordAt(tokens, next);
    const many = MAGNITUDES.get(norm);
    const small = many === undefined ? NUMBER_WORDS.get(norm) : undefined;
    if (small !== undefined && fits(part, small, largest) && joins(next, false)) part = (part ?? 0) + small;
    else if (norm === 'and' && (part ?? total) >= 100 && isSmall(wordAt(tokens, next + 1)) && fits(part, NUMBER_WORDS.get(wordAt(tokens, next + 1)) ?? 0, largest) && joins(next + 1, isBetween)) { next += 1; continue; }
    else if (many !== undefined && part !== null && many < 1e3 && part < 100) part *= many;
    else if (many !== undefined && part !== null && many >= 1e3 && many < largest) { total += part * many; part = null; largest = many; }
    else if (norm === 'and' && wordAt(tokens, next + 1) === 'a' && AND_PARTS.has(wordAt(tokens, next + 2))) return sized(tokens, total + (part ?? 0) + (AND_PARTS.get(wordAt(tokens, next + 2)) ?? 0) * (part === null ? largest : 1), next + 3);
    else return { value: total + (part ?? 0), next };
    next += 1;
  }
}

const isSmall = (norm: string) => NUMBER_WORDS.has(norm) && !MAGNITUDES.has(norm);

/** "twenty" + "five", "two hundred" + "five"; not "five" + "six". */
function fits(part: number | null, small: number, largest: number): boolean {
  if (part === null) return largest >= 1e3;
  return part >= 100 ? part % 100 === 0 : part >= 20 && part % 10 === 0 && small < 10;
}
