/** Times of several parts that are one time: "1h30m", "1 hour and 30 minutes", "1:30 h", "an hour and a half", "1/2 day". */
import { hoursOfWork } from './calendar';
import { isSign, isWord, peek, take, type Reader } from './line';
import { PERIOD_ADVERBS, TIME_WORDS, peopleClass, type TimeUnit } from './vocabulary';

/** Hours in a clock unit: exact, so it needs no setting. */
const CLOCK = { hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2, mode: 'monthly', currency: 'USD', hourlyRate: null } as const;
export const clockHours = (unit: TimeUnit) => hoursOfWork(unit, CLOCK).value;
const SMALLER: Partial<Record<TimeUnit, readonly TimeUnit[]>> = { hour: ['minute', 'second'], minute: ['second'] };
/** Words that may follow "1h 30" without being what is counted. */
const JOINTS = new Set(['per', 'a', 'an', 'each', 'every', 'once', 'twice', 'at', 'for', 'to']);

const AND_PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** "1h30m", "1 h 30 min", "1h 30", "1 hour and a half": what stands behind an hour and belongs to it, in units of that hour; null when there is nothing. */
export function readSmaller(reader: Reader, unit: TimeUnit): number | null {
  let sum: number | null = null;
  let larger = unit;
  const part = isWord(peek(reader, 1), 'and') && isWord(peek(reader, 2), 'a') ? AND_PARTS[peek(reader, 3)?.norm ?? ''] : undefined;
  if (part !== undefined) { reader.index += 4; return part; }
  for (;;) {
    const joint = isWord(peek(reader, 1), 'and') ? 1 : 0;
    const number = peek(reader, joint + 1);
    const word = peek(reader, joint + 2);
    if (!number?.number) break;
    const named = word?.kind === 'word' ? (word.norm === 'm' ? 'minute' : TIME_WORDS.get(word.norm)) : undefined;
    const isPlainAfter = word?.kind === 'word' ? JOINTS.has(word.norm) || PERIOD_ADVERBS.has(word.norm) : word?.kind !== 'currency' && word?.norm !== '%';
    const isBare = joint === 0 && isPlainAfter && /^\d\d$/.test(number.text);
    const smaller: TimeUnit | undefined = isBare ? 'minute' : named;
    if (!smaller || !SMALLER[larger]?.includes(smaller) || number.number.value >= 60) break;
    sum = (sum ?? 0) + (number.number.value * clockHours(smaller)) / clockHours(unit);
    reader.index += joint + 2;
    larger = smaller;
    if (isBare) return sum;
  }
  if (sum !== null) take(reader);
  return sum;
}

/** "1:30 h" in hours; null when this is no time with a colon. */
export function readColonTime(reader: Reader, hours: number): number | null {
  const [colon, minutes, word] = [peek(reader), peek(reader, 1), peek(reader, 2)];
  if (!isSign(colon, ':') || !colon.isGlued || !minutes?.isGlued || !/^[0-5]\d$/.test(minutes.text) || TIME_WORDS.get(word?.norm) !== 'hour' || !Number.isInteger(hours)) return null;
  reader.index += 3;
  return hours + Number(minutes.text) / 60;
}

/** "1/2 day", "3/4 h", "1/2 engineer": a fraction only when written tight and before one unit or hours, for "1/2 weeks" may be once per two weeks. */
export function readFraction(reader: Reader): { divisor: number; unit: TimeUnit | null } | null {
  const [slash, divisor, word] = [peek(reader), peek(reader, 1), peek(reader, 2)];
  if (!isSign(slash, '/') || !slash.isGlued || divisor?.kind !== 'number' || !divisor.isGlued || !/^[2-8]$/.test(divisor.text) || word?.kind !== 'word') return null;
  if (peopleClass(word.norm) !== null && !/s$/.test(word.norm)) {
    reader.index += 2;
    return { divisor: Number(divisor.text), unit: null };
  }
  const unit = TIME_WORDS.get(word.norm);
  if (unit === undefined || (unit !== 'hour' && /[^s]s$/.test(word.norm))) return null;
  reader.index += 3;
  return { divisor: Number(divisor.text), unit };
}
