/**
 * The share page as a program of its own: bundled to build/render-html.mjs, because Next lets no route handler import
 * React's renderer. The routes load it when they are first asked.
 */
import type { HashOf, RenderedPage } from './document';
import { renderNotice, renderShareDocument, type ShareView } from './share-document';
import stillOpenScript from './still-open-client.ts?script';
import whatIfScript from './what-if-client.ts?script';

export type { RenderedPage, ShareView };
export { renderHtmlFile } from './html-file';
export { renderAnswerAgain, renderAnswerSent, renderDoor } from './share-document';

/** The page's scripts, to be served at addresses that change with them. */
export { stillOpenScript, whatIfScript };

export function renderSharePage(view: ShareView, hashOf: HashOf): RenderedPage {
  return renderShareDocument(view, hashOf);
}

/** One page for a link that has ended, was revoked or never was. */
export function renderEndedPage(hashOf: HashOf): RenderedPage {
  return renderNotice('This link has ended', 'The author closed it or its time ran out. Ask whoever sent it for a new one.', hashOf);
}

export function renderTooLongPage(hashOf: HashOf): RenderedPage {
  return renderNotice('The PDF is not ready', 'The text is still longer than one page, and the PDF is always one page. Ask whoever sent the link to shorten it, or print the page you came from.', hashOf);
}

export function renderFailedPage(hashOf: HashOf): RenderedPage {
  return renderNotice('This did not work', 'It is not your doing. Try again in a moment; if it stays like this, tell whoever sent you the link.', hashOf);
}

export function renderBusyPage(hashOf: HashOf): RenderedPage {
  return renderNotice('The PDF takes a moment', 'Many pages are being drawn just now. Try again in a few seconds.', hashOf);
}
