/** What a reader's address or form asks: a share of the savings, and which lines to believe. */
import type { DoubtedLine } from '@/lib/sheet/doubt-sentence';

export type AskedDoubt = {
  /** Whole, 0 to 100. */
  sharePercent: number;
  /** Places of the lines that are ticked; null: nobody touched them, so all are. */
  believed: number[] | null;
  /** Places of the lines of which half is counted. */
  halved: number[];
};

/** A sceptic starts at half. */
export const FIRST_DOUBT: AskedDoubt = { sharePercent: 50, believed: null, halved: [] };

export function linePercents({ believed, halved }: AskedDoubt, count: number): DoubtedLine['percent'][] {
  return Array.from({ length: count }, (_, place) => {
    if (believed !== null && !believed.includes(place)) return 0;
    return halved.includes(place) ? 50 : 100;
  });
}
