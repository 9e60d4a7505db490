/** The sum behind a figure, short enough to stand under it: "40 × 5 hr × $100". Only what changes nothing is left out. */
import { tidyCost } from '../notation/tidy';
import type { Chip, CostRead } from '../notation/reading';
import { cleanLine } from './plain-text';

const PER_MONTH = /\s*(?:\/\s*|\bper\s+|\ba\s+)(?:mo|month)s?$/i;
const PER_HOUR = /\s*(?:\/\s*|\bper\s+|\ban\s+)(?:h|hr|hour)s?$/i;
const RHYTHM = /\/|%|\b(?:an?|per|every|each|of|daily|weekly|fortnightly|quarterly|yearly|annually)\b/i;
const MINUTES = /^(\d+(?:\.\d+)?)\s*min(?:ute)?s?$/i;
const HOURS = /\b(?:h|hr|hour)s?$/i;

/** @param side 'now' before the arrows, 'after' behind them. '' when there is nothing to work out. */
export function arithmetic(reading: CostRead, side: 'now' | 'after'): string {
  if (reading.chips.length < 2) return '';
  const texts = reading.chips.map((chip) => cleanLine(tidyCost(side === 'after' && chip.after ? chip.after.text : chip.text)));
  const isHourly = reading.chips.some((chip, index) => chip.role === 'time each' && HOURS.test(asHours((texts[index] ?? '').replace(PER_MONTH, ''))));
  const words = reading.chips.map((chip, index) => `${chip.operator} ${shorten(chip, texts[index] ?? '', isHourly)}`.trim());
  return words.join(' ');
}

function shorten(chip: Chip, text: string, isHourly: boolean): string {
  switch (chip.role) {
    case 'how many': return withoutNoun(text.replace(PER_MONTH, ''));
    case 'time each': return isHourly ? asHours(text.replace(PER_MONTH, '')) : text;
    case 'rate':
    case 'team rate': return isHourly ? text.replace(PER_HOUR, '') : text;
    default: return text;
  }
}

/** "40" of "40 devs"; a count that comes in another rhythm than monthly keeps its words, or the sum would not be true. */
function withoutNoun(text: string): string {
  return RHYTHM.test(text) ? text : (/^[\d.,–]+[kM]?(?=\s\D+$)/.exec(text)?.[0] ?? text);
}

/** "30 min" as "0.5 hr", so that it multiplies with a rate per hour; "20 min" stays, as 0.333 hours are not 20 minutes. */
function asHours(text: string): string {
  const minutes = MINUTES.exec(text)?.[1];
  if (minutes === undefined) return text;
  const hours = Number((Number(minutes) / 60).toPrecision(3));
  return hours * 60 === Number(minutes) ? `${hours} hr` : text;
}
