/** The HTTP contract against the server as it is started for people, seen from outside. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMarkdown } from '../export/markdown/write-markdown';
import { printedCase } from '../export/printed-case';
import { emptyProposal } from '../proposal/empty';
import { openSession } from './sql-session';
import { startServer, type RunningServer } from './testing/running-server';
import { temporaryFolder } from './testing/test-databases';

const folder = temporaryFolder();
const file = join(folder.path, 'api.db');
let server: RunningServer;
beforeAll(async () => { server = await startServer({ DATABASE_URL: `file:${file}` }); });
afterAll(async () => {
  expect(await server.stop('SIGTERM')).toMatchObject({ code: 0 });
  folder.remove();
});

type Body = Record<string, unknown> | string | undefined;
type Answer = { status: number; headers: Headers; body: unknown; text: string };

async function send(method: string, path: string, body?: Body, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(`${server.url}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, body: answer.headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : null };
}

async function create(body: Body = {}): Promise<{ id: string; path: string }> {
  const { headers, body: created } = await send('POST', '/api/proposals', body);
  const path = headers.get('location') ?? '';
  expect(created).toMatchObject({ id: expect.any(String), revision: 1 });
  return { id: path.split('/').at(-1) ?? '', path };
}

function expectProblem(answer: Answer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.body).toMatchObject({ status, title: expect.any(String), detail: expect.stringMatching(/\.$/) });
  expect(answer.text).not.toMatch(/\bat \S+:\d+|node_modules|\.ts\b/);
}

const titled = (title: string) => ({ header: { title } });

describe('the way of a proposal', () => {
  test('an empty one, a template and a document are made, each with its address and tag', async () => {
    for (const body of [{}, { template: 'slow-ci' }, titled('Mine')]) {
      const made = await send('POST', '/api/proposals', body);
      expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
      const read = await send('GET', made.headers.get('location') ?? '');
      expect([read.status, read.headers.get('etag')]).toEqual([200, '"1"']);
      expect(read.body).toEqual({ ...Object(made.body), updatedAt: expect.any(String), archivedAt: null });
    }
    expect((await send('POST', '/api/proposals', {})).body).toMatchObject({ document: { ...emptyProposal(''), header: { title: '', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } } });
  });

  test('a proposal begins as numbers and paper are where its author is; a template keeps its dollars', async () => {
    const headerOf = async (body: Parameters<typeof send>[2]) => Object((await send('POST', '/api/proposals', body)).body).document.header;
    expect(await headerOf({ language: 'de-AT' })).toMatchObject({ locale: 'de-DE', paper: 'A4', currency: 'EUR' });
    expect(await headerOf({ language: 'en-US', template: 'slow-ci' })).toMatchObject({ locale: 'en-US', paper: 'LETTER', currency: 'USD' });
    expect(await headerOf({ language: 'fr-FR', template: 'slow-ci' })).toMatchObject({ locale: 'fr-FR', paper: 'A4', currency: 'USD' });
    expect(await headerOf({ language: 'not a language' })).toMatchObject({ locale: 'en-US', paper: 'A4', currency: 'USD' });
    expect((await send('POST', '/api/proposals', { language: 5 })).status).toBe(422);
  });

  test('a save needs the revision, refuses a stale one with the current document, and repeats its answer', async () => {
    const { path } = await create();
    const put = (title: string, headers: Record<string, string>) => send('PUT', path, titled(title), headers);
    expectProblem(await put('x', {}), 428);
    for (const bad of ['1', 'W/"1"', '*', '"1", "2"', '""']) expectProblem(await put('x', { 'if-match': bad }), 400);
    const saved = await put('A', { 'if-match': '"1"', 'idempotency-key': 'k1' });
    expect([saved.status, saved.body, saved.headers.get('etag')]).toEqual([200, { revision: 2 }, '"2"']);
    expect((await put('A', { 'if-match': '"1"', 'idempotency-key': 'k1' })).body).toEqual({ revision: 2 });
    const stale = await put('B', { 'if-match': '"1"', 'idempotency-key': 'k2' });
    expectProblem(stale, 412);
    expect(stale.body).toMatchObject({ revision: 2, document: { header: { title: 'A' } } });
    expectProblem(await put('B', { 'if-match': '"9"' }), 412);
    expectProblem(await put('B', { 'if-match': '"2"', 'idempotency-key': 'two words' }), 400);
  });

  test('history can be listed and brought back', async () => {
    const { path } = await create(titled('First'));
    await send('PUT', path, titled('Second'), { 'if-match': '"1"' });
    expect((await send('GET', `${path}/revisions`)).body).toMatchObject([{ revision: 2, isCurrent: true }, { revision: 1, isCurrent: false }]);
    expect((await send('PATCH', `${path}/revisions/1`, { name: '  As sent to Robin ' })).body).toMatchObject({ revision: 1, name: 'As sent to Robin', isCurrent: false });
    expect((await send('GET', `${path}/revisions/1`)).body).toMatchObject({ revision: 1, name: 'As sent to Robin', savedAt: expect.any(String), document: { header: { title: 'First' } } });
    expect((await send('PATCH', `${path}/revisions/1`, { name: ' ' })).body).toMatchObject({ name: null });
    for (const bad of [{}, { name: 7 }, { name: 'x'.repeat(201) }, { name: 'x', number: 3 }, '[]']) expectProblem(await send('PATCH', `${path}/revisions/1`, bad), 422);
    for (const method of ['GET', 'PATCH'] as const) expectProblem(await send(method, `${path}/revisions/99`, method === 'PATCH' ? { name: 'x' } : undefined), 404);
    const restored = await send('POST', `${path}/revisions/1/restore`);
    expect([restored.status, restored.headers.get('etag')]).toEqual([200, '"3"']);
    expect(restored.body).toMatchObject({ revision: 3, document: { header: { title: 'First' } } });
    for (const revision of ['0', '99', '-1', '1.5', 'x', '99999999999999999999']) expectProblem(await send('POST', `${path}/revisions/${revision}/restore`), 404);
  });

  test('a deleted one is gone and can be restored', async () => {
    const { path, id } = await create(titled('Deleted'));
    expect((await send('DELETE', path)).status).toBe(204);
    for (const [method, at] of [['GET', path], ['DELETE', path], ['GET', `${path}/revisions`], ['GET', `${path}/shares`], ['GET', `${path}/export?format=json`]] as const) expectProblem(await send(method, at), 404);
    expect((await send('POST', `${path}/restore`)).body).toMatchObject({ id, revision: 1 });
    expect((await send('GET', path)).status).toBe(200);
  });

  test('an archived one is out of the list, opens, and comes back', async () => {
    const { path, id } = await create(titled('Archived here'));
    const { body } = await send('POST', `${path}/shares`, {});
    const listed = async (query: string) => JSON.parse((await send('GET', `/api/proposals?q=archived here${query}`)).text).map((item: { id: string }) => item.id);
    expect([(await send('PUT', `${path}/archive`)).status, (await send('PUT', `${path}/archive`)).status]).toEqual([204, 204]);
    expect([await listed(''), await listed('&show=archived'), await listed('&show=all'), await listed('&show=current')]).toEqual([[], [id], [id], []]);
    expect((await send('GET', path)).body).toMatchObject({ id, archivedAt: expect.any(String) });
    expect((await send('GET', new URL(JSON.parse(JSON.stringify(body)).url).pathname)).status).toBe(200);
    expect((await send('DELETE', `${path}/archive`)).status).toBe(204);
    expect([await listed(''), await listed('&show=archived')]).toEqual([[id], []]);
    for (const method of ['PUT', 'DELETE']) expectProblem(await send(method, '/api/proposals/nobody/archive'), 404);
    expectProblem(await send('GET', '/api/proposals?show=hidden'), 400);
  });

  test('the list has it, page by page', async () => {
    for (const name of ['one', 'two', 'three']) await create(titled(`Paged ${name}`));
    const first = await send('GET', '/api/proposals?q=paged&limit=2');
    expect(first.body).toMatchObject([{ title: 'Paged three', revision: 1, status: 'draft', updatedAt: expect.any(String), headline: { currency: 'USD' } }, { title: 'Paged two' }]);
    const next = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await send('GET', next);
    expect(second.body).toMatchObject([{ title: 'Paged one' }]);
    expect(second.headers.get('link')).toBeNull();
    for (const query of ['limit=0', 'limit=501', 'limit=x', 'cursor=x']) expectProblem(await send('GET', `/api/proposals?${query}`), 400);
  });
});

describe('bad input has its answer', () => {
  test('a body that is no JSON, or not in UTF-8', async () => {
    for (const body of ['', '{', '{"a":1}x', 'null{']) expectProblem(await send('POST', '/api/evaluate', body), 400);
    const answer = await fetch(`${server.url}/api/evaluate`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: new Uint8Array([0x22, 0xff, 0x22]) });
    expect(answer.status).toBe(400);
  });

  test('a body over 256 KiB, with or without saying so', async () => {
    const body = JSON.stringify({ problem: { statement: 'x'.repeat(256 * 1024) } });
    expectProblem(await send('POST', '/api/evaluate', body), 413);
    expectProblem(await send('POST', '/api/proposals', body), 413);
    const stream = new ReadableStream({
      start(controller) {
        for (let piece = 0; piece < 20; piece += 1) controller.enqueue(new TextEncoder().encode(' '.repeat(16 * 1024)));
        controller.close();
      },
    });
    const answer = await fetch(`${server.url}/api/evaluate`, Object.assign({ method: 'POST', headers: { 'content-type': 'application/json' }, body: stream }, { duplex: 'half' }));
    expect(answer.status).toBe(413);
    expectProblem(await send('POST', '/api/evaluate', ' '.repeat(10 * 1024 * 1024)), 413);
    expect((await send('GET', '/healthz')).status).toBe(200);
  });

  test.each<[string, Body]>([
    ['header.title', titled('x'.repeat(10_000))],
    ['header.colour', { header: { colour: 'red' } }],
    ['cost.lines.0.kind', { cost: { lines: [{ kind: 'soft' }] } }],
    ['roi.horizonMonths', { roi: { horizonMonths: '12' } }],
    ['template', { template: 'slow-cd' }],
    ['', '[]'],
    ['', 'null'],
  ])('a document wrong at "%s" is refused there', async (path, body) => {
    const answer = await send('POST', '/api/proposals', body);
    expectProblem(answer, 422);
    expect(answer.body).toMatchObject({ issues: [{ path, code: expect.any(String), message: expect.any(String) }] });
  });

  test('what is nowhere is one and the same 404', async () => {
    const { path } = await create();
    const bodies = new Set<string>();
    for (const [method, at] of [['GET', '/api/proposals/nobody'], ['DELETE', '/api/proposals/nobody'], ['PUT', '/api/proposals/nobody'], ['DELETE', '/api/shares/nobody'], ['POST', `${path}/revisions/7/restore`], ['GET', '/api/nothing/here'], ['POST', '/api']] as const) {
      const answer = await send(method, at, method === 'PUT' ? {} : undefined, method === 'PUT' ? { 'if-match': '"1"' } : {});
      expectProblem(answer, 404);
      bodies.add(answer.text);
    }
    expect(bodies.size).toBe(1);
  });

  test.each([
    ['PATCH', '/api/proposals', 'GET, POST'], ['POST', '/api/proposals/nobody', 'GET, PUT, DELETE'], ['GET', '/api/evaluate', 'POST'], ['DELETE', '/api/schema', 'GET'], ['GET', '/api/shares/nobody', 'DELETE'], ['GET', '/api/proposals/nobody/archive', 'PUT, DELETE'],
  ])('%s %s is told what the address takes', async (method, path, takes) => {
    const answer = await send(method, path);
    expectProblem(answer, 405);
    expect(answer.headers.get('allow')?.split(', ').filter((name) => name !== 'HEAD' && name !== 'OPTIONS')).toEqual(takes.split(', '));
    expect(answer.body).toMatchObject({ detail: `This address does not take ${method}. It takes ${takes.replace(/, (\w+)$/, ' and $1')}.` });
    expect((await send('OPTIONS', path)).headers.get('allow')).toBe(answer.headers.get('allow'));
  });

  test('an address that cannot be decoded', async () => expectProblem(await send('GET', '/api/proposals/%E0%A4%A'), 400));

  test('control characters, right-to-left text, emoji and NUL are kept to the character', async () => {
    const title = 'א\u202eב 💸\u0000\u0007\t"<script>\\';
    const { path } = await create(titled(title));
    expect((await send('GET', path)).body).toMatchObject({ document: { header: { title } } });
  });
});

describe('evaluate', () => {
  test('gives the article its 20,000 and stores nothing', async () => {
    const before = (await send('GET', '/api/proposals?limit=500')).body;
    const { status, body } = await send('POST', '/api/evaluate', {
      cost: { lines: [{ metric: 'Hours', formula: '40 devs * 5 hr/mo -> 30 min/mo * $100/hr' }, { metric: 'EC2', formula: '$2,500/mo -> $500/mo', kind: 'cash' }, { formula: 'nonsense' }] },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      currency: 'USD',
      lines: [{ label: 'Hours', current: 20000, projected: 2000, saving: 18000, error: null, warnings: expect.any(Array), low: { saving: 18000 } }, { current: 2500, saving: 2000, kind: 'cash' }, { current: null, error: { code: expect.any(String), message: expect.any(String), start: expect.any(Number), end: expect.any(Number) } }],
      totals: { currentPerMonth: 22500, savingPerMonth: 20000, cashSavingPerMonth: 2000, capacitySavingPerMonth: 18000 },
      views: { drafted: { cashflow: expect.any(Array) }, finance: {}, cashOnly: {} },
    });
    expect(JSON.stringify(body)).not.toMatch(/"(reading|fixes|chips)"/);
    expect((await send('GET', '/api/proposals?limit=500')).body).toEqual(before);
  });

  test('gives every figure its range, and says how sure the net is: the same document, the same draws', async () => {
    const document = {
      cost: { lines: [{ metric: 'Hours', formula: '40 devs × 4–6 hr/mo → 20–40 min/mo × $100/hr' }] },
      ask: { items: [{ what: 'Two engineers', formula: '2 engineers × 3–6 weeks × $100/hr' }] },
      solution: { alternatives: [{ name: 'Rent machines', ask: '$2,000–3,000/mo', saving: '$5,000/mo' }] },
    };
    const { status, body } = await send('POST', '/api/evaluate', document);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ask: [{ oneOff: 36000, low: { oneOff: 24000 }, high: { oneOff: 48000 } }],
      totals: { savingPerMonth: 18000, low: { savingPerMonth: 13333.33, oneOff: 24000 }, high: { savingPerMonth: 22666.67 } },
      views: { drafted: { goLiveMonths: 2, net: 144000, low: { goLiveMonths: 1, net: 85333.33 }, high: { goLiveMonths: 2, net: 225333.33 }, irrCount: 1 } },
      options: [{ kind: 'proposed' }, { firstYearCost: 30000, low: { firstYearCost: 24000 }, high: { firstYearCost: 36000 }, askError: null }, { kind: 'nothing' }],
      risk: { seed: 1, draws: 10000, spread: { paidBackPercent: 100, sources: ['range'] }, tornado: { basis: 'doubt', net: 144000 } },
    });
    expect((await send('POST', '/api/evaluate', document)).text).toBe(JSON.stringify(body));
    expect(await send('POST', '/api/evaluate', {})).toMatchObject({ status: 200, body: { risk: null } });
  });
});

describe('links', () => {
  test('the secret is shown once, with its address', async () => {
    const { path } = await create(titled('Shared'));
    const made = await send('POST', `${path}/shares`, { label: 'For Dana' });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({ id: expect.any(String), url: expect.stringMatching(new RegExp(`^${server.url}/s/[\\w-]{43}$`)) });
    const token = /[\w-]{43}$/.exec(JSON.stringify(made.body).slice(0, -2))?.[0] ?? '';
    const listed = await send('GET', `${path}/shares`);
    expect(listed.body).toMatchObject([{ label: 'For Dana', pinned: true, state: 'live', opens: 0, lastOpenedAt: null, createdAt: expect.any(String), expiresAt: expect.any(String) }]);
    expect(listed.text).not.toContain(token);
    expect(server.output()).not.toContain(token);
    const session = await openSession({ engine: 'sqlite', file });
    expect(JSON.stringify(await session.rows('SELECT * FROM "Share"'))).not.toContain(token);
    await session.close();
  });

  test('S1: a thousand secrets and their passphrases are in no line the server prints, and in no table', async () => {
    const { path } = await create(titled('Secrets'));
    const secrets: string[] = [];
    for (let made = 0; made < 1000; made += 1) {
      const passphrase = made % 100 === 0 ? { passphrase: `passphrase number ${made}` } : {};
      const { body } = await send('POST', `${path}/shares`, { ...passphrase, allowAnswers: true });
      const token = /[\w-]{43}$/.exec(JSON.parse(JSON.stringify(body)).url)?.[0] ?? '';
      secrets.push(token, ...Object.values(passphrase));
      if (made % 100 > 1) continue;
      await send('GET', `/s/${token}`);
      await send('GET', `/s/${token}/pdf`);
      await send('POST', `/s/${token}`, { passphrase: `passphrase number ${made}` });
      await send('POST', `/s/${token}/answer`, { answer: 'approve', name: 'Robin' });
    }
    expect(new Set(secrets).size).toBe(1010);
    const session = await openSession({ engine: 'sqlite', file });
    const tables = await session.rows(`SELECT "name" FROM sqlite_master WHERE "type" = 'table'`);
    const dump = JSON.stringify(await Promise.all(tables.map(({ name }) => session.rows(`SELECT * FROM "${String(name)}"`))));
    await session.close();
    const said = dump + server.output();
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  });

  test('S3: an attack of a thousand tries gets five, whatever address it claims', async () => {
    const { path } = await create(titled('Locked'));
    const { body } = await send('POST', `${path}/shares`, { passphrase: 'harbour-violet' });
    const at = new URL(JSON.parse(JSON.stringify(body)).url).pathname;
    const statuses: number[] = [];
    for (let start = 0; start < 1000; start += 50) {
      const tries = Array.from({ length: 50 }, (_, index) => send('POST', at, { passphrase: `guess number ${start + index}` }, { 'x-forwarded-for': `198.51.100.${index}`, 'x-real-ip': `198.51.100.${index}`, 'x-greenlight-client': `198.51.${start % 250}.${index}` }));
      statuses.push(...(await Promise.all(tries)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 403)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(995);
  });

  test('a reader answers, the author lists it, the document stays', async () => {
    const { path } = await create(titled('Answered'));
    const { body } = await send('POST', `${path}/shares`, { label: 'For Dana', allowAnswers: true });
    const at = new URL(JSON.parse(JSON.stringify(body)).url).pathname;
    const answer = await fetch(`${server.url}${at}/answer`, { method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' }, body: new URLSearchParams({ answer: 'approve', name: 'Dana', sentence: 'Go.' }) });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${at}/answer`]);
    expect(answer.headers.getSetCookie()).toContainEqual(expect.stringMatching(new RegExp(`^greenlight_answer=[\\w-]+; Path=${at}; Max-Age=2592000; HttpOnly; SameSite=Lax$`)));
    expect((await fetch(`${server.url}${at}/answer`, { method: 'POST', body: new URLSearchParams({ answer: 'decline', name: 'Mallory' }), headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await send('GET', `${path}/answers`)).body).toMatchObject([{ answer: 'approve', name: 'Dana', sentence: 'Go.', label: 'For Dana', revision: 1 }]);
    expect((await send('GET', '/api/proposals?q=answered')).body).toMatchObject([{ status: 'approved', answer: { answer: 'approve', name: 'Dana' } }]);
    expect((await send('GET', path)).body).toMatchObject({ revision: 1 });
    expectProblem(await send('GET', '/api/proposals/nobody/answers'), 404);
  });

  test('a decision made elsewhere is recorded, shown in the list, and taken back', async () => {
    const { path } = await create(titled('Told in a meeting'));
    const state = async () => (await send('GET', '/api/proposals?q=told in a meeting')).body;
    expect((await send('PUT', `${path}/decision`, { answer: 'approve' })).status).toBe(204);
    expect(await state()).toMatchObject([{ status: 'funded', answer: { answer: 'approve', name: '', decidedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } }]);
    expect((await send('PUT', `${path}/decision`, { answer: 'decline', name: ' Robin\u0000\n Roe ', sentence: 'Ask again in Q3.', decidedOn: '2026-11-20' })).status).toBe(204);
    expect(await state()).toMatchObject([{ status: 'declined', answer: { name: 'Robin Roe', sentence: 'Ask again in Q3.', decidedOn: '2026-11-20' } }]);
    expect((await send('GET', `${path}/answers`)).body).toMatchObject([{ answer: 'decline', decidedOn: '2026-11-20', shareId: null }]);
    for (const bad of [{}, { answer: 'ask' }, { answer: 'approve', name: 'x'.repeat(101) }, { answer: 'approve', sentence: 'x'.repeat(501) }, { answer: 'approve', decidedOn: 'today' }, { answer: 'approve', createdAt: '9999-01-01T00:00:00Z' }, { answer: 'approve', by: 'x' }, '[]']) expectProblem(await send('PUT', `${path}/decision`, bad), 422);
    expect((await send('DELETE', `${path}/decision`)).status).toBe(204);
    expect(await state()).toMatchObject([{ status: 'draft', answer: null }]);
    expectProblem(await send('PUT', '/api/proposals/nobody/decision', { answer: 'approve' }), 404);
  });

  test('a replaced link has another address, and the old one is dead', async () => {
    const { path } = await create(titled('Replaced'));
    const { body } = await send('POST', `${path}/shares`, {});
    const { id, url } = JSON.parse(JSON.stringify(body));
    const replaced = await send('POST', `/api/shares/${id}/replace`);
    expect([replaced.status, replaced.body]).toEqual([200, { id, url: expect.stringMatching(/\/s\/[\w-]{43}$/) }]);
    expect((await send('GET', new URL(url).pathname)).status).toBe(404);
    expect((await send('GET', new URL(JSON.parse(replaced.text).url).pathname)).status).toBe(200);
    await send('DELETE', `/api/shares/${id}`);
    expectProblem(await send('POST', `/api/shares/${id}/replace`), 404);
  });

  test('a link ends in 30 days unless told otherwise, and can be revoked, which can be taken back at once', async () => {
    const { path } = await create();
    const none = await send('POST', `${path}/shares`);
    expect(none.status).toBe(201);
    const [share] = JSON.parse((await send('GET', `${path}/shares`)).text);
    expect(Date.parse(share.expiresAt) - Date.parse(share.createdAt)).toBeGreaterThan(29.9 * 86_400_000);
    expect((await send('DELETE', `/api/shares/${share.id}`)).status).toBe(204);
    expect((await send('GET', `${path}/shares`)).body).toMatchObject([{ state: 'revoked' }]);
    expect((await send('POST', `/api/shares/${share.id}/restore`)).status).toBe(204);
    expect((await send('GET', `${path}/shares`)).body).toMatchObject([{ state: 'live', revokedAt: null }]);
    expectProblem(await send('POST', '/api/shares/nobody/restore'), 404);
  });

  test.each<[string, Body]>([
    ['expiresAt', { expiresAt: '2020-01-01T00:00:00Z' }],
    ['expiresAt', { expiresAt: 'tomorrow' }],
    ['label', { label: 'x'.repeat(201) }],
    ['pinned', { pinned: 'yes' }],
    ['passphrase', { passphrase: 'short' }],
    ['passphrase', { passphrase: 12345678 }],
    ['allowAnswers', { allowAnswers: 'yes' }],
    ['allowCard', { allowCard: 1 }],
    ['colour', { colour: 'red' }],
  ])('a wrong %s is refused by name', async (path, body) => {
    const { path: proposal } = await create();
    const answer = await send('POST', `${proposal}/shares`, body);
    expectProblem(answer, 422);
    expect(answer.body).toMatchObject({ issues: [{ path }] });
  });
});

describe('files', () => {
  test('JSON comes back in as it went out', async () => {
    const { path } = await create({ template: 'slow-ci' });
    const exported = await send('GET', `${path}/export?format=json`);
    expect(exported.headers.get('content-disposition')).toContain('.json');
    expect((await send('POST', '/api/proposals', exported.text)).body).toMatchObject({ document: JSON.parse(exported.text) });
  });

  test('Markdown comes back in as it went out, and a fault in it is told with its line', async () => {
    const { path } = await create({ template: 'slow-ci' });
    const exported = await send('GET', `${path}/export?format=markdown`);
    expect([exported.headers.get('content-type'), exported.headers.get('content-disposition')]).toEqual(['text/markdown; charset=utf-8', expect.stringContaining('.md')]);
    const made = await send('POST', '/api/proposals', exported.text, { 'content-type': 'text/markdown; charset=utf-8' });
    expect(made.status).toBe(201);
    expect((await send('GET', `${made.headers.get('location')}/export?format=markdown`)).text).toBe(exported.text);
    const before = (await send('GET', '/api/proposals?limit=500')).text;
    const broken = await send('POST', '/api/proposals', exported.text.replace('| Time freed |', '| Time freed |  | '), { 'content-type': 'text/markdown' });
    expectProblem(broken, 422);
    expect(broken.body).toMatchObject({ detail: expect.stringMatching(/^Line \d+: This row has 9 cells and the table has 8 columns\./), issues: [{ line: expect.any(Number) }] });
    expectProblem(await send('POST', '/api/proposals', 'x'.repeat(300_000), { 'content-type': 'text/markdown' }), 413);
    expect((await send('GET', '/api/proposals?limit=500')).text).toBe(before);
  });

  test('a page with a range, drawn on its own thread, has the figures it has everywhere else', async () => {
    const { path } = await create({ header: { title: 'Ranged' }, cost: { lines: [{ metric: 'Waiting', formula: '40 devs × 4–6 hr/mo → 30 min/mo × $100/hr' }] } });
    const { document } = JSON.parse((await send('GET', path)).text);
    const sentence = /9 in 10 chance of at least \$[\d,]+/.exec(writeMarkdown(printedCase(document)))?.[0] ?? 'nothing of chances';
    expect((await send('GET', `${path}/export?format=markdown`)).text).toBe(writeMarkdown(printedCase(document)));
    const { url } = JSON.parse((await send('POST', `${path}/shares`, {})).text);
    for (const at of [new URL(url).pathname, `${path}/export?format=html`]) expect((await send('GET', at)).text).toContain(sentence);
  });

  test('an archive sent as a proposal is told where it belongs, and broken JSON in which line it breaks', async () => {
    expect((await send('POST', '/api/proposals', { format: 'greenlight-archive', version: 1, proposals: [] })).body).toMatchObject({ status: 422, detail: expect.stringContaining('npm run import') });
    expect((await send('POST', '/api/proposals', '{\n"header": {},\n"problem" }')).body).toMatchObject({ status: 400, detail: 'The body is not JSON; it stops making sense in line 3. Send one JSON object in UTF-8.' });
  });

  test('PDF is one page under a readable name', async () => {
    const { path } = await create({ template: 'slow-ci' });
    const answer = await fetch(`${server.url}${path}/export?format=pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="Stop paying 40 developers to wait for builds.pdf"; filename*=UTF-8''Stop%20paying%2040%20developers%20to%20wait%20for%20builds.pdf`);
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  test('a page that cannot fit says by how much, and where to cut', async () => {
    const { path } = await create({ header: { title: 'Long' }, problem: { statement: 'word '.repeat(799) }, solution: { summary: 'word '.repeat(799) } });
    const answer = await send('GET', `${path}/export?format=pdf`);
    expectProblem(answer, 422);
    expect(answer.body).toMatchObject({ code: 'DOES_NOT_FIT', overLines: expect.any(Number), longestSection: expect.stringMatching(/^(problem|solution)$/) });
  });

  test('a format that does not exist', async () => {
    const { path } = await create();
    for (const format of ['exe', '', 'constructor']) expectProblem(await send('GET', `${path}/export?format=${format}`), 422);
  });
});

test('a server whose terminal is gone still answers, and stops when told', async () => {
  const orphan = await startServer({ DATABASE_URL: `file:${join(folder.path, 'orphan.db')}` });
  orphan.closeOutput();
  // Nothing listens to what this makes it say.
  const session = await openSession({ engine: 'sqlite', file: join(folder.path, 'orphan.db') });
  await session.run('ALTER TABLE "Proposal" RENAME TO "Hidden"');
  expect((await fetch(`${orphan.url}/api/proposals`)).status).toBe(500);
  await session.run('ALTER TABLE "Hidden" RENAME TO "Proposal"');
  await session.close();
  expect((await fetch(`${orphan.url}/api/proposals`)).status).toBe(200);
  expect(await orphan.stop('SIGTERM')).toMatchObject({ code: 0 });
});

describe('every answer', () => {
  test('is healthy, and the schema is served', async () => {
    expect(await send('GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect((await send('GET', '/api/schema')).body).toMatchObject({ type: 'object', properties: { header: {}, cost: {} }, additionalProperties: false });
  });

  test.each(['/', '/api/proposals', '/api/nothing', '/nothing', '/healthz', '/proposals/nobody', '/s/unknown', '/s/unknown/pdf', '/s/unknown/answer', '/s/assets/unknown.js'])('%s carries the security headers', async (path) => {
    const { headers, text } = await send('GET', path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'wasm-unsafe-eval';/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    for (const rule of [`default-src 'none'`, `frame-ancestors 'none'`, `base-uri 'none'`, `object-src 'none'`, `connect-src 'self'`]) expect(policy).toContain(rule);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toMatch(/^no-referrer(, no-referrer)*$/);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-powered-by')).toBeNull();
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    const scripts = headers.get('content-type')?.startsWith('text/html') ? (text.match(/<script\b[^>]*>/g) ?? []) : [];
    for (const script of scripts) if (!script.includes('src="/')) expect(script).toContain(`nonce="${nonce}"`);
  });

  test('two answers never share a nonce', async () => {
    const nonces = await Promise.all([1, 2, 3].map(async () => (await send('GET', '/healthz')).headers.get('content-security-policy')));
    expect(new Set(nonces).size).toBe(3);
  });

  test('every writing route refuses another site', async () => {
    const { path } = await create();
    const routes = [['POST', '/api/proposals'], ['POST', '/api/evaluate'], ['PUT', path], ['DELETE', path], ['POST', `${path}/restore`], ['POST', `${path}/shares`], ['POST', `${path}/revisions/1/restore`], ['PATCH', `${path}/revisions/1`], ['DELETE', '/api/shares/x'], ['POST', '/api/shares/x/replace'], ['POST', '/s/unknown'], ['POST', '/s/unknown/answer']] as const;
    for (const [method, at] of routes) {
      for (const [name, value] of [['sec-fetch-site', 'cross-site'], ['sec-fetch-site', 'same-site'], ['origin', 'https://evil.example'], ['origin', 'null']] as const) {
        expectProblem(await send(method, at, method === 'DELETE' ? undefined : {}, { [name]: value, 'if-match': '"1"' }), 403);
      }
      expect((await send(method, at, 'a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(403);
    }
    expect((await send('GET', path)).body).toMatchObject({ revision: 1 });
  });

  test('what is refused before any page is asked is a page for a person, with the same headers', async () => {
    const { status, headers, text } = await send('POST', '/s/unknown/answer', 'answer=approve', { accept: 'text/html,*/*;q=0.8', origin: 'null', 'content-type': 'application/x-www-form-urlencoded' });
    expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('referrer-policy'), headers.get('x-robots-tag')]).toEqual([403, 'text/html; charset=utf-8', 'no-store', 'no-referrer', 'noindex']);
    expect(text).toContain('<p>Your browser did not say which page this came from, so nothing was stored.');
    expect(text).not.toContain('<script');
    expectProblem(await send('POST', '/api/proposals', {}, { accept: 'text/html', origin: 'null' }), 403);
  });

  test('the framework\'s own doors are shut', async () => {
    expect((await send('GET', '/_next/image?url=%2Ffavicon.ico&w=64&q=75')).status).toBe(404);
    for (const path of ['/', '/proposals/x', '/_next/static/x']) expectProblem(await send('POST', path, {}, { 'next-action': 'x'.repeat(40) }), 405);
  });
});
