/** The number of a factor with its money or percent sign: "$4k to $6k", "~5", "10–20%", "half a", "1h30m". */
import { leafOf, type Leaf } from './amounts';
import { clockHours, readColonTime, readFraction, readSmaller } from './clock-time';
import { noteEstimate, readDoubt, readHedges, readPlusBehind } from './hedges';
import { isSign, isWord, lastEnd, peek, sliceOf, take, type Reader } from './line';
import { ERRORS, WARNINGS, fix, problem, unclearNumber, warning } from './messages';
import { askLakhOrLitres, readMoneySize } from './money-words';
import type { Span } from './reading';
import type { Token } from './tokens';
import { TIME_WORDS, type TimeUnit } from './vocabulary';

export type Amount = {
  start: number;
  leaf: Leaf;
  isRange: boolean;
  numberAt: Span;
  currency: string | null;
  isPercent: boolean;
  /** Set when the unit stood inside: "30 min–1 h", "1h30m", "1/2 day". */
  unit: TimeUnit | null;
};

/** Currencies of a thousand small coins: 2.500 is no slip of a thousands sign. */
const THREE_MINOR_DIGITS = new Set<string | undefined>(['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'IQD', 'LYD']);
const LARGEST_NUMBER = 1e15;

type Part = Span & { value: number; suffix: number; currency: string | null; isPercent: boolean };
type UpperEnd = { part: Part; joint: Token; /** Of the lower and the upper end, set when the lower has its own. */ units: readonly [low: TimeUnit, high: TimeUnit] | null };

export function readAmount(reader: Reader): Amount | null {
  const { index, errors } = reader;
  const known = errors.length;
  const amount = readAnyAmount(reader);
  if (amount?.currency && amount.isPercent && errors.length === known) askMoneyOrShare(reader, index);
  return amount;
}

/** "$50%", "50 €%", "$50–60%". @param from the token it begins with. */
function askMoneyOrShare(reader: Reader, from: number): void {
  const tokens = reader.tokens.slice(from, reader.index);
  const [first] = tokens;
  if (!first || !tokens.some((token) => isSign(token, '%'))) return;
  const span = { start: first.start, end: lastEnd(reader) };
  const without = (isOut: (token: Token) => boolean) =>
    tokens.map((token, at) => (isOut(token) ? '' : reader.text.slice(tokens[at - 1]?.end ?? token.start, token.end))).join('').trim();
  const readings = [without((token) => isSign(token, '%')), without((token) => token.kind === 'currency')];
  reader.errors.push(problem(span, ERRORS.moneyOrShare(sliceOf(reader.text, span)), readings.map((text) => fix(span, `Use ${text}`, text))));
}

function readAnyAmount(reader: Reader): Amount | null {
  const first = peek(reader);
  if (!first) return null;
  const lead = readHedges(reader);
  const low = readPart(reader);
  if (!low) {
    const hedge = reader.tokens[reader.index - 1];
    if (hedge && hedge.start >= first.start && !first.currency) reader.errors.push(problem(first, ERRORS.nextFactor(first.text, `${first.text} 5`), [], !peek(reader)));
    return null;
  }
  readPlusBehind(reader);
  const time = readTime(reader, low);
  const start = time ? { ...low, value: time.value } : low;
  const high = readUpperEnd(reader, lead?.norm === 'between', low.currency, time?.unit);
  if (high) return rangeAmount(reader, first.start, start, high);
  if (lead?.norm === 'from' && low.currency) noteEstimate(reader, lead);
  const { value, currency, isPercent } = start;
  return { start: first.start, leaf: leafOf(value, value, low.start), isRange: false, numberAt: { start: low.start, end: low.end }, currency, isPercent, unit: time?.unit ?? null };
}

/** @param code of the money before a range's dash, which the upper end shares. */
function readPart(reader: Reader, code: string | null = null): Part | null {
  const signAt = peek(reader)?.currency ? take(reader) : undefined;
  const money = signAt?.currency ?? null;
  const worded = money ? null : readWorded(reader);
  if (worded) return { start: worded.start, end: worded.end, value: worded.value, suffix: 1, currency: null, isPercent: false };
  const [minus, figure] = [peek(reader), peek(reader, 1)];
  if (money && isSign(minus, '-') && figure?.kind === 'number') {
    reader.errors.push(problem({ start: minus.start, end: figure.end }, ERRORS.negative(), [fix({ start: minus.start, end: figure.start }, 'Take out the minus', '')]));
    take(reader);
  }
  const token = peek(reader);
  if (!token?.number) {
    if (signAt) reader.errors.push(problem(signAt, token ? ERRORS.numberAfter(signAt.text) : ERRORS.nextFactor(signAt.text, `${signAt.text}100/hr`), [], !token));
    return null;
  }
  take(reader);
  const { number } = token;
  if (number.unclear) reader.errors.push(unclearNumber(token, number.unclear));
  if (number.otherReading && !THREE_MINOR_DIGITS.has(money?.code ?? peek(reader)?.currency?.code)) reader.warnings.push(warning(token, WARNINGS.threeDecimals(token.text, number.otherReading), [fix(token, `Use ${number.otherReading}`, number.otherReading)]));
  let value = number.value;
  let { suffix } = number;
  const sizeCode = money?.code ?? code;
  if (sizeCode && suffix === 1) suffix = readMoneySize(reader, token, sizeCode);
  else if (suffix === 1) askLakhOrLitres(reader, token);
  value *= suffix / number.suffix;
  const end = lastEnd(reader);
  readDoubt(reader, token);
  // In "Office 365 $20" the sign belongs to the number behind it.
  const behind = peek(reader, 1)?.kind === 'number' ? null : peek(reader)?.currency ?? null;
  if (behind) take(reader);
  if (money && behind && money.code !== behind.code && signAt?.text !== '$') reader.errors.push(problem(signAt ?? token, ERRORS.otherCurrency(money.code, behind.code, 'rest of the line')));
  const isBasisPoints = isWord(peek(reader), 'bps', 'bp') && isWord(peek(reader, 1), 'of');
  const hasSign = isSign(peek(reader), '%') || isBasisPoints;
  if (hasSign) take(reader);
  const sign = behind ?? money;
  value *= sign?.scale ?? 1;
  if (hasSign) value /= isBasisPoints ? 10_000 : 100;
  if (!(value <= LARGEST_NUMBER)) reader.errors.push(problem(token, ERRORS.tooBig(token.text.length > 30 ? `${token.text.slice(0, 30)}…` : token.text)));
  return { start: token.start, end, value: Number.isFinite(value) ? value : 0, suffix, currency: sign?.code ?? null, isPercent: hasSign || number.isShare };
}

/** "half an", "an" (hour), "one" (time): the few that are no number by themselves. */
function readWorded(reader: Reader): (Span & { value: number }) | null {
  const token = peek(reader);
  const isHalf = isWord(token, 'half');
  if (!isHalf && !isWord(token, 'a', 'an', 'one')) return null;
  take(reader);
  if (isHalf && isWord(peek(reader), 'a', 'an')) take(reader);
  return { value: isHalf ? 0.5 : 1, start: token.start, end: token.end };
}

/** The number after "–", "to", "or" or "±"; null when there is no range here. @param taken the unit of the lower end when it was read with it. */
function readUpperEnd(reader: Reader, isBetween: boolean, code: string | null, taken: TimeUnit | null | undefined): UpperEnd | null {
  const unitAt = (ahead: number) => TIME_WORDS.get(peek(reader, ahead)?.norm);
  const lowUnit = taken ?? unitAt(0);
  const offset = lowUnit && !taken ? 1 : 0;
  const [joint, after] = [peek(reader, offset), peek(reader, offset + 1)];
  const isJoint = isSign(joint, 'to', '±') || isWord(joint, 'to', 'or') || (isBetween && isWord(joint, 'and'));
  // "30 min to an hour", "an hour to half a day", "an hour or two".
  const named = after?.kind === 'number' || isWord(after, 'a', 'an', 'one', 'half') ? unitAt(offset + 2) ?? (isWord(after, 'half') ? unitAt(offset + 3) : undefined) : undefined;
  const highUnit = named ?? (isWord(joint, 'or') && after?.kind === 'number' ? lowUnit : undefined);
  if (!isJoint || (lowUnit ? !highUnit : after?.kind !== 'number' && after?.kind !== 'currency')) return null;
  const index = reader.index;
  reader.index += offset + 1;
  const part = readPart(reader, code);
  if (!part) { reader.index = index; return null; }
  if (!lowUnit || !highUnit) return { part, joint, units: null };
  const time = readTime(reader, part);
  if (!time && named) take(reader);
  return { part: time ? { ...part, value: time.value } : part, joint, units: [lowUnit, highUnit] };
}

function rangeAmount(reader: Reader, start: number, low: Part, { part: high, joint, units }: UpperEnd): Amount {
  const span = { start: low.start, end: lastEnd(reader) };
  const isShared = low.suffix === 1 && low.value < high.value / high.suffix && !low.isPercent;
  let bottom = low.value * (isShared ? high.suffix : 1);
  let top = high.value;
  const isMargin = isSign(joint, '±') && high.isPercent && !low.isPercent;
  if (isMargin) top *= bottom;
  else if (high.isPercent && !low.isPercent) bottom /= 100;
  if (units) bottom *= clockHours(units[0]) / clockHours(units[1]);
  if (isSign(joint, '±')) [bottom, top] = [bottom - top, bottom + top];
  if (low.currency && high.currency && low.currency !== high.currency) reader.errors.push(problem(high, ERRORS.otherCurrency(high.currency, low.currency, 'rest of the line')));
  if (bottom < 0) reader.errors.push(problem(span, ERRORS.negative()));
  if (bottom === top && isSpacedHyphen(reader, joint)) {
    const [one, other] = [sliceOf(reader.text, { start, end: joint.start }), sliceOf(reader.text, { start: joint.end, end: span.end })];
    const once = low.currency ? one : other;
    reader.errors.push(problem({ start, end: span.end }, ERRORS.rangeOfOne(sliceOf(reader.text, { start, end: span.end })), [fix({ start, end: span.end }, `Use ${once}`, once), fix(joint, `Use ${one} minus ${other}`, 'minus')]));
  }
  if (bottom > top) {
    const [a, b] = [reader.text.slice(start, joint.start).trim(), reader.text.slice(joint.end, span.end).trim()];
    const fixes = [fix({ start, end: span.end }, `Use ${b}–${a}`, `${b}–${a}`)];
    if (isWord(joint, 'to')) fixes.push(fix(joint, 'It is a change: →', '→'));
    else fixes.push(fix({ start, end: span.end }, `Use ${a} minus ${b}`, `${a} minus ${b}`));
    reader.errors.push(problem({ start, end: span.end }, ERRORS.rangeOrder(sliceOf(reader.text, { start, end: span.end }), b, a), fixes));
    top = bottom;
  }
  const leaf = leafOf(Math.max(0, bottom), Math.max(0, top), low.start);
  return { start, leaf, isRange: leaf.low !== leaf.high, numberAt: span, currency: high.currency ?? low.currency, isPercent: low.isPercent || (high.isPercent && !isMargin), unit: units?.[1] ?? null };
}

/** "(3 - 3)": nobody writes a range of one value with spaces around the dash. */
const isSpacedHyphen = (reader: Reader, joint: Token) => joint.text === '-' && reader.text[joint.start - 1] === ' ' && reader.text[joint.end] === ' ';

/** A time of several parts: "1h30", "1:30 h", "1/2 day"; "1/2 engineer" has no unit. */
function readTime(reader: Reader, { value, currency, isPercent }: Part): { value: number; unit: TimeUnit | null } | null {
  if (currency || isPercent) return null;
  const clock = readColonTime(reader, value);
  if (clock !== null) return { value: clock, unit: 'hour' };
  const fraction = readFraction(reader);
  if (fraction !== null) return { value: value / fraction.divisor, unit: fraction.unit };
  const unit = TIME_WORDS.get(peek(reader)?.norm);
  const rest = unit === undefined ? null : readSmaller(reader, unit);
  return unit === undefined || rest === null ? null : { value: value + rest, unit };
}
