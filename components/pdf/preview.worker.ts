/** The preview's thread in the browser: a proposal comes in, its page goes out, by the same code as the download. */
import { computeResults } from '../../lib/finance/compute-results';
import { buildSheet } from '../../lib/sheet/build-sheet';
import { provideFonts } from './font-faces';
import type { PreviewAnswer, PreviewRequest } from './preview-protocol';
import { renderPage } from './render-page';

provideFonts(async (file) => {
  const response = await fetch(`/fonts/${file}`, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`The font ${file} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
});

let turn: Promise<void> = Promise.resolve();

addEventListener('message', (event: MessageEvent<PreviewRequest>) => {
  turn = turn.then(async () => {
    const answer = await draw(event.data).catch((error: unknown): PreviewAnswer => ({ id: event.data.id, failure: String(error) }));
    postMessage(answer, { transfer: 'pdf' in answer && answer.pdf ? [answer.pdf.buffer] : [] });
  });
});

async function draw({ id, proposal, version }: PreviewRequest): Promise<PreviewAnswer> {
  const { report, pdf } = await renderPage(buildSheet(proposal, computeResults(proposal), { version }));
  return { id, report, pdf };
}
