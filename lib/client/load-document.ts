/** How a proposal stands on the server, for whoever already has it open. */
import type { Elsewhere } from '../autosave/save-state';
import { isJsonObject, type JsonObject } from '../json-object';
import { paths } from '../paths';
import type { Proposal } from '../proposal/schema';
import { request } from './api-client';
import { numberOr, textOr } from './read-json';

/** Null when the server does not answer, or answers with something else. */
export async function loadDocument(id: string): Promise<Elsewhere<Proposal> | null> {
  const answer = await request(paths.api.proposal(id));
  if (!answer.ok) return null;
  const json: unknown = await answer.value.json().catch(() => null);
  return isJsonObject(json) ? readElsewhere(json) : null;
}

/** Checks a document that came from elsewhere. The schema is fetched only when there is one to check. */
export async function readElsewhere({ document, revision, updatedAt }: JsonObject): Promise<Elsewhere<Proposal> | null> {
  const { readDocument } = await import('../proposal/read-document');
  const reading = readDocument(document, '');
  const number = numberOr(revision, null);
  if (!reading.ok || number === null) return null;
  const at = Date.parse(textOr(updatedAt, ''));
  return { theirs: reading.proposal, revision: number, at: Number.isNaN(at) ? null : at };
}
