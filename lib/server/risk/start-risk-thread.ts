/** Starts and ends the thread that draws. Only the host imports this, as with the PDF engine: Next's bundler follows every worker it can see. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Risk } from '../../finance/risk';
import type { Proposal } from '../../proposal/schema';
import { createWorkerPool } from '../worker-pool';

/** A document at its limits takes about a tenth of a second. */
const MAX_QUEUED = 64;
const TIMEOUT_MS = 10_000;
const MAX_HEAP_MB = 128;

/** The thread itself starts with the first proposal. */
export function startRiskThread(root: string): void {
  const start = () => new Worker(join(root, 'build', 'risk-worker.mjs'), { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } });
  globalThis.greenlightRiskPool = createWorkerPool<Proposal, Risk | null>({ start, size: 1, maxQueued: MAX_QUEUED, timeoutMs: TIMEOUT_MS });
}

export async function closeRiskThread(): Promise<void> {
  const closing = globalThis.greenlightRiskPool;
  globalThis.greenlightRiskPool = undefined;
  await closing?.close();
}
