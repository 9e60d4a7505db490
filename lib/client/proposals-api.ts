/** What is asked of the HTTP API about proposals as wholes. */
import { paths } from '../paths';
import { LIMITS } from '../proposal/limits';
import { request, requestJson, requestList, type ApiAnswer } from './api-client';
import { isJsonObject, type JsonObject } from '../json-object';
import { textOr } from './read-json';

/** The id in the answer to a proposal that was made. */
export const readId = (json: JsonObject) => {
  const id = textOr(json.id, '');
  return id === '' ? null : id;
};

/** Begins a proposal, empty or from a template, on the paper and with the numbers of this browser's language. */
export function beginProposal(template?: string): Promise<ApiAnswer<string>> {
  return createProposal({ language: navigator.language, ...(template === undefined ? {} : { template }) });
}

/** Gives the new proposal's id. */
export function createProposal(body: JsonObject): Promise<ApiAnswer<string>> {
  return requestJson(paths.api.proposals(), readId, { method: 'POST', body });
}

/** A new proposal with the same content, named as a copy. */
export async function duplicateProposal(id: string): Promise<ApiAnswer<string>> {
  const original = await requestJson(paths.api.proposal(id), (json) => (isJsonObject(json.document) ? json.document : null));
  if (!original.ok) return original;
  const header = isJsonObject(original.value.header) ? original.value.header : {};
  const title = `Copy of ${textOr(header.title, '')}`.slice(0, LIMITS.titleChars);
  return createProposal({ ...original.value, header: { ...header, title } });
}

export function deleteProposal(id: string): Promise<ApiAnswer<Response>> {
  return request(paths.api.proposal(id), { method: 'DELETE' });
}

export function restoreProposal(id: string): Promise<ApiAnswer<Response>> {
  return request(paths.api.restoreProposal(id), { method: 'POST' });
}

/** Out of the way, or back among the others; its links go on either way. */
export function setArchived(id: string, isArchived: boolean): Promise<ApiAnswer<Response>> {
  return request(paths.api.archiveProposal(id), { method: isArchived ? 'PUT' : 'DELETE' });
}

/** What was decided outside the app. `decidedOn` is an ISO day, `createdAt` when it was recorded; what is left out is today, now, by nobody named. */
export type NewDecision = { answer: 'approve' | 'decline'; name?: string; sentence?: string; decidedOn?: string; createdAt?: string };

/** Records it in place of one recorded before; null takes it back. */
export function recordDecision(id: string, decision: NewDecision | null): Promise<ApiAnswer<Response>> {
  return request(paths.api.decision(id), decision === null ? { method: 'DELETE' } : { method: 'PUT', body: decision });
}

/** The latest hundred, newest first. */
export function listTitles(): Promise<ApiAnswer<{ id: string; title: string }[]>> {
  return requestList(paths.api.proposals(), (json) => ({ id: textOr(json.id, ''), title: textOr(json.title, '') }));
}
