/** npm run restore -- file.db: puts a backup in the place of what the database holds. */
import { restoreBackup } from '../restore';
import { runtime } from '../runtime';
import { StartError } from '../settings';
import { runTool } from './run-tool';

await runTool(async ({ settings: { database }, file }) => {
  if (file === null) throw new StartError('Say which backup: npm run restore -- data/backups/file.db');
  if (database.engine !== 'sqlite') throw new StartError('A PostgreSQL database is restored with its own tools, or by importing an archive into an empty one: npm run import -- file.json');
  const replaced = await restoreBackup(database.file, file, runtime().migrations);
  console.log(`Restored ${file}. What was there before is kept in ${replaced}`);
});
