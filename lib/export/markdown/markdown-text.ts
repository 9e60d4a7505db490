/**
 * A person's text inside Markdown, and back to the character: `read…(write…(text)) === text` for any string.
 * Rich text carries the marks of lib/sheet/rich-text.ts, which are Markdown already and stay as typed; whatever Markdown
 * would read beyond them stands as a character reference. Plain text carries no marks and is escaped with backslashes.
 */
import { safeHref } from '../../sheet/rich-text';

const PUNCTUATION = '[!-/:-@\\[-`{-~]';
/** What no reader sees or what moves other text; it would not survive an editor. */
const HIDDEN = '(?!\\n)\\p{Cc}|[\\p{Cs}\\p{Zl}\\p{Zp}\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufff9-\\uffff]';
/** A character that Markdown reads as more than itself, by its surroundings. */
const SPECIAL = [
  '`', '\\[', '<', '\\|',
  '\\*(?! )|(?<![ ])\\*|(?<=(?:^|\\n) *)\\*',
  '(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])',
  '(?<=\\S)~|~(?=~)',
  '&(?=#?\\w+;)',
  '\\$(?!\\d)',
  '(?<!https):(?=//)|(?<=xmpp):',
  '(?<=www)\\.',
].join('|');

/** Inside a mark that is kept: words without any further mark. */
const WORDS = `(?:(?!${SPECIAL}|${HIDDEN}|[\\\\*\\]\\n_]|www\\.).)+`;
const KEPT = [
  `\\\\${PUNCTUATION}`,
  `(?<!\`)\`(?:(?!${HIDDEN})[^\`|\\\\\\n]|\\\\(?![\`|\\n])(?!${HIDDEN}))+\`(?!\`)`,
  `(?<!\\*)\\*\\*${WORDS}\\*\\*(?!\\*)`,
  `(?<!\\*)\\*${WORDS}\\*(?!\\*)`,
  `(?<!!)\\[${WORDS}\\]\\((?<href>(?:https://|mailto:)(?:(?!${HIDDEN}|&#?\\w+;)[^\\s()<>\\\\"'\`|*])+)\\)`,
].join('|');

const PLAIN = new RegExp(`(?<hidden>${HIDDEN})|(?<newline>\\n)|(?<special>${SPECIAL}|\\\\(?![A-Za-z0-9])|#(?=#*$))`, 'gu');
const RICH = new RegExp(`(?<kept>${KEPT})|(?<hidden>${HIDDEN})|(?<newline>\\n)|(?<special>${SPECIAL}|\\\\(?![A-Za-z0-9]))`, 'gu');

const reference = (character: string) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? `&#${character.charCodeAt(0)};`;
const references = (text: string) => text.replace(/[^]/g, reference);

/** Space at an end would be trimmed. */
function keepEnds(text: string): string {
  return text.replace(/^ +| +$/g, references);
}

/** For a heading or a cell. */
export function writePlain(text: string): string {
  return keepEnds(text.replace(PLAIN, (found, ...rest) => {
    const { hidden, newline }: Record<string, string | undefined> = rest.at(-1);
    if (hidden !== undefined) return references(found);
    return newline === undefined ? `\\${found}` : '<br>';
  }));
}

/** For a cell: its line ends are `<br>`. */
export function writeRichCell(text: string): string {
  return keepEnds(text.replace(RICH, (found, ...rest) => richPiece(found, rest.at(-1), '<br>')));
}

/** For paragraphs. */
export function writeRichText(text: string): string {
  const marked = text.replace(RICH, (found, ...rest) => (found === '|' ? found : richPiece(found, rest.at(-1), '\n')));
  return marked.split('\n').map(lineStart).join('\n').replace(/^[ \n]+|[ \n]+$/g, references);
}

function richPiece(found: string, { kept, newline, href }: Record<string, string | undefined>, lineEnd: string): string {
  if (newline !== undefined) return lineEnd;
  if (kept === undefined) return references(found);
  return href !== undefined && safeHref(href) === null ? reference('[') + found.slice(1) : found;
}

/** Nothing but dashes, pipes and the like: what stands below the names of columns. A text of ours has no such line. */
export const RULE_LINE = /^[-=:|\s]+$/;

/** "- " begins an item; nothing else that a line can begin with means anything. A row begins with "|". */
function lineStart(line: string): string {
  const [indent] = /^ */.exec(line) ?? [''];
  if (indent.length >= 4) return `${references(' ')}${line.slice(1)}`;
  const rest = line.slice(indent.length);
  if (rest === '') return line;
  if (RULE_LINE.test(rest)) return indent + references(rest.charAt(0)) + rest.slice(1);
  if (rest.startsWith('- ')) return `${indent}- ${lineStart(rest.slice(2))}`;
  const marker = /^(?:[>|]|#{1,6}(?=\s|$)|[-+](?=\s|$)|\d{1,9}[.)](?=\s|$))/.exec(rest)?.[0] ?? '';
  return marker === '' ? line : indent + marker.slice(0, -1) + references(marker.slice(-1)) + rest.slice(marker.length);
}

const CODE = /(?<!`)`[^`\n]+`(?!`)/.source;
const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>amp|lt|gt|quot|nbsp));/.source;
const NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const READ_PLAIN = new RegExp(`\\\\(?<escaped>${PUNCTUATION})|(?<newline><br ?/?>)|${REFERENCE}`, 'gu');
const READ_CELL = new RegExp(`(?<kept>\\\\${PUNCTUATION}|${CODE})|(?<newline><br ?/?>)|${REFERENCE}`, 'gu');
const READ_TEXT = new RegExp(`(?<kept>\\\\${PUNCTUATION}|${CODE})|${REFERENCE}`, 'gu');

export const readPlain = (markdown: string) => read(markdown, READ_PLAIN);
export const readRichCell = (markdown: string) => read(markdown, READ_CELL);
export const readRichText = (markdown: string) => read(markdown, READ_TEXT);

function read(markdown: string, pattern: RegExp): string {
  return markdown.replace(pattern, (found, ...rest) => {
    const { kept, escaped, newline, decimal, hex, name }: Record<string, string | undefined> = rest.at(-1);
    if (kept !== undefined) return pattern === READ_CELL && kept.startsWith('`') ? kept.replaceAll('\\|', '|') : kept;
    if (newline !== undefined) return '\n';
    if (name !== undefined) return NAMES[name] ?? found;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return escaped ?? (code <= 0x10ffff ? String.fromCodePoint(code) : found);
  });
}
