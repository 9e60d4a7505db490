/**
 * The share page's renderer is a bundle of its own in build/ (Next lets no route import React's renderer), loaded once by
 * its place on disk, so that Next's bundler leaves it alone.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as RenderHtml from '@/components/share/render-html';

type Renderer = typeof RenderHtml;

let loading: Promise<Renderer> | undefined;

export function shareRenderer(): Promise<Renderer> {
  loading ??= import(/* turbopackIgnore: true */ /* webpackIgnore: true */ pathToFileURL(join(process.cwd(), 'build', 'render-html.mjs')).href);
  return loading;
}

/** The what-if script's file name, which changes with its content and so may be kept for ever. */
export function scriptName(script: string): string {
  return `what-if-${createHash('sha256').update(script).digest('hex').slice(0, 16)}.js`;
}
