import { planOf } from '@/lib/finance/measure-streams';
import type { Results } from '@/lib/finance/results';
import { readSettings } from '@/lib/finance/settings';
import { viewStreams } from '@/lib/finance/views';
import { returnAtShare } from '@/lib/finance/what-if';
import type { Proposal } from '@/lib/proposal/schema';
import type { WhatIfSeed } from './what-if-answer';

/** What the what-if computes from, on the drafted view; null while there is no net to doubt. */
export function whatIfSeed(proposal: Proposal, results: Results): WhatIfSeed | null {
  const { settings } = readSettings(proposal);
  const plan = planOf(settings, results.views.drafted.goLiveMonths, results.minorUnitDigits);
  const streams = viewStreams(proposal, results.lines, results.ask, settings).drafted;
  if (returnAtShare(streams, plan, 100).net === null) return null;
  const { locale, currency } = proposal.header;
  return { locale, currency, streams, plan, breakEvenPercent: results.sensitivity.find((row) => row.isBreakEven)?.sharePercent ?? null };
}
