/**
 * Cells out of what was pasted: tab-separated text as Excel, Google Sheets and LibreOffice put it on the clipboard, a
 * Markdown table, or a table of a web page. Null when it is none of these.
 */

export type Pasted = { text: string; html: string };

/** Cheap enough to ask on every paste. */
export function looksLikeRows({ text, html }: Pasted): boolean {
  return text.includes('\t') || isMarkdownTable(text) || (/<table[\s>]/i.test(html) && /<tr[\s>]/i.test(html));
}

export function readRows({ text, html }: Pasted): string[][] | null {
  const rows = text.includes('\t') ? readTabbed(text) : isMarkdownTable(text) ? readMarkdown(text) : readHtml(html);
  const filled = rows.map((row) => row.map(tidyCell)).filter((row) => row.some((cell) => cell !== ''));
  return filled.length === 0 ? null : filled;
}

/** A cell with a tab, a line break or a quote in it stands in quotes, and quotes in it are doubled. */
function readTabbed(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/\r\n?/g, '\n').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

function isMarkdownTable(text: string): boolean {
  return /^\s*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?\s*$/m.test(text);
}

function readMarkdown(text: string): string[][] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line.includes('|') && !isMarkdownTable(line));
  return lines.map((line) => line.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').replace(/\*\*|`/g, '')));
}

function readHtml(html: string): string[][] {
  if (!/<table[\s>]/i.test(html)) return [];
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
}

function tidyCell(cell: string): string {
  return cell.replace(/[\s\u00a0]+/g, ' ').trim();
}
