/** The history of a proposal, over HTTP. */
import { paths } from '../paths';
import type { Proposal } from '../proposal/schema';
import { type ApiAnswer, requestJson, requestList } from './api-client';
import type { JsonObject } from '../json-object';
import { numberOr, textOr } from './read-json';

export type Revision = { revision: number; savedAtMs: number; name: string | null; isCurrent: boolean };

/** Newest first. */
export function listRevisions(id: string): Promise<ApiAnswer<Revision[]>> {
  return requestList(paths.api.revisions(id), readRevision);
}

export async function loadRevision(id: string, revision: number): Promise<ApiAnswer<Proposal>> {
  const { readDraft } = await import('../proposal/read-document');
  return requestJson(paths.api.revision(id, revision), (json) => readDraft(json.document));
}

/** @param name empty takes the name away. */
export function nameRevision(id: string, revision: number, name: string): Promise<ApiAnswer<Revision>> {
  return requestJson(paths.api.revision(id, revision), readRevision, { method: 'PATCH', body: { name } });
}

/** @returns the new revision that holds the old document. */
export async function restoreRevision(id: string, revision: number): Promise<ApiAnswer<{ revision: number; document: Proposal }>> {
  const { readDraft } = await import('../proposal/read-document');
  return requestJson(paths.api.restoreRevision(id, revision), (json) => {
    const document = readDraft(json.document);
    const restored = numberOr(json.revision, null);
    return document === null || restored === null ? null : { revision: restored, document };
  }, { method: 'POST', headers: { 'Content-Type': 'application/json' } });
}

function readRevision(json: JsonObject): Revision {
  const at = Date.parse(textOr(json.savedAt, ''));
  return { revision: numberOr(json.revision, 0), savedAtMs: Number.isNaN(at) ? 0 : at, name: textOr(json.name, null), isCurrent: json.isCurrent === true };
}
