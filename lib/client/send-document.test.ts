import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyProposal } from '../proposal/empty';
import { sendDocument } from './send-document';

const document = emptyProposal('2026-03-02');
const signal = new AbortController().signal;
const send = () => sendDocument('p 1', { document, baseRevision: 3, key: 'k' }, signal);

function answerWith(status: number, body: unknown, headers: Record<string, string> = {}) {
  const fetch = vi.fn(async (_path: string, _init: RequestInit) => Response.json(body, { status, headers }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe('an attempt to save', () => {
  it('names its base revision and its key', async () => {
    const fetch = answerWith(200, { revision: 4 });
    expect(await send()).toEqual({ kind: 'stored', revision: 4 });
    const [path, init] = fetch.mock.calls[0]!;
    expect(path).toBe('/api/proposals/p%201');
    expect(init.headers).toMatchObject({ 'If-Match': '"3"', 'Idempotency-Key': 'k' });
    expect(init.keepalive).toBe(true);
  });

  it('cannot outlive the page when it is larger than a browser allows', async () => {
    const fetch = answerWith(200, { revision: 4 });
    const large = { ...document, problem: { statement: 'é'.repeat(35_000) } };
    await sendDocument('p', { document: large, baseRevision: 3, key: 'k' }, signal);
    expect(fetch.mock.calls[0]![1].keepalive).toBe(false);
  });

  it('reads the other document out of a conflict', async () => {
    answerWith(412, { status: 412, id: 'p', revision: 7, updatedAt: '2026-03-02T12:06:00.000Z', document });
    expect(await send()).toEqual({ kind: 'conflict', theirs: document, revision: 7, at: Date.UTC(2026, 2, 2, 12, 6) });
    answerWith(412, { status: 412, id: 'p', revision: 7, document });
    expect(await send()).toMatchObject({ kind: 'conflict', at: null });
  });

  it.each([
    [413, { kind: 'refused', reason: 'tooLarge', issues: [] }],
    [404, { kind: 'refused', reason: 'gone', issues: [] }],
    [401, { kind: 'unknown', reason: 'signedOut', retryAfterMs: 0 }],
    [409, { kind: 'unknown', reason: 'busy', retryAfterMs: 0 }],
    [500, { kind: 'unknown', reason: 'serverError', retryAfterMs: 0 }],
    [502, { kind: 'unknown', reason: 'serverError', retryAfterMs: 0 }],
  ])('with status %i is not taken for saved', async (status, answer) => {
    answerWith(status, {});
    expect(await send()).toEqual(answer);
  });

  it('waits as long as a busy server asks', async () => {
    answerWith(429, {}, { 'Retry-After': '7' });
    expect(await send()).toEqual({ kind: 'unknown', reason: 'busy', retryAfterMs: 7_000 });
  });

  it('passes on what a refused document has to change', async () => {
    const issues = [{ path: 'header.title', code: 'too_big', message: 'At most 200 characters fit here. Shorten it.' }];
    answerWith(422, { issues });
    expect(await send()).toEqual({ kind: 'refused', reason: 'unacceptable', issues });
  });

  it('has an unknown fate when a 200 does not name the revision, or is not JSON', async () => {
    answerWith(200, {});
    expect(await send()).toMatchObject({ kind: 'unknown' });
    vi.stubGlobal('fetch', async () => new Response('<html>'));
    expect(await send()).toMatchObject({ kind: 'unknown' });
  });

  it.each([[true, 'noAnswer'], [false, 'offline']] as const)('without an answer says whether there is a network (%s)', async (onLine, reason) => {
    vi.stubGlobal('navigator', { onLine });
    vi.stubGlobal('fetch', async () => { throw new TypeError('Failed to fetch'); });
    expect(await send()).toEqual({ kind: 'unknown', reason, retryAfterMs: 0 });
  });
});
