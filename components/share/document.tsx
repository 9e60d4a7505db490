/**
 * The HTML document around a share page. It asks for nothing beyond this server. Programs that draw a card for a link
 * are given words that tell nothing of the proposal, unless its author allows a card; the title is for the reader's tab.
 */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export type HashOf = (text: string) => string;

export type RenderedPage = { html: string; policy: string };

/** What a preview of the link shows. */
export type LinkCard = { title: string; sentence: string };
const TELLS_NOTHING: LinkCard = { title: 'A business case shared with you', sentence: 'Open the link to read it.' };

export type DocumentParts = {
  language: string;
  title: string;
  bodyClass?: string;
  body: ReactNode;
  style: string;
  /** SHA-256 in base64: a style is allowed by the hash of its text. */
  hashOf: HashOf;
  /** Addresses of the page's scripts. */
  scripts: readonly string[];
  card?: LinkCard | null;
};

/** The policy stands in the page itself, so that it holds whoever serves it; the route says it once more in its headers. */
export function renderDocument({ language, title, bodyClass, body, style, hashOf, scripts, card }: DocumentParts): RenderedPage {
  const policy = policyFor(hashOf(style), scripts.length > 0);
  const { title: cardTitle, sentence } = card ?? TELLS_NOTHING;
  const markup = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <meta property="og:title" content={cardTitle} />
        <meta property="og:description" content={sentence} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
        {scripts.map((href) => <script key={href} src={href} defer />)}
      </head>
      <body className={bodyClass}>{body}</body>
    </html>,
  );
  return { html: `<!doctype html>${markup}`, policy };
}

/** Nothing but this page's own style, and fonts, icon and scripts from this server; only a script has anything to ask. */
function policyFor(styleHash: string, hasScripts: boolean): string {
  return [`default-src 'none'`, `script-src 'self'`, `style-src 'sha256-${styleHash}'`, `font-src 'self'`, `img-src 'self'`, `form-action 'self'`, `base-uri 'none'`, ...(hasScripts ? [`connect-src 'self'`] : [])].join('; ');
}
