/** The thread that draws: a proposal comes in, its risk goes out. */
import { parentPort } from 'node:worker_threads';
import { computeResults } from '../../finance/compute-results';
import { computeRisk, type Risk } from '../../finance/risk';
import type { Proposal } from '../../proposal/schema';

type Job = { id: number; input: Proposal };
type Answer = { id: number; output: Risk | null } | { id: number; failure: string };

parentPort?.on('message', ({ id, input }: Job) => parentPort?.postMessage(answer(id, input)));

function answer(id: number, proposal: Proposal): Answer {
  try {
    return { id, output: computeRisk(proposal, computeResults(proposal)) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
