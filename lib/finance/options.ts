/** The choices side by side: what is proposed, each alternative by its own ask and saving, and doing nothing, always. */
import type { CostReading, CostUnread, Range } from '../notation/reading';
import type { Alternative, Proposal } from '../proposal/schema';
import { caseRange, type Case, type CaseRange } from './case-range';
import { askAmounts, monthlySaving } from './lines';
import { simpleReturn, type Plan, type Streams } from './measure-streams';
import { roundMoney } from './money';
import type { FormulaReader } from './read-formula';
import type { OptionMoney, OptionResult } from './results';
import { AT_ONCE, monthsToBuild } from './timeline';

const DO_NOTHING = /^(do(ing)? nothing|nothing$|no change|change nothing|keep (things )?as (it|they) (is|are)|leave (it|things) as (it|they) (is|are)|stay as we are|status quo)\b/;

/** Whether a name says that things stay as they are. */
export function isDoNothing(name: string): boolean {
  return DO_NOTHING.test(name.trim().toLowerCase());
}

/** @param drafted the proposal's own case in the drafted view. */
export function optionResults(proposal: Proposal, drafted: CaseRange, read: FormulaReader): OptionResult[] {
  const alternatives = proposal.solution.alternatives.map((alternative) => alternativeResult(alternative, drafted.likely.plan, read));
  const takenIds = new Set(alternatives.map((option) => option.id));
  const proposed: OptionResult = {
    id: freeId('proposed', takenIds),
    kind: 'proposed',
    name: '',
    ...optionRange(drafted),
    askError: null,
    savingError: null,
  };
  if (alternatives.some((option) => option.kind === 'nothing')) return [proposed, ...alternatives];
  const nothing: OptionResult = {
    id: freeId('nothing', takenIds), kind: 'nothing', name: 'Do nothing', ...NOTHING, low: { firstYearCost: 0, net: 0 }, high: { firstYearCost: 0, net: 0 }, askError: null, savingError: null,
  };
  return [proposed, ...alternatives, nothing];
}

/** An empty ask or saving is not answered, so unknown; for doing nothing it is what nothing costs: 0. */
function alternativeResult({ id, name, ask, saving }: Alternative, plan: Plan, read: FormulaReader): OptionResult {
  const isNothing = isDoNothing(name);
  const asked = read(ask, 'ask');
  const saved = read(saving, 'monthly');
  const streams = (saving: keyof Range, cost: keyof Range): Streams => {
    const price = asked.ok ? askAmounts(asked, cost) : isNothing && isEmpty(asked) ? { oneOff: 0, perMonth: 0 } : null;
    return { ...statedSaving(saved, saving, isNothing), cost: price };
  };
  const ownTime = monthsToBuild([asked]) ?? AT_ONCE;
  const ends = { worst: streams('low', 'high'), likely: streams('likely', 'likely'), best: streams('high', 'low') };
  return {
    id,
    kind: isNothing ? 'nothing' : 'alternative',
    name,
    ...optionRange(caseRange(ends, { ...plan, goLiveMonths: ownTime.likely }, ownTime)),
    askError: asked.ok ? null : asked.error,
    savingError: saved.ok ? null : saved.error,
  };
}

const NOTHING = { oneOff: 0, askPerMonth: 0, firstYearCost: 0, benefit: 0, cost: 0, net: 0 };

function optionRange({ worst, likely, best }: CaseRange): OptionMoney & Pick<OptionResult, 'low' | 'high'> {
  const [least, most] = [optionMoney(worst), optionMoney(best)];
  return {
    ...optionMoney(likely),
    low: { firstYearCost: most.firstYearCost, net: least.net },
    high: { firstYearCost: least.firstYearCost, net: most.net },
  };
}

/** The first year is one-off plus twelve months, rounded once; savings, cost and net are over the horizon. */
function optionMoney({ streams, plan }: Case): OptionMoney {
  const { benefit, cost, net } = simpleReturn(streams, plan);
  const rounded = (amount: number | undefined) => (amount === undefined ? null : roundMoney(amount, plan.digits));
  const price = streams.cost;
  return { oneOff: rounded(price?.oneOff), askPerMonth: rounded(price?.perMonth), firstYearCost: rounded(price ? price.oneOff + 12 * price.perMonth : undefined), benefit, cost, net };
}

/** In a field that asks for a saving, an amount without an arrow is the saving itself. */
function statedSaving(reading: CostReading, end: keyof Range, isNothing: boolean): Omit<Streams, 'cost'> {
  if (!reading.ok) return { benefitPerMonth: isNothing && isEmpty(reading) ? 0 : null, benefitSize: 0 };
  if (!reading.hasChange) return { benefitPerMonth: reading.current[end], benefitSize: reading.current[end] };
  const { amount, size } = monthlySaving(reading, end);
  return { benefitPerMonth: amount, benefitSize: size };
}

function isEmpty(reading: CostUnread): boolean {
  return reading.error.code === 'E_EMPTY';
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeId(`${wanted}-option`, taken) : wanted;
}
