/** Both engines for one contract suite: a real SQLite file, and a real PostgreSQL server where one is installed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../db';
import { listMigrations, migrate } from '../migrate';
import { setRuntime } from '../runtime';
import { readSettings, type DatabasePlace } from '../settings';
import { findPostgres, startPostgres } from './postgres';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export type TestDatabase = { place: DatabasePlace; close: () => Promise<void> };
export type TestEngine = { engine: DatabasePlace['engine']; start: () => Promise<TestDatabase> };

/** A folder that goes away with the tests. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'greenlight-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The engines that can be tested here; says so when PostgreSQL cannot. */
export function testEngines(): TestEngine[] {
  const programs = findPostgres();
  if (programs === null) console.warn('PostgreSQL is not installed here, so the database tests ran on SQLite only.');
  const sqlite: TestEngine = { engine: 'sqlite', start: startSqlite };
  return programs === null ? [sqlite] : [sqlite, { engine: 'postgresql', start: () => startPostgresql(programs) }];
}

async function startSqlite(): Promise<TestDatabase> {
  const folder = temporaryFolder();
  return { place: { engine: 'sqlite', file: join(folder.path, 'test.db') }, close: async () => folder.remove() };
}

async function startPostgresql(programs: string): Promise<TestDatabase> {
  const server = await startPostgres(programs);
  return { place: { engine: 'postgresql', url: server.url }, close: server.stop };
}

/** Migrates the database and makes it the running one. @returns closes it. */
export async function attachDatabase(place: DatabasePlace): Promise<() => Promise<void>> {
  const migrations = listMigrations(place.engine, ROOT);
  await migrate(place, migrations, () => undefined);
  const database = openDatabase(place);
  const { opens } = setRuntime({ settings: { ...readSettings({}, ROOT), database: place }, database, migrations });
  return async () => {
    await opens.flush();
    await database.$disconnect();
  };
}
