/** "What if only this share of the savings comes true?" on the drafted view: every saving shrinks alike, no cost does. */
import type { Proposal } from '../proposal/schema';
import { planOf, simpleReturn, type Plan, type SimpleReturn, type Streams } from './measure-streams';
import type { Results } from './results';
import { viewStreams } from './views';

export type WhatIf = Pick<SimpleReturn, 'net' | 'roiPercent' | 'paybackMonths' | 'cashflow'>;

/** What the question is asked of: the money behind the drafted view, and the time it is measured over. */
export type WhatIfGround = { streams: Streams; plan: Plan };

/** @param results of this very proposal. */
export function whatIfGround(proposal: Proposal, { settings, views, minorUnitDigits, lines, ask }: Results): WhatIfGround {
  return {
    streams: viewStreams(proposal, lines, ask, settings, 'likely').drafted,
    plan: planOf(settings, views.drafted.goLiveMonths, minorUnitDigits),
  };
}

/**
 * At 100 exactly the drafted view.
 * @param sharePercent 0 to 100, and above when more comes true than planned.
 */
export function returnAtShare({ benefitPerMonth, benefitSize, cost }: Streams, plan: Plan, sharePercent: number): WhatIf {
  const arriving = benefitPerMonth === null ? null : benefitPerMonth * (sharePercent / 100);
  const { net, roiPercent, paybackMonths, cashflow } = simpleReturn({ benefitPerMonth: arriving, benefitSize, cost }, plan);
  return { net, roiPercent, paybackMonths, cashflow };
}
