/** The choices side by side: what is proposed, each alternative by its own ask and saving, and doing nothing, always. */
import type { CostRead, CostReading } from '../notation/reading';
import type { Alternative, Proposal } from '../proposal/schema';
import { askAmounts, monthlySaving } from './lines';
import { simpleReturn, type Plan, type Streams } from './measure-streams';
import { roundMoney } from './money';
import type { FormulaReader } from './read-formula';
import type { OptionResult } from './results';
import { monthsToBuild } from './timeline';

const DO_NOTHING = /^(do(ing)? nothing|nothing$|no change|change nothing|keep (things )?as (it|they) (is|are)|leave (it|things) as (it|they) (is|are)|stay as we are|status quo)\b/;

/** Whether a name says that things stay as they are. */
export function isDoNothing(name: string): boolean {
  return DO_NOTHING.test(name.trim().toLowerCase());
}

/** @param drafted the proposal's own streams in the drafted view, @param plan its own time. */
export function optionResults(proposal: Proposal, drafted: Streams, plan: Plan, read: FormulaReader): OptionResult[] {
  const alternatives = proposal.solution.alternatives.map((alternative) => alternativeResult(alternative, plan, read));
  const takenIds = new Set(alternatives.map((option) => option.id));
  const proposed: OptionResult = {
    id: freeId('proposed', takenIds),
    kind: 'proposed',
    name: '',
    firstYearCost: firstYearCost(drafted.cost, plan.digits),
    net: simpleReturn(drafted, plan).net,
    askError: null,
    savingError: null,
  };
  if (alternatives.some((option) => option.kind === 'nothing')) return [proposed, ...alternatives];
  const nothing: OptionResult = {
    id: freeId('nothing', takenIds), kind: 'nothing', name: 'Do nothing', firstYearCost: 0, net: 0, askError: null, savingError: null,
  };
  return [proposed, ...alternatives, nothing];
}

/** An empty ask or saving is not answered, so unknown; for doing nothing it is what nothing costs: 0. */
function alternativeResult({ id, name, ask, saving }: Alternative, plan: Plan, read: FormulaReader): OptionResult {
  const isNothing = isDoNothing(name);
  const asked = read(ask, 'ask');
  const saved = read(saving, 'monthly');
  const cost = asked.ok ? askAmounts(asked) : isNothing && isEmpty(asked) ? { oneOff: 0, perMonth: 0 } : null;
  const benefit = saved.ok ? statedSaving(saved) : isNothing && isEmpty(saved) ? { amount: 0, size: 0 } : null;
  const streams: Streams = { benefitPerMonth: benefit && benefit.amount, benefitSize: benefit?.size ?? 0, cost };
  const ownPlan = { ...plan, goLiveMonths: monthsToBuild([asked]) ?? 0 };
  return {
    id,
    kind: isNothing ? 'nothing' : 'alternative',
    name,
    firstYearCost: firstYearCost(cost, plan.digits),
    net: simpleReturn(streams, ownPlan).net,
    askError: asked.ok ? null : asked.error,
    savingError: saved.ok ? null : saved.error,
  };
}

/** In a field that asks for a saving, an amount without an arrow is the saving itself. */
function statedSaving(reading: CostRead): { amount: number; size: number } {
  return reading.hasChange ? monthlySaving(reading) : { amount: reading.current.likely, size: Math.abs(reading.current.likely) };
}

function isEmpty(reading: CostReading): boolean {
  return !reading.ok && reading.error.code === 'E_EMPTY';
}

/** One-off plus twelve months, rounded once. */
function firstYearCost(cost: Streams['cost'], digits: number): number | null {
  return cost && roundMoney(cost.oneOff + 12 * cost.perMonth, digits);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeId(`${wanted}-option`, taken) : wanted;
}
