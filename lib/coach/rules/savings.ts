/** The savings: possible, believable, and honest about what is cash and what is time. [VIRT, CIONZ, NUC] */
import type { CostKind } from '../../proposal/schema';
import { fullTimeHoursPerMonth } from '../../finance/settings';
import { nameOf, type Facts, type ReadLine } from '../facts';
import type { Note, Rule } from '../finding';
import { countAsCash } from '../fixes';
import { COACH } from '../settings';
import { APPROVED_WORD, BUDGET_WORD, FREED_PEOPLE, FREED_TIME_USE, MARGIN_WORD } from '../words';

const formulaOf = (line: ReadLine) => `cost.lines.${line.index}.formula`;
const textOf = ({ line, result }: ReadLine) => [result.label, line.metric, line.formula, line.note, line.source].join('\n');

/** A remark about each line of a kind that saves something and does not say what it should. */
function unlessSaid(kind: CostKind, said: RegExp, field: 'note' | 'source', sentence: (line: ReadLine, facts: Facts) => string): Rule['find'] {
  return (facts) => facts.lines
    .filter((line) => line.line.kind === kind && line.saving > 0 && !said.test(textOf(line)))
    .map((line) => ({ path: `cost.lines.${line.index}.${field}`, sentence: sentence(line, facts) }));
}

/** How much of a line of people's time goes away, in percent; null for other lines. */
function labourCut({ reading, current, saving }: ReadLine): number | null {
  return reading.hours !== null && current > 0 && saving > 0 ? (saving / current) * 100 : null;
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
      ? [{ path: formulaOf(line), sentence: `The hours of ${nameOf(line)} are the hours of ${nameOf(twin)}. Time that is freed cannot be sold as well.` }]
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

export function saysUseOfTime({ story }: Facts): boolean {
  return FREED_TIME_USE.test(story);
}

function findUnusedTime(facts: Facts): Note[] {
  const { results, saving, format } = facts;
  const freed = results.totals.capacitySavingPerMonth ?? 0;
  const hours = results.totals.capacityHoursPerMonth ?? 0;
  if (saving <= 0 || (freed / saving) * 100 <= COACH.freedSharePercent || saysUseOfTime(facts)) return [];
  const what = hours >= 1 ? `the ${format.number(hours, 0)} hours a month` : 'the time';
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
    id: 'S1', severity: 'E',
    find: ({ lines, format }) => lines
      .filter((line) => line.projected < 0)
      .map((line) => ({ path: formulaOf(line), sentence: `${nameOf(line)} costs ${format.money(line.current)} and would save ${format.money(line.saving)}. It cannot save more than it costs.` })),
  },
  {
    id: 'S2', severity: 'W',
    find: ({ lines, format }) => lines
      .filter((line) => (labourCut(line) ?? 0) >= COACH.nearlyAllPercent)
      .map((line) => ({ path: `cost.lines.${line.index}.note`, sentence: `${format.percent(labourCut(line))} of ${nameOf(line)} goes away. Say what does that work afterwards, or leave a little of it.` })),
  },
  {
    id: 'S3', severity: 'T',
    find: ({ lines, format }) => lines
      .filter((line) => (labourCut(line) ?? 0) >= COACH.mostPercent && (labourCut(line) ?? 0) < COACH.nearlyAllPercent)
      .map((line) => ({ path: `cost.lines.${line.index}.note`, sentence: `Saving ${format.percent(labourCut(line))} of ${nameOf(line)} is a lot. A trial, or someone who has done it, makes it believable.` })),
  },
  { id: 'S4', severity: 'W', find: ({ lines }) => lines.filter((line) => line.current > 0 && !line.reading.hasChange).map((line) => ({ path: formulaOf(line), sentence: `${nameOf(line)} says what it costs today. What is it after the change? Write → and what is left.` })) },
  { id: 'S5', severity: 'W', find: ({ lines, format }) => lines.filter((line) => line.saving < 0).map((line) => ({ path: formulaOf(line), sentence: `${nameOf(line)} gets dearer by ${format.perMonth(-line.saving)}. Right if you mean it.` })) },
  { id: 'S7', severity: 'W', find: findUnusedTime },
  { id: 'S8', severity: 'W', find: unlessSaid('cash', BUDGET_WORD, 'note', (line) => `${nameOf(line)} is cash. Which budget goes down, and from when?`) },
  { id: 'S9', severity: 'W', find: unlessSaid('avoided', APPROVED_WORD, 'source', (line) => `${nameOf(line)} avoids a purchase or a hire. Is it in an approved budget? If not, nothing is saved.`) },
  { id: 'S10', severity: 'W', find: findSameHours },
  { id: 'S14', severity: 'W', find: findTimelessTime },
  { id: 'S11', severity: 'T', find: findFreedPeople },
  {
    id: 'S12', severity: 'W',
    find: (facts) => (facts.results.settings.realisationPercent.revenue === 100
      ? unlessSaid('revenue', MARGIN_WORD, 'note', (line) => `${nameOf(line)} counts revenue in full. Use the margin on it, and say how much of it is due to this.`)(facts)
      : []),
  },
  {
    id: 'S13', severity: 'T',
    find: ({ lines }) => {
      const saving = lines.filter((line) => line.saving > 0).length;
      return saving > COACH.savingLinesAtMost && lines.length <= COACH.costLinesAtMost ? [{ path: 'cost.lines', sentence: `${saving} savings are more than a reader will check. One or two decide; two or three more support them.` }] : [];
    },
  },
];
