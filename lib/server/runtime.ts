/**
 * What one running Greenlight holds. `main.ts` and Next's route handlers are separate bundles in one process, so it
 * lives on globalThis; the host starts it before Next answers anything.
 */
import { createAttempts, type Attempts } from './attempts';
import type { Database } from './db';
import type { Migration } from './migrate';
import { createOpenCounter, type OpenCounter } from './open-counter';
import type { Settings } from './settings';

type Parts = { settings: Settings; database: Database; migrations: readonly Migration[] };
export type Runtime = Parts & { opens: OpenCounter; passphraseTries: Attempts; answerTries: Attempts };

/** In a quarter of an hour, for each client and link. */
const PASSPHRASE_TRIES = 5;
const ANSWER_TRIES = 5;

declare global {
  var greenlightRuntime: Runtime | undefined;
}

export function setRuntime(parts: Parts): Runtime {
  globalThis.greenlightRuntime = { ...parts, opens: createOpenCounter(parts.database), passphraseTries: createAttempts(PASSPHRASE_TRIES), answerTries: createAttempts(ANSWER_TRIES) };
  return globalThis.greenlightRuntime;
}

export function runtime(): Runtime {
  if (globalThis.greenlightRuntime === undefined) throw new Error('Greenlight has not been started; run "npm start" or "npm run dev".');
  return globalThis.greenlightRuntime;
}
