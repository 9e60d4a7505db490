import { afterEach, expect, test, vi } from 'vitest';
import { computeResults } from '../../finance/compute-results';
import { computeRisk } from '../../finance/risk';
import type { Proposal } from '../../proposal/schema';
import { proposalOf } from '../../sheet/sample-case';
import { Problem } from '../problem';
import { PoolError } from '../worker-pool';
import { pageRisk } from './page-risk';

afterEach(() => { globalThis.greenlightRiskPool = undefined; });

const ranged = (formula: string) => proposalOf({ lines: [{ formula }] });

function withPool(run: (proposal: Proposal) => Promise<ReturnType<typeof computeRisk>>) {
  const draws = vi.fn(run);
  globalThis.greenlightRiskPool = { run: draws, close: async () => undefined };
  return draws;
}

test('many readers of one page cost one drawing; another title is the same drawing, another figure is not', async () => {
  const draws = withPool(async (proposal) => computeRisk(proposal, computeResults(proposal)));
  const page = ranged('10 devs × 4–6 hr/mo × $100/hr');
  const risks = await Promise.all([page, structuredClone(page), { ...page, header: { ...page.header, title: 'Other' } }].map(pageRisk));
  expect(draws).toHaveBeenCalledTimes(1);
  expect(new Set(risks.map((risk) => JSON.stringify(risk)))).toEqual(new Set([JSON.stringify(computeRisk(page, computeResults(page)))]));
  await pageRisk(ranged('10 devs × 4–7 hr/mo × $100/hr'));
  expect(draws).toHaveBeenCalledTimes(2);
});

test('a page without a range draws nothing, and without a thread the page is left to itself', async () => {
  expect(await pageRisk(ranged('10 devs × 4–8 hr/mo × $100/hr'))).toBeUndefined();
  const draws = withPool(async () => null);
  expect(await pageRisk(ranged('10 devs × 4 hr/mo × $100/hr'))).toBeNull();
  expect(draws).not.toHaveBeenCalled();
});

test('a thread with too much to do is said as such, and the next reader tries again', async () => {
  const page = ranged('10 devs × 4–9 hr/mo × $100/hr');
  withPool(async () => { throw new PoolError('BUSY', 'Too many jobs are waiting.'); });
  const refused = await pageRisk(page).catch((error: unknown) => error);
  expect(refused instanceof Problem && [refused.body.status, refused.headers, refused.body.detail]).toEqual([503, { 'retry-after': '5' }, 'Many pages are being worked out at this moment. Try again in a few seconds.']);
  withPool(async (proposal) => computeRisk(proposal, computeResults(proposal)));
  expect(await pageRisk(page)).toMatchObject({ draws: 10_000 });
});
