/**
 * Lets a bundle carry text: `import css from './x.css?raw'` is the file's own text, made smaller where it is CSS, and
 * `import script from './x.ts?script'` is that module bundled for the browser.
 */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build, transform } from 'esbuild';

/** @type {import('esbuild').Plugin} */
export const textImports = {
  name: 'text-imports',
  setup({ onResolve, onLoad, initialOptions }) {
    onResolve({ filter: /\?(raw|script)$/ }, ({ path, importer }) => {
      const [file, how] = path.split('?');
      return { path: resolve(dirname(importer), file), namespace: how };
    });
    onLoad({ filter: /./, namespace: 'raw' }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = path.endsWith('.css') ? (await transform(text, { loader: 'css', minify: true, target: 'es2022' })).code : text;
      return { contents, loader: 'text', watchFiles: [path] };
    });
    onLoad({ filter: /./, namespace: 'script' }, async ({ path }) => {
      const { outputFiles } = await build({
        absWorkingDir: initialOptions.absWorkingDir,
        entryPoints: [path], bundle: true, write: false, minify: true, format: 'iife', target: 'es2022', platform: 'browser', logLevel: 'warning',
      });
      return { contents: outputFiles[0].text, loader: 'text' };
    });
  },
};
