/** What promises S2, S3, S4 and S7 say of shared pages, and the manager's answer, on a real database. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { renderPage } from '@/components/pdf/render-page';
import { htmlText } from '@/components/sheet/html-text';
import { AUTHOR_COOKIE } from '@/lib/server/author-mark';
import { exportFile } from '@/lib/server/export-file';
import { deleteProposal, getProposal } from '@/lib/server/proposals';
import { runtime } from '@/lib/server/runtime';
import { listAnswers } from '@/lib/server/share-answers';
import { createShare, listShares, replaceShare, revokeShare } from '@/lib/server/shares';
import { GET as getAnswer, POST as postAnswer } from './[token]/answer/route';
import { GET as getPdf } from './[token]/pdf/route';
import { GET as getPage, POST as postPage } from './[token]/route';
import { GET as getScript } from './assets/[file]/route';
import { cookieOf, DAY_MS, inDays, openShareWorld, shareOf, visit } from './testing/share-world';

vi.mock('./share-renderer', async (original) => ({ ...(await original<object>()), shareRenderer: vi.fn() }));
vi.mock('@/lib/server/export-file', async (original) => ({ ...(await original<object>()), exportFile: vi.fn() }));

const PHRASE = 'harbour-violet-ninety-two';
const TITLE = 'Stop paying 40 developers to wait for builds';
const HOUR_MS = 3_600_000;
const LOOKERS = [
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)', 'facebookexternalhit/1.1', 'Twitterbot/1.0', 'WhatsApp/2.23.20.0', 'TelegramBot (like TwitterBot)',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
  'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5', 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)', 'LinkedInBot/1.0 (compatible; Mozilla/5.0)',
  'Mozilla/5.0 (compatible; Proofpoint URL Defense)', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
];

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openShareWorld();
  vi.mocked(exportFile).mockImplementation(async () => ({ bytes: new TextEncoder().encode('%PDF-'), type: 'application/pdf', name: 'page.pdf' }));
});
afterAll(() => close());
afterEach(() => { vi.useRealTimers(); });

/** Later, on the clock of this process. */
const wait = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });

describe('S2: revoke and expiry act at once, and a dead link is one page', () => {
  const dead: [string, () => Promise<{ token: string; end: () => Promise<unknown> }>][] = [
    ['revoked', async () => { const { token, shareId } = await shareOf('slow-ci', { allowAnswers: true, days: 90 }); return { token, end: () => revokeShare(shareId) }; }],
    ['replaced', async () => { const { token, shareId } = await shareOf('slow-ci', { allowAnswers: true, days: 90 }); return { token, end: () => replaceShare(shareId) }; }],
    ['ended', async () => { const { token } = await shareOf('slow-ci', { allowAnswers: true, days: 1 }); return { token, end: async () => wait(DAY_MS) }; }],
    ['deleted', async () => { const { token, proposalId } = await shareOf('slow-ci', { allowAnswers: true, days: 90 }); return { token, end: () => deleteProposal(proposalId) }; }],
    ['revoked behind a passphrase', async () => { const { token, shareId } = await shareOf('slow-ci', { allowAnswers: true, days: 90, passphrase: PHRASE }); return { token, end: () => revokeShare(shareId) }; }],
  ];

  test.each(dead)('%s: page, PDF and answer, the same bytes as a link that never was', async (_what, make) => {
    const { token, end } = await make();
    const cookie = cookieOf(await visit(postPage, token, { form: { passphrase: PHRASE } }));
    expect((await visit(getPage, token, { cookie })).status).toBe(200);
    expect((await visit(getPdf, token, { cookie, path: '/pdf' })).body).toBe('%PDF-');
    await end();
    const never = await visit(getPage, 'x'.repeat(43));
    expect(never.status).toBe(404);
    for (const answer of [
      await visit(getPage, token, { cookie }), await visit(getPage, token), await visit(postPage, token, { form: { passphrase: PHRASE } }), await visit(getPdf, token, { cookie, path: '/pdf' }),
      await visit(getAnswer, token, { cookie, path: '/answer' }), await visit(postAnswer, token, { cookie, path: '/answer', form: { answer: 'approve', name: 'x' } }),
    ]) expect(answer).toEqual(never);
  });

  test.each(dead.slice(0, 4))('%s while the page or the PDF is being drawn: nothing of it goes out', async (_what, make) => {
    const onPage = await make();
    const engine = globalThis.greenlightPdfEngine;
    if (engine === undefined) throw new Error('The engine was not started.');
    vi.spyOn(engine.finished, 'get').mockReturnValueOnce(undefined);
    vi.spyOn(engine.pool, 'run').mockImplementationOnce(async (sheet) => { await onPage.end(); return renderPage(sheet); });
    expect((await visit(getPage, onPage.token)).status).toBe(404);
    vi.useRealTimers();
    const onPdf = await make();
    vi.mocked(exportFile).mockImplementationOnce(async () => { await onPdf.end(); return { bytes: new TextEncoder().encode('%PDF-'), type: 'application/pdf', name: 'x.pdf' }; });
    expect((await visit(getPdf, onPdf.token, { path: '/pdf' })).status).toBe(404);
  });

  test('a link ends in the millisecond it says, not before', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 2) });
    const { token } = await shareOf('slow-ci', { days: 30 });
    vi.setSystemTime(Date.UTC(2026, 2, 2) + 30 * DAY_MS - 1);
    expect((await visit(getPage, token)).status).toBe(200);
    vi.setSystemTime(Date.UTC(2026, 2, 2) + 30 * DAY_MS);
    expect((await visit(getPage, token)).status).toBe(404);
  });

  test('each reason takes one question to the database, and the times tell no reason from another', async () => {
    const links = await Promise.all(dead.map(([, make]) => make()));
    for (const { end } of links) await end();
    const tokens = ['x'.repeat(43), ...links.map(({ token }) => token)];
    const { database } = runtime();
    const questions = vi.spyOn(database, '$queryRawUnsafe');
    const times = tokens.map(() => [] as number[]);
    const ROUNDS = 150;
    for (let round = -10; round < ROUNDS; round += 1) {
      for (let turn = 0; turn < tokens.length; turn += 1) {
        const which = (turn + round + tokens.length * 10) % tokens.length;
        const started = performance.now();
        await visit(getPage, tokens[which] ?? '');
        if (round >= 0) times[which]?.push(performance.now() - started);
      }
    }
    expect(questions).toHaveBeenCalledTimes((ROUNDS + 10) * tokens.length);
    questions.mockRestore();
    // How often a visit to one link takes longer than one to the unknown: half the time, if nothing tells them apart.
    const [unknown = [], ...others] = times;
    for (const other of others) {
      const longer = other.flatMap((one) => unknown.map((two): number => (one > two ? 1 : 0))).reduce((sum, one) => sum + one, 0) / (ROUNDS * ROUNDS);
      expect(longer).toBeGreaterThan(0.3);
      expect(longer).toBeLessThan(0.7);
    }
  });
});

describe('S3: a passphrase', () => {
  test('is asked for by page, PDF and answer, which tell nothing before it', async () => {
    const { token } = await shareOf('slow-ci', { passphrase: PHRASE, allowAnswers: true });
    const door = await visit(getPage, token);
    expect(door.status).toBe(200);
    expect(htmlText(door.body)).toContain('This page asks for a passphrase');
    expect(door.body).toMatch(new RegExp(`<form action="/s/${token}" method="post">`));
    expect(door.body).not.toMatch(/<script|developers/);
    const pdf = await visit(getPdf, token, { path: '/pdf' });
    expect([pdf.status, pdf.headers.location]).toEqual([303, `/s/${token}`]);
    const refused = await visit(postAnswer, token, { path: '/answer', form: { answer: 'approve', name: 'Robin' } });
    expect(refused.status).toBe(403);
    expect(refused.body).not.toContain('developers');
  });

  test('opens page and PDF for an hour, in this browser, for this link', async () => {
    const { token, proposalId } = await shareOf('slow-ci', { passphrase: PHRASE });
    const other = await createShare(proposalId, { label: '', expiresAt: inDays(9), pinned: true, passphrase: PHRASE });
    const entered = await visit(postPage, token, { query: '?share=30', form: { passphrase: ` ${PHRASE}\n` } });
    expect([entered.status, entered.headers.location]).toEqual([303, `/s/${token}?share=30`]);
    expect(entered.headers['set-cookie']).toMatch(new RegExp(`^greenlight_link=\\d+\\.[\\w-]{43}; Path=/s/${token}; Max-Age=3600; HttpOnly; SameSite=Lax$`));
    const cookie = cookieOf(entered);
    expect((await visit(getPage, token, { cookie })).body).toContain(`<h1>${TITLE}</h1>`);
    expect((await visit(getPdf, token, { cookie, path: '/pdf' })).body).toBe('%PDF-');
    expect((await visit(getPage, other.token, { cookie })).body).not.toContain(TITLE);
    wait(HOUR_MS + 1);
    expect((await visit(getPage, token, { cookie })).body).not.toContain(TITLE);
  });

  test('a cookie that was made up, stretched or cut opens nothing', async () => {
    const { token } = await shareOf('slow-ci', { passphrase: PHRASE });
    const cookie = cookieOf(await visit(postPage, token, { form: { passphrase: PHRASE } }));
    const [name, until = '', mac = ''] = cookie.split(/[=.]/);
    for (const forged of [`${name}=${Number(until) + 1}.${mac}`, `${name}=9999999999999.${'A'.repeat(43)}`, `${name}=${until}.${mac.slice(1)}`, `${name}=${until}.`, `x${cookie}`]) {
      expect((await visit(getPage, token, { cookie: forged })).body).not.toContain(TITLE);
    }
  });

  test('a session ends with the secret it was opened under', async () => {
    const { token, shareId } = await shareOf('slow-ci', { passphrase: PHRASE });
    const cookie = cookieOf(await visit(postPage, token, { form: { passphrase: PHRASE } }));
    const next = await replaceShare(shareId);
    expect((await visit(getPage, next, { cookie })).body).not.toContain(TITLE);
  });

  test('an attack of a thousand tries gets five, whatever it says of itself', async () => {
    const { token } = await shareOf('slow-ci', { passphrase: PHRASE });
    const statuses: number[] = [];
    for (let start = 0; start < 1000; start += 100) {
      const tries = Array.from({ length: 100 }, (_, index) => visit(postPage, token, { form: { passphrase: `guess ${start + index}` }, headers: { 'x-forwarded-for': `198.51.${start / 100}.${index}` } }));
      statuses.push(...(await Promise.all(tries)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 403)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(995);
    const right = await visit(postPage, token, { form: { passphrase: PHRASE } });
    expect([right.status, right.headers['set-cookie']]).toEqual([429, undefined]);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect(htmlText(right.body)).toContain('There were too many tries. Try again in 15 minutes.');
    // Somebody else, and the same one later, come in.
    expect((await visit(postPage, token, { client: '203.0.113.8', form: { passphrase: PHRASE } })).status).toBe(303);
    wait(15 * 60_000);
    expect((await visit(postPage, token, { form: { passphrase: PHRASE } })).status).toBe(303);
  });

  test('an answer written while the session ended is kept, and goes out with the passphrase', async () => {
    const { token, proposalId } = await shareOf('slow-ci', { passphrase: PHRASE, allowAnswers: true });
    const form = { answer: 'ask', name: 'Robin "R" Roe', sentence: 'Why <now>?' };
    const door = await visit(postAnswer, token, { path: '/answer', form });
    expect(door.status).toBe(403);
    const kept = Object.fromEntries([...door.body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')]));
    expect(kept).toEqual(form);
    expect(await listAnswers(proposalId)).toEqual([]);
    const sent = await visit(postAnswer, token, { path: '/answer', form: { ...form, passphrase: PHRASE } });
    expect([sent.status, cookieOf(sent)]).toEqual([303, expect.stringMatching(/^greenlight_link=/)]);
    expect(await listAnswers(proposalId)).toMatchObject([{ answer: 'ask', name: 'Robin "R" Roe', sentence: 'Why <now>?' }]);
  });
});

describe('S4: programs that open every link', () => {
  test.each(LOOKERS)('learn nothing and burn nothing: %s', async (agent) => {
    const { token, proposalId } = await shareOf('slow-ci');
    const page = await visit(getPage, token, { agent });
    const pdf = await visit(getPdf, token, { agent, path: '/pdf' });
    expect([page.status, pdf.status, pdf.body]).toEqual([200, 303, '']);
    expect(page.body).not.toMatch(/developers|\$\d|<script/);
    expect(page.body).toContain('<meta property="og:title" content="A business case shared with you"/>');
    await visit(getPage, token, { agent, method: 'HEAD' });
    expect((await listShares(proposalId)).map(({ opens }) => opens)).toEqual([0]);
    expect((await visit(getPage, token)).body).toContain(`<h1>${TITLE}</h1>`);
  });

  test('a person whose app calls itself like one presses a button and reads', async () => {
    const { token } = await shareOf('slow-ci');
    const agent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Outlook-iOS/2.0';
    const pressed = await visit(postPage, token, { agent, form: {} });
    expect([pressed.status, pressed.headers.location]).toEqual([303, `/s/${token}`]);
    expect((await visit(getPage, token, { agent, cookie: cookieOf(pressed) })).body).toContain(`<h1>${TITLE}</h1>`);
  });

  test.each([undefined, PHRASE])('a card shows title and one sentence where the author allows it, and no more (passphrase: %s)', async (passphrase) => {
    const { token } = await shareOf('slow-ci', { allowCard: true, ...(passphrase ? { passphrase } : {}) });
    const { body } = await visit(getPage, token, { agent: LOOKERS[0] });
    expect([...body.matchAll(/<meta property="og:\w+" content="([^"]*)"/g)].map((match) => match[1])).toEqual([TITLE, expect.stringMatching(/\$22,500 a month/)]);
    expect(htmlText(body.slice(body.indexOf('<body')))).not.toMatch(/developers|\$\d/);
  });

  test('the what-if without scripts asks again, and is not another opening', async () => {
    const { token, proposalId } = await shareOf('slow-ci');
    await visit(getPage, token);
    for (const share of [10, 20, 30]) await visit(getPage, token, { query: `?share=${share}` });
    expect((await listShares(proposalId)).map(({ opens }) => opens)).toEqual([1]);
  });

  test('the author’s own visits are not counted', async () => {
    const { token, proposalId } = await shareOf('slow-ci');
    await visit(getPage, token, { cookie: `a=b; ${AUTHOR_COOKIE.split(';')[0]}` });
    await visit(getPage, token);
    expect((await listShares(proposalId)).map(({ opens }) => opens)).toEqual([1]);
  });

  test('every route, whatever its answer: kept by no cache, found by no search engine, framed by nobody', async () => {
    const open = await shareOf('slow-ci', { allowAnswers: true });
    const locked = await shareOf('slow-ci', { passphrase: PHRASE });
    const answer = { answer: 'approve', name: 'Robin' };
    const answers = {
      page: await visit(getPage, open.token),
      head: await visit(getPage, open.token, { method: 'HEAD' }),
      pdf: await visit(getPdf, open.token, { path: '/pdf' }),
      ended: await visit(getPage, 'x'.repeat(43)),
      endedPdf: await visit(getPdf, 'x'.repeat(43), { path: '/pdf' }),
      door: await visit(getPage, locked.token),
      doorPdf: await visit(getPdf, locked.token, { path: '/pdf' }),
      wrong: await visit(postPage, locked.token, { form: { passphrase: 'wrong one' } }),
      entered: await visit(postPage, locked.token, { form: { passphrase: PHRASE } }),
      answered: await visit(postAnswer, open.token, { path: '/answer', form: answer }),
      unanswered: await visit(postAnswer, open.token, { path: '/answer', form: { ...answer, name: '' } }),
      nothingAnswered: await visit(getAnswer, open.token, { path: '/answer' }),
      noScript: await getScript(new Request('http://localhost:3000/s/assets/x.js'), { params: Promise.resolve({ file: 'x.js' }) }).then(async (response) => ({ status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() })),
    };
    const seen = Object.entries(answers).map(([name, { status, headers }]) => `${name} ${status} ${headers['cache-control']} · ${headers['x-robots-tag']} · ${/frame-ancestors 'none'$/.test(headers['content-security-policy'] ?? '')}`);
    const PRIVATE = 'no-store · noindex, nofollow, noarchive';
    // A redirect and a PDF have no policy of their own: the host gives them its own, with frame-ancestors too.
    expect(seen).toEqual([
      `page 200 ${PRIVATE} · true`, `head 200 ${PRIVATE} · true`, `pdf 200 ${PRIVATE} · false`, `ended 404 ${PRIVATE} · true`, `endedPdf 404 ${PRIVATE} · true`, `door 200 ${PRIVATE} · true`, `doorPdf 303 ${PRIVATE} · false`,
      `wrong 403 ${PRIVATE} · true`, `entered 303 ${PRIVATE} · false`, `answered 303 ${PRIVATE} · false`, `unanswered 422 ${PRIVATE} · true`, `nothingAnswered 303 ${PRIVATE} · false`, `noScript 404 ${PRIVATE} · true`,
    ]);
  });
});

describe('the manager’s answer', () => {
  test('is a form on the page where the author allows it, and nowhere else', async () => {
    const yes = await shareOf('slow-ci', { allowAnswers: true });
    const no = await shareOf('slow-ci');
    expect((await visit(getPage, yes.token)).body).toContain(` action="/s/${yes.token}/answer" method="post"`);
    expect((await visit(getPage, no.token)).body).not.toContain('/answer"');
    expect((await visit(postAnswer, no.token, { path: '/answer', form: { answer: 'approve', name: 'Robin' } })).status).toBe(404);
    expect(await listAnswers(no.proposalId)).toEqual([]);
  });

  test('arrives, is shown to its writer once more, and leaves the document as it is', async () => {
    const { token, proposalId, proposal } = await shareOf('slow-ci', { allowAnswers: true });
    const sent = await visit(postAnswer, token, { path: '/answer', form: { answer: 'approve', name: ' Robin\nRoe ', sentence: 'Go, but <b>start</b> small.' } });
    expect(sent.status).toBe(303);
    expect(sent.headers.location).toBe(`/s/${token}/answer`);
    const cookie = cookieOf(sent);
    const arrived = await visit(getAnswer, token, { path: '/answer', cookie });
    expect(htmlText(arrived.body)).toContain('You approved this');
    expect(arrived.body).toContain('Go, but &lt;b&gt;start&lt;/b&gt; small.');
    expect(await listAnswers(proposalId)).toMatchObject([{ answer: 'approve', name: 'Robin Roe', sentence: 'Go, but <b>start</b> small.', revision: 1 }]);
    expect(await getProposal(proposalId)).toMatchObject({ revision: 1, document: proposal });
    expect(arrived.body).toContain(`<a href="/s/${token}">Back to the page`);
    const cardOf = async (carried: string) => htmlText((await visit(getPage, token, { cookie: carried })).body.match(/<section id="answer"[^]*?<\/section>/)?.[0] ?? '');
    expect(await cardOf(`a=b; ${cookie}; c=d`), 'and on the page they go back to').toMatch(/You approved this[^]*Go, but <b>start<\/b> small\.[^]*Robin Roe/);
    for (const other of ['', 'greenlight_answer=', 'greenlight_answer=nobody']) {
      expect(await cardOf(other), other).not.toMatch(/approved|Robin/);
      expect((await visit(getAnswer, token, { path: '/answer', cookie: other })).headers.location).toBe(`/s/${token}`);
    }
    const opens = async () => (await listShares(proposalId)).map((share) => share.opens);
    const before = await opens();
    await visit(getPage, token, { cookie, headers: { 'sec-fetch-site': 'same-origin' } });
    expect(await opens(), 'which is no second opening').toEqual(before);
    await visit(getPage, token, { cookie, headers: { 'sec-fetch-site': 'none' } });
    expect(await opens(), 'but a later visit is one').toEqual(before.map((count) => count + 1));
    const elsewhere = await shareOf('slow-ci', { allowAnswers: true });
    expect((await visit(getAnswer, elsewhere.token, { path: '/answer', cookie })).status).toBe(303);
    expect(htmlText((await visit(getPage, elsewhere.token, { cookie })).body), 'which no other link shows').not.toContain('Robin Roe');
  });

  test.each([
    ['a choice', { name: 'Robin' }, 'Choose what you answer'], ['a choice there is', { answer: 'fund', name: 'Robin' }, 'Choose what you answer'], ['a name', { answer: 'approve', name: ' \u202e ' }, 'Write your name'],
    ['a question', { answer: 'ask', name: 'Robin', sentence: ' ' }, 'Write the question'], ['a short name', { answer: 'approve', name: 'x'.repeat(101) }, 'room for 100'], ['a short sentence', { answer: 'approve', name: 'Robin', sentence: 'y'.repeat(501) }, 'room for 500'],
  ])('needs %s; what was written stays in the form', async (_what, form, words) => {
    const { token, proposalId } = await shareOf('slow-ci', { allowAnswers: true });
    const { status, body } = await visit(postAnswer, token, { path: '/answer', form });
    expect(status).toBe(422);
    expect(htmlText(body)).toContain(words);
    expect(body).toContain(`name="name" value="${form.name.trim().replace('\u202e', '') === '' ? '' : form.name}`.slice(0, 60));
    expect(await listAnswers(proposalId)).toEqual([]);
  });

  test('can be sent five times in a quarter of an hour from one place', async () => {
    const { token, proposalId } = await shareOf('slow-ci', { allowAnswers: true });
    const statuses: number[] = [];
    for (let time = 0; time < 8; time += 1) statuses.push((await visit(postAnswer, token, { path: '/answer', form: { answer: 'ask', name: 'Robin', sentence: `Question ${time}` } })).status);
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429, 429]);
    expect(await listAnswers(proposalId)).toHaveLength(5);
  });

  test('S7: scripts written into an answer are text in every page they reach', async () => {
    const { token } = await shareOf('slow-ci', { allowAnswers: true });
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const sent = await visit(postAnswer, token, { path: '/answer', form: { answer: 'approve', name: evil.slice(0, 90), sentence: evil } });
    const again = await visit(postAnswer, token, { path: '/answer', form: { answer: evil, name: evil, sentence: evil } });
    const shown = await visit(getAnswer, token, { path: '/answer', cookie: cookieOf(sent) });
    const page = await visit(getPage, token, { cookie: cookieOf(sent) });
    expect(page.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.body).not.toMatch(/<script>alert|<img/);
    for (const { body } of [again, shown]) {
      expect(body).not.toMatch(/<script|<img/);
      expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    }
  });
});
