import { Problem } from './problem';

const RETRY_AFTER_SECONDS = '5';

/**
 * What a pool that turns a job down means to a person; any other error as it is.
 * The pool may have been made by the host's bundle, whose error classes are not this one's: its fault tells.
 */
export function explainBusy(error: unknown, detail: string): unknown {
  const isBusy = error instanceof Error && 'fault' in error && error.fault === 'BUSY';
  return isBusy ? new Problem(503, `${detail} Try again in a few seconds.`, {}, { 'retry-after': RETRY_AFTER_SECONDS }) : error;
}
