/** The server's door to the draws: a proposal in, how sure its net is out, never on the thread that answers requests. */
import type { Risk } from '../../finance/risk';
import type { Proposal } from '../../proposal/schema';
import type { WorkerPool } from '../worker-pool';

export type RiskPool = WorkerPool<Proposal, Risk | null>;

/** The host and Next's routes are separate bundles in one process, so the one pool lives on globalThis. */
declare global {
  var greenlightRiskPool: RiskPool | undefined;
}

/** @throws PoolError BUSY when too many proposals wait, TIMEOUT, CRASHED or FAILED when this one could not be drawn, CLOSED when stopping. */
export function assessRisk(proposal: Proposal): Promise<Risk | null> {
  if (globalThis.greenlightRiskPool === undefined) throw new Error('The thread for draws was not started.');
  return globalThis.greenlightRiskPool.run(proposal);
}
