/**
 * "npm run bench": the speed promises, measured on the production build of this very machine. Prints figures and ratios
 * of things measured side by side; nothing passes or fails here, because machines differ and are noisy.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { benchFinance } from './bench-finance.mjs';
import { benchTyping } from './bench-typing.mjs';
import { ensureBuilt, ensureGenerated, ensureInstalled, ROOT } from './prepare.mjs';

const PORT = 3219;
const BASE = `http://localhost:${PORT}`;
const READERS = 32;
const OPENINGS = 5;
const READER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36' };
const START_LIMIT_MS = 60_000;
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

await ensureInstalled({ withDev: true });
await ensureGenerated();
await ensureBuilt();
const { chromium } = await import('@playwright/test');
const { findChromium } = await import('./find-chromium.mjs');

const folder = mkdtempSync(join(tmpdir(), 'greenlight-bench-'));
const server = spawn(process.execPath, ['build/main.mjs'], { cwd: ROOT, stdio: 'ignore', env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', DATABASE_URL: `file:${join(folder, 'bench.db')}` } });
const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGS });
try {
  await untilReady();
  const proposal = await post('/api/proposals', { template: 'slow-ci' });
  row('The figures alone, warm', await benchFinance());
  row('POST /api/evaluate, 60 lines with ranges, with draws in their own thread', await benchEvaluate());
  row('PDF on the server against Chromium printing the same page', await benchPdf(proposal));
  row('Opening a shared page against node:http serving the same bytes', await benchShare(proposal));
  const sixty = await post('/api/proposals', withLines(proposal.document, 60));
  const [page, sixtyLines] = [proposal, sixty].map(({ id }) => `${BASE}/proposals/${id}`);
  row('Typing in the editor while the page renders', await benchTyping(browser, { page, sixty: sixtyLines }));
  row('First load', { ...await benchWeight(proposal), ...await benchOpening(proposal) });
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

async function untilReady() {
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end) {
    const answer = await fetch(`${BASE}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not start in time.');
}

async function post(path, body, method = 'POST', headers = {}) {
  const answer = await fetch(BASE + path, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers } });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** The same case with its first line so many times, under other names. */
function withLines({ cost, ...rest }, count) {
  const { id: _, ...line } = cost.lines[0];
  return { ...rest, cost: { ...cost, lines: Array.from({ length: count }, (_, index) => (index === 0 ? line : { ...line, metric: `Line ${index}` })) } };
}

/** Round trips of the same request with 60 lines and with none: the difference is the evaluation with its draws. */
async function benchEvaluate() {
  const lines = Array.from({ length: 60 }, (_, index) => ({ metric: `Line ${index}`, formula: `${index + 2} devs × 4–6 hr/mo → 20–40 min/mo × $100/hr` }));
  const time = (document) => median(40, () => post('/api/evaluate', document));
  const [empty, full] = [await time({}), await time({ cost: { lines } })];
  return { 'round trip, empty': ms(empty), 'round trip, 60 lines': ms(full), 'the evaluation': ms(full - empty) };
}

async function benchPdf({ id, document }) {
  let revision = 1;
  const next = async () => {
    document.header.author = `Author ${revision}`;
    ({ revision } = await post(`/api/proposals/${id}`, document, 'PUT', { 'If-Match': `"${revision}"` }));
  };
  const get = async () => { await (await fetch(`${BASE}/api/proposals/${id}/export?format=pdf`)).arrayBuffer(); };
  const fresh = await median(12, get, next);
  const repeated = await median(12, get);
  const { url } = await post(`/api/proposals/${id}/shares`, {});
  const page = await browser.newPage();
  const printed = await median(6, async () => { await page.goto(url); await page.pdf({ format: 'A4' }); });
  await page.close();
  return { 'changed page': ms(fresh), 'the same again': ms(repeated), 'Chromium, warm': ms(printed), 'Chromium / ours': (printed / fresh).toFixed(1) };
}

/** The plain server has the page's bytes in memory and asks nobody; ours asks the database at each opening and counts it. */
async function benchShare({ id }) {
  const { url } = await post(`/api/proposals/${id}/shares`, {});
  const file = join(folder, 'page.html');
  writeFileSync(file, Buffer.from(await (await fetch(url, { headers: READER })).arrayBuffer()));
  const plain = spawn(process.execPath, ['-e', `
    const bytes = require('node:fs').readFileSync(process.argv[1]);
    require('node:http').createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-length': bytes.length }).end(bytes)).listen(${PORT + 1}, '127.0.0.1', () => console.log('up'));
  `, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => plain.stdout.once('data', resolve));
  try {
    const [ours, bare] = [await requestsPerSecond(url), await requestsPerSecond(`http://localhost:${PORT + 1}/`)];
    const [share] = (await (await fetch(`${BASE}/api/proposals/${id}/shares`)).json());
    return { 'opened a second': Math.round(ours), 'node:http': Math.round(bare), 'ours / node:http': (ours / bare).toFixed(2), 'opens counted': share?.opens ?? 0 };
  } finally {
    plain.kill();
  }
}

async function requestsPerSecond(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const open = () => new Promise((resolve, reject) => {
    get(address, { agent, headers: READER }, (answer) => answer.resume().on('end', resolve)).on('error', reject);
  });
  const run = async (forMs) => {
    const end = performance.now() + forMs;
    let done = 0;
    const started = performance.now();
    await Promise.all(Array.from({ length: READERS }, async () => { while (performance.now() < end) { await open(); done += 1; } }));
    return done / ((performance.now() - started) / 1000);
  };
  await run(500);
  const rate = await run(3000);
  agent.destroy();
  return rate;
}

async function benchWeight({ id }) {
  const { url } = await post(`/api/proposals/${id}/shares`, {});
  const weigh = async (address) => {
    const page = await browser.newPage();
    const pending = [];
    page.on('response', (response) => pending.push(sizeOf(response)));
    await page.goto(address, { waitUntil: 'load' });
    // Exactly what was asked for by then, however late its bytes are counted.
    const atLoad = await Promise.all(pending.slice());
    await page.close();
    const sum = (files) => files.reduce((total, file) => total + file.size, 0);
    return { script: sum(atLoad.filter((file) => file.isScript)), fonts: sum(atLoad.filter((file) => file.isFont)), all: sum(atLoad) };
  };
  const [editor, share] = [await weigh(`${BASE}/proposals/${id}`), await weigh(url)];
  return { 'editor, script (gzip)': kb(editor.script), 'share page, without its fonts': kb(share.all - share.fonts), 'share page, its fonts': kb(share.fonts) };
}

/** On this machine, from the address to a form that takes words, and to one whose figures follow. */
async function benchOpening({ id }) {
  const opened = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      window.bench = {};
      const timer = setInterval(() => {
        const field = document.querySelector('[name="problem.statement"]');
        if (field && !field.closest('[inert]')) window.bench.words ??= performance.now();
        if (window.bench.words === undefined || document.querySelector('[inert]')) return;
        window.bench.figures = performance.now();
        clearInterval(timer);
      }, 5);
    });
    await page.goto(`${BASE}/proposals/${id}`);
    await page.locator('canvas[data-painted="true"]').waitFor();
    opened.push(await page.evaluate(() => window.bench));
    await page.close();
  }
  const middle = (name) => opened.map((each) => each[name]).sort((one, other) => one - other)[Math.floor(OPENINGS / 2)];
  return { 'editor, takes words after': ms(middle('words')), 'editor, its figures follow after': ms(middle('figures')) };
}

async function sizeOf(response) {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const isFont = /font/.test(response.headers()['content-type'] ?? '');
  return { size: isFont ? body.length : gzipSync(body).length, isFont, isScript: response.request().resourceType() === 'script' };
}

async function median(runs, work, before = async () => {}) {
  const times = [];
  for (let run = 0; run <= runs; run += 1) {
    await before();
    const started = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - started);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
}

function ms(value) { return `${value.toFixed(1)} ms`; }
function kb(bytes) { return `${Math.round(bytes / 1024)} KB`; }
function row(title, figures) {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(figures)) console.log(`  ${name.padEnd(44)} ${value}`);
}
