/** Run as a process of its own: prints the hash of the sample page's bytes, drawn with the fonts of the folder given. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { provideFonts } from '../font-faces';
import { renderPage } from '../render-page';
import { sampleSheet } from '../../../lib/sheet/sample-sheet';

const folder = process.argv[2] ?? '';
provideFonts((file) => readFile(`${folder}/${file}`));
const { pdf } = await renderPage(sampleSheet);
process.stdout.write(createHash('sha256').update(pdf ?? new Uint8Array()).digest('hex'));
