/**
 * The share page as one file. Its renderer is a bundle of its own in build/ (Next lets no route import React's renderer), loaded
 * by its place on disk, so that Next's bundler leaves it alone; this room knows the one function it calls.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PrintedCase } from '../export/printed-case';

type Renderer = { renderHtmlFile: (printed: PrintedCase, paper: string | null, hashOf: (text: string) => string, fontOf: (file: string) => string) => string };

let loading: Promise<Renderer> | undefined;

/**
 * @param paper the page for print, as SVG; null when it fits on no page.
 * Runs where the build is: the host and the command line both start in the project's folder.
 */
export async function writeHtmlFile(printed: PrintedCase, paper: string | null): Promise<string> {
  const root = process.cwd();
  loading ??= import(/* turbopackIgnore: true */ /* webpackIgnore: true */ pathToFileURL(join(root, 'build', 'render-html.mjs')).href);
  const { renderHtmlFile } = await loading;
  const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
  return renderHtmlFile(printed, paper, sha256, (file) => readFileSync(join(root, 'public', 'fonts', file), 'base64'));
}
