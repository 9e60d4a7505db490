/**
 * Talks to our own HTTP API. Nothing here throws: a request ends as an answer or as a failure that has a sentence.
 * A failure without a status means that it is not known whether the request arrived.
 */
import { isJsonObject, type JsonObject } from '../json-object';
import { listOf, numberOr, textOr } from './read-json';

export type ApiIssue = { path: string; code: string; message: string };

export type ApiFailure = {
  /** The HTTP status, or why there was none. */
  status: number | 'offline' | 'noAnswer';
  /** What to tell the person. */
  sentence: string;
  code: string | null;
  issues: ApiIssue[];
  /** What the server asked for, or 0. */
  retryAfterMs: number;
  /** The problem document. */
  body: JsonObject;
};

export type ApiAnswer<Value> = { ok: true; value: Value } | { ok: false; failure: ApiFailure };

type ApiRequest = { method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; body?: unknown; /** In place of a body in JSON. */ text?: { type: string; content: string }; headers?: Record<string, string>; signal?: AbortSignal };

/** A browser lets requests of up to 64 KiB in all outlive the page; larger ones have to be sent without. */
const KEEPALIVE_BYTES = 60_000;

/** The sentences for when the server did not say one itself. */
const SENTENCES: Record<string, string> = {
  offline: 'There is no network. Try again once you are back online.',
  noAnswer: 'The server did not answer. Try again in a moment.',
  401: 'You are signed out. Sign in again in another tab, then try again.',
  404: 'This is no longer here.',
  413: 'This is more than one proposal can hold. Shorten the longest text.',
  429: 'The server is busy. Try again in a moment.',
  503: 'The server is busy. Try again in a moment.',
};
const OTHERWISE = 'Something failed on the server. Try again in a moment.';

/** Sends JSON and gives back the response, whatever its type, when its status says that it worked. */
export async function request(path: string, { method = 'GET', body, text, headers, signal }: ApiRequest = {}): Promise<ApiAnswer<Response>> {
  const content = text?.content ?? (body === undefined ? null : JSON.stringify(body));
  const bytes = content === null ? null : new TextEncoder().encode(content);
  try {
    const response = await fetch(path, {
      method,
      body: bytes,
      headers: { Accept: 'application/json', ...(bytes ? { 'Content-Type': text?.type ?? 'application/json' } : {}), ...headers },
      signal: signal ?? null,
      keepalive: method !== 'GET' && (bytes?.byteLength ?? 0) < KEEPALIVE_BYTES,
      cache: 'no-store',
    });
    return response.ok ? { ok: true, value: response } : { ok: false, failure: await readProblem(response) };
  } catch {
    return { ok: false, failure: failureOf(navigator.onLine ? 'noAnswer' : 'offline') };
  }
}

/** The same for an answer that is a JSON object; `read` gives null when it is not what was promised. */
export async function requestJson<Value>(path: string, read: (json: JsonObject) => Value | null, options: ApiRequest = {}): Promise<ApiAnswer<Value>> {
  const answer = await request(path, options);
  if (!answer.ok) return answer;
  const json = await readJson(answer.value);
  const value = isJsonObject(json) ? read(json) : null;
  return value === null ? { ok: false, failure: failureOf('noAnswer') } : { ok: true, value };
}

/** The same for an answer that is a list of JSON objects. */
export async function requestList<Item>(path: string, read: (json: JsonObject) => Item): Promise<ApiAnswer<Item[]>> {
  const answer = await request(path);
  if (!answer.ok) return answer;
  const json = await readJson(answer.value);
  return Array.isArray(json) ? { ok: true, value: listOf(json).map(read) } : { ok: false, failure: failureOf('noAnswer') };
}

function failureOf(status: ApiFailure['status']): ApiFailure {
  return { status, sentence: SENTENCES[status] ?? OTHERWISE, code: null, issues: [], retryAfterMs: 0, body: {} };
}

async function readProblem(response: Response): Promise<ApiFailure> {
  const json = await readJson(response);
  const body = isJsonObject(json) ? json : {};
  const failure = failureOf(response.status);
  const retryAfterSeconds = Number(response.headers.get('Retry-After') ?? 0);
  return {
    ...failure,
    sentence: textOr(body.detail, failure.sentence),
    code: textOr(body.code, null),
    issues: listOf(body.issues).map((issue) => ({ path: textOr(issue.path, ''), code: textOr(issue.code, ''), message: textOr(issue.message, '') })),
    retryAfterMs: numberOr(retryAfterSeconds, 0) > 0 ? retryAfterSeconds * 1_000 : 0,
    body,
  };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
