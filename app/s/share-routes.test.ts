/** The doors a reader without an account comes through, on a real database and the bundled renderer. */
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { htmlText } from '@/components/sheet/html-text';
import { buildTemplate, TEMPLATES } from '@/lib/proposal/templates';
import { exportFile } from '@/lib/server/export-file';
import { Problem } from '@/lib/server/problem';
import { createProposal, deleteProposal, saveProposal } from '@/lib/server/proposals';
import { createShare, listShares, revokeShare } from '@/lib/server/shares';
import { temporaryFolder, attachDatabase } from '@/lib/server/testing/test-databases';
import { computeResults } from '@/lib/finance/compute-results';
import { returnAtShare, whatIfGround } from '@/lib/finance/what-if';
import { buildSheet } from '@/lib/sheet/build-sheet';
import { sheetText } from '@/lib/sheet/sheet-text';
import { whatIfText } from '@/lib/sheet/what-if-text';
import { GET as getScript } from './assets/[file]/route';
import { readSharePercent } from './read-share-percent';
import { shareRenderer } from './share-renderer';
import { bundleRenderer } from './testing/bundle-renderer';
import { GET as getPdf } from './[token]/pdf/route';
import { GET as getPage } from './[token]/route';

vi.mock('./share-renderer', async (original) => ({ ...(await original<object>()), shareRenderer: vi.fn() }));
vi.mock('@/lib/server/export-file', async (original) => ({ ...(await original<object>()), exportFile: vi.fn() }));

const DAY_MS = 86_400_000;
const MAX_BYTES = 60 * 1024;
const TODAY = '2026-03-02';
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';

const folder = temporaryFolder();
let close: () => Promise<void>;
beforeAll(async () => {
  close = await attachDatabase({ engine: 'sqlite', file: `${folder.path}/test.db` });
  const renderer = await bundleRenderer();
  vi.mocked(shareRenderer).mockResolvedValue(renderer);
});
afterAll(async () => {
  await close();
  folder.remove();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Answer = { status: number; headers: Record<string, string>; body: string };

async function ask(handler: typeof getPage, token: string, { query = '', agent = BROWSER } = {}): Promise<Answer> {
  const request = new Request(`http://localhost:3000/s/${token}${query}`, { headers: { 'user-agent': agent } });
  const response = await handler(request, { params: Promise.resolve({ token }) });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

async function shareOf(slug: string, { days = 30, pinned = true } = {}) {
  const proposal = buildTemplate(slug, TODAY);
  if (proposal === null) throw new Error(`There is no template ${slug}.`);
  const { id: proposalId } = await createProposal(proposal);
  const { id, token } = await createShare(proposalId, { label: '', expiresAt: inDays(days), pinned });
  return { proposal, proposalId, shareId: id, token };
}

describe('a link that opens', () => {
  test.each(TEMPLATES.map(({ slug }) => slug))('%s: every word of the page, the five sections, the slider, the way to the PDF', async (slug) => {
    const { proposal, token } = await shareOf(slug);
    const { status, body } = await ask(getPage, token);
    expect(status).toBe(200);
    const text = htmlText(body).replace(/\s+/g, ' ');
    const sheet = buildSheet(proposal, computeResults(proposal), { version: null });
    expect(sheetText(sheet, 'full').filter((words) => !text.includes(words.replace(/\s+/g, ' ').trim()))).toEqual([]);
    for (const heading of ['Problem', 'Cost', 'Solution', 'Ask', 'ROI']) expect(body).toContain(`>${heading}</h2>`);
    expect(body.match(/<table class="costs"/g)).toHaveLength(1);
    expect(body).toMatch(/<label[^>]*for="share"[^>]*>Share of the savings that comes true<\/label>/);
    expect(body).toMatch(new RegExp(`<a[^>]*href="/s/${token}/pdf"[^>]*>.*Download PDF</a>`));
  });

  test('says which version it is and when the link ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T09:00:00Z') });
    const { token } = await shareOf('slow-ci');
    const { body } = await ask(getPage, token);
    expect(htmlText(body)).toContain('Read-only, version 1 of March 2, 2026. Link ends April 1.');
  });

  test('without scripts the what-if is answered by the address, at any share', async () => {
    const { proposal, token } = await shareOf('slow-ci');
    const results = computeResults(proposal);
    const { streams, plan } = whatIfGround(proposal, results);
    for (const share of [0, 13, 50, 100]) {
      const { body } = await ask(getPage, token, { query: `?share=${share}` });
      const text = htmlText(body);
      const expected = whatIfText(proposal, results, returnAtShare(streams, plan, share), share);
      for (const figure of expected.figures) expect(text).toContain(`${figure.label}\n\n${figure.value}\n\n${figure.plan}`);
      expect(body).toContain(`aria-valuetext="${expected.spoken}"`);
    }
  });

  test('the figures of the page itself do not move with the what-if', async () => {
    const { token } = await shareOf('slow-ci');
    const headOf = async (query: string) => (await ask(getPage, token, { query })).body.match(/<header class="sheet-header">[^]*?<\/header>/)?.[0];
    expect(await headOf('?share=0')).toBe(await headOf('?share=100'));
  });

  test('asks nothing of any other place, and puts no style or script where its policy forbids them', async () => {
    const { token } = await shareOf('slow-ci');
    const { body, headers } = await ask(getPage, token);
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
    const { headers } = await ask(getPage, token);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive', 'content-type': 'text/html; charset=utf-8' });
  });

  test('page, style and script together stay under 60 KB on the wire', async () => {
    const { token } = await shareOf('slow-ci');
    const { body } = await ask(getPage, token);
    const { whatIfScript } = await shareRenderer();
    expect(gzipSync(body).length + gzipSync(whatIfScript).length).toBeLessThan(MAX_BYTES);
  });

  test('counts a reader, and no program that looks at links', async () => {
    const { proposalId, token } = await shareOf('slow-ci');
    await ask(getPage, token);
    await ask(getPage, token, { agent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' });
    expect((await listShares(proposalId)).map((share) => share.opens)).toEqual([1]);
  });

  test('a card drawn from the link tells nothing of the proposal', async () => {
    const { token } = await shareOf('slow-ci');
    const { body } = await ask(getPage, token);
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
      expect(htmlText((await ask(getPage, token)).body)).toContain('Link ends April 1, 2030.');
    });
  });

  test('a pinned link keeps its version, the other follows', async () => {
    const pinned = await shareOf('slow-ci');
    const { token: following } = await createShare(pinned.proposalId, { label: '', expiresAt: inDays(30), pinned: false });
    await saveProposal(pinned.proposalId, { ...pinned.proposal, header: { ...pinned.proposal.header, title: 'Another title' } }, 1, null);
    expect((await ask(getPage, pinned.token)).body).toContain('<h1>Stop paying 40 developers to wait for builds</h1>');
    expect((await ask(getPage, following)).body).toContain('<h1>Another title</h1>');
  });
});

describe('a link that does not open', () => {
  test('unknown, ended, revoked and deleted are one answer, byte for byte, for page and PDF', async () => {
    const revoked = await shareOf('slow-ci');
    const ended = await shareOf('slow-ci', { days: 1 });
    const deleted = await shareOf('slow-ci', { days: 90 });
    await ask(getPage, revoked.token);
    await revokeShare(revoked.shareId);
    await deleteProposal(deleted.proposalId);
    vi.useFakeTimers({ toFake: ['Date'], now: inDays(2) });
    const answers = [];
    for (const token of ['x'.repeat(43), '', 'assets', ended.token, revoked.token, deleted.token]) answers.push(await ask(getPage, token), await ask(getPdf, token));
    const [first] = answers;
    expect(first?.status).toBe(404);
    expect(htmlText(first?.body ?? '')).toContain('This link has ended');
    for (const answer of answers) expect(answer).toEqual(first);
  });

  test('its page asks for no script and names nothing', async () => {
    const { body } = await ask(getPage, 'x'.repeat(43));
    expect(body).not.toContain('<script');
    expect(body).not.toContain('Stop paying');
  });
});

describe('the PDF of a link', () => {
  const name = 'Café → builds.pdf';

  test('is the page the author exports, under a name that can be read', async () => {
    const { proposal, token } = await shareOf('slow-ci');
    vi.mocked(exportFile).mockResolvedValueOnce({ bytes: new TextEncoder().encode('%PDF-'), type: 'application/pdf', name });
    const { status, headers, body } = await ask(getPdf, token);
    expect(vi.mocked(exportFile)).toHaveBeenLastCalledWith(proposal, 'pdf');
    expect({ status, body }).toEqual({ status: 200, body: '%PDF-' });
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' });
    expect(headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`);
  });

  test.each([[422, 'longer than one page'], [503, 'Try again in a few seconds'], [500, 'It is not your doing']])('when it cannot be had (%i) the reader gets a page that says why', async (code, words) => {
    const { token } = await shareOf('slow-ci');
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    vi.mocked(exportFile).mockRejectedValueOnce(code === 500 ? new Error('The page was not ready.') : new Problem(code, 'For a program.'));
    const { status, headers, body } = await ask(getPdf, token);
    expect(status).toBe(code);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' });
    expect(htmlText(body)).toContain(words);
    expect(log).toHaveBeenCalledTimes(code === 500 ? 1 : 0);
  });
});

describe('the what-if script', () => {
  const get = (file: string) => getScript(new Request(`http://localhost:3000/s/assets/${file}`), { params: Promise.resolve({ file }) });

  test('is served for ever under the name the page gives it, and under no other', async () => {
    const { token } = await shareOf('slow-ci');
    const { body } = await ask(getPage, token);
    const file = body.match(/<script src="\/s\/assets\/([^"]+)" defer/)?.[1] ?? '';
    const served = await get(file);
    expect(served.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await served.text()).toBe((await shareRenderer()).whatIfScript);
    expect((await get('what-if-0000000000000000.js')).status).toBe(404);
  });
});

describe('the share an address asks for', () => {
  test.each([['', 50], ['?share=0', 0], ['?share=7', 7], ['?share=100', 100], ['?share=101', 100], ['?share=-5', 50], ['?share=12.5', 50], ['?share=1e2', 50], ['?share=', 50], ['?share=20&share=30', 30]])('%j is %i', (query, share) => {
    expect(readSharePercent(`http://localhost/s/x${query}`)).toBe(share);
  });
});
