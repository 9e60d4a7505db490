/**
 * The HTML document around a share page. It asks for nothing beyond this server. Programs that draw a card for a link
 * are given words that tell nothing of the proposal; the title is for the reader's tab.
 */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export type DocumentParts = {
  language: string;
  title: string;
  bodyClass?: string;
  body: ReactNode;
  style: string;
  /** Address of the page's script; null for none. */
  scriptHref: string | null;
};

export function renderDocument({ language, title, bodyClass, body, style, scriptHref }: DocumentParts): string {
  const markup = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <meta property="og:title" content="A business case shared with you" />
        <meta property="og:description" content="Open the link to read it." />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
        {scriptHref === null ? null : <script src={scriptHref} defer />}
      </head>
      <body className={bodyClass}>{body}</body>
    </html>,
  );
  return `<!doctype html>${markup}`;
}
