/** npm run import -- file.json: adds an archive's proposals to what is there. */
import { importArchive, readArchiveFile } from '../archive';
import { StartError } from '../settings';
import { runTool } from './run-tool';

await runTool(async ({ file }) => {
  if (file === null) throw new StartError('Say which archive: npm run import -- file.json');
  const { added, skipped } = await importArchive(readArchiveFile(file));
  console.log(`Imported ${added} ${added === 1 ? 'proposal' : 'proposals'}${skipped === 0 ? '.' : `; ${skipped} were there already and stayed as they are.`}`);
});
