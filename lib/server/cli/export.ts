/** npm run export -- file.json: everything as one archive. */
import { runTool } from './run-tool';
import { saveArchive } from './save-archive';

await runTool(({ file }) => saveArchive(file));
