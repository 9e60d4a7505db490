/** One attempt to save as an HTTP request, and the answer in the saver's words. */
import type { Answer, Attempt } from '../autosave/save-state';
import { paths } from '../paths';
import type { Proposal } from '../proposal/schema';
import { type ApiFailure, request } from './api-client';
import { isJsonObject } from '../json-object';
import { readElsewhere } from './load-document';
import { numberOr } from './read-json';

export async function sendDocument(id: string, attempt: Attempt<Proposal>, signal: AbortSignal): Promise<Answer<Proposal>> {
  const answer = await request(paths.api.proposal(id), {
    method: 'PUT',
    body: attempt.document,
    headers: { 'If-Match': `"${attempt.baseRevision}"`, 'Idempotency-Key': attempt.key },
    signal,
  });
  if (!answer.ok) return readRefusal(answer.failure);
  const json: unknown = await answer.value.json().catch(() => null);
  const revision = isJsonObject(json) ? numberOr(json.revision, null) : null;
  return revision === null ? { kind: 'unknown', reason: 'serverError', retryAfterMs: 0 } : { kind: 'stored', revision };
}

async function readRefusal(failure: ApiFailure): Promise<Answer<Proposal>> {
  const { status, issues, retryAfterMs } = failure;
  switch (status) {
    case 412: return readConflict(failure);
    case 400:
    case 422: return { kind: 'refused', reason: 'unacceptable', issues };
    case 404: return { kind: 'refused', reason: 'gone', issues };
    case 413: return { kind: 'refused', reason: 'tooLarge', issues };
    case 401: return { kind: 'unknown', reason: 'signedOut', retryAfterMs };
    case 409:
    case 429:
    case 503: return { kind: 'unknown', reason: 'busy', retryAfterMs };
    case 'offline':
    case 'noAnswer': return { kind: 'unknown', reason: status, retryAfterMs };
    default: return { kind: 'unknown', reason: 'serverError', retryAfterMs };
  }
}

async function readConflict({ body }: ApiFailure): Promise<Answer<Proposal>> {
  const elsewhere = await readElsewhere(body);
  return elsewhere === null ? { kind: 'unknown', reason: 'serverError', retryAfterMs: 0 } : { kind: 'conflict', ...elsewhere };
}
