/**
 * What could come next in a formula, for the caret's place: a unit behind a number, a period behind "/", the team's rate where
 * a rate belongs, a way to begin while nothing stands there. It offers and never decides; reading a formula knows nothing of it.
 */
import type { CostMode } from './reading';
import { TIME_WORDS } from './vocabulary';

/** `text` takes the place of what stands from `start` to `end`. */
export type Suggestion = { start: number; end: number; text: string; label: string };

export type Offers = {
  mode: CostMode;
  /** Whole formulas to begin with, in the proposal's currency. */
  starters: readonly { label: string; formula: string }[];
  /** "$100/hr"; null when the team has none. */
  teamRate: string | null;
};

const COUNTED: readonly string[] = ['people', 'engineers'];
const EFFORT: readonly string[] = ['hr', 'min', 'days', 'weeks'];
const PERIODS: Record<CostMode, readonly string[]> = { monthly: ['mo', 'wk', 'day', 'quarter', 'yr'], ask: ['mo', 'yr', 'hr', 'day'], one_time: ['hr', 'day'] };

const MONEY = String.raw`(?:[\p{Sc}]\s?|\b[A-Z]{3}\s)`;
const NUMBER = String.raw`\d[\d.,\u00a0\u202f]*(?:\s?[–-]\s?\d[\d.,]*)?`;
const UNIT_PLACE = new RegExp(`(?<money>${MONEY})?(?<![\\p{L}\\d])(?<number>${NUMBER})(?<space> ?)(?<begun>\\p{L}*)$`, 'u');
const PERIOD_PLACE = /(?<money>[\p{Sc}]\s?\d[\d.,]*\s?)?(?:\/\s?|\bper )(?<begun>\p{L}*)$/u;
const RATE_PLACE = /(?:[×*@]|\bx|\bat)\s*(?<begun>[\p{Sc}]?\d*)$/u;
const ANY_MONEY = /\p{Sc}|\b[A-Z]{3}\s?\d/u;
const WORD = /\p{L}+/gu;

/** @param caret where the next letter would stand, counted in UTF-16. At most seven, the likeliest first; [] in the middle of a word. */
export function suggest(text: string, caret: number, { mode, starters, teamRate }: Offers): Suggestion[] {
  if (text.trim() === '') return starters.map(({ label, formula }) => ({ start: 0, end: text.length, text: formula, label }));
  const before = text.slice(0, caret);
  if (/^[\p{L}\d]/u.test(text.slice(caret))) return [];
  return ratesAt(before, text, teamRate) ?? periodsAt(before, mode) ?? unitsAt(before, mode) ?? [];
}

function periodsAt(before: string, mode: CostMode): Suggestion[] | null {
  const place = PERIOD_PLACE.exec(before)?.groups;
  if (!place) return null;
  const wanted = place.money && mode === 'monthly' ? [...PERIODS.monthly, 'hr'] : PERIODS[mode];
  return completions(wanted, place.begun ?? '', before.length, '');
}

function unitsAt(before: string, mode: CostMode): Suggestion[] | null {
  const place = UNIT_PLACE.exec(before)?.groups;
  if (!place) return null;
  const begun = place.begun ?? '';
  if (place.money !== undefined) return begun === '' && place.space === '' ? PERIODS[mode].map((period) => ({ start: before.length, end: before.length, text: `/${period}`, label: `/${period}` })) : [];
  const earlier = before.slice(0, before.length - (place.number ?? '').length);
  const hasEffort = (earlier.match(WORD) ?? []).some((word) => TIME_WORDS.has(word.toLowerCase()));
  const wanted = /\d/.test(earlier) || hasEffort ? [...EFFORT, ...COUNTED] : [...COUNTED, ...EFFORT];
  return completions(wanted, begun, before.length, place.space === '' && begun === '' ? ' ' : '');
}

/** Where hours stand and no money yet, an operator waits for what an hour costs. */
function ratesAt(before: string, text: string, teamRate: string | null): Suggestion[] | null {
  const place = RATE_PLACE.exec(before)?.groups;
  if (!place || teamRate === null) return null;
  const begun = place.begun ?? '';
  const rest = before.slice(0, before.length - begun.length);
  const isHours = (rest.match(WORD) ?? []).some((word) => TIME_WORDS.has(word.toLowerCase()));
  if (!isHours || ANY_MONEY.test(rest) || ANY_MONEY.test(text.slice(before.length)) || !teamRate.startsWith(begun)) return null;
  const gap = begun === '' && !/\s$/.test(before) ? ' ' : '';
  return [{ start: before.length - begun.length, end: before.length, text: gap + teamRate, label: `${teamRate}, team rate` }];
}

/** Those that go on from what is begun; none once the word stands there in full. */
function completions(words: readonly string[], begun: string, caret: number, lead: string): Suggestion[] {
  const start = caret - begun.length;
  const small = begun.toLowerCase();
  if (words.includes(small)) return [];
  return words.filter((word) => word.startsWith(small)).map((word) => ({ start, end: caret, text: lead + word, label: word }));
}
