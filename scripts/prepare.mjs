/**
 * The steps between a fresh clone and something that runs: install, generate, build. Each does nothing when nothing
 * changed, says what it does when it takes long, and shows a tool's output only when that tool failed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the build is made from; tests and generated files are not part of it. */
const BUILD_SOURCES = ['app', 'components', 'lib', 'public', 'prisma/sqlite', 'prisma/postgresql', 'scripts/build-bundles.mjs', 'scripts/text-imports.mjs', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json'];
const SCHEMAS = ['prisma/sqlite/schema.prisma', 'prisma/postgresql/schema.prisma'];
const STILL_EVERY_MS = 15_000;

/** A step that failed; the message has already said enough for a person. */
export class StepFailed extends Error {
  isPlain = true;
}

/** Installs exactly what the lock file says, unless it already is. @param {{ withDev: boolean }} options */
export async function ensureInstalled({ withDev }) {
  checkWritable();
  if (isInstalled(withDev)) return;
  await runStep('Installing packages (the first time takes about a minute)', npmCommand(), ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { NODE_ENV: '' });
}

function checkWritable() {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch {
    throw new StepFailed(`The folder ${ROOT} cannot be written to, and Greenlight installs and builds itself there. Make it writable, or put a copy where it is.`);
  }
}

function isInstalled(withDev) {
  const installedLock = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || entry.peer || (entry.dev && !withDev)) return true;
    return installed[path]?.version === entry.version;
  });
}

/** Generates the database clients of both engines. */
export async function ensureGenerated() {
  const stamp = hashOf([...SCHEMAS, 'package-lock.json']);
  const stampFile = join(ROOT, 'prisma', 'generated', 'stamp');
  if (readIfThere(stampFile) === stamp) return;
  const environment = {
    // The generator asks for this engine and never runs it; any file that exists keeps it from downloading one.
    PRISMA_SCHEMA_ENGINE_BINARY: join(ROOT, 'package.json'),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const prisma = join(ROOT, 'node_modules', 'prisma', 'build', 'index.js');
  for (const schema of SCHEMAS) await runStep(`Generating the database client from ${schema}`, process.execPath, [prisma, 'generate', '--schema', schema], environment);
  writeFileSync(stampFile, stamp);
}

/** Bundles what runs outside Next. */
export async function buildBundles() {
  await runStep('Bundling the server', process.execPath, [join(ROOT, 'scripts', 'build-bundles.mjs')]);
}

/** Bundles again when a source changed since they were last made, with the app or without it. */
export async function ensureBundled() {
  const stamp = hashOf(BUILD_SOURCES);
  const files = ['stamp', 'bundles-stamp'].map((name) => join(ROOT, 'build', name));
  if (files.some((file) => readIfThere(file) === stamp) && existsSync(join(ROOT, 'build', 'greenlight.mjs'))) return;
  await buildBundles();
  writeFileSync(join(ROOT, 'build', 'bundles-stamp'), stamp);
}

/** Builds the app when a source changed since the last build. @param {{ force?: boolean }} options */
export async function ensureBuilt({ force = false } = {}) {
  const stamp = hashOf(BUILD_SOURCES);
  const stampFile = join(ROOT, 'build', 'stamp');
  if (!force && readIfThere(stampFile) === stamp && existsSync(join(ROOT, '.next', 'BUILD_ID'))) return;
  await buildBundles();
  const next = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
  await runStep('Building the app (once for each version)', process.execPath, [next, 'build'], { NODE_ENV: 'production' });
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(join(ROOT, file))).update('\0');
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(join(ROOT, path))) return [];
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length));
  return files.sort();
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function npmCommand() {
  return process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

/** Runs a program to its end. Its output is kept back and shown only when it fails. */
async function runStep(title, command, args, environment = {}) {
  const started = Date.now();
  console.log(`${title}…`);
  const isScript = command.endsWith('.js');
  const child = spawn(isScript ? process.execPath : command, isScript ? [command, ...args] : args, {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command.endsWith('.cmd'),
  });
  let output = '';
  child.stdout.on('data', (chunk) => { output += chunk; });
  child.stderr.on('data', (chunk) => { output += chunk; });
  const still = setInterval(() => console.log(`  still at it (${Math.round((Date.now() - started) / 1000)} s)`), STILL_EVERY_MS);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => { output += error.message; resolve(1); });
    child.on('close', resolve);
  });
  clearInterval(still);
  if (code === 0) return;
  console.error(output.trim());
  throw new StepFailed(`This step failed: ${title}. What it said stands above.`);
}
