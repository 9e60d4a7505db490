import { linePercents, type AskedDoubt } from './asked-doubt';
import { answerAt, type SeedLine, type WhatIfSeed } from './what-if-answer';
import type { DoubtedLine } from '@/lib/sheet/doubt-sentence';
import type { WhatIfText } from '@/lib/sheet/what-if-text';

export type WhatIfCase = {
  answer: WhatIfText;
  /** Whole, 0 to 100. */
  sharePercent: number;
  lines: (Pick<SeedLine, 'label' | 'saving'> & Pick<DoubtedLine, 'percent'>)[];
  /** JSON the script computes from: the streams of money behind the page's figures, and nothing that is not on the page. */
  seed: string;
};

/** The what-if as the page opens. */
export function whatIfCase(seed: WhatIfSeed, doubt: AskedDoubt): WhatIfCase {
  const percents = linePercents(doubt, seed.lines.length);
  return {
    answer: answerAt(seed, doubt.sharePercent, percents),
    sharePercent: doubt.sharePercent,
    lines: seed.lines.map(({ label, saving }, place) => ({ label, saving, percent: percents[place] ?? 100 })),
    seed: JSON.stringify(seed),
  };
}
