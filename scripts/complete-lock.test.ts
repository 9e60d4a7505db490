import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('complete-lock.mjs', import.meta.url));
const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const complete = (...args: string[]) => spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });

test('the lock names every optional package for every system, or "npm ci" would refuse it', () => {
  expect(complete('--check')).toMatchObject({ status: 0, stderr: '' });
});

test('an entry that npm left out is noticed and put back, with the system it is for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-lock-'));
  const file = join(folder, 'package-lock.json');
  const path = 'node_modules/@next/swc-linux-x64-musl';
  const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
  const { version } = lock.packages[path];
  Reflect.deleteProperty(lock.packages, path);
  writeFileSync(file, JSON.stringify(lock));
  expect(complete('--check', file)).toMatchObject({ status: 1, stderr: expect.stringContaining('@next/swc-linux-x64-musl') });
  expect(complete(file).status).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8')).packages[path]).toEqual({ version, os: ['linux'], cpu: ['x64'], libc: ['musl'], optional: true });
  expect(complete('--check', file).status).toBe(0);
  rmSync(folder, { recursive: true });
});
