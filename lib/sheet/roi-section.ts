/** What comes back: the sum in a sentence, finance's view of it, the chart, and what has to be true. */
import type { CashflowMonth, Results, SensitivityRow } from '../finance/results';
import type { Percentiles } from '../finance/risk';
import { chartSentence, endingAt } from './chart-sentence';
import { drawChart, type Chart, type ChartSeries } from './draw-chart';
import { payback } from './durations';
import { explain } from './explain';
import { breakEvenPercent, breakEvenRowLabel, type Format } from './format';
import { cashLine, financeLine, presentValueLine } from './finance-line';
import { bold, plain, type PageContext } from './page-context';
import { draftedPayback, gainsAt, netOf, notPaidBack, paybackColumn, saysNothing, type PaybackState } from './payback-words';
import { proseBlock } from './problem-section';
import { parseRichText } from './rich-text';
import { chanceSentence, drawnNet, pageSpread } from './risk-text';
import type { Block, Paragraph, Run } from './sheet';
import { CHART_SIZES } from './theme';

type ReturnBlock = Extract<Block, { kind: 'return' }>;
/** Beyond this a break-even share is no longer a doubt but a loss, and the sentence above has said so. */
const LARGEST_SHARE_SHOWN = 999;

export function roiBlocks(context: PageContext): Block[] {
  const { roi } = context.proposal;
  const sentence = roiSentence(context);
  const summary = parseRichText(roi.summary);
  const paragraphs: Paragraph[] = [...(sentence.length === 0 ? [] : [{ kind: 'paragraph' as const, runs: sentence }]), ...summary];
  const followUp = proseBlock(roi.followUp);
  return [...(paragraphs.length === 0 ? [] : [{ kind: 'prose' as const, paragraphs }]), ...returnBlock(context), ...followUp];
}

/** [] while the return cannot be computed. */
function roiSentence(context: PageContext): Run[] {
  const sum = sumSentence(context);
  if (sum.length === 0) return [];
  const more = [notPaidBack(draftedPayback(context.results)), financeLine(context), cashLine(context), presentValueLine(context), chanceLine(context)].filter((text) => text !== '');
  return more.length === 0 ? sum : [...sum, plain(` ${more.join(' ')}`)];
}

/** Only where a number was typed as a range. */
function chanceLine({ proposal, results, format, risk }: PageContext): string {
  const spread = pageSpread(proposal, results, risk);
  return spread === null || results.horizonMonths === null ? '' : `Allowing for ranges and doubt: ${chanceSentence(spread, results.horizonMonths, format)}.`;
}

function sumSentence({ results, format, horizon }: PageContext): Run[] {
  const { benefit, cost, net, roiPercent } = results.views.drafted;
  if (benefit === null || cost === null || net === null) return [];
  const [saved, spent] = [format.money(benefit), format.money(cost)];
  const over = `Over ${horizon}, `;
  const result = bold(format.money(Math.abs(net)));
  const ofSpend = roiPercent === null ? '' : `, or ${format.percent(Math.abs(roiPercent))} of what we spend`;

  if (saysNothing(results.views.drafted)) return [plain(`${over}this saves nothing and costs nothing.`)];
  if (benefit < 0) {
    const besides = cost === 0 ? '' : ` and costs ${spent} to do`;
    return [plain(`${over}this makes things dearer by ${format.money(-benefit)}${besides}: a loss of `), result, plain('.')];
  }
  if (benefit === 0) return [plain(`${over}this costs `), result, plain(' and saves nothing.')];
  if (cost === 0) return [plain(`${over}this saves `), result, plain('. No cost is entered, so there is no ROI to give.')];
  if (net === 0) return [plain(`${over}savings of ${saved} are just the cost of ${spent}.`)];
  if (net < 0) return [plain(`${over}savings of ${saved} do not cover a cost of ${spent}: a loss of `), result, plain(`${ofSpend}.`)];
  return [plain(`${over}savings of ${saved} less a cost of ${spent} leave `), result, plain(`${ofSpend}.`)];
}

function returnBlock(context: PageContext): Block[] {
  const { results, format, horizon } = context;
  const { cashflow } = results.views.drafted;
  const net = netOf(results.views.drafted);
  const state = draftedPayback(results);
  if (net === null) return [];
  const drawn = pageSpread(context.proposal, results, context.risk);
  const spread = drawn && drawnNet(drawn);
  const page = cashflowChart(results, state, spread, CHART_SIZES.page, format);
  const compact = cashflowChart(results, state, spread, CHART_SIZES.compact, format);
  if (!page || !compact) return [];
  return [{
    kind: 'return',
    chart: page.drawing,
    compactChart: compact.drawing,
    title: 'Net gain, added up month by month',
    subtitle: `${page.unit}, by months from approval`,
    alt: [chartSentence(addedUp(net, cashflow), state, format, horizon), spread === null ? '' : `Eight times in ten it ends between ${format.money(spread.p10)} and ${format.money(spread.p90)}.`].filter((text) => text !== '').join(' '),
    sensitivity: sensitivity(context),
    compact: { kind: 'paragraph', runs: [plain(compactSentence(context))] },
  }];
}

/** The drafted line, and a dashed one for half the savings at the whole cost. */
function cashflowChart(results: Results, state: PaybackState, spread: Percentiles<number> | null, size: { width: number; height: number; text: number }, format: Format): Chart | null {
  const crossing = state.kind === 'known' ? { months: state.months, label: `Paid back, ${payback(state.months)}` } : null;
  const { net, cashflow } = results.views.drafted;
  const main: ChartSeries = { cumulative: addedUp(net, cashflow), label: 'as planned' };
  const dashed: ChartSeries = { cumulative: endingAt(halfRow(results)?.net ?? null, atHalf(cashflow)), label: 'if half' };
  const isSame = dashed.cumulative.every((value, month) => value === main.cumulative[month]);
  return drawChart({ size: { width: size.width, height: size.height }, textSize: size.text, main, dashed: isSame ? null : dashed, crossing, whisker: spread && { low: spread.p10, high: spread.p90 } }, format);
}

function addedUp(net: number | null, cashflow: readonly CashflowMonth[]): number[] {
  return endingAt(net, cashflow.map((month) => month.cumulative));
}

function halfRow({ sensitivity }: Results): SensitivityRow | undefined {
  return sensitivity.find((row) => Math.abs(row.sharePercent - 50) < 1e-9);
}

function atHalf(cashflow: readonly CashflowMonth[]): number[] {
  let sum = 0;
  return cashflow.map(({ benefit, cost }) => (sum += benefit / 2 - cost));
}

function sensitivity(context: PageContext): ReturnBlock['sensitivity'] {
  const { results, format, horizon } = context;
  const rows = shownRows(results.sensitivity, format);
  const net = format.headlineMoney(rows.map((row) => row.net));
  const breakEven = breakEvenShare(results);
  return {
    title: 'What has to be true',
    subtitle: breakEven === null ? '' : breakEvenSentence(breakEven, format),
    columns: { share: 'Savings that come true', net: `Net in ${horizon}`, roi: 'ROI', payback: 'Paid back' },
    rows: rows.map((row) => ({
      share: shareLabel(row, format),
      sharePercent: Math.min(100, row.sharePercent),
      net: net(row.net),
      roi: format.percent(row.roiPercent),
      payback: paybackColumn(row.paybackMonths, results.horizonMonths, gainsAt(results.totals, row.sharePercent)),
      about: {
        net: explain(context, [{ of: 'share', sharePercent: row.sharePercent, figure: 'net' }]),
        roi: explain(context, [{ of: 'share', sharePercent: row.sharePercent, figure: 'roi' }]),
        payback: explain(context, [{ of: 'share', sharePercent: row.sharePercent, figure: 'payback' }]),
      },
    })),
  };
}

/** Where the share that breaks even prints like one of the round ones, the round one's own figures are shown. */
function shownRows(rows: readonly SensitivityRow[], format: Format): SensitivityRow[] {
  return rows
    .filter((row) => row.sharePercent <= LARGEST_SHARE_SHOWN)
    .filter((row) => !row.isBreakEven || !rows.some((other) => other !== row && shareLabel(other, format) === shareLabel(row, format)));
}

function shareLabel({ isBreakEven, sharePercent }: SensitivityRow, format: Format): string {
  return isBreakEven ? breakEvenRowLabel(sharePercent, format) : format.percent(sharePercent);
}

/** In whole percent; null where there is none, or where it says no more than the loss does. */
function breakEvenShare({ sensitivity }: Results): number | null {
  const row = sensitivity.find(({ isBreakEven, sharePercent }) => isBreakEven && sharePercent <= LARGEST_SHARE_SHOWN);
  return row ? breakEvenPercent(row.sharePercent) : null;
}

function breakEvenSentence(sharePercent: number, format: Format): string {
  const share = format.percent(sharePercent);
  if (sharePercent < 100) return `Breaks even if only ${share} of the savings come true`;
  return `Breaks even only if ${share} of the savings come true`;
}

/** What the table says, in a sentence. */
function compactSentence({ results, format, horizon }: PageContext): string {
  const breakEven = breakEvenShare(results);
  const half = halfRow(results);
  const atHalfShare = half ? `With half of them the net is ${format.money(half.net)}.` : '';
  const share = format.percent(breakEven);
  const opening = breakEven === null ? ''
    : breakEven < 100 ? `Even if only ${share} of the savings come true, this pays for itself within ${horizon}.`
    : `This would pay for itself within ${horizon} only if ${share} of the savings came true.`;
  return [opening, atHalfShare].filter((text) => text !== '').join(' ');
}
