/** The server's rendering thread: a sheet comes in, its page goes out. It reads the fonts folder it was given and nothing else. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Sheet } from '../../lib/sheet/sheet';
import { provideFonts } from './font-faces';
import { renderPage, type RenderedPage } from './render-page';

type Job = { id: number; input: Sheet };
type Answer = { id: number; output: RenderedPage } | { id: number; failure: string };

const port = parentPort;
const { fontsFolder }: { fontsFolder: string } = workerData;
provideFonts((file) => readFile(join(fontsFolder, file)));

port?.on('message', ({ id, input }: Job) => {
  void renderPage(input)
    .then((output): Answer => ({ id, output }))
    .catch((error: unknown): Answer => ({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    .then((answer) => port.postMessage(answer, 'output' in answer && answer.output.pdf ? [answer.output.pdf.buffer] : []));
});
