/**
 * What the page answers at one share of the savings. The server asks it for the page, the what-if script for every move
 * of the thumb; both start from the same few numbers, so the script needs no proposal.
 */
import type { Plan, Streams } from '@/lib/finance/measure-streams';
import { returnAtShare } from '@/lib/finance/what-if';
import { whatIfText, type WhatIfText } from '@/lib/sheet/what-if-text';

/** The money behind the drafted view: all of it is on the page already. */
export type WhatIfSeed = { locale: string; currency: string; streams: Streams; plan: Plan; breakEvenPercent: number | null };

/** @param sharePercent Whole, 0 to 100. */
export function answerAt({ locale, currency, streams, plan, breakEvenPercent }: WhatIfSeed, sharePercent: number): WhatIfText {
  const results = {
    horizonMonths: plan.horizonMonths,
    views: { drafted: returnAtShare(streams, plan, 100) },
    totals: { savingPerMonth: streams.benefitPerMonth, askPerMonth: streams.cost?.perMonth ?? null },
    sensitivity: breakEvenPercent === null ? [] : [{ sharePercent: breakEvenPercent, isBreakEven: true }],
  };
  return whatIfText({ header: { locale, currency } }, results, returnAtShare(streams, plan, sharePercent), sharePercent);
}
