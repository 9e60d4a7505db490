/** Bundles what runs outside Next: the host, the worker threads, the command-line tools. Packages stay in node_modules. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { textImports } from './text-imports.mjs';

/** Bundle name in build/ → its source. */
const ENTRIES = {
  main: 'lib/server/main.ts',
  backup: 'lib/server/cli/backup.ts',
  restore: 'lib/server/cli/restore.ts',
  export: 'lib/server/cli/export.ts',
  import: 'lib/server/cli/import.ts',
  greenlight: 'lib/server/cli/greenlight.ts',
  'pdf-worker': 'components/pdf/node-worker.ts',
  'risk-worker': 'lib/server/risk/risk-worker.ts',
  'render-html': 'components/share/render-html.ts',
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
  plugins: [textImports],
  sourcemap: 'linked',
  logLevel: 'warning',
});
