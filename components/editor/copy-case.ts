/** Puts the page on the clipboard as it stands on the screen, saved or not. What writes it is fetched when it is first wanted. */
import { notify } from '@/components/ui/toast';
import { copyRich } from '@/lib/client/copy-rich';
import type { Draft } from './document/draft-store';
import { loadFigures } from './later/load-figures';

const WAITS = 'This could not be fetched from the server. Try again in a moment.';
const REFUSED = 'The browser did not let the page be copied. Export it as a file instead.';

/** For a wiki, a pull request or a ticket that takes Markdown. */
export async function copyMarkdown(draft: Draft): Promise<void> {
  await copy(async () => {
    const [{ buildSheet }, { markdownBody }] = await Promise.all([import('@/lib/sheet/build-sheet'), import('@/lib/export/markdown/write-markdown'), loadFigures()]);
    const { proposal, results } = draft;
    return { text: markdownBody({ proposal, results, sheet: buildSheet(proposal, results, { version: null }) }), html: null };
  }, 'The page is copied as Markdown.');
}

/** For everything else: headings and tables come along. */
export async function copyForDocuments(draft: Draft): Promise<void> {
  await copy(async () => {
    const [{ buildSheet }, { clipHtml }, { clipText }] = await Promise.all([import('@/lib/sheet/build-sheet'), import('@/lib/export/clipboard/clip-html'), import('@/lib/export/clipboard/clip-text'), loadFigures()]);
    const { proposal, results } = draft;
    const sheet = buildSheet(proposal, results, { version: null });
    return { text: clipText(sheet), html: clipHtml(sheet) };
  }, 'The page is copied. Paste it into a document, a ticket or a mail.');
}

async function copy(make: () => Promise<{ text: string; html: string | null }>, done: string): Promise<void> {
  const made = await make().catch(() => null);
  if (made === null) return void notify({ message: WAITS });
  notify({ message: (await copyRich(made)) ? done : REFUSED });
}
