/** What is wanted: people, money and a decision, who answers for it, and when it would be stopped. */
import type { AskResult } from '../finance/results';
import type { AskItem } from '../proposal/schema';
import { months } from './durations';
import { explain } from './explain';
import { NOTHING } from './format';
import { formulaText } from './formula-text';
import { bold, plain, type PageContext } from './page-context';
import { asSentence, cleanLine } from './plain-text';
import { proseBlock } from './problem-section';
import { parseRichLine, plainLine, plainOf } from './rich-text';
import type { AskFigure, Block, Run } from './sheet';

export function askBlocks(context: PageContext): Block[] {
  const { ask } = context.proposal;
  const figures = ask.items.flatMap((item, index) => {
    const result = context.results.ask[index];
    return result && !isBlank(item) ? [askFigure(item, result, context)] : [];
  });
  const decision = figures.length > 0 || ask.decideBy !== null ? [decisionFigure(context)] : [];
  const shown = [...figures, ...decision];
  return [
    ...proseBlock(ask.summary),
    ...(shown.length === 0 ? [] : [{ kind: 'askFigures' as const, figures: shown }]),
    ...terms(ask.owner, ask.stopRule),
  ];
}

function isBlank(item: AskItem): boolean {
  return [item.what, item.formula, item.note].every((text) => cleanLine(text) === '');
}

const LONGEST_DETAIL = 30;

function askFigure(item: AskItem, result: AskResult, context: PageContext): AskFigure {
  const { format, notes } = context;
  const about = { value: explain(context, [{ of: 'ask', id: item.id }]) };
  const { reading } = result;
  const what = cleanLine(item.what);
  const label = what || cleanLine(reading.label) || 'Wanted';
  const formula = formulaText(item.formula, reading, what === '');
  const note = plainLine(item.note);
  /** A plain amount leaves the line under the figure free for a short note. */
  const isPlain = reading.ok && reading.chips.length === 1 && reading.chips[0]?.role === 'amount';
  if (isPlain && note.length <= LONGEST_DETAIL) return { label, ...figure(), detail: note, notes: [], about };
  const numbers = notes.numbersFor(note);
  if (!reading.ok) return { label, value: NOTHING, unit: '', detail: formula, notes: numbers };
  return { label, ...figure(), detail: formula, notes: numbers, about };

  function figure(): { value: string; unit: string } {
    return reading.ok && reading.recurring ? { value: format.money(result.perMonth), unit: 'a month' } : { value: format.money(result.oneOff), unit: 'once' };
  }
}

function decisionFigure(context: PageContext): AskFigure {
  const { proposal, results, format } = context;
  const { decideBy } = proposal.ask;
  const { costOfDelayPerMonth, goLiveMonths } = results.views.drafted;
  const delay = costOfDelayPerMonth !== null && costOfDelayPerMonth > 0 ? `a month’s delay costs ${format.money(costOfDelayPerMonth)}` : '';
  const live = liveBy(decideBy, goLiveMonths, format.shortDay);
  const detail = [live, delay].filter((part) => part !== '').join('; ');
  return {
    label: 'Decision',
    value: decideBy === null ? 'Yes' : `Yes, by ${format.day(decideBy)}`,
    unit: '',
    detail: detail.charAt(0).toUpperCase() + detail.slice(1),
    notes: [],
    about: { value: delay === '' ? [] : explain(context, [{ of: 'measure', view: 'drafted', figure: 'costOfDelay' }]) },
  };
}

/** "live by Apr 13", or how long after approval where no day is set; '' when nothing has to be built. */
function liveBy(decideBy: string | null, goLiveMonths: number | null, day: (iso: string) => string): string {
  if (goLiveMonths === null || goLiveMonths <= 0) return '';
  if (decideBy === null) return `live ${months(goLiveMonths)} after approval`;
  const date = addMonths(decideBy, goLiveMonths);
  return date === null ? '' : `live by ${day(date)}`;
}

/** Whole calendar months on; the last day of a shorter month. null where there is no such date. */
function addMonths(iso: string, count: number): string | null {
  const date = new Date(`${iso}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + Math.ceil(count));
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

/** Who answers for it, and when it would be stopped. */
function terms(owner: string, stopRule: string): Block[] {
  const runs = [...term('Owner:', parseRichLine(owner)), ...term('Stop rule:', parseRichLine(stopRule))];
  return runs.length === 0 ? [] : [{ kind: 'prose', paragraphs: [{ kind: 'paragraph', runs: runs.slice(0, -1) }] }];
}

/** Ends as a sentence and with a space, so that another term can follow in the same paragraph. */
function term(lead: string, runs: readonly Run[]): Run[] {
  if (runs.length === 0) return [];
  const end = asSentence(plainOf(runs)) === plainOf(runs) ? [] : [plain('.')];
  return [bold(lead), plain(' '), ...runs, ...end, plain(' ')];
}
