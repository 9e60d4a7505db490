/** Bundles what runs outside Next: the host, the worker threads, the command-line tools. Packages stay in node_modules. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundle name in build/ → its source. */
const ENTRIES = {
  main: 'lib/server/main.ts',
  'pdf-worker': 'components/pdf/node-worker.ts',
};

const root = fileURLToPath(new URL('..', import.meta.url));

await build({
  absWorkingDir: root,
  entryPoints: ENTRIES,
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  sourcemap: 'linked',
  logLevel: 'warning',
});
