import { describe, expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import type { Proposal } from '../proposal/schema';
import { ARTICLE, proposalOf } from './sample-case';
import { viewsTable } from './views-table';

const cellsOf = (proposal: Proposal, label: string) => viewsTable(proposal, computeResults(proposal), false)?.rows.find((row) => row.label === label)?.cells.map(({ value }) => value);

describe('what a kind saves a month in three views', () => {
  it('is unknown to finance while its share cannot be used, not worth nothing', () => {
    const { realisationPercent } = proposalOf({}).roi;
    const unusable = proposalOf({ ...ARTICLE, roi: { realisationPercent: { ...realisationPercent, capacity: 250 } } });
    expect(cellsOf(unusable, 'Time freed, a month')).toEqual(['$18,000', '–', '$0']);
  });

  it('is nothing where time is freed and no cash is saved', () => {
    const [waiting] = ARTICLE.lines ?? [];
    expect(cellsOf(proposalOf({ ...ARTICLE, lines: waiting ? [waiting] : [] }), 'Cash, a month')).toEqual(['$0', '$0', '$0']);
  });
});
