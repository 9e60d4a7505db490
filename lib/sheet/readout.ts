/**
 * Every figure the editor and the home page show, so that nobody else formats one.
 * `value` and `unit` are apart because they are set in different sizes; together they read as one.
 */
import { isRead, type AskResult, type LineResult, type Results, type TotalFigures } from '../finance/results';
import { countWords } from '../proposal/readiness';
import type { Proposal } from '../proposal/schema';
import { arithmetic } from './arithmetic';
import { askShort } from './ask-words';
import { months } from './durations';
import { countOf, formatFor, NOTHING, words, type Format } from './format';
import { draftedPayback, netOf, paybackCell } from './payback-words';
import { cleanLine } from './plain-text';
import type { SectionId } from './sheet';
import { UNTITLED } from './untitled';

export type Figure = { value: string; unit: string; detail: string };

export type LineReadout = {
  /** false: every value is an en dash. */
  isRead: boolean;
  hasChange: boolean;
  now: Figure;
  after: Figure;
  saves: Figure;
  tone: 'gain' | 'loss' | 'plain';
  /** For a screen reader: "Now $20,000 a month, after $2,000, saves $18,000." '' while it cannot be read. */
  spoken: string;
};

const UNKNOWN: Figure = { value: NOTHING, unit: '', detail: '' };

/** Whether the cost table shows cents: in all of its cells, or in none. */
export function costTableHasCents({ header }: Pick<Proposal, 'header'>, { lines }: Pick<Results, 'lines'>): boolean {
  return formatFor(header).anyCents(lines.flatMap((line) => [line.current, line.saving]));
}

/**
 * Now, after and saved of one cost line, each with its unit and how it was worked out.
 * @param hasCents what `costTableHasCents` says, so that the screen prints what the page prints.
 */
export function lineReadout(proposal: Pick<Proposal, 'header'>, line: LineResult, hasCents: boolean): LineReadout {
  const { reading, current, projected, saving, low, high } = line;
  if (!isRead(reading)) return { isRead: false, hasChange: false, now: UNKNOWN, after: UNKNOWN, saves: UNKNOWN, tone: 'plain', spoken: '' };
  const format = formatFor(proposal.header);
  const figure = (from: number | null, to: number | null, detail: string): Figure => ({ value: format.moneyRange(from, to, hasCents), unit: '/mo', detail });
  const saved = saving !== null && saving < 0 ? `gets dearer by ${format.money(-saving)}` : `saves ${format.money(saving)}`;
  return {
    isRead: true,
    hasChange: reading.hasChange,
    now: figure(low.current, high.current, arithmetic(reading, 'now')),
    after: figure(low.projected, high.projected, reading.hasChange ? arithmetic(reading, 'after') : ''),
    saves: figure(low.saving, high.saving, reading.hasChange ? shareLess(current, saving, format) : 'no change written yet'),
    tone: toneOf(saving),
    spoken: `Now ${format.aMonth(current)}, after ${format.money(projected)}, ${saved}.`,
  };
}

function shareLess(current: number | null, saving: number | null, format: Format): string {
  if (!current || saving === null) return '';
  if (saving === 0) return 'no change';
  return `${format.percent((Math.abs(saving) / current) * 100)} ${saving > 0 ? 'less' : 'more'}`;
}

function toneOf(saving: number | null): LineReadout['tone'] {
  if (saving === null || saving === 0) return 'plain';
  return saving > 0 ? 'gain' : 'loss';
}

/** "$24,000" "once" "2 × 3 weeks × $100/hr", or "$500" "a month". */
export function askReadout(proposal: Pick<Proposal, 'header'>, { reading, oneOff, perMonth }: AskResult): Figure {
  if (!isRead(reading)) return UNKNOWN;
  const format = formatFor(proposal.header);
  const [amount, unit] = reading.recurring ? [perMonth, 'a month'] : [oneOff, 'once'];
  return { value: format.money(amount), unit, detail: arithmetic(reading, 'now') };
}

export type TotalsReadout = { now: Figure; after: Figure; saves: Figure; inAYear: Figure; tone: LineReadout['tone'] };

/** The bar under the form. */
export function totalsReadout(proposal: Pick<Proposal, 'header'>, { totals }: Results): TotalsReadout {
  const format = formatFor(proposal.header);
  const range = (of: keyof TotalFigures, times = 1) => rangeWords(totals.low[of], totals.high[of], times, format);
  const monthly = (of: keyof TotalFigures): Figure => (totals[of] === null ? UNKNOWN : { value: format.money(totals[of]), unit: '/mo', detail: range(of) });
  return {
    now: monthly('currentPerMonth'),
    after: monthly('projectedPerMonth'),
    saves: monthly('savingPerMonth'),
    inAYear: totals.savingPerMonth === null ? UNKNOWN : { value: format.money(totals.savingPerMonth * 12), unit: '', detail: range('savingPerMonth', 12) },
    tone: toneOf(totals.savingPerMonth),
  };
}

/** "$14,000–22,000"; '' where nothing is a range. */
function rangeWords(low: number | null, high: number | null, times: number, format: Format): string {
  return low === null || high === null || low === high ? '' : format.moneyRange(low * times, high * times);
}

export type ReturnReadout = { net: Figure; netLabel: string; roi: Figure; payback: Figure; tone: LineReadout['tone'] };

/** What the section on the return opens with, as drafted. null while there is none to speak of. */
export function returnReadout(proposal: Pick<Proposal, 'header'>, results: Results): ReturnReadout | null {
  const format = formatFor(proposal.header);
  const { roiPercent } = results.views.drafted;
  const net = netOf(results.views.drafted);
  if (net === null || results.horizonMonths === null) return null;
  return {
    net: { value: format.money(net), unit: '', detail: '' },
    netLabel: `Net gain in ${months(results.horizonMonths)}`,
    roi: { value: format.percent(roiPercent), unit: '', detail: '' },
    payback: { value: paybackCell(draftedPayback(results)), unit: '', detail: '' },
    tone: toneOf(net),
  };
}

/** What each section comes to, under its name in the rail; '' while it comes to nothing, and what it still wants says so. */
export function railReadout(proposal: Proposal, results: Results): Record<SectionId, string> {
  const format = formatFor(proposal.header);
  const { savingPerMonth } = results.totals;
  const { roiPercent, cost } = results.views.drafted;
  const statementWords = countWords(proposal.problem.statement);
  const alternatives = proposal.solution.alternatives.filter((option) => cleanLine(option.name) !== '').length;
  const asked = askShort(results.totals, format);
  return {
    problem: statementWords === 0 ? '' : words(statementWords),
    cost: savingPerMonth === null ? '' : savedWords(savingPerMonth, format),
    solution: alternatives === 0 ? '' : countOf(alternatives, 'alternative'),
    ask: asked,
    roi: roiPercent !== null ? `${format.percent(roiPercent)}, worked out` : netOf(results.views.drafted) !== null && cost === 0 ? 'no cost entered' : '',
  };
}

function savedWords(saving: number, format: Format): string {
  return saving < 0 ? `dearer by ${format.perMonth(-saving)}` : `saves ${format.perMonth(saving)}`;
}

export type ProposalHeadline = {
  title: string;
  costsNow: Figure;
  saves: Figure;
  /** For the bar: how much of today's cost would go, 0 to 1. */
  savedShare: number;
  /** For the bar's length against the dearest row, in the proposal's currency a month. */
  costsNowAmount: number;
  ask: string;
  net: string;
  /** "Net, 12 months". */
  netLabel: string;
  netTone: LineReadout['tone'];
  payback: string;
};

/** One row of the table of proposals. */
export function proposalHeadline(proposal: Proposal, results: Results): ProposalHeadline {
  const format = formatFor(proposal.header);
  const { currentPerMonth, savingPerMonth } = results.totals;
  const net = netOf(results.views.drafted);
  const totals = totalsReadout(proposal, results);
  const share = currentPerMonth !== null && currentPerMonth > 0 && savingPerMonth !== null ? savingPerMonth / currentPerMonth : 0;
  return {
    title: cleanLine(proposal.header.title) || UNTITLED,
    costsNow: totals.now,
    saves: totals.saves,
    savedShare: Math.min(1, Math.max(0, share)),
    costsNowAmount: Math.max(0, currentPerMonth ?? 0),
    ask: askShort(results.totals, format) || NOTHING,
    net: format.money(net),
    netLabel: results.horizonMonths === null ? 'Net' : `Net, ${months(results.horizonMonths)}`,
    netTone: toneOf(net),
    payback: paybackCell(draftedPayback(results)),
  };
}
