/** The cost lines: read, sourced, few, plausible, and none counted twice. [HBR, NUC, VNOVA] */
import type { CostError, CostRead } from '../../notation/reading';
import { nounStem, peopleClass } from '../../notation/vocabulary';
import { hasRange, hourlyRateOf, namedInside, nameOf, type Facts, type ReadLine } from '../facts';
import type { Note, Rule } from '../finding';
import { costFix, exactTime, rangeFix } from '../fixes';
import { COACH } from '../settings';
import { monthsOld, newestMention } from '../source-age';
import { isBlank, RATE_SOURCE, wordsOf, WORST_CASE } from '../words';

const share = (line: ReadLine, { current }: Facts) => (current > 0 ? (line.current / current) * 100 : 0);
const at = (line: ReadLine, field: 'formula' | 'source' | 'metric' | 'confidence') => `cost.lines.${line.index}.${field}`;

/** What stands there and cannot be read; a cost that is not typed yet is only missing. */
const isWrong = (error: CostError | null) => error !== null && error.code !== 'E_EMPTY';

function findNoCost({ lines, typedLines }: Facts): Note[] {
  if (lines.some((line) => line.current > 0 || line.projected > 0) || typedLines.some(({ result }) => isWrong(result?.error ?? null))) return [];
  const [first] = typedLines;
  return [{ path: first ? `cost.lines.${first.index}.formula` : 'cost.lines', sentence: 'No line says what the problem costs yet, and without a cost there is no case. One line is enough to start.' }];
}

/** What the notation could not read, in its own words, wherever it was typed. Where no cost and no price is typed at all, C1 and A2 say so. */
function findUnread({ proposal, results, lines, items, typedLines, typedItems }: Facts): Note[] {
  const rows = [
    ...typedLines.map(({ index, line, result }) => ({ path: `cost.lines.${index}.formula`, text: line.formula, error: result?.error ?? null })).filter(({ error }) => lines.length > 0 || isWrong(error)),
    ...typedItems.map(({ index, item, result }) => ({ path: `ask.items.${index}.formula`, text: item.formula, error: result?.error ?? null })).filter(({ error }) => items.length > 0 || isWrong(error)),
    ...proposal.solution.alternatives.flatMap(({ id, ask, saving }, index) => {
      const option = results.options.find((found) => found.id === id);
      return [
        { path: `solution.alternatives.${index}.ask`, text: ask, error: isBlank(ask) ? null : option?.askError ?? null },
        { path: `solution.alternatives.${index}.saving`, text: saving, error: isBlank(saving) ? null : option?.savingError ?? null },
      ];
    }),
  ];
  return rows.flatMap(({ path, text, error }): Note[] => {
    if (error === null) return [];
    const [only, ...others] = error.fixes;
    return [{ path, sentence: error.message, ...(only && others.length === 0 ? { fix: costFix(path, text, only) } : {}) }];
  });
}

/** The people of a line whose count is not itself a rhythm: "40 devs", but not "2 hires/mo". */
function peopleOf({ reading: { people, chips } }: ReadLine): { count: number; key: string } | null {
  const chip = chips.find((found) => found.role === 'how many' && Number.parseFloat(found.text) === people);
  if (!people || !chip || /\/|\b(?:per|an?|each|every)\b/i.test(chip.text)) return null;
  return { count: people, key: chip.text.toLowerCase() };
}

function findTooManyHours({ lines, format }: Facts): Note[] {
  const byPeople = new Map<string, number>();
  return lines.flatMap((line): Note[] => {
    const people = peopleOf(line);
    if (people === null || line.reading.hours === null) return [];
    const hours = line.reading.hours.current.likely / people.count;
    const before = byPeople.get(people.key) ?? 0;
    byPeople.set(people.key, before + hours);
    const each = format.number(hours, 0);
    if (hours > COACH.impossibleHours) return [{ path: at(line, 'formula'), severity: 'E', sentence: `${each} hours a month for each person is more than a working month has. Check the time or how often.` }];
    if (hours > COACH.personHoursOneLine) return [{ path: at(line, 'formula'), sentence: `${each} hours a month for each of ${people.key} is a large part of their month. Expect to be asked how you know.` }];
    const all = before + hours;
    if (before <= COACH.impossibleHours && all > COACH.impossibleHours) {
      return [{ path: at(line, 'formula'), severity: 'E', sentence: `Together the lines take ${format.number(all, 0)} hours a month from each of ${people.key}, more than a working month has. Is it the same hour twice, or are they other people?` }];
    }
    if (before <= COACH.personHoursAllLines && all > COACH.personHoursAllLines) {
      return [{ path: at(line, 'formula'), sentence: `Together the lines take ${format.number(all, 0)} hours a month from each of ${people.key}, half of what they have. Is it the same hour twice?` }];
    }
    return [];
  });
}

type RatedRow = { path: string; sourcePath: string; rate: number; noun: string | null };

function ratedRows({ lines, items }: Facts): RatedRow[] {
  return [
    ...lines.map(({ index, reading }) => ({ path: `cost.lines.${index}.formula`, sourcePath: `cost.lines.${index}.source`, reading })),
    ...items.map(({ index, reading }) => ({ path: `ask.items.${index}.formula`, sourcePath: `ask.items.${index}.note`, reading })),
  ].flatMap(({ reading, ...row }) => {
    const rate = hourlyRateOf(reading);
    return rate === null ? [] : [{ ...row, rate, noun: professionOf(reading) }];
  });
}

/** What kind of people a formula counts: "support agent"; null where it says none, or only that they are people. */
function professionOf({ chips }: CostRead): string | null {
  const text = chips.find((chip) => chip.role === 'how many')?.text ?? '';
  const words = wordsOf(text).map((word) => word.toLowerCase()).filter((word) => !/^\d/.test(word));
  const at = words.findIndex((word) => peopleClass(word) === 'staff');
  if (at < 0) return null;
  return [...words.slice(0, at), kindOf(words[at] ?? '')].join(' ');
}

const kindOf = (noun: string) => (ENGINEERS.test(noun) ? 'engineer' : nounStem(noun));

const ENGINEERS = /^(?:dev|developer|engineer|eng|swe|programmer|coder)s?$/;

/** Other people may cost another rate. Where nobody says who they are, rates this near each other are meant to be one. */
function mayBeOneRate(one: RatedRow, other: RatedRow): boolean {
  const [less, more] = [Math.min(one.rate, other.rate), Math.max(one.rate, other.rate)];
  if (less <= 0 || less === more) return false;
  return one.noun !== null && other.noun !== null ? one.noun === other.noun : more / less - 1 < COACH.nearRatePercent / 100;
}

function findOddRate(facts: Facts): Note[] {
  const rows = ratedRows(facts);
  const { low, high, currencies } = COACH.hourlyRate;
  const { format, results } = facts;
  const isComparable = currencies.some((currency) => currency === results.currency);
  const odd = isComparable ? rows.find(({ rate }) => rate > 0 && (rate < low || rate > high)) : undefined;
  if (odd) return [{ path: odd.path, sentence: `${format.money(odd.rate)} an hour is ${odd.rate < low ? 'low' : 'high'} for a loaded rate. Agree on one with Finance and use it everywhere.` }];
  for (const [index, row] of rows.entries()) {
    const first = rows.slice(0, index).find((before) => mayBeOneRate(before, row));
    if (first) return [{ path: row.path, sentence: `An hour costs ${format.money(row.rate)} here and ${format.money(first.rate)} elsewhere. One loaded rate, agreed with Finance, saves that question.` }];
  }
  return [];
}

function findUnsourcedRate(facts: Facts): Note[] {
  const [first] = ratedRows(facts);
  const { cost, ask } = facts.proposal;
  const said = [cost.summary, cost.notCounted, ...cost.lines.flatMap((line) => [line.source, line.note]), ...ask.items.map((item) => item.note)];
  if (!first || said.some((text) => RATE_SOURCE.test(text))) return [];
  return [{ path: first.sourcePath, sentence: `Nothing says where ${facts.format.money(first.rate)} an hour is from. Ask Finance for the loaded rate, and name them as the source.` }];
}

/** "2,500" and "40" are round, "24" and "3.5" are not. */
function isRound(text: string): boolean {
  const value = Number(text.replace(/,/g, ''));
  return Number.isInteger(value) && (value < 10 || value % 5 === 0);
}

function findFalsePrecision(facts: Facts): Note[] {
  const { lines, largest, saving, format } = facts;
  const numbers = lines.flatMap(({ line }) => line.formula.match(/\d+(?:[.,]\d+)*/g) ?? []);
  const digits = String(Math.round(Math.abs(saving))).replace(/0+$/, '');
  if (!largest || digits.length <= COACH.significantDigits || !numbers.every(isRound) || lines.some(hasRange)) return [];
  const fix = rangeFix(facts, largest);
  return [{ path: at(largest, 'formula'), sentence: `Every input is a round number, so ${format.money(saving)} looks more exact than it is. A range in the largest line says how sure you are.`, ...(fix ? { fix } : {}) }];
}

const LABEL_WORDS = 12;

function findTwice({ lines }: Facts): Note[] {
  const groups = new Map<string, { line: ReadLine; words: Set<string> }[]>();
  return lines.flatMap((line): Note[] => {
    const noun = wordsOf(line.reading.chips.find((chip) => chip.role === 'how many')?.text ?? '').find((word) => !/^\d/.test(word));
    const key = noun === undefined ? '' : nounStem(noun.toLowerCase());
    const words = new Set(wordsOf(line.result.label).slice(0, LABEL_WORDS).map((word) => nounStem(word.toLowerCase())));
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, { line, words }]);
    const least = key === '' ? COACH.sameLabelPercent.alone : COACH.sameLabelPercent.withNoun;
    const twin = group.find((other) => likeness(words, other.words) * 100 >= least);
    return twin ? [{ path: at(line, 'formula'), sentence: `${nameOf(line)} reads much like ${namedInside(twin.line)}. If both hold the same hours or the same bill, one of them has to go.` }] : [];
  });
}

/** Shared words over all words, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

function findDays({ lines }: Facts): Note[] {
  return lines.flatMap((line): Note[] => {
    const warning = line.reading.warnings.find(({ code }) => code === 'W_WORKDAYS' || code === 'W_CALENDAR_DAYS');
    if (!warning) return [];
    const [other] = warning.fixes;
    const kind = warning.code === 'W_WORKDAYS' ? 'working' : 'calendar';
    return [{
      path: at(line, 'formula'),
      sentence: `A day is counted as a ${kind} day here. The other kind changes the figure by two fifths, so say which one you mean.`,
      ...(other ? { fix: costFix(at(line, 'formula'), line.line.formula, other) } : {}),
    }];
  });
}

/** A source that says when it is from, and that is long ago. */
function findOldSource({ proposal: { header }, lines }: Facts): Note[] {
  return lines.flatMap((line): Note[] => {
    const mention = newestMention(line.line.source);
    if (mention === null || (monthsOld(mention, header.date) ?? 0) <= COACH.sourceMonthsAtMost) return [];
    return [{ path: at(line, 'source'), sentence: `The newest date in this source is ${mention.text}, more than a year before the page. Is it still true?` }];
  });
}

/** "our 40 developers", "each of the 12 agents": as many as there are, where the problem says so. */
const ALL_OF_THEM = /\b(?:our|all|all of our|all the|each of (?:our|the)) (\d{1,6}) (\p{L}+)/giu;

function findMoreThanThereAre({ proposal, lines, format }: Facts): Note[] {
  const stated = [...proposal.problem.statement.matchAll(ALL_OF_THEM)].map(([, count = '', noun = '']) => ({ count: Number(count), noun: noun.toLowerCase(), profession: kindOf(noun.toLowerCase()) }));
  return lines.flatMap((line): Note[] => {
    const people = peopleOf(line);
    const profession = professionOf(line.reading);
    const team = stated.find((found) => found.profession === profession);
    return people !== null && team && stated.every(({ count }) => count < people.count)
      ? [{ path: at(line, 'formula'), sentence: `The problem speaks of ${format.number(team.count)} ${team.noun}, and this line counts ${format.number(people.count)}. Which of the two is right?` }]
      : [];
  });
}

/** R14, which points at the line that decides: an exact time is easier to attack than a range. C10 offers the same range. */
function findNoWorstCase(facts: Facts): Note[] {
  const { lines, prose } = facts;
  if (findFalsePrecision(facts).length > 0 || lines.some(hasRange) || WORST_CASE.test(prose.map(({ text }) => text).join('\n'))) return [];
  const [line] = lines.filter((candidate) => exactTime(candidate) !== null).sort((one, other) => other.current - one.current);
  const fix = line && rangeFix(facts, line);
  const time = line && exactTime(line)?.text;
  if (!line || !fix) return [];
  return [{ path: at(line, 'formula'), sentence: `Is ${time} the same for everyone? A range shows a worst case too, and is harder to argue with.`, fix }];
}

export const COST_RULES: readonly Rule[] = [
  { id: 'C1', severity: 'E', source: 'judgement', find: findNoCost },
  { id: 'C5', severity: 'E', source: 'judgement', find: findUnread },
  { id: 'C2', severity: 'W', source: 'judgement', find: ({ lines }) => lines.filter(({ line }) => isBlank(line.source)).map((line) => ({ path: at(line, 'source'), sentence: `Where is ${namedInside(line)} from? A log, an invoice or “an estimate by the team” will do.` })) },
  {
    id: 'C3', severity: 'W', source: 'judgement',
    find: (facts) => facts.lines
      .filter((line) => line.line.confidence === 'low' && share(line, facts) > COACH.guessSharePercent)
      .map((line) => ({ path: at(line, 'confidence'), sentence: `${nameOf(line)} is ${facts.format.percent(share(line, facts))} of the cost and still a guess. Measuring it for one week would settle it.` })),
  },
  { id: 'C4', severity: 'T', source: 'judgement', find: findOldSource },
  { id: 'C6', severity: 'W', source: 'judgement', find: findTooManyHours },
  { id: 'C7', severity: 'W', source: 'judgement', find: findMoreThanThereAre },
  { id: 'C8', severity: 'W', source: 'judgement', find: findOddRate },
  { id: 'R14', severity: 'T', source: 'NUC', find: findNoWorstCase },
  { id: 'C9', severity: 'T', source: 'HBR', find: findUnsourcedRate },
  { id: 'C10', severity: 'W', source: 'VNOVA', find: findFalsePrecision },
  { id: 'C11', severity: 'W', source: 'judgement', find: findTwice },
  { id: 'C12', severity: 'W', source: 'judgement', find: findDays },
  { id: 'C13', severity: 'T', source: 'NUC', find: ({ lines }) => (lines.length > COACH.costLinesAtMost ? [{ path: 'cost.lines', sentence: `${lines.length} cost lines are a lot to believe. The two to four that decide make a stronger page.` }] : []) },
  {
    id: 'C14', severity: 'W', source: 'judgement',
    find: (facts) => facts.lines
      .filter((line) => facts.current > 0 && share(line, facts) < COACH.smallLinePercent)
      .map((line) => ({ path: at(line, 'metric'), sentence: `${nameOf(line)} is under ${COACH.smallLinePercent}% of the cost. It invites a question and decides nothing, so it can go.` })),
  },
];
