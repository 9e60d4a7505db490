/** What finance would sign, beside what the author claims: "Counting half the freed time and allowing for risk: 203%, 18 weeks." */
import type { CostKind } from '../proposal/schema';
import type { PageContext } from './page-context';
import { paybackCell, viewPayback, type PaybackState } from './payback-words';
import { joinWords } from './plain-text';

const WHAT_COUNTS: Record<CostKind, string> = {
  cash: 'cash',
  capacity: 'freed time',
  avoided: 'cost avoided',
  revenue: 'revenue',
  risk: 'risk reduced',
};

/** '' when the finance view cannot be computed or says what the drafted one says. */
export function financeLine(context: PageContext): string {
  const { results, format } = context;
  const { finance, drafted } = results.views;
  if (finance.net === null || finance.roiPercent === null) return '';
  if (finance.net === drafted.net && finance.cost === drafted.cost) return '';
  const state = viewPayback(finance, results.horizonMonths, results.settings.rampMonths);
  return `${viewConditions(context)}: ${format.percent(finance.roiPercent)}, ${inSentence(state)}.`;
}

/** Cash alone, when something else is counted too: "Cash alone: −33%." */
export function cashLine({ results, format }: PageContext): string {
  const { cashOnly, drafted } = results.views;
  if (cashOnly.roiPercent === null || cashOnly.net === drafted.net) return '';
  return `Cash alone: ${format.percent(cashOnly.roiPercent)}.`;
}

function inSentence(state: PaybackState): string {
  return state.kind === 'never' ? 'never paid back' : paybackCell(state);
}

export const NPV_FROM_MONTHS = 24;

/** Over two years and more, or where it turns the answer: "In today’s money, at 10% a year, the net is $198,310." */
export function presentValueLine({ results, format }: PageContext): string {
  const { npv, net } = results.views.drafted;
  if (npv === null || net === null || results.horizonMonths === null) return '';
  const turns = net > 0 && npv < 0;
  if (results.horizonMonths < NPV_FROM_MONTHS && !turns) return '';
  const rate = format.number(results.settings.discountRatePercent);
  return `In today’s money, at ${rate}% a year, the net is ${format.money(npv)}${turns ? ', so it does not pay' : ''}.`;
}

/** What the finance view counts and allows for: "Counting half the freed time and allowing for risk". */
export function viewConditions({ proposal: { cost, ask }, results }: PageContext): string {
  const { realisationPercent, riskPercent } = results.settings;
  const read = cost.lines.filter((_, index) => results.lines[index]?.reading.ok);
  const byShare = new Map<number, string[]>();
  for (const kind of new Set(read.map((line) => line.kind))) {
    const percent = realisationPercent[kind];
    if (percent !== null && percent !== 100) byShare.set(percent, [...(byShare.get(percent) ?? []), WHAT_COUNTS[kind]]);
  }
  const counted = [...byShare].map(([percent, kinds]) => `${shareWord(percent)} the ${joinWords(kinds)}`);
  const isLong = [...byShare.values()].flat().length > 1;
  const isDoubted = read.some((line) => riskPercent[line.confidence] !== 0) || ask.items.some((item) => !item.quoted && riskPercent.costs !== 0);
  const parts = [...(counted.length > 0 ? [`counting ${joinWords(counted)}`] : []), ...(isDoubted ? ['allowing for risk'] : [])];
  const sentence = parts.join(isLong ? ', ' : ' and ') || 'as finance counts it';
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function shareWord(percent: number): string {
  if (percent === 0) return 'none of';
  return percent === 50 ? 'half' : `${Math.round(percent)}% of`;
}
