/**
 * The share page as one file to send: fonts, style and script stand inside it, and its policy lets it ask for nothing else,
 * so it opens from a disk, without a network. What the reader tries with the slider stays in the reader's browser.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { viewsTable } from '@/lib/sheet/views-table';
import { formatFor } from '@/lib/sheet/format';
import type { HashOf } from './document';
import { PAGE_STYLE } from './page-style';
import { PrintedPage, pageStyle } from './printed-page';
import type { SharedCase } from './share-document';
import { SharePage } from './share-page';
import { FIRST_DOUBT } from './asked-doubt';
import { whatIfCase } from './what-if-case';
import { whatIfSeed } from './what-if-seed';
import whatIfScript from './what-if-client.ts?script';

/** Without scripts there is no server to ask. */
const WITHOUT_SERVER = '.work-out{display:none}';

/**
 * @param paper the page for print, as SVG; null when it fits on no page.
 * @param fontOf a font's file in base64, by its name.
 */
export function renderHtmlFile({ proposal, results, sheet }: SharedCase, paper: string | null, hashOf: HashOf, fontOf: (file: string) => string): string {
  const seed = whatIfSeed(proposal, results);
  const whatIf = seed && whatIfCase(seed, FIRST_DOUBT);
  const style = (PAGE_STYLE + pageStyle(sheet.paper, paper !== null) + WITHOUT_SERVER).replace(/url\("?\/fonts\/([\w-]+\.woff2)"?\)/g, (_, file: string) => `url(data:font/woff2;base64,${fontOf(file)})`);
  const script = whatIf ? whatIfScript.replaceAll('</', '<\\/') : '';
  const { date } = proposal.header;
  const policy = [`default-src 'none'`, `script-src 'sha256-${hashOf(script)}'`, `style-src 'sha256-${hashOf(style)}'`, 'font-src data:', 'img-src data:', `form-action 'none'`, `base-uri 'none'`].join('; ');
  const markup = renderToStaticMarkup(
    <html lang={sheet.language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{sheet.title}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <SharePage sheet={sheet} status={{ lead: 'Read-only', detail: date === '' ? '' : `, of ${formatFor(proposal.header).date(date)}.` }} pdfHref={null} whatIf={whatIf} views={viewsTable(proposal, results, false)} answer={null} />
        <PrintedPage svg={paper} />
        {whatIf ? <script dangerouslySetInnerHTML={{ __html: script }} /> : null}
      </body>
    </html>,
  );
  return `<!doctype html>${markup}`;
}
