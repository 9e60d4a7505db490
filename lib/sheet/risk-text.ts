/**
 * How sure the net is, in a manager's words: "9 in 10 chance of at least $140,000". The page says it only where a number was
 * typed as a range; the editor also shows what confidence and unquoted prices leave open, and which numbers matter most.
 */
import { computeRisk, type Percentiles, type Risk, type RiskSpread } from '../finance/risk';
import type { DoubtSource } from '../finance/risk-model';
import type { Results } from '../finance/results';
import type { Proposal } from '../proposal/schema';
import { months, payback } from './durations';
import { formatFor, type Format } from './format';
import { cleanLine, joinWords } from './plain-text';

const REMEMBERED = 64;
const remembered = new Map<string, Risk | null>();

/** Only then does the page speak of draws. */
export function hasTypedRange({ lines, ask }: Results): boolean {
  return [...lines, ...ask].some(({ reading }) => reading.ok && (reading.saving.low < reading.saving.high || reading.current.low < reading.current.high));
}

/** What the draws depend on: the same text, the same draws. */
export function drawsKey({ header, cost, ask, roi, settings }: Proposal): string {
  return JSON.stringify([header.currency, cost.lines, ask.items, roi, settings]);
}

/**
 * The draws behind the page, which are the same for the same figures: a page is drawn for many readers. null where nothing was typed as a range.
 * @param risk of this very proposal, where another thread has drawn it.
 */
export function pageSpread(proposal: Proposal, results: Results, risk = hasTypedRange(results) ? drawHere(proposal, results) : null): RiskSpread | null {
  return risk?.spread?.sources.includes('range') && hasTypedRange(results) ? risk.spread : null;
}

function drawHere(proposal: Proposal, results: Results): Risk | null {
  const key = drawsKey(proposal);
  let risk = remembered.get(key);
  if (risk === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    risk = computeRisk(proposal, results);
    remembered.set(key, risk);
  }
  return risk;
}

/** Draws know no more than three digits; what is said to be reached at least is rounded down. */
export function drawnNet({ net }: RiskSpread): Percentiles<number> {
  return { p10: threeDigits(net.p10, Math.floor), p50: threeDigits(net.p50, Math.round), p90: threeDigits(net.p90, Math.round) };
}

function threeDigits(amount: number, round: (value: number) => number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(amount) || 1)) - 2);
  return round(amount / step) * step + 0;
}

/** "9 in 10 chance of at least $140,000"; where that would be a loss, the chance that it pays back. */
export function chanceSentence(spread: RiskSpread, horizonMonths: number, format: Format): string {
  const { p10 } = drawnNet(spread);
  if (p10 > 0) return `9 in 10 chance of at least ${format.money(p10)}`;
  return `${wholeChance(spread.paidBackPercent, format)} chance that it pays for itself within ${months(horizonMonths)}`;
}

/** Never 0 or 100 where it is not quite. */
function wholeChance(percent: number, format: Format): string {
  if (percent > 99 && percent < 100) return `more than ${format.percent(99)}`;
  return percent > 0 && percent < 1 ? `less than ${format.percent(1)}` : format.percent(percent);
}

export type RiskText = {
  title: string;
  /** '' where nothing is uncertain. */
  sentence: string;
  /** Low, middle and high of the net and of the payback; [] where nothing is uncertain. */
  columns: string[];
  rows: { label: string; cells: string[] }[];
  paidBack: { label: string; value: string } | null;
  basis: string;
  tornado: {
    title: string;
    columns: { factor: string; low: string; high: string };
    /** `from` and `to`: the ends of its bar in percent of the whole width; `base` is where the plan stands. */
    bars: { name: string; low: string; high: string; from: number; to: number; remark: string }[];
    base: number;
    caption: string;
  } | null;
};

export function riskText(proposal: Proposal, results: Results, risk: Risk): RiskText | null {
  const format = formatFor(proposal.header);
  const { horizonMonths } = results;
  if (horizonMonths === null) return null;
  const { spread } = risk;
  const net = spread && drawnNet(spread);
  const time = (value: number | null) => (value === null ? `not within ${months(horizonMonths)}` : payback(value));
  return {
    title: 'How sure is it?',
    sentence: spread === null ? '' : `${chanceSentence(spread, horizonMonths, format)}.`,
    columns: spread === null ? [] : ['If things go badly (P10)', 'The middle (P50)', 'If things go well (P90)'],
    rows: spread === null || net === null ? [] : [
      { label: `Net in ${months(horizonMonths)}`, cells: [net.p10, net.p50, net.p90].map(format.headlineMoney([net.p10, net.p50, net.p90])) },
      // The longest payback goes with the lowest net.
      { label: 'Paid back in', cells: [spread.paybackMonths.p90, spread.paybackMonths.p50, spread.paybackMonths.p10].map(time) },
    ],
    paidBack: spread === null ? null : { label: `Chance that it pays for itself within ${months(horizonMonths)}`, value: wholeChance(spread.paidBackPercent, format) },
    basis: spread === null
      ? 'Nothing in this case is uncertain: no number is a range, every line is measured and every price is quoted.'
      : `${format.number(risk.draws)} draws of ${joinWords(spread.sources.map((source) => SOURCES[source]))}; 1 in 10 of them ends below P10, 1 in 10 above P90. The same case always gives the same draws.`,
    tornado: tornadoText(risk, format),
  };
}

const SOURCES: Record<DoubtSource, string> = {
  range: 'the ranges you typed',
  confidence: 'what each line’s confidence leaves open',
  'not quoted': 'prices without a written quote',
  'what if': 'every number',
};

function tornadoText({ tornado: { basis, net, bars } }: Risk, format: Format): RiskText['tornado'] {
  if (bars.length === 0) return null;
  const ends = bars.flatMap((bar) => [bar.netAtLow, bar.netAtHigh]);
  const [least, most] = [Math.min(net, ...ends), Math.max(net, ...ends)];
  const at = (amount: number) => Math.round((1000 * (amount - least)) / (most - least || 1)) / 10;
  const print = format.headlineMoney([net, ...ends]);
  return {
    title: basis === 'what if' ? 'What matters most: what if ±20%' : 'What matters most',
    columns: { factor: 'One number at a time', low: 'Net at its low end', high: 'at its high end' },
    bars: bars.map((bar) => ({
      name: cleanLine(bar.name) || 'A number without a name',
      low: print(bar.netAtLow),
      high: print(bar.netAtHigh),
      from: at(Math.min(bar.netAtLow, bar.netAtHigh)),
      to: at(Math.max(bar.netAtLow, bar.netAtHigh)),
      remark: bar.canLoseMoney ? 'can turn it into a loss' : '',
    })),
    base: at(net),
    caption: basis === 'what if'
      ? `Nothing is typed as a range, so each number goes a fifth down and a fifth up by itself. A question, not a risk. As planned: ${print(net)}.`
      : `Each goes to its own low and high end, the others stay as planned. As planned: ${print(net)}.`,
  };
}
