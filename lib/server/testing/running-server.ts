/** The real server, as "npm start" runs it, on a free port and a database of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './postgres';
import { ROOT } from './test-databases';

export type Exit = { code: number | null; output: string };
export type RunningServer = { url: string; port: number; output: () => string; /** Closes our end of its terminal. */ closeOutput: () => void; stop: (signal: 'SIGTERM' | 'SIGKILL') => Promise<Exit> };

const MAIN = join(ROOT, 'build', 'main.mjs');

function spawnServer(environment: Record<string, string>): { child: ChildProcess; exit: Promise<Exit>; output: () => string } {
  if (!existsSync(MAIN)) throw new Error('These tests run against the built server. Run "npm run build" first.');
  const { PATH = '', HOME = '', SystemRoot = '' } = process.env;
  const child = spawn(process.execPath, [MAIN], { cwd: ROOT, env: { NODE_ENV: 'production', PATH, HOME, SystemRoot, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const endWithTests = () => void child.kill('SIGKILL');
  process.once('exit', endWithTests);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => { output += String(chunk); });
  child.stderr.on('data', (chunk: Buffer) => { output += String(chunk); });
  const exit = new Promise<Exit>((resolve) => child.once('close', (code) => {
    process.off('exit', endWithTests);
    resolve({ code, output });
  }));
  return { child, exit, output: () => output };
}

/** Runs the server until it ends by itself: for starts that have to be refused. */
export function runToExit(environment: Record<string, string>): Promise<Exit> {
  return spawnServer(environment).exit;
}

/** @returns once it has printed that it is ready. */
export async function startServer(environment: Record<string, string>): Promise<RunningServer> {
  const port = await freePort();
  const { child, exit, output } = spawnServer({ PORT: String(port), ...environment });
  const isReady = new Promise<void>((resolve) => child.stdout?.on('data', () => { if (output().includes('is ready on')) resolve(); }));
  const failed = exit.then(() => { throw new Error(`The server ended while starting:\n${output()}`); });
  await Promise.race([isReady, failed]);
  failed.catch(() => undefined);
  return {
    url: `http://localhost:${port}`,
    port,
    output,
    closeOutput: () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
    stop: (signal) => {
      child.kill(signal);
      return exit;
    },
  };
}
