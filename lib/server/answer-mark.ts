/**
 * How who has answered finds the answer again: a cookie for this one link with the answer's id. An address that is passed on
 * does not carry it, so nobody else is told what was answered.
 */
import { paths } from '../paths';
import { runtime } from './runtime';

const NAME = 'greenlight_answer';
const KEPT_S = 30 * 86_400;

/** The value of Set-Cookie. */
export function answerCookie(token: string, id: string): string {
  const isSecure = runtime().settings.appUrl.startsWith('https:');
  return `${NAME}=${id}; Path=${paths.share(token)}; Max-Age=${KEPT_S}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

/** The id of the answer that was given last from this browser; null without one. */
export function answerIdIn(headers: Headers): string | null {
  return new RegExp(`(?:^|; *)${NAME}=([\\w-]{1,64})(?:;|$)`).exec(headers.get('cookie') ?? '')?.[1] ?? null;
}
