import type { RenderedPage, ShareView } from '@/components/share/render-html';
import { paths } from '@/lib/paths';
import { createByteCache } from '@/lib/server/pdf/byte-cache';
import { countOpen, openShare } from '@/lib/server/shares';
import { htmlResponse, sha256 } from '../html-response';
import { readSharePercent } from '../read-share-percent';
import { readerRoute } from '../reader-route';
import { scriptName } from '../share-renderer';

const CACHE_BYTES = 16 * 1024 * 1024;
const pages = createByteCache<RenderedPage>(CACHE_BYTES);

/** Whether the link still opens is asked every time; the page itself is drawn once for each content. */
export const GET = readerRoute(async (renderer, token, request) => {
  const share = await openShare(token);
  if (share === null) return htmlResponse(renderer.renderEndedPage(sha256), 404);
  // A count that fails keeps nobody from reading.
  await countOpen(share.shareId, request).catch(() => undefined);
  const view: ShareView = {
    proposal: share.proposal,
    version: share.revision,
    expiresAt: share.expiresAt,
    sharePercent: readSharePercent(request.url),
    pdfHref: paths.sharePdf(token),
    scriptHref: paths.shareScript(scriptName(renderer.whatIfScript)),
  };
  return htmlResponse(pageOf(view, () => renderer.renderSharePage(view, sha256)));
});

function pageOf(view: ShareView, render: () => RenderedPage): RenderedPage {
  const key = sha256(JSON.stringify(view));
  const known = pages.get(key);
  if (known !== undefined) return known;
  const page = render();
  pages.set(key, page, 2 * page.html.length);
  return page;
}
