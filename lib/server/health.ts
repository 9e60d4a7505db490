/** Ready means: the database answers, and every migration of this release has run. */
import { pendingMigrations, readApplied } from './migrate';
import { runtime } from './runtime';

export async function isHealthy(): Promise<boolean> {
  const { database, migrations } = runtime();
  try {
    const applied = await readApplied({ rows: (query) => database.$queryRawUnsafe(query) });
    return pendingMigrations(migrations, applied).length === 0;
  } catch {
    return false;
  }
}
