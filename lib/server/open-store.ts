/** From settings to a database that is there, migrated, safe and in use: what the server and the command-line tools share. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase } from './db';
import { listMigrations, migrate } from './migrate';
import { setRuntime } from './runtime';
import { StartError, type DatabasePlace, type Settings } from './settings';

/** SQLite's number for synchronous=FULL. */
const FULL = 2;

/** @throws StartError in one sentence, whatever about the database is not as it should be. */
export async function openStore(settings: Settings, root: string, say: (line: string) => void): Promise<void> {
  const { database: place } = settings;
  const migrations = listMigrations(place.engine, root);
  if (place.engine === 'sqlite') prepareFolder(place.file);
  await migrate(place, migrations, say).catch((error: unknown) => { throw explain(error, place); });
  const database = openDatabase(place);
  if (place.engine === 'sqlite') {
    const rows = await database.$queryRawUnsafe<{ synchronous: number | bigint }[]>('PRAGMA synchronous');
    if (Number(rows[0]?.synchronous) < FULL) throw new StartError('SQLite was opened without synchronous=FULL, so a save could be lost when the power fails. Install the packages again: npm ci');
  }
  setRuntime({ settings, database, migrations });
}

function prepareFolder(file: string): void {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartError(`The folder ${folder} cannot be written to. Make it writable, or set DATABASE_URL to a file elsewhere.`);
  }
}

function explain(error: unknown, place: DatabasePlace): Error {
  if (error instanceof StartError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (place.engine === 'sqlite') return new StartError(`The database file ${place.file} cannot be used: ${reason} Set DATABASE_URL to another file, or restore a backup.`);
  return new StartError(`The PostgreSQL database in DATABASE_URL cannot be used: ${reason || 'nothing answers there.'} Check that the server runs and that the address, user and password are right.`);
}
