/** Browser tests: the production build, its own fresh SQLite file, a Chromium that `scripts/find-chromium.mjs` found. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 3217);
const baseURL = `http://localhost:${port}`;
const data = process.env.E2E_DATA ?? temporaryData();
// The workers read this file too, and find the folder there.
process.env.E2E_DATA = data;

/** A folder that goes away with this process, which ends after the server it starts. */
function temporaryData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-e2e-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export default defineConfig({
  testDir: './stories',
  outputDir: '../test-results',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../reports/e2e.json' }]],
  use: {
    baseURL,
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    // A trace of every story would take a tenth of the time; one that failed is run again with "--trace on".
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: 'node build/main.mjs',
    cwd: join(import.meta.dirname, '..'),
    url: `${baseURL}/healthz`,
    timeout: 90_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
    env: { PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: `file:${join(data, 'greenlight.db')}` },
  },
});
