/**
 * The share page as a program of its own: bundled to build/render-html.mjs, because Next lets no route handler import
 * React's renderer. Routes load it when they are first asked.
 */
import { renderEndedDocument, renderShareDocument, type RenderedPage, type ShareView } from './share-document';
import whatIfScript from './what-if-client.ts?script';

export type { RenderedPage };

/** The script of the what-if, to be served at an address that changes with its content. */
export { whatIfScript };

export function renderSharePage(view: ShareView): RenderedPage {
  return renderShareDocument(view);
}

export function renderEndedPage(): RenderedPage {
  return renderEndedDocument();
}
