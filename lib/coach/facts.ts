/** What the rules look at, gathered once: the rows that were read, the totals, the words. */
import type { AskResult, LineResult, Measures, Results } from '../finance/results';
import type { CostRead } from '../notation/reading';
import type { AskItem, CostLine, Proposal } from '../proposal/schema';
import { formatFor, type Format } from '../sheet/format';
import { proseOf, type ProseField } from './prose';
import { isBlank } from './words';

export type ReadLine = { index: number; line: CostLine; result: LineResult; reading: CostRead; current: number; projected: number; saving: number };
export type ReadItem = { index: number; item: AskItem; result: AskResult; reading: CostRead };

export type Facts = {
  proposal: Proposal;
  results: Results;
  format: Format;
  /** The cost lines and ask items whose formula was read, in the order of the page. */
  lines: ReadLine[];
  items: ReadItem[];
  /** Cost lines and ask items in which anything was typed. */
  typedLines: { index: number; line: CostLine; result: LineResult | undefined }[];
  typedItems: { index: number; item: AskItem; result: AskResult | undefined }[];
  /** Today's cost a month, and what is saved of it. */
  current: number;
  saving: number;
  /** The view that counts every saving in full. */
  drafted: Measures;
  /** The line that costs most today; null while none was read. */
  largest: ReadLine | null;
  prose: ProseField[];
  /** What is said about the change and its use, in one text. */
  story: string;
};

export function gatherFacts(proposal: Proposal, results: Results): Facts {
  const { cost, solution, ask, roi } = proposal;
  const typedLines = cost.lines
    .map((line, index) => ({ index, line, result: results.lines[index] }))
    .filter(({ line }) => !isBlank(line.metric) || !isBlank(line.formula));
  const typedItems = ask.items
    .map((item, index) => ({ index, item, result: results.ask[index] }))
    .filter(({ item }) => !isBlank(item.what) || !isBlank(item.formula));
  const lines = typedLines.flatMap(({ index, line, result }): ReadLine[] =>
    result?.reading.ok ? [{ index, line, result, reading: result.reading, current: result.current ?? 0, projected: result.projected ?? 0, saving: result.saving ?? 0 }] : []);
  const items = typedItems.flatMap(({ index, item, result }): ReadItem[] => (result?.reading.ok ? [{ index, item, result, reading: result.reading }] : []));
  return {
    proposal,
    results,
    format: formatFor(proposal.header),
    lines,
    items,
    typedLines,
    typedItems,
    current: results.totals.currentPerMonth ?? 0,
    saving: results.totals.savingPerMonth ?? 0,
    drafted: results.views.drafted,
    largest: lines.reduce<ReadLine | null>((most, line) => (most === null || line.current > most.current ? line : most), null),
    prose: proseOf(proposal),
    story: [solution.summary, cost.summary, ask.summary, roi.summary, roi.followUp, ...cost.lines.map((line) => line.note)].join('\n'),
  };
}

/** The same inside a sentence. */
export function namedInside(line: { result: LineResult }): string {
  return line.result.label === '' ? 'this line' : nameOf(line);
}

/** "Developers waiting", or "This line" while it has no name. */
export function nameOf({ result }: { result: LineResult }): string {
  return result.label === '' ? 'This line' : `“${result.label.length > 60 ? `${result.label.slice(0, 59)}…` : result.label}”`;
}

/** Whether any number of the line is a range, before or behind the arrow. */
export function hasRange({ reading: { current, projected, saving } }: ReadLine): boolean {
  return [current, projected, saving].some(({ low, high }) => low < high);
}

/** How many people the largest head count names. */
export function mostPeople({ lines }: Facts): number {
  return lines.reduce((most, { reading }) => Math.max(most, reading.people ?? 0), 0);
}

/** The price of an hour where a formula is one product of time and a rate; null elsewhere. */
export function hourlyRateOf({ chips, hours, current, projected }: CostRead): number | null {
  const rates = chips.filter((chip) => chip.role === 'rate' || chip.role === 'team rate');
  if (rates.length !== 1 || hours === null || chips.some((chip) => chip.operator === '+' || chip.operator === '−' || chip.role === 'share' || chip.role === 'factor')) return null;
  const [money, time] = hours.current.likely > 0 ? [current.likely, hours.current.likely] : [projected.likely, hours.projected.likely];
  return time > 0 ? Math.round((money / time) * 100) / 100 : null;
}
