/** Routes for readers without an account: whatever fails, they get a page, kept by no cache and found by no search engine. */
import { Problem } from '@/lib/server/problem';
import { logFailure, route } from '@/lib/server/route';
import { htmlResponse, sha256 } from './html-response';
import { shareRenderer, type Renderer } from './share-renderer';

export function readerRoute(handle: (renderer: Renderer, token: string, request: Request) => Promise<Response>) {
  return route<{ token: string }>(async (request, { token }) => {
    const renderer = await shareRenderer();
    try {
      return await handle(renderer, token, request);
    } catch (error) {
      const status = error instanceof Problem ? error.body.status : 500;
      // The proposal went away for good in between.
      if (status === 404) return htmlResponse(renderer.renderEndedPage(sha256), 404);
      // What somebody sent that cannot be read is no failure of ours, and fills nobody's log.
      if (status >= 500) logFailure(error);
      return htmlResponse(renderer.renderFailedPage(sha256), status);
    }
  });
}
