/**
 * The few marks a text may carry: paragraphs, "- " lists, **bold**, *italic*, `code`, https and mailto links.
 * Everything else a person typed stays as the characters they typed. Total: any string gives paragraphs.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockContent, DefinitionContent, Emphasis, Link, ListItem, PhrasingContent, RootContent, Strong } from 'mdast';
import { cleanLine, cleanText } from './plain-text';
import type { Paragraph, Run } from './sheet';

type Style = Pick<Run, 'bold' | 'italic' | 'code' | 'href'>;
type Node = RootContent | PhrasingContent | BlockContent | DefinitionContent;

const OPTIONS = {
  extensions: [{
    disable: {
      null: [
        'blockQuote', 'characterReference', 'codeFenced', 'codeIndented', 'definition', 'hardBreakEscape',
        'headingAtx', 'htmlFlow', 'htmlText', 'setextUnderline', 'thematicBreak',
      ],
    },
  }],
};

/** Beyond these the marks are somebody's test, and the parser's work would grow with their square. */
const MOST_MARKS = 600;
const MARK = /[*_[\]`<\\]/g;
const MOST_ITEMS = 200;
const ITEM = /^[ ]*(?:[-*+]|\d+[.)])(?= |$)/gm;
const MOST_NESTED = 60;
const DEEP_LIST = new RegExp(`^[ ]*(?:[-*+] +|\\d+[.)] +){${MOST_NESTED}}`, 'm');

/** @param source what stands in the document; at most 4,000 characters there. */
export function parseRichText(source: string): Paragraph[] {
  const text = cleanText(source).replace(/\n[ ]*(?=\n)/g, '\n').trim();
  if (text === '') return [];
  if (DEEP_LIST.test(text) || countIn(text, MARK) > MOST_MARKS || countIn(text, ITEM) > MOST_ITEMS) return literal(text);
  try {
    return fromMarkdown(text, OPTIONS).children.flatMap((node) => blocks(node, text)).filter((paragraph) => paragraph.runs.length > 0);
  } catch {
    return literal(text);
  }
}

function countIn(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** All of a text in one paragraph, for places that are a single sentence or two. */
export function parseRichLine(source: string): Run[] {
  return parseRichText(source).flatMap((paragraph, index) => (index === 0 ? paragraph.runs : [{ text: ' ' }, ...paragraph.runs]));
}

/** The words alone. */
export function plainOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** For a cell or a note, which carry no looks: the marks go, and a link shows where it leads. */
export function plainLine(source: string): string {
  const line = cleanLine(source);
  if (!/[*`[<\\]/.test(line)) return line;
  const runs = parseRichLine(line);
  return cleanLine(runs.map((run, index) => (run.href === undefined || run.href === runs[index + 1]?.href ? run.text : withAddress(run.text, run.href))).join(''));
}

function withAddress(text: string, href: string): string {
  const address = href.replace(/^(?:https:\/\/|mailto:)/i, '');
  return text.includes(address) ? text : `${text} (${address})`;
}

function literal(text: string): Paragraph[] {
  return text.split(/\n{2,}/).map((part) => ({ kind: 'paragraph', runs: oneLine([{ text: part }]) }));
}

function blocks(node: Node, text: string): Paragraph[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', runs: oneLine(runsOf(node.children, {}, text)) }];
  if (node.type === 'list') return node.children.flatMap((item) => itemBlocks(item, text));
  return literal(sourceOf(node, text));
}

function itemBlocks(item: ListItem, text: string): Paragraph[] {
  const source = sourceOf(item, text);
  const inner = item.children.flatMap((child) => blocks(child, text));
  const [first, ...rest] = inner;
  if (source.startsWith('-')) return first ? [{ kind: 'item', runs: first.runs }, ...rest] : literal(source);
  const marker = /^(?:\d+[.)]|[*+])/.exec(source)?.[0] ?? '';
  return first ? [{ kind: 'paragraph', runs: merge([{ text: `${marker} ` }, ...first.runs]) }, ...rest] : literal(source);
}

function runsOf(nodes: readonly PhrasingContent[], style: Style, text: string): Run[] {
  return nodes.flatMap((node) => runs(node, style, text));
}

function runs(node: PhrasingContent, style: Style, text: string): Run[] {
  switch (node.type) {
    case 'text': return [{ text: node.value, ...style }];
    case 'inlineCode': return [{ text: node.value, ...style, code: true }];
    case 'break': return [{ text: ' ', ...style }];
    case 'strong': return emphasised(node, '__', { ...style, bold: true }, style, text);
    case 'emphasis': return emphasised(node, '_', { ...style, italic: true }, style, text);
    case 'link': return link(node, style, text);
    default: return [{ text: sourceOf(node, text), ...style }];
  }
}

/** Underscores are part of names in a programmer's text, so only stars emphasise. */
function emphasised(node: Emphasis | Strong, underscores: string, inside: Style, outside: Style, text: string): Run[] {
  if (!sourceOf(node, text).startsWith('_')) return runsOf(node.children, inside, text);
  const marker = { text: underscores, ...outside };
  return [marker, ...runsOf(node.children, outside, text), marker];
}

function link(node: Link, style: Style, text: string): Run[] {
  const href = safeHref(node.url);
  return href === null ? [{ text: sourceOf(node, text), ...style }] : runsOf(node.children, { ...style, href }, text);
}

/** The address if it is one a page may carry, else null. */
export function safeHref(url: string): string | null {
  if (!/^(?:https:\/\/|mailto:)[^\s"'<>\\]+$/i.test(url)) return null;
  return URL.canParse(url) ? url : null;
}

function sourceOf(node: Node, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Line feeds become spaces, the ends are trimmed, and neighbours of one look become one run. */
function oneLine(parts: readonly Run[]): Run[] {
  const flat = merge(parts.map((run) => ({ ...run, text: run.text.replace(/[ \n]+/g, ' ') })));
  return flat
    .map((run, index) => ({ ...run, text: trimEnds(run.text, index === 0, index === flat.length - 1) }))
    .filter((run) => run.text !== '');
}

function trimEnds(text: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? text.trimStart() : text;
  return isLast ? start.trimEnd() : start;
}

function merge(parts: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of parts) {
    const last = merged[merged.length - 1];
    if (last && looksLike(last, run)) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}

function looksLike(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.href === b.href && a.note === b.note;
}
