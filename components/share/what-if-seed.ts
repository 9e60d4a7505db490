import type { Results } from '@/lib/finance/results';
import { whatIfGround } from '@/lib/finance/what-if';
import type { Proposal } from '@/lib/proposal/schema';
import { cleanLine } from '@/lib/sheet/plain-text';
import { netOf } from '@/lib/sheet/payback-words';
import { costTableHasCents, lineReadout } from '@/lib/sheet/readout';
import type { WhatIfSeed } from './what-if-answer';

/** What the what-if computes from, on the drafted view; null while there is no net to doubt. */
export function whatIfSeed(proposal: Proposal, results: Results): WhatIfSeed | null {
  const { streams, plan, lines } = whatIfGround(proposal, results);
  if (netOf(results.views.drafted) === null) return null;
  const { locale, currency } = proposal.header;
  const hasCents = costTableHasCents(proposal, results);
  return {
    locale, currency, streams, plan,
    lines: lines.map(({ row, amount, size }) => {
      const { value, unit } = lineReadout(proposal, row, hasCents).saves;
      return { amount, size, label: cleanLine(row.label) || `Line ${results.lines.indexOf(row) + 1}`, saving: `${value}${unit}` };
    }),
  };
}
