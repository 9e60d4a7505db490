/** Copies of the SQLite file: written by SQLite itself while the server runs, and believed only after they were read back. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from './settings';
import { openSession, quote, type SqlSession } from './sql-session';

const COUNTED = ['Proposal', 'Revision', 'Share', 'Answer', 'OpenDay'];

/**
 * @param file the database.
 * @param label goes into the copy's name.
 * @returns the copy's path, in a folder `backups` beside the database.
 */
export async function writeBackup(file: string, label: string): Promise<string> {
  const folder = join(dirname(file), 'backups');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, `${label}-${new Date().toISOString().replace(/[:.]/g, '-')}.db`);
  const session = await openSession({ engine: 'sqlite', file });
  try {
    const before = await countRows(session);
    await session.run(`VACUUM INTO ${quote(copy)}`);
    await checkCopy(copy, before, await countRows(session));
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  } finally {
    await session.close();
  }
  return copy;
}

/** People may be saving meanwhile, so a count in the copy lies between what the original had before and has after. */
async function checkCopy(copy: string, before: number[], after: number[]): Promise<void> {
  const session = await openSession({ engine: 'sqlite', file: copy });
  try {
    await checkIntegrity(session, copy);
    const isComplete = (await countRows(session)).every((count, table) => {
      const ends = [before[table] ?? 0, after[table] ?? 0];
      return count >= Math.min(...ends) && count <= Math.max(...ends);
    });
    if (!isComplete) throw new StartError(`The backup ${copy} does not hold what the database holds.`);
  } finally {
    await session.close();
  }
}

/** @throws StartError when the file is damaged. */
export async function checkIntegrity(session: Pick<SqlSession, 'rows'>, file: string): Promise<void> {
  const rows = await session.rows('PRAGMA integrity_check');
  if (rows.length !== 1 || rows[0]?.integrity_check !== 'ok') throw new StartError(`${file} is damaged: ${String(rows[0]?.integrity_check ?? 'it cannot be checked')}`);
}

async function countRows(session: Pick<SqlSession, 'rows'>): Promise<number[]> {
  const tables = await session.rows(`SELECT name FROM sqlite_master WHERE type = 'table'`);
  const present = new Set(tables.map((row) => String(row.name)));
  const counts: number[] = [];
  for (const table of COUNTED) counts.push(present.has(table) ? Number((await session.rows(`SELECT count(*) AS n FROM "${table}"`))[0]?.n) : 0);
  return counts;
}
