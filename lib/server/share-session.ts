/**
 * What a browser carries once its reader was let in: a cookie for this one link, signed with what only the link's own row
 * holds. Nothing is stored, and a replaced secret or another passphrase ends every session at once.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { paths } from '../paths';
import { runtime } from './runtime';

export type SessionShare = { id: string; tokenHash: string; passphraseHash: string | null };

export const SESSION_MS = 60 * 60_000;
const NAME = 'greenlight_link';

/** The value of Set-Cookie. */
export function sessionCookie(share: SessionShare, token: string): string {
  const until = Date.now() + SESSION_MS;
  const isSecure = runtime().settings.appUrl.startsWith('https:');
  return `${NAME}=${until}.${sign(share, until)}; Path=${paths.share(token)}; Max-Age=${SESSION_MS / 1000}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

export function hasSession(share: SessionShare, headers: Headers): boolean {
  const [, until = '', given = ''] = new RegExp(`(?:^|; *)${NAME}=(\\d{1,15})\\.([\\w-]{43})(?:;|$)`).exec(headers.get('cookie') ?? '') ?? [];
  if (given === '' || Number(until) <= Date.now()) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(sign(share, Number(until))));
}

/** Without a passphrase the session only says that a person pressed the button, so the link's own hash will do. */
function sign({ id, tokenHash, passphraseHash }: SessionShare, until: number): string {
  return createHmac('sha256', passphraseHash ?? tokenHash).update(`${id} ${tokenHash} ${until}`).digest('base64url');
}
