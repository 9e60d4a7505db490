import { route } from '@/lib/server/route';
import { htmlResponse, sha256 } from '../../html-response';
import { scriptFiles, shareRenderer } from '../../share-renderer';

/** The page's scripts. A name changes with its script, so whoever has it never asks again. */
export const GET = route<{ file: string }>(async (_request, { file }) => {
  const renderer = await shareRenderer();
  const script = Object.values(scriptFiles(renderer)).find(({ name }) => name === file);
  if (script === undefined) return htmlResponse(renderer.renderEndedPage(sha256), 404);
  return new Response(script.text, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' } });
});
