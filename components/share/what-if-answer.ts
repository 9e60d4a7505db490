/**
 * What the page answers to a doubt. The server asks it for the page, the what-if script for every move of the thumb and every
 * line that is ticked; both start from the same few numbers, so the script needs no proposal.
 */
import type { Plan, Streams } from '@/lib/finance/measure-streams';
import { breakEvenShare, returnAtShare, streamsWithLines, type LineSaving } from '@/lib/finance/what-if';
import type { DoubtedLine } from '@/lib/sheet/doubt-sentence';
import { whatIfText, type WhatIfText } from '@/lib/sheet/what-if-text';

/** A line that saves something, as the page prints it. */
export type SeedLine = LineSaving & { label: string; saving: string };

/** The money behind the drafted view: all of it is on the page already. */
export type WhatIfSeed = { locale: string; currency: string; streams: Streams; plan: Plan; lines: SeedLine[] };

/** @param sharePercent whole, 0 to 100. @param linePercents in the order of the seed's lines; one that is missing counts in full. */
export function answerAt(seed: WhatIfSeed, sharePercent: number, linePercents: readonly DoubtedLine['percent'][] = []): WhatIfText {
  const { locale, currency, streams, plan, lines } = seed;
  const doubted = streamsWithLines(seed, linePercents);
  const breakEven = breakEvenShare(doubted, plan);
  const results = {
    horizonMonths: plan.horizonMonths,
    views: { drafted: returnAtShare(streams, plan, 100) },
    totals: { savingPerMonth: streams.benefitPerMonth, askPerMonth: streams.cost?.perMonth ?? null },
    sensitivity: breakEven === null ? [] : [{ sharePercent: breakEven, isBreakEven: true }],
  };
  const doubt = {
    sharePercent,
    lines: lines.map(({ label }, index) => ({ label, percent: linePercents[index] ?? 100 })),
    arrivingPercent: sharePercent * shareOf(doubted, streams),
  };
  return whatIfText({ header: { locale, currency } }, results, returnAtShare(doubted, plan, sharePercent), doubt);
}

/** What the doubted lines leave of the drafted saving, as a fraction. */
function shareOf(doubted: Streams, drafted: Streams): number {
  if (doubted === drafted || !drafted.benefitPerMonth || doubted.benefitPerMonth === null) return 1;
  return doubted.benefitPerMonth / drafted.benefitPerMonth;
}
