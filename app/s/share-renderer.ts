/**
 * The share page's renderer is a bundle of its own in build/ (Next lets no route import React's renderer), loaded once by
 * its place on disk, so that Next's bundler leaves it alone.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as RenderHtml from '@/components/share/render-html';
import { paths } from '@/lib/paths';

export type Renderer = typeof RenderHtml;

let loading: Promise<Renderer> | undefined;

export function shareRenderer(): Promise<Renderer> {
  loading ??= import(/* turbopackIgnore: true */ /* webpackIgnore: true */ pathToFileURL(join(process.cwd(), 'build', 'render-html.mjs')).href);
  return loading;
}

/** The page's scripts by file name. A name changes with its content, so it may be kept for ever. */
export function scriptFiles({ whatIfScript, stillOpenScript }: Renderer): { whatIf: ScriptFile; stillOpen: ScriptFile } {
  return { whatIf: scriptFile('what-if', whatIfScript), stillOpen: scriptFile('still-open', stillOpenScript) };
}

type ScriptFile = { name: string; href: string; text: string };

function scriptFile(stem: string, text: string): ScriptFile {
  const name = `${stem}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`;
  return { name, href: paths.shareScript(name), text };
}
