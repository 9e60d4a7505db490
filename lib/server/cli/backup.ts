/** npm run backup: a checked copy of the SQLite file, or with PostgreSQL everything as an archive. */
import { writeBackup } from '../backup';
import { runTool } from './run-tool';
import { saveArchive } from './save-archive';

await runTool(async ({ settings: { database } }) => {
  if (database.engine === 'sqlite') console.log(`Backed up to ${await writeBackup(database.file, 'greenlight')}`);
  else await saveArchive(null);
});
