/** For tests: LibreOffice without a window, in a profile of its own, ended with all it started when it takes too long. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIMIT_MS = 120_000;

/** Converts files and gives back what came out, by name. @param filter LibreOffice's own name of what to convert to. */
export async function convertWithSoffice(files: ReadonlyMap<string, Uint8Array>, filter: string): Promise<Map<string, string>> {
  const soffice = process.env.SOFFICE_PATH ?? 'soffice';
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run(soffice, [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', filter, '--outdir', join(folder, 'out'), ...[...files.keys()].map((name) => join(folder, name))]);
    return new Map(readdirSync(join(folder, 'out')).map((name) => [name, readFileSync(join(folder, 'out', name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let said = '';
    child.stdout.on('data', (chunk) => { said += chunk; });
    child.stderr.on('data', (chunk) => { said += chunk; });
    const limit = setTimeout(() => { if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL'); }, LIMIT_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code ?? 'a signal'}: ${said.slice(-2000)}`));
    });
  });
}
