/** "What has to be true": the drafted view with all, half and a quarter of the savings, and with just enough to break even. */
import type { Plan, Streams } from './measure-streams';
import type { SensitivityRow } from './results';
import { breakEvenShare, returnAtShare } from './what-if';

const SHARES_PERCENT: readonly number[] = [100, 50, 25];

/**
 * Rows by falling share; [] while the return cannot be computed. The break-even row is where the undiscounted net over the
 * horizon is 0, like every other figure of this table (the measure of that name compares present values); there is none
 * when nothing is asked for or nothing is saved. It can lie above 100: more than planned would have to come true.
 */
export function sensitivityRows(drafted: Streams, plan: Plan): SensitivityRow[] {
  const breakEven = breakEvenShare(drafted, plan);
  const shares = SHARES_PERCENT.filter((share) => !isAt(share, breakEven));
  return [...shares, ...(breakEven === null ? [] : [breakEven])]
    .sort((one, other) => other - one)
    .flatMap((sharePercent) => rowAt(drafted, plan, sharePercent, isAt(sharePercent, breakEven)));
}

function rowAt(drafted: Streams, plan: Plan, sharePercent: number, isBreakEven: boolean): SensitivityRow[] {
  const { net, roiPercent, paybackMonths } = returnAtShare(drafted, plan, sharePercent);
  if (net === null) return [];
  return [isBreakEven ? { sharePercent, isBreakEven, net: 0, roiPercent: 0, paybackMonths: atHorizon(paybackMonths, plan) } : { sharePercent, isBreakEven, net, roiPercent, paybackMonths }];
}

/** What breaks even ends at nothing, with the last month, which rounding must not deny; at once where no money is ever out. */
function atHorizon(paybackMonths: number | null, { horizonMonths }: Plan): number | null {
  return paybackMonths === 0 ? 0 : horizonMonths;
}

function isAt(share: number, breakEven: number | null): boolean {
  return breakEven !== null && Math.abs(share - breakEven) < 1e-9;
}
