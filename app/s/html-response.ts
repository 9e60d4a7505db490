/** A page for readers without an account: found by no search engine, kept by no cache, framed by nobody. */
import { createHash } from 'node:crypto';
import type { RenderedPage } from '@/components/share/render-html';

export function htmlResponse({ html, style }: RenderedPage, status = 200): Response {
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyFor(style), ...PRIVATE },
  });
}

/** What every answer to a link carries, page and PDF alike. The host adds no-referrer and the rest. */
export const PRIVATE = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' } as const;

/** Nothing but this page's own style, and fonts, icon and script from this server. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    `default-src 'none'`, `script-src 'self'`, `style-src 'sha256-${hash}'`, `font-src 'self'`, `img-src 'self'`,
    `form-action 'self'`, `base-uri 'none'`, `frame-ancestors 'none'`,
  ].join('; ');
}
