/** What the command-line tools share: the same settings and database as the server, one sentence when something is wrong. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../open-store';
import { runtime } from '../runtime';
import { readSettings, StartError, type Settings } from '../settings';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

export type Tool = { settings: Settings; /** What stood behind the command, as a full path; null when nothing did. */ file: string | null };

/** Runs the tool on the migrated database and ends the process. Relative paths start where the command was given. */
export async function runTool(work: (tool: Tool) => Promise<void>): Promise<void> {
  const startedIn = process.env.INIT_CWD ?? process.cwd();
  try {
    process.chdir(ROOT);
    if (existsSync('.env')) process.loadEnvFile('.env');
    const settings = readSettings(process.env, ROOT);
    await openStore(settings, ROOT, console.log);
    const given = process.argv.slice(2).filter((argument) => !TOOL_NAMES.has(argument)).at(0);
    await work({ settings, file: given === undefined ? null : resolve(startedIn, given) });
    await runtime().database.$disconnect();
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  }
}

/** "node scripts/start.mjs restore file" leaves its own name in front. */
const TOOL_NAMES = new Set(['backup', 'restore', 'export', 'import']);
