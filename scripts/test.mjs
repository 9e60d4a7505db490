/**
 * "npm test": on a fresh clone it installs what is missing, the browser included, builds, and runs every check:
 * types, lint, unit and API tests, our Office files in LibreOffice where it is installed, browser stories. Ends with "N passed, N failed" alone on a line.
 * With stage names behind it ("node scripts/test.mjs unit e2e") it runs only those; "--long" ("npm run test:long") takes
 * a new seed for the property tests, which it prints, and many more runs.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBuilt, ensureGenerated, ensureInstalled, ROOT } from './prepare.mjs';

const REPORTS = join(ROOT, 'reports');
const LONG = '--long';
const STAGE_LIMIT_MS = (process.argv.includes(LONG) ? 120 : 25) * 60_000;

const STAGES = {
  types: { title: 'Types', run: () => runCheck('typescript/bin/tsc', ['--noEmit']) },
  lint: { title: 'Lint', run: () => runCheck('eslint/bin/eslint.js', ['--max-warnings', '0', '.']) },
  unit: { title: 'Unit and API tests', run: runUnit },
  office: { title: 'Office files in LibreOffice', run: runOffice },
  e2e: { title: 'Browser stories', run: runBrowser },
};

/** One after the other, but for two that take one processor each. */
const ROUNDS = [['types', 'lint'], ['unit'], ['office'], ['e2e']];

main(process.argv.slice(2)).catch((error) => {
  console.error(error?.isPlain ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});

async function main(given) {
  const names = given.filter((name) => name !== LONG);
  if (given.includes(LONG)) seedAfresh();
  const unknown = names.filter((name) => !(name in STAGES));
  if (unknown.length > 0) throw Object.assign(new Error(`There is no stage ${unknown.join(', ')}. There are: ${Object.keys(STAGES).join(', ')}.`), { isPlain: true });
  await ensureInstalled({ withDev: true });
  await ensureGenerated();
  await ensureBuilt();
  mkdirSync(REPORTS, { recursive: true });

  const results = [];
  for (const round of ROUNDS) {
    const stages = round.filter((name) => names.length === 0 || names.includes(name)).map((name) => STAGES[name]);
    if (stages.length > 0) console.log(`\n── ${stages.map(({ title }) => title).join(' and ')} ──`);
    const started = Date.now();
    results.push(...await Promise.all(stages.map(async ({ title, run }) => ({ title, ...(await run()), seconds: Math.round((Date.now() - started) / 1000) }))));
  }
  console.log('\n── Summary ──');
  for (const { title, passed, failed, seconds, missing } of results) console.log(missing ? `${title}: ${missing}` : `${title}: ${passed} of ${passed + failed} passed (${seconds} s)`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

/** What is set already stays: that is how a run is repeated. */
function seedAfresh() {
  const { PROPERTY_SEED = String(randomInt(2 ** 31)), PROPERTY_RUNS = '500', ORACLE_RUNS = '10000' } = process.env;
  Object.assign(process.env, { PROPERTY_SEED, PROPERTY_RUNS, ORACLE_RUNS });
  console.log(`The seed is ${PROPERTY_SEED}. To run the same again: PROPERTY_SEED=${PROPERTY_SEED} npm run test:long`);
}

/** A tool that is one check as a whole. */
async function runCheck(script, args) {
  const code = await runNode(script, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runUnit() {
  return runVitest('unit');
}

/** Their structure is among the unit tests; here a real program opens and calculates them, where there is one. */
async function runOffice() {
  const { findSoffice } = await import('./find-soffice.mjs');
  const soffice = findSoffice();
  if (soffice !== null) return runVitest('office', { TEST_STAGE: 'office', SOFFICE_PATH: soffice });
  const missing = 'not run, because LibreOffice is not installed here. Install its Writer and Calc, or name it in SOFFICE_PATH, to run these too.';
  console.log(`This stage was ${missing}`);
  return { passed: 0, failed: 0, missing };
}

async function runVitest(name, environment = {}) {
  const file = join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  const code = await runNode('vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], environment);
  const report = readReport(file);
  return counted(code, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + (report?.numPendingTests ?? 0));
}

async function runBrowser() {
  const { findChromium } = await import('./find-chromium.mjs');
  const chromium = await findChromium();
  const file = join(REPORTS, 'e2e.json');
  rmSync(file, { force: true });
  const environment = { CHROMIUM_PATH: chromium, E2E_PORT: String(await freePort()) };
  const code = await runNode('@playwright/test/cli.js', ['test', '--config', 'e2e/playwright.config.ts'], environment);
  const stats = readReport(file)?.stats;
  return counted(code, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0));
}

/** A tool that ended badly has failed at least once, and so has a stage in which nothing ran. */
function counted(code, passed, failed) {
  return { passed, failed: code === 0 && passed > 0 ? failed : Math.max(failed, 1) };
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function runNode(script, args, environment = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const limit = setTimeout(() => child.kill('SIGTERM'), STAGE_LIMIT_MS);
  return new Promise((resolve) => {
    child.on('error', (error) => { console.error(error.message); resolve(1); });
    child.on('close', (code) => { clearTimeout(limit); resolve(code ?? 1); });
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
