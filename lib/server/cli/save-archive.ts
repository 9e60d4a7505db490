import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeArchive } from '../archive';
import { StartError } from '../settings';

/**
 * Writes everything to a new file; it gets its name only when it is complete.
 * @param file null: under data/backups, named by the time.
 */
export async function saveArchive(file: string | null): Promise<void> {
  const target = file ?? resolve('data', 'backups', `greenlight-${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
  if (existsSync(target)) throw new StartError(`${target} exists already. Give another name.`);
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.part`;
  const descriptor = openSync(unfinished, 'w', 0o600);
  const count = await writeArchive((text) => writeSync(descriptor, text));
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(unfinished, target);
  console.log(`Wrote ${count} ${count === 1 ? 'proposal' : 'proposals'} to ${target}`);
}
