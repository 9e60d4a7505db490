/**
 * What one running Greenlight holds. `main.ts` and Next's route handlers are separate bundles in one process, so it
 * lives on globalThis; the host starts it before Next answers anything.
 */
import type { Database } from './db';
import type { Migration } from './migrate';
import type { Settings } from './settings';

export type Runtime = { settings: Settings; database: Database; migrations: readonly Migration[] };

declare global {
  var greenlightRuntime: Runtime | undefined;
}

export function setRuntime(runtime: Runtime): void {
  globalThis.greenlightRuntime = runtime;
}

export function runtime(): Runtime {
  if (globalThis.greenlightRuntime === undefined) throw new Error('Greenlight has not been started; run "npm start" or "npm run dev".');
  return globalThis.greenlightRuntime;
}
