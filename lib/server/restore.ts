/**
 * Puts a backup in the place of what the database holds. The backup is checked and brought to this release in a copy of
 * its own first; then one transaction swaps the rows, so a server that is running shows either the old or the new.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkIntegrity, writeBackup } from './backup';
import { migrate, type Migration } from './migrate';
import { StartError } from './settings';
import { openSession, quote } from './sql-session';

const TABLES = ['Proposal', 'Revision', 'IdempotencyKey', 'Share', 'Answer', 'OpenDay'];

/**
 * @param file the SQLite database in use.
 * @returns the path of a backup of what was replaced.
 * @throws StartError when the backup is missing, damaged or not ours; nothing has changed then.
 */
export async function restoreBackup(file: string, backup: string, migrations: readonly Migration[]): Promise<string> {
  if (!existsSync(backup)) throw new StartError(`There is no file ${backup}.`);
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-restore-'));
  const copy = join(folder, 'backup.db');
  try {
    copyFileSync(backup, copy);
    await prepareCopy(copy, backup, migrations);
    const replaced = await writeBackup(file, 'before-restore');
    await swapRows(file, copy);
    return replaced;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepareCopy(copy: string, backup: string, migrations: readonly Migration[]): Promise<void> {
  try {
    const session = await openSession({ engine: 'sqlite', file: copy });
    try {
      await checkIntegrity(session, backup);
      await session.rows('SELECT "migration_name" FROM "_prisma_migrations" LIMIT 1');
      await session.rows('SELECT "id" FROM "Proposal" LIMIT 1');
    } finally {
      await session.close();
    }
    await migrate({ engine: 'sqlite', file: copy }, migrations, () => undefined);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`${backup} is damaged, or is no Greenlight backup; nothing was changed.`);
  }
}

async function swapRows(file: string, copy: string): Promise<void> {
  const session = await openSession({ engine: 'sqlite', file });
  try {
    await session.run(`ATTACH DATABASE ${quote(copy)} AS backup`);
    // The proposals come first: their triggers start a history each, which the backup's own then replaces.
    const copyTable = (table: string) => `DELETE FROM main."${table}"; INSERT INTO main."${table}" SELECT * FROM backup."${table}";`;
    await session.runAtomically(TABLES.map(copyTable).join('\n'));
  } finally {
    await session.close();
  }
}
