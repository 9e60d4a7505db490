import { paths } from '@/lib/paths';
import { contentDisposition, exportFile } from '@/lib/server/export-file';
import { Problem } from '@/lib/server/problem';
import { expectStillLive, findShare, sharedProposal } from '@/lib/server/shares';
import { mayRead } from '../../door';
import { htmlResponse, PRIVATE, seeOther, sha256 } from '../../html-response';
import { readerRoute } from '../../reader-route';

/** The page as the author exports it. A reader who cannot have it gets a page that says why. */
export const GET = readerRoute(async (renderer, token, request) => {
  const share = await findShare(token);
  if (share === null) return htmlResponse(renderer.renderEndedPage(sha256), 404);
  if (!mayRead(share, request)) return seeOther(paths.share(token));
  try {
    const file = await exportFile(await sharedProposal(share), 'pdf');
    await expectStillLive(token);
    return new Response(file.bytes, { headers: { 'content-type': file.type, 'content-disposition': contentDisposition(file.name), ...PRIVATE } });
  } catch (error) {
    await expectStillLive(token);
    if (error instanceof Problem && error.body.status === 422) return htmlResponse(renderer.renderTooLongPage(sha256), 422);
    if (error instanceof Problem && error.body.status === 503) return htmlResponse(renderer.renderBusyPage(sha256), 503);
    throw error;
  }
});
