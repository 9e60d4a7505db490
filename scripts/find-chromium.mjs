/**
 * Finds a Chromium for the browser tests, or gets one: CHROMIUM_PATH, else one on this machine, else Playwright's own,
 * else Debian's package when we may install it. Says which one it took.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM_COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const DOWNLOAD_LIMIT_MS = 5 * 60_000;

/** @returns {Promise<string>} the path of a Chromium that exists. */
export async function findChromium() {
  const steps = [fromEnvironment, fromSystem, fromPlaywright, fromPlaywrightDownload, fromDebian];
  for (const step of steps) {
    const found = await step();
    if (found) {
      console.log(`Browser for the tests: ${found.path} (${found.how}).`);
      return found.path;
    }
  }
  throw new Error('No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.');
}

function fromEnvironment() {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return null;
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, but there is no such file. Correct it or leave it unset.`);
  return { path, how: 'from CHROMIUM_PATH' };
}

function fromSystem() {
  for (const command of SYSTEM_COMMANDS) {
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
    const path = found.status === 0 ? found.stdout.split(/\r?\n/)[0] : '';
    if (path) return { path, how: 'installed on this machine' };
  }
  const path = SYSTEM_PATHS.find((candidate) => existsSync(candidate));
  return path ? { path, how: 'installed on this machine' } : null;
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? { path, how: "Playwright's own" } : null;
}

async function fromPlaywrightDownload() {
  console.log('No Chromium here yet; trying the one Playwright offers …');
  const done = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
  return done.status === 0 ? fromPlaywright() : null;
}

function fromDebian() {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return null;
  console.log('Installing the chromium package …');
  const run = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  run('update');
  run('install', '-y', 'chromium');
  return fromSystem();
}
