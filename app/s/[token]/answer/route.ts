import { paths } from '@/lib/paths';
import { answerCookie, answerIdIn } from '@/lib/server/answer-mark';
import { readFields } from '@/lib/server/read-body';
import { runtime } from '@/lib/server/runtime';
import { addAnswer, ANSWER_LIMITS, findAnswer, readAnswer } from '@/lib/server/share-answers';
import { findShare, sharedProposal } from '@/lib/server/shares';
import { cleanLine } from '@/lib/sheet/plain-text';
import { clientOf, doorResponse, enter, mayRead, retryAfter, waitWords } from '../../door';
import { htmlResponse, seeOther, sha256 } from '../../html-response';
import { readerRoute } from '../../reader-route';

/** Shows the writer of an answer that it arrived. */
export const GET = readerRoute(async (renderer, token, request) => {
  const share = await findShare(token);
  if (share === null || !share.allowAnswers) return htmlResponse(renderer.renderEndedPage(sha256), 404);
  const id = answerIdIn(request.headers);
  const given = id !== null && mayRead(share, request) ? await findAnswer(share.id, id) : null;
  if (given === null) return seeOther(paths.share(token));
  const { header } = await sharedProposal(share);
  return htmlResponse(renderer.renderAnswerSent({ given, author: cleanLine(header.author), backHref: paths.share(token) }, sha256));
});

/** The manager's answer. Whatever keeps it from being stored, what was written comes back in the form. */
export const POST = readerRoute(async (renderer, token, request) => {
  const share = await findShare(token);
  if (share === null || !share.allowAnswers) return htmlResponse(renderer.renderEndedPage(sha256), 404);
  const { passphrase = '', answer = '', name = '', sentence = '' } = await readFields(request);
  const values = { answer, name, sentence };
  const action = paths.shareAnswer(token);
  const entry = await enter(share, token, request, passphrase);
  if (!entry.isOpen) return doorResponse(renderer, share, action, entry, values);

  const again = (status: number, trouble: string, waitMs = 0) => htmlResponse(
    renderer.renderAnswerAgain({ form: { action, nameChars: ANSWER_LIMITS.nameChars, sentenceChars: ANSWER_LIMITS.sentenceChars }, values, trouble, backHref: paths.share(token) }, sha256),
    status,
    { ...(waitMs > 0 ? retryAfter(waitMs) : {}), ...(entry.cookie === null ? {} : { 'set-cookie': entry.cookie }) },
  );
  const reading = readAnswer(values);
  if (!reading.ok) return again(422, reading.trouble);
  const waitMs = runtime().answerTries.take(share.id, clientOf(request));
  if (waitMs > 0) return again(429, `There were many answers in a short time. Send this one again ${waitWords(waitMs)}.`, waitMs);
  const id = await addAnswer(share, reading.text);
  if (id === null) return again(429, 'This link has taken as many answers as it can. Write to whoever sent it.');
  return seeOther(paths.shareAnswer(token), entry.cookie, answerCookie(token, id));
});
