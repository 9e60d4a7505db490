/**
 * Who may read behind a link. A passphrase lets in for an hour; a program that opens every link it sees finds a button
 * instead of the page, so that a preview or a scanner learns nothing.
 */
import { CLIENT_HEADER, clientKey } from '@/lib/server/client-address';
import { matchesPassphrase } from '@/lib/server/passphrase';
import { isLooker } from '@/lib/server/readers';
import { runtime } from '@/lib/server/runtime';
import { hasSession, sessionCookie } from '@/lib/server/share-session';
import { sharedProposal, type LiveShare } from '@/lib/server/shares';
import { htmlResponse, sha256 } from './html-response';
import type { Renderer } from './share-renderer';

export type Entry = { isOpen: true; /** The value of Set-Cookie, for one who was let in just now. */ cookie: string | null } | { isOpen: false; status: number; trouble: string | null; waitMs: number };

export function mayRead(share: LiveShare, request: Request): boolean {
  return (share.passphraseHash === null && !isLooker(request.headers)) || hasSession(share, request.headers);
}

/** A form that was sent: with the passphrase, or with the button alone where none is asked for. */
export async function enter(share: LiveShare, token: string, request: Request, passphrase: string): Promise<Entry> {
  if (mayRead(share, request)) return { isOpen: true, cookie: null };
  if (share.passphraseHash === null) return { isOpen: true, cookie: sessionCookie(share, token) };
  if (passphrase === '') return { isOpen: false, status: 403, trouble: null, waitMs: 0 };
  const { passphraseTries } = runtime();
  const client = clientOf(request);
  const waitMs = passphraseTries.take(share.id, client);
  if (waitMs > 0) return { isOpen: false, status: 429, trouble: `There were too many tries. Try again ${waitWords(waitMs)}.`, waitMs };
  if (!(await matchesPassphrase(passphrase, share.passphraseHash))) return { isOpen: false, status: 403, trouble: 'This is not the passphrase. Check it with whoever sent you the link.', waitMs: 0 };
  passphraseTries.giveBack(share.id, client);
  return { isOpen: true, cookie: sessionCookie(share, token) };
}

/** @param action where the form goes. @param kept what was being sent when the door was found shut. */
export async function doorResponse(renderer: Renderer, share: LiveShare, action: string, refused?: Extract<Entry, { isOpen: false }>, kept: Record<string, string> = {}): Promise<Response> {
  const card = share.allowCard ? await sharedProposal(share) : null;
  const page = renderer.renderDoor({ action, asksPassphrase: share.passphraseHash !== null, trouble: refused?.trouble ?? null, kept }, card, sha256);
  return htmlResponse(page, refused?.status ?? 200, refused && refused.waitMs > 0 ? retryAfter(refused.waitMs) : {});
}

export function clientOf(request: Request): string {
  return clientKey(request.headers.get(CLIENT_HEADER) ?? '');
}

export function retryAfter(waitMs: number): Record<string, string> {
  return { 'retry-after': String(Math.ceil(waitMs / 1000)) };
}

export function waitWords(waitMs: number): string {
  const minutes = Math.ceil(waitMs / 60_000);
  return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
}
