/** Routes for readers without an account: whatever fails, they get a page, kept by no cache and found by no search engine. */
import { logFailure, route } from '@/lib/server/route';
import { htmlResponse, sha256 } from './html-response';
import { shareRenderer } from './share-renderer';

type Renderer = Awaited<ReturnType<typeof shareRenderer>>;

export function readerRoute(handle: (renderer: Renderer, token: string, request: Request) => Promise<Response>) {
  return route<{ token: string }>(async (request, { token }) => {
    const renderer = await shareRenderer();
    try {
      return await handle(renderer, token, request);
    } catch (error) {
      logFailure(error);
      return htmlResponse(renderer.renderFailedPage(sha256), 500);
    }
  });
}
