/** "What if only this share of the savings comes true?" on the drafted view: every saving shrinks alike, no cost does. */
import type { Proposal } from '../proposal/schema';
import { planOf, simpleReturn, type Plan, type SimpleReturn, type Streams } from './measure-streams';
import type { Results } from './results';
import { readSettings } from './settings';
import { viewStreams } from './views';

export type WhatIf = Pick<SimpleReturn, 'net' | 'roiPercent' | 'paybackMonths' | 'cashflow'>;

/**
 * At 100 exactly the drafted view.
 * @param results of this very proposal.
 * @param sharePercent 0 to 100, and above when more comes true than planned.
 */
export function whatIf(proposal: Proposal, results: Results, sharePercent: number): WhatIf {
  const { settings } = readSettings(proposal);
  const plan = planOf(settings, results.views.drafted.goLiveMonths, results.minorUnitDigits);
  return returnAtShare(viewStreams(proposal, results.lines, results.ask, settings).drafted, plan, sharePercent);
}

export function returnAtShare({ benefitPerMonth, benefitSize, cost }: Streams, plan: Plan, sharePercent: number): WhatIf {
  const arriving = benefitPerMonth === null ? null : benefitPerMonth * (sharePercent / 100);
  const { net, roiPercent, paybackMonths, cashflow } = simpleReturn({ benefitPerMonth: arriving, benefitSize, cost }, plan);
  return { net, roiPercent, paybackMonths, cashflow };
}
