/**
 * The HTML document around a share page. It asks for nothing beyond this server, and says so in a policy of its own:
 * styles by their hash, the one script by its address.
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
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
        {scriptHref === null ? null : <script src={scriptHref} defer />}
      </head>
      <body className={bodyClass}>{body}</body>
    </html>,
  );
  return `<!doctype html>${markup}`;
}
