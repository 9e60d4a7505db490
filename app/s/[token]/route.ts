import type { AskedDoubt } from '@/components/share/asked-doubt';
import type { GivenAnswer } from '@/components/share/given-answer';
import type { RenderedPage } from '@/components/share/render-html';
import { printedCase } from '@/lib/export/printed-case';
import { paths } from '@/lib/paths';
import { answerIdIn } from '@/lib/server/answer-mark';
import { createByteCache } from '@/lib/server/pdf/byte-cache';
import { renderPdf } from '@/lib/server/pdf/render-pdf';
import { readFields } from '@/lib/server/read-body';
import { pageRisk } from '@/lib/server/risk/page-risk';
import { logFailure } from '@/lib/server/route';
import { ANSWER_LIMITS, findAnswer } from '@/lib/server/share-answers';
import { countOpen, expectStillLive, findShare, sharedProposal, type LiveShare } from '@/lib/server/shares';
import { doorResponse, enter, mayRead } from '../door';
import { htmlResponse, seeOther, sha256 } from '../html-response';
import { readDoubt } from '../read-doubt';
import { readerRoute } from '../reader-route';
import { scriptFiles, type Renderer } from '../share-renderer';

const CACHE_BYTES = 16 * 1024 * 1024;
const pages = createByteCache<RenderedPage>(CACHE_BYTES);

/** Whether the link still opens is asked every time; the page itself is drawn once for each revision. */
export const GET = readerRoute(async (renderer, token, request) => {
  const share = await findShare(token);
  if (share === null) return htmlResponse(renderer.renderEndedPage(sha256), 404);
  if (!mayRead(share, request)) return doorResponse(renderer, share, actionOf(token, request));
  const answerId = answerIdIn(request.headers);
  const given = share.allowAnswers && answerId !== null ? await findAnswer(share.id, answerId) : null;
  // The what-if asks the server again, and who has just answered comes back: both have opened it already.
  const isBack = given !== null && request.headers.get('sec-fetch-site') === 'same-origin';
  if (!new URL(request.url).searchParams.has('share') && !isBack) countOpen(share, request);
  return htmlResponse(await pageOf(renderer, share, token, readDoubt(request.url), given));
});

/** The door's form. */
export const POST = readerRoute(async (renderer, token, request) => {
  const share = await findShare(token);
  if (share === null) return htmlResponse(renderer.renderEndedPage(sha256), 404);
  const { passphrase = '' } = await readFields(request);
  const entry = await enter(share, token, request, passphrase);
  const action = actionOf(token, request);
  return entry.isOpen ? seeOther(action, entry.cookie) : doorResponse(renderer, share, action, entry);
});

function actionOf(token: string, request: Request): string {
  return paths.share(token) + new URL(request.url).search;
}

async function pageOf(renderer: Renderer, share: LiveShare, token: string, doubt: AskedDoubt, given: GivenAnswer | null): Promise<RenderedPage> {
  const key = [token, share.revision, share.savedAt.getTime(), JSON.stringify([doubt, given])].join(' ');
  const known = pages.get(key);
  if (known !== undefined) return known;
  const proposal = await sharedProposal(share);
  const printed = printedCase(proposal, await pageRisk(proposal).catch(drawHere));
  const { whatIf, stillOpen } = scriptFiles(renderer);
  const drawn = await renderPdf(printed.sheet).catch(logDrawing);
  await expectStillLive(token);
  const page = pages.get(key) ?? renderer.renderSharePage({
    ...printed,
    version: share.revision,
    expiresAt: share.expiresAt,
    paper: drawn?.svg ?? null,
    doubt,
    pdfHref: paths.sharePdf(token),
    answerForm: share.allowAnswers ? { action: paths.shareAnswer(token), nameChars: ANSWER_LIMITS.nameChars, sentenceChars: ANSWER_LIMITS.sentenceChars } : null,
    givenAnswer: given,
    allowCard: share.allowCard,
    scripts: { whatIf: whatIf.href, stillOpen: stillOpen.href },
  }, sha256);
  if (drawn !== null) pages.set(key, page, 2 * page.html.length);
  return page;
}

/** The same figures, drawn on this thread: a page is not kept from its reader because the other one is busy. */
function drawHere(error: unknown): undefined {
  logFailure(error);
  return undefined;
}

/** The page is read all the same; it prints as it reads until the engine has time. */
function logDrawing(error: unknown): null {
  logFailure(error);
  return null;
}
