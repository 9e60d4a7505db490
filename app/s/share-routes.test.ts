/** The doors a reader without an account comes through, on a real database and the bundled renderer. */
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { htmlText } from '@/components/sheet/html-text';
import { buildTemplate, TEMPLATES } from '@/lib/proposal/templates';
import { exportFile } from '@/lib/server/export-file';
import { Problem } from '@/lib/server/problem';
import { createProposal, deleteProposal, saveProposal } from '@/lib/server/proposals';
import { createShare, listShares, revokeShare } from '@/lib/server/shares';
import { computeResults } from '@/lib/finance/compute-results';
import { returnAtShare, whatIfGround } from '@/lib/finance/what-if';
import { buildSheet } from '@/lib/sheet/build-sheet';
import { sheetText } from '@/lib/sheet/sheet-text';
import { whatIfText } from '@/lib/sheet/what-if-text';
import { GET as getScript } from './assets/[file]/route';
import { readDoubt } from './read-doubt';
import { shareRenderer } from './share-renderer';
import { inDays, openShareWorld, shareOf, visit } from './testing/share-world';
import { GET as getPdf } from './[token]/pdf/route';
import { GET as getPage, POST as postPage } from './[token]/route';

vi.mock('./share-renderer', async (original) => ({ ...(await original<object>()), shareRenderer: vi.fn() }));
vi.mock('@/lib/server/export-file', async (original) => ({ ...(await original<object>()), exportFile: vi.fn() }));

const MAX_BYTES = 60 * 1024;
const TODAY = '2026-03-02';

let close: () => Promise<void>;
beforeAll(async () => { close = await openShareWorld(); });
afterAll(() => close());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a link that opens', () => {
  test.each(TEMPLATES.map(({ slug }) => slug))('%s: every word of the page, the five sections, the slider, the way to the PDF', async (slug) => {
    const { proposal, token } = await shareOf(slug);
    const { status, body } = await visit(getPage, token);
    expect(status).toBe(200);
    const [screen = '', paper = ''] = body.split('<div class="printed">');
    const text = htmlText(screen).replace(/\s+/g, ' ');
    const sheet = buildSheet(proposal, computeResults(proposal), { version: null });
    expect(htmlText(paper)).toContain(sheet.title.split(' ')[0]);
    expect(sheetText(sheet, 'full').filter((words) => !text.includes(words.replace(/\s+/g, ' ').trim()))).toEqual([]);
    for (const heading of ['Problem', 'Cost', 'Solution', 'Ask', 'ROI']) expect(body).toContain(`>${heading}</h2>`);
    expect(body.match(/<table class="costs"/g)).toHaveLength(1);
    expect(body).toMatch(/<label[^>]*for="share"[^>]*>Share of the savings that comes true<\/label>/);
    expect(body).toMatch(new RegExp(`<a[^>]*href="/s/${token}/pdf"[^>]*>.*Download PDF</a>`));
  });

  test('says which version it is and when the link ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T09:00:00Z') });
    const { token } = await shareOf('slow-ci');
    const { body } = await visit(getPage, token);
    expect(htmlText(body)).toContain('Read-only, version 1 of March 2, 2026. Link ends April 1.');
  });

  test('without scripts the what-if is answered by the address, at any share', async () => {
    const { proposal, token } = await shareOf('slow-ci');
    const results = computeResults(proposal);
    const { streams, plan } = whatIfGround(proposal, results);
    for (const share of [0, 13, 50, 100]) {
      const { body } = await visit(getPage, token, { query: `?share=${share}` });
      const text = htmlText(body);
      const expected = whatIfText(proposal, results, returnAtShare(streams, plan, share), { sharePercent: share, arrivingPercent: share, lines: [] });
      for (const figure of expected.figures) expect(text).toContain(`${figure.label}\n\n${figure.value}\n\n${figure.plan}`);
      expect(body).toContain(`aria-valuetext="${expected.spoken}"`);
    }
  });

  test('the figures of the page itself do not move with the what-if', async () => {
    const { token } = await shareOf('slow-ci');
    const headOf = async (query: string) => (await visit(getPage, token, { query })).body.match(/<header class="sheet-header">[^]*?<\/header>/)?.[0];
    expect(await headOf('?share=0')).toBe(await headOf('?share=100'));
  });

  test('asks nothing of any other place, and puts no style or script where its policy forbids them', async () => {
    const { token } = await shareOf('slow-ci');
    const { body, headers } = await visit(getPage, token);
    const addresses = [...body.matchAll(/(?:src|href|action|url\()="?([^"\s>)]+)/g)].map((match) => match[1] ?? '');
    expect(addresses.filter((address) => !/^(\/(?!\/)|#)/.test(address))).toEqual([]);
    expect(body).not.toMatch(/\sstyle=|\son\w+=|javascript:/);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; style-src 'sha256-[\w+/]{43}='/);
    expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    // The same policy in the page, before anything it governs, so that it holds whoever serves it.
    const inPage = body.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]?.replaceAll('&#x27;', `'`);
    expect(`${inPage}; frame-ancestors 'none'`).toBe(headers['content-security-policy']);
    expect(body.indexOf('http-equiv')).toBeLessThan(body.indexOf('<style'));
  });

  test('is kept by no cache and found by no search engine', async () => {
    const { token } = await shareOf('slow-ci');
    const { headers } = await visit(getPage, token);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive', 'content-type': 'text/html; charset=utf-8' });
  });

  test('page, style and script together stay under 60 KB on the wire', async () => {
    const { token } = await shareOf('slow-ci');
    const { body } = await visit(getPage, token);
    const { whatIfScript, stillOpenScript } = await shareRenderer();
    expect(gzipSync(body).length + gzipSync(whatIfScript).length + gzipSync(stillOpenScript).length).toBeLessThan(MAX_BYTES);
  });

  test('counts a reader, and no program that looks at links', async () => {
    const { proposalId, token } = await shareOf('slow-ci');
    await visit(getPage, token);
    await visit(getPage, token, { agent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' });
    expect((await listShares(proposalId)).map((share) => share.opens)).toEqual([1]);
  });

  test('a card drawn from the link tells nothing of the proposal', async () => {
    const { token } = await shareOf('slow-ci');
    const { body } = await visit(getPage, token);
    const cards = [...body.matchAll(/<meta property="og:\w+" content="([^"]*)"/g)].map((match) => match[1]);
    expect(cards).toEqual(['A business case shared with you', 'Open the link to read it.']);
  });

  describe('the day it ends', () => {
    const before = process.env.TZ;
    afterEach(() => { process.env.TZ = before; });

    test.each(['America/Los_Angeles', 'UTC', 'Asia/Tokyo'])('is the one the author chose, in %s', async (zone) => {
      process.env.TZ = zone;
      const proposal = buildTemplate('slow-ci', TODAY);
      const { id } = await createProposal(proposal!);
      const { token } = await createShare(id, { label: '', expiresAt: new Date(2030, 3, 1, 23, 59, 59), pinned: true });
      expect(htmlText((await visit(getPage, token)).body)).toContain('Link ends April 1, 2030.');
    });
  });

  test('a pinned link keeps its version, the other follows', async () => {
    const pinned = await shareOf('slow-ci');
    const { token: following } = await createShare(pinned.proposalId, { label: '', expiresAt: inDays(30), pinned: false });
    await saveProposal(pinned.proposalId, { ...pinned.proposal, header: { ...pinned.proposal.header, title: 'Another title' } }, 1, null);
    expect((await visit(getPage, pinned.token)).body).toContain('<h1>Stop paying 40 developers to wait for builds</h1>');
    expect((await visit(getPage, following)).body).toContain('<h1>Another title</h1>');
  });
});

describe('a link that does not open', () => {
  test('unknown, ended, revoked and deleted are one answer, byte for byte, for page and PDF', async () => {
    const revoked = await shareOf('slow-ci');
    const ended = await shareOf('slow-ci', { days: 1 });
    const deleted = await shareOf('slow-ci', { days: 90 });
    await visit(getPage, revoked.token);
    await revokeShare(revoked.shareId);
    await deleteProposal(deleted.proposalId);
    vi.useFakeTimers({ toFake: ['Date'], now: inDays(2) });
    const answers = [];
    for (const token of ['x'.repeat(43), '', 'assets', ended.token, revoked.token, deleted.token]) answers.push(await visit(getPage, token), await visit(getPdf, token));
    const [first] = answers;
    expect(first?.status).toBe(404);
    expect(htmlText(first?.body ?? '')).toContain('This link has ended');
    for (const answer of answers) expect(answer).toEqual(first);
  });

  test('its page asks for no script and names nothing', async () => {
    const { body } = await visit(getPage, 'x'.repeat(43));
    expect(body).not.toContain('<script');
    expect(body).not.toContain('Stop paying');
  });
});

describe('the PDF of a link', () => {
  const name = 'Café → builds.pdf';

  test('is the page the author exports, under a name that can be read', async () => {
    const { proposal, token } = await shareOf('slow-ci');
    vi.mocked(exportFile).mockResolvedValueOnce({ bytes: new TextEncoder().encode('%PDF-'), type: 'application/pdf', name });
    const { status, headers, body } = await visit(getPdf, token);
    expect(vi.mocked(exportFile)).toHaveBeenLastCalledWith(proposal, 'pdf');
    expect({ status, body }).toEqual({ status: 200, body: '%PDF-' });
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' });
    expect(headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`);
  });

  test.each([[422, 'longer than one page'], [503, 'Try again in a few seconds'], [500, 'It is not your doing']])('when it cannot be had (%i) the reader gets a page that says why', async (code, words) => {
    const { token } = await shareOf('slow-ci');
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    vi.mocked(exportFile).mockRejectedValueOnce(code === 500 ? new Error('The page was not ready.') : new Problem(code, 'For a program.'));
    const { status, headers, body } = await visit(getPdf, token);
    expect(status).toBe(code);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' });
    expect(htmlText(body)).toContain(words);
    expect(log).toHaveBeenCalledTimes(code === 500 ? 1 : 0);
  });
});

describe('a form that cannot be read', () => {
  test.each([[400, { passphrase: 'no JSON' }], [413, { passphrase: 'x'.repeat(300_000) }]])('is answered with %i and kept out of the log', async (code, form) => {
    const { token } = await shareOf('slow-ci', { passphrase: 'harbour-violet' });
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { status, headers } = await visit(postPage, token, { form, headers: { 'content-type': code === 400 ? 'application/json' : 'application/x-www-form-urlencoded' } });
    expect({ status, type: headers['content-type'] }).toEqual({ status: code, type: 'text/html; charset=utf-8' });
    expect(log).not.toHaveBeenCalled();
  });
});

describe('the page’s scripts', () => {
  const get = (file: string) => getScript(new Request(`http://localhost:3000/s/assets/${file}`), { params: Promise.resolve({ file }) });

  test('are served for ever under the names the page gives them, and under no other', async () => {
    const { token } = await shareOf('slow-ci');
    const { body } = await visit(getPage, token);
    const files = [...body.matchAll(/<script src="\/s\/assets\/([^"]+)" defer/g)].map((match) => match[1] ?? '');
    const served = await Promise.all(files.map(get));
    for (const { headers } of served) expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const { whatIfScript, stillOpenScript } = await shareRenderer();
    expect(await Promise.all(served.map((script) => script.text()))).toEqual([whatIfScript, stillOpenScript]);
    expect((await get('what-if-0000000000000000.js')).status).toBe(404);
  });
});

describe('the share an address asks for', () => {
  test.each([['', 50], ['?share=0', 0], ['?share=7', 7], ['?share=100', 100], ['?share=101', 100], ['?share=-5', 50], ['?share=12.5', 50], ['?share=1e2', 50], ['?share=', 50], ['?share=20&share=30', 30]])('%j is %i', (query, share) => {
    expect(readDoubt(`http://localhost/s/x${query}`).sharePercent).toBe(share);
  });
});
