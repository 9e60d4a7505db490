/** For tests: the renderer as the product runs it, bundled afresh from the sources. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type * as RenderHtml from '@/components/share/render-html';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export async function bundleRenderer(): Promise<typeof RenderHtml> {
  const { textImports }: { textImports: Plugin } = await import(pathToFileURL(join(ROOT, 'scripts', 'text-imports.mjs')).href);
  // Below node_modules, so that the bundle finds the packages it leaves out.
  const folder = join(ROOT, 'node_modules', '.cache', 'greenlight');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `render-html-${process.pid}.mjs`);
  await build({
    absWorkingDir: ROOT, entryPoints: ['components/share/render-html.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20',
    packages: 'external', jsx: 'automatic', plugins: [textImports], logLevel: 'silent',
  });
  const renderer: typeof RenderHtml = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return renderer;
}
