#!/usr/bin/env node
/** "npx greenlight": the command line, bundled on first use and when its sources have changed. See docs/command-line.md. */
import { ensureBundled, ensureGenerated, ensureInstalled } from './prepare.mjs';

try {
  await ensureInstalled({ withDev: false });
  await ensureGenerated();
  await ensureBundled();
  await import('../build/greenlight.mjs');
} catch (error) {
  console.error(error?.isPlain ? error.message : error);
  process.exitCode = 1;
}
