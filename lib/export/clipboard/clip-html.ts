/** The page for a paste into Google Docs, Confluence, Jira, e-mail or Slack: plain HTML, its few looks on the elements themselves. */
import type { Run, Sheet } from '../../sheet/sheet';
import { clipPieces, type ClipCell, type ClipPiece } from './clip-pieces';

const CELL = 'border:1px solid #c6cbc7;padding:4px 8px;vertical-align:top;';
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

export function clipHtml(sheet: Sheet): string {
  return `<meta charset="utf-8">${clipPieces(sheet).map(pieceHtml).join('').replaceAll('</ul><ul>', '')}`;
}

function pieceHtml(piece: ClipPiece): string {
  switch (piece.kind) {
    case 'heading': return `<h${piece.level}>${escape(piece.text)}</h${piece.level}>`;
    case 'paragraph': return `<p>${runsHtml(piece.runs)}</p>`;
    case 'item': return `<ul><li>${runsHtml(piece.runs)}</li></ul>`;
    case 'table': return `<table style="border-collapse:collapse"><thead><tr>${piece.head.map((cell) => cellHtml('th', cell)).join('')}</tr></thead><tbody>${piece.rows.map((row) => `<tr>${row.map((cell) => cellHtml('td', cell)).join('')}</tr>`).join('')}</tbody></table>`;
  }
}

function cellHtml(tag: 'th' | 'td', { runs, isNumber }: ClipCell): string {
  return `<${tag} style="${CELL}text-align:${isNumber ? 'right' : 'left'}">${runsHtml(runs)}</${tag}>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(({ text, bold, italic, code, href }) => {
    let html = escape(text);
    if (code) html = `<code>${html}</code>`;
    if (italic) html = `<em>${html}</em>`;
    if (bold) html = `<strong>${html}</strong>`;
    return href === undefined ? html : `<a href="${escape(href)}">${html}</a>`;
  }).join('');
}
