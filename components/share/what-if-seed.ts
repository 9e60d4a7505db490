import type { Results } from '@/lib/finance/results';
import { returnAtShare, whatIfGround } from '@/lib/finance/what-if';
import type { Proposal } from '@/lib/proposal/schema';
import type { WhatIfSeed } from './what-if-answer';

/** What the what-if computes from, on the drafted view; null while there is no net to doubt. */
export function whatIfSeed(proposal: Proposal, results: Results): WhatIfSeed | null {
  const { streams, plan } = whatIfGround(proposal, results);
  if (returnAtShare(streams, plan, 100).net === null) return null;
  const { locale, currency } = proposal.header;
  return { locale, currency, streams, plan, breakEvenPercent: results.sensitivity.find((row) => row.isBreakEven)?.sharePercent ?? null };
}
