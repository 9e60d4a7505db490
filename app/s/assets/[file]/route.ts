import { route } from '@/lib/server/route';
import { htmlResponse, sha256 } from '../../html-response';
import { scriptName, shareRenderer } from '../../share-renderer';

/** The what-if script. Its name changes with it, so whoever has it never asks again. */
export const GET = route<{ file: string }>(async (_request, { file }) => {
  const { whatIfScript, renderEndedPage } = await shareRenderer();
  if (file !== scriptName(whatIfScript)) return htmlResponse(renderEndedPage(sha256), 404);
  return new Response(whatIfScript, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' } });
});
