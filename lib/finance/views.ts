/**
 * Three views of one case, always computed together; timing is the same in all three.
 * drafted: every saving in full, no allowance for doubt. finance: each kind counts by its realisation, savings go down
 * by the line's confidence, costs up unless quoted. cashOnly: what the bank account sees.
 */
import type { Range } from '../notation/reading';
import type { Proposal } from '../proposal/schema';
import type { CaseEnd } from './case-range';
import { askAmounts, monthlySaving } from './lines';
import type { Streams } from './measure-streams';
import { withoutDust } from './money';
import { readRows, type AskResult, type LineResult, type ViewName } from './results';
import type { Settings } from './settings';
import { isEmptyAsk } from './totals';

const SAVING_AT: Record<CaseEnd, keyof Range> = { worst: 'low', likely: 'likely', best: 'high' };
const COST_AT: Record<CaseEnd, keyof Range> = { worst: 'high', likely: 'likely', best: 'low' };

/** @param lines and @param ask in the proposal's own order, one for each of its entries. */
export function viewStreams(
  proposal: Proposal,
  lines: readonly LineResult[],
  ask: readonly AskResult[],
  { realisationPercent, riskPercent }: Settings,
  end: CaseEnd,
): Record<ViewName, Streams> {
  const savings = readRows(proposal.cost.lines, lines).map(({ entry: { kind, confidence }, reading }) => ({ kind, confidence, ...monthlySaving(reading, SAVING_AT[end]) }));
  const costs = readRows(proposal.ask.items, ask).map(({ entry: { quoted }, reading }) => ({ quoted, ...askAmounts(reading, COST_AT[end]) }));

  const isAnythingRead = savings.length + costs.length > 0;
  const isCostKnown = isAnythingRead && (ask.every(isEmptyAsk) || costs.length > 0);
  const benefitWhere = (weightOf: (saving: (typeof savings)[number]) => number | null) => {
    const amount = savings.length === 0 ? null : weightedSum(savings, weightOf, (saving) => saving.amount);
    const benefitSize = weightedSum(savings, weightOf, (saving) => saving.size) ?? 0;
    return { benefitPerMonth: amount === null ? null : withoutDust(amount, benefitSize), benefitSize };
  };
  const costWith = (weightOf: (cost: (typeof costs)[number]) => number | null): Streams['cost'] => {
    const oneOff = weightedSum(costs, weightOf, (cost) => cost.oneOff);
    const perMonth = weightedSum(costs, weightOf, (cost) => cost.perMonth);
    return isCostKnown && oneOff !== null && perMonth !== null ? { oneOff, perMonth } : null;
  };

  const plainCost = costWith(() => 100);
  return {
    drafted: { ...benefitWhere(() => 100), cost: plainCost },
    finance: {
      ...benefitWhere(({ kind, confidence }) => {
        const counted = realisationPercent[kind];
        const doubted = riskPercent[confidence];
        return counted === null || doubted === null ? null : (counted * (100 - doubted)) / 100;
      }),
      cost: costWith(({ quoted }) => (quoted ? 100 : riskPercent.costs === null ? null : 100 + riskPercent.costs)),
    },
    cashOnly: { ...benefitWhere(({ kind }) => (kind === 'cash' ? 100 : 0)), cost: plainCost },
  };
}

/** Σ amount × weight percent; null as soon as one weight is. */
function weightedSum<Entry>(
  entries: readonly Entry[],
  weightOf: (entry: Entry) => number | null,
  amountOf: (entry: Entry) => number,
): number | null {
  let sum = 0;
  for (const entry of entries) {
    const weight = weightOf(entry);
    if (weight === null) return null;
    sum += amountOf(entry) * (weight / 100);
  }
  return sum;
}
