/**
 * Who may talk to this server at all, decided before anything else reads the request. Two doors that a browser could be
 * tricked through: a foreign name that resolves to this machine (DNS rebinding), and another site writing with the
 * reader's browser (CSRF). Both fail closed.
 */
import { Problem } from './problem';
import { isLoopback } from './settings';

export type GuardedRequest = { method: string; headers: Record<string, string | string[] | undefined> };

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What a plain HTML form, or a script without permission, can send to another site. */
const FORM_TYPES = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);

/** @returns the refusal, or null when the request may go on. */
export function checkRequest(request: GuardedRequest, appUrl: string): Problem | null {
  return checkHost(request, appUrl) ?? (SAFE_METHODS.has(request.method) ? null : checkOrigin(request, appUrl));
}

function checkHost({ headers }: GuardedRequest, appUrl: string): Problem | null {
  const host = single(headers.host);
  const named = host !== undefined && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  if (named !== null && named.pathname === '/' && named.username === '' && (isLoopback(named.hostname) || named.host === new URL(appUrl).host)) return null;
  return new Problem(403, `This Greenlight answers on ${appUrl} only. Open it there.`, { hint: 'Whoever runs it can set APP_URL to the address you use.' });
}

function checkOrigin({ headers }: GuardedRequest, appUrl: string): Problem | null {
  const site = single(headers['sec-fetch-site']);
  if (site !== undefined) return site === 'same-origin' ? null : refusedOrigin();
  const origin = single(headers.origin);
  if (origin === 'null') return new Problem(403, UNSAID);
  if (origin !== undefined) return origin === appUrl ? null : refusedOrigin();
  return isFormLike(headers) ? refusedOrigin() : null;
}

/** No browser of today sends neither header; what an old one could send across sites is refused, a program's JSON is not. */
function isFormLike(headers: GuardedRequest['headers']): boolean {
  const type = single(headers['content-type'])?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined) return FORM_TYPES.has(type) || type === '';
  return headers['transfer-encoding'] !== undefined || Number(single(headers['content-length']) ?? 0) > 0;
}

/**
 * What a form of our own pages sends over plain http: they name themselves to nobody (no-referrer), and beyond localhost a
 * browser tells where a request comes from over https only.
 */
const UNSAID = 'Your browser did not say which page this came from, so nothing was stored. Browsers leave that out where the address begins with http: open it with https. If that does not work, tell whoever gave you the address. What you wrote is still there when you go back.';

function refusedOrigin(): Problem {
  return new Problem(403, 'This change came from another site, so it was not made.', { hint: 'Programs send their JSON with Content-Type: application/json.' });
}

/** A header sent twice is as good as a forged one. */
function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
