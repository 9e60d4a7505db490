/**
 * How the author's own visits stay out of the counts. Without sign-in, whoever opens Greenlight's own pages is the author,
 * so those pages leave a cookie that only the share pages get to see. It names nobody and opens nothing.
 */
import { paths } from '../paths';

const NAME = 'greenlight_author';
const YEAR_S = 365 * 86_400;

/** The value of Set-Cookie for Greenlight's own pages. */
export const AUTHOR_COOKIE = `${NAME}=1; Path=/s; Max-Age=${YEAR_S}; HttpOnly; SameSite=Lax`;

/** Whether this path is a page of the author's: home or an editor. */
export function isAuthorPage(path: string): boolean {
  return path === paths.home() || path.startsWith(paths.proposal(''));
}

export function isAuthor(headers: Headers): boolean {
  return new RegExp(`(?:^|; *)${NAME}=1(?:;|$)`).test(headers.get('cookie') ?? '');
}
