#!/usr/bin/env node
/** "npx greenlight": the command line, bundled on first use. See docs/command-line.md. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundles, ensureGenerated, ensureInstalled, ROOT } from './prepare.mjs';

try {
  if (!existsSync(join(ROOT, 'build', 'greenlight.mjs'))) {
    await ensureInstalled({ withDev: false });
    await ensureGenerated();
    await buildBundles();
  }
  await import('../build/greenlight.mjs');
} catch (error) {
  console.error(error?.isPlain ? error.message : error);
  process.exitCode = 1;
}
