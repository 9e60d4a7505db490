/**
 * Brings the database to this release: runs the SQL folders of prisma/<engine>/migrations in order, each in one
 * transaction, and records them where Prisma would, with Prisma's checksum. Prisma's own tool downloads an engine, so
 * it is not used. An SQLite file that already holds something is copied, and the copy checked, before it is touched.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBackup } from './backup';
import { StartError, type DatabasePlace } from './settings';
import { openSession, quote, type SqlSession } from './sql-session';

export type Migration = { name: string; sql: string; checksum: string };

const MIGRATIONS_TABLE = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" ("id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ, "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
};
const NOW = { sqlite: `CAST(unixepoch('subsec') * 1000 AS INTEGER)`, postgresql: 'now()' };
/** Any number, but always this one: two servers that start together on one PostgreSQL take turns. */
const POSTGRESQL_LOCK = 7_203_411;

/** @param root the project's folder. */
export function listMigrations(engine: DatabasePlace['engine'], root: string): Migration[] {
  const folder = join(root, 'prisma', engine, 'migrations');
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * @param say told about each step worth a line.
 * @returns how many migrations ran.
 * @throws StartError when the database was made by something else or by a newer release.
 */
export async function migrate(place: DatabasePlace, migrations: readonly Migration[], say: (line: string) => void): Promise<number> {
  const session = await openSession(place);
  try {
    if (place.engine === 'sqlite') await session.rows('PRAGMA journal_mode = WAL');
    else await session.rows(`SELECT pg_advisory_lock(${POSTGRESQL_LOCK})`);
    await session.run(MIGRATIONS_TABLE[place.engine]);
    const applied = await readApplied(session);
    const pending = pendingMigrations(migrations, applied);
    if (pending.length > 0 && applied.length > 0 && place.engine === 'sqlite') {
      say(`Backing the database up first: ${await writeBackup(place.file, `before-${pending[0]?.name}`)}`);
    }
    for (const migration of pending) {
      say(`Preparing the database: ${migration.name}`);
      await session.runAtomically(`${migration.sql}\n;${record(migration, place.engine)};`);
    }
    return pending.length;
  } finally {
    await session.close();
  }
}

/** The names of the migrations that have run, with their checksums, in order. */
export async function readApplied(session: Pick<SqlSession, 'rows'>): Promise<{ name: string; checksum: string }[]> {
  const rows = await session.rows('SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY "migration_name"');
  return rows.map((row) => ({ name: String(row.migration_name), checksum: String(row.checksum) }));
}

/** @throws StartError */
export function pendingMigrations(migrations: readonly Migration[], applied: readonly { name: string; checksum: string }[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const migration = known.get(name);
    if (migration === undefined) throw new StartError(`The database was last used by a newer Greenlight (it has "${name}"). Update Greenlight, or point DATABASE_URL at another database.`);
    if (migration.checksum !== checksum) throw new StartError(`The migration "${name}" is not the one this database was made with. Restore prisma/ as it was released.`);
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter((migration) => !done.has(migration.name));
}

function record(migration: Migration, engine: DatabasePlace['engine']): string {
  const values = [quote(randomUUID()), quote(migration.checksum), NOW[engine], quote(migration.name), NOW[engine], '1'];
  return `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count") VALUES (${values.join(', ')})`;
}
