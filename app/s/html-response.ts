/** A page for readers without an account: found by no search engine, kept by no cache, framed by nobody. */
import { createHash } from 'node:crypto';
import type { RenderedPage } from '@/components/share/render-html';

/** What every answer to a link carries, page and PDF alike. The host adds no-referrer and the rest. */
export const PRIVATE = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' } as const;

export function htmlResponse({ html, policy }: RenderedPage, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `${policy}; frame-ancestors 'none'`, ...PRIVATE, ...headers },
  });
}

/** After a form: the browser goes on with GET, so that nothing is sent twice. @param cookies values of Set-Cookie */
export function seeOther(location: string, ...cookies: (string | null)[]): Response {
  const headers = new Headers({ location, ...PRIVATE });
  for (const cookie of cookies) if (cookie !== null) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
