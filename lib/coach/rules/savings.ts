/** The savings: possible, believable, and honest about what is cash and what is time. [VIRT, CIONZ, NUC] */
import type { CostKind } from '../../proposal/schema';
import { fullTimeHoursPerMonth } from '../../finance/settings';
import { namedInside, nameOf, type Facts, type ReadLine } from '../facts';
import type { Note, Rule } from '../finding';
import { countAsCash } from '../fixes';
import { partsOf, splitFix } from '../split-line';
import { COACH } from '../settings';
import { APPROVED_WORD, BUDGET_WORD, FREED_PEOPLE, FREED_TIME_USE, MARGIN_WORD, OUTSIDE_STAFF } from '../words';

const formulaOf = (line: ReadLine) => `cost.lines.${line.index}.formula`;
const textOf = ({ line, result }: ReadLine) => [result.label, line.metric, line.formula, line.note, line.source].join('\n');

/** A remark about each line of a kind that saves something and does not say what it should. */
function unlessSaid(kind: CostKind, said: RegExp, field: 'note' | 'source', sentence: (line: ReadLine, facts: Facts) => string): Rule['find'] {
  return (facts) => facts.lines
    .filter((line) => line.line.kind === kind && line.saving > 0 && !said.test(textOf(line)))
    .map((line) => ({ path: `cost.lines.${line.index}.${field}`, sentence: sentence(line, facts) }));
}

/** How much of a line of people's time goes away, in percent; below 0 where it takes longer, null for other lines. */
function labourCut({ reading, current, saving }: ReadLine): number | null {
  return reading.hours !== null && current > 0 ? (saving / current) * 100 : null;
}

function findSameHours({ lines }: Facts): Note[] {
  const seen = new Map<string, ReadLine>();
  return lines.flatMap((line): Note[] => {
    const hours = line.reading.hours?.current.likely ?? 0;
    if (hours <= 0 || line.saving <= 0) return [];
    const key = hours.toFixed(4);
    const twin = seen.get(key);
    if (!twin) seen.set(key, line);
    return twin && twin.line.kind !== line.line.kind
      ? [{ path: formulaOf(line), sentence: `The hours of ${namedInside(line)} are the hours of ${namedInside(twin)}. Time that is freed cannot be sold as well.` }]
      : [];
  });
}

function findTimelessTime({ lines }: Facts): Note[] {
  return lines
    .filter(({ line, reading, current, projected }) => line.kind === 'capacity' && reading.hours === null && (current !== 0 || projected !== 0))
    .map(({ index, line }) => ({
      path: `cost.lines.${index}.kind`,
      sentence: 'There is no time in this line, so it reads like a bill. If a bill gets smaller, choose Cash.',
      fix: countAsCash(line.id),
    }));
}

/** A sum of people's time and a bill: whichever kind it is given, half of it is counted wrongly. A contractor's time is a bill. */
function findTimeAndBill({ proposal, lines }: Facts): Note[] {
  return lines.flatMap((line): Note[] => {
    if (OUTSIDE_STAFF.test(line.line.formula)) return [];
    const parts = partsOf(proposal, line.line.formula, line.reading.chips);
    if (parts === null) return [];
    const fix = splitFix(line.line, parts);
    return [{ path: formulaOf(line), sentence: 'This line adds people’s time and a bill. Time is freed, a bill is paid: a reader wants them in two lines.', ...(fix ? { fix } : {}) }];
  });
}

export function saysUseOfTime({ story }: Facts): boolean {
  return FREED_TIME_USE.test(story);
}

export function isMostlyTime({ results, saving }: Facts): boolean {
  return saving > 0 && ((results.totals.capacitySavingPerMonth ?? 0) / saving) * 100 > COACH.freedSharePercent;
}

function findUnusedTime(facts: Facts): Note[] {
  const { results, format } = facts;
  const hours = Math.round(results.totals.capacityHoursPerMonth ?? 0);
  if (!isMostlyTime(facts) || saysUseOfTime(facts)) return [];
  const what = hours > 1 ? `the ${format.number(hours, 0)} hours a month` : 'the time';
  return [{ path: 'solution.summary', sentence: `Most of the saving is time, not cash. What will ${what} go to? One sentence answers it before it is asked.` }];
}

function findFreedPeople({ results, story, format }: Facts): Note[] {
  const hours = results.totals.capacityHoursPerMonth ?? 0;
  const fullTime = fullTimeHoursPerMonth(results.settings);
  const people = fullTime === null ? 0 : hours / fullTime;
  if (!Number.isFinite(people) || people < COACH.freedPeople || FREED_PEOPLE.test(story)) return [];
  const count = Math.round(people);
  return [{ path: 'solution.summary', sentence: `${format.number(hours, 0)} hours a month is about ${count === 1 ? 'one full-time person' : `${format.number(count, 0)} full-time people`} back. Said that way, it is easier to picture.` }];
}

export const SAVING_RULES: readonly Rule[] = [
  {
    id: 'S1', severity: 'E', source: 'judgement',
    find: ({ lines, format }) => lines
      .filter((line) => line.projected < 0)
      .map((line) => ({ path: formulaOf(line), sentence: `${nameOf(line)} costs ${format.money(line.current)} and would save ${format.money(line.saving)}. It cannot save more than it costs.` })),
  },
  {
    id: 'S2', severity: 'W', source: 'judgement',
    find: ({ lines, format }) => lines
      .filter((line) => (labourCut(line) ?? 0) >= COACH.nearlyAllPercent)
      .map((line) => ({ path: `cost.lines.${line.index}.note`, sentence: `${format.percent(labourCut(line))} of ${namedInside(line)} goes away. Say what does that work afterwards, or leave a little of it.` })),
  },
  {
    id: 'S3', severity: 'T', source: 'judgement',
    find: ({ lines, format }) => lines
      .filter((line) => (labourCut(line) ?? 0) >= COACH.mostPercent && (labourCut(line) ?? 0) < COACH.nearlyAllPercent)
      .map((line) => ({ path: `cost.lines.${line.index}.note`, sentence: `Saving ${format.percent(labourCut(line))} of ${namedInside(line)} is a lot. A trial, or someone who has done it, makes it believable.` })),
  },
  { id: 'S4', severity: 'W', source: 'judgement', find: ({ lines }) => lines.filter((line) => line.current > 0 && !line.reading.hasChange).map((line) => ({ path: formulaOf(line), sentence: `${nameOf(line)} says what it costs today. What is it after the change? Write → and what is left.` })) },
  { id: 'S5', severity: 'W', source: 'judgement', find: ({ lines, format }) => lines.filter((line) => line.saving < 0).map((line) => ({ path: formulaOf(line), sentence: `${nameOf(line)} gets dearer by ${format.perMonth(-line.saving)}. Right if you mean it.` })) },
  { id: 'S7', severity: 'W', source: 'VIRT', find: findUnusedTime },
  { id: 'S8', severity: 'W', source: 'CIONZ', find: unlessSaid('cash', BUDGET_WORD, 'note', (line) => `${nameOf(line)} is cash. Which budget goes down, and from when?`) },
  { id: 'S9', severity: 'W', source: 'judgement', find: unlessSaid('avoided', APPROVED_WORD, 'source', (line) => `${nameOf(line)} avoids a purchase or a hire. Is it in an approved budget? If not, nothing is saved.`) },
  { id: 'S10', severity: 'W', source: 'judgement', find: findSameHours },
  { id: 'S14', severity: 'W', source: 'judgement', find: findTimelessTime },
  { id: 'S15', severity: 'W', source: 'VIRT', find: findTimeAndBill },
  { id: 'S11', severity: 'T', source: 'judgement', find: findFreedPeople },
  {
    id: 'S12', severity: 'W', source: 'judgement',
    find: (facts) => (facts.results.settings.realisationPercent.revenue === 100
      ? unlessSaid('revenue', MARGIN_WORD, 'note', (line) => `${nameOf(line)} counts revenue in full. Use the margin on it, and say how much of it is due to this.`)(facts)
      : []),
  },
  {
    id: 'S13', severity: 'T', source: 'NUC',
    find: ({ lines }) => {
      const saving = lines.filter((line) => line.saving > 0).length;
      return saving > COACH.savingLinesAtMost && lines.length <= COACH.costLinesAtMost ? [{ path: 'cost.lines', sentence: `${saving} savings are more than a reader will check. One or two decide; two or three more support them.` }] : [];
    },
  },
];
