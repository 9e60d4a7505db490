/**
 * A case's Markdown cut at its headings. Only headings, tables and comments are structure; whatever else Markdown knows is
 * somebody's text and kept as typed, so nothing inside a paragraph is parsed and nothing hostile can make that slow.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Heading, RootContent, Table, TableCell, TableRow } from 'mdast';
import { PARTS, WORKED_OUT, type Part } from './case-grammar';
import { readPlain, readRichText, RULE_LINE } from './markdown-text';

export type Fault = { line: number; message: string };
/** What stands under one heading. `text` is as the document holds it. */
export type Piece = { part: Part; text: { value: string; line: number } | null; tables: OutlineTable[] };
export type OutlineTable = { line: number; rows: { line: number; cells: string[] }[] };
export type Outline = { title: { value: string; line: number } | null; pieces: Piece[]; faults: Fault[] };

const OPTIONS = {
  extensions: [gfmTable(), {
    disable: {
      null: [
        'attention', 'autolink', 'blockQuote', 'characterEscape', 'characterReference', 'codeFenced', 'codeIndented', 'codeText', 'definition',
        'hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink', 'list', 'setextUnderline', 'thematicBreak',
      ],
    },
  }],
  mdastExtensions: [gfmTableFromMarkdown()],
};

/** What stands between the title and the first section. */
const HEAD: Part = { section: '', part: null, text: ['header', 'standfirst'], table: null };
type Cut = { part: Part | null; nodes: RootContent[] };

export function readOutline(source: string): Outline {
  const faults: Fault[] = [];
  let title: Outline['title'] = null;
  let section = '';
  const seen = new Set<string>();
  const cuts: Cut[] = [{ part: HEAD, nodes: [] }];
  for (const node of fromMarkdown(source, OPTIONS).children) {
    if (node.type !== 'heading') cuts.at(-1)?.nodes.push(node);
    else if (node.depth === 1) readTitle(node);
    else cuts.push({ part: readHeading(node), nodes: [] });
  }
  return { title, pieces: cuts.flatMap(({ part, nodes }) => (part === null ? [] : [readPiece(part, nodes, source, faults)])), faults };

  function readTitle(node: Heading): void {
    if (title !== null || seen.size > 0) faults.push({ line: lineOf(node), message: 'A case has one title, a line that starts with a single "#", before everything else. Use "##" for a section.' });
    else title = { value: readPlain(sourceOf(node, source)), line: lineOf(node) };
  }

  /** null: left aside, because it is worked out or because it is unknown and has been told. */
  function readHeading(node: Heading): Part | null {
    const name = readPlain(sourceOf(node, source)).trim();
    if (node.depth === 2) section = name;
    const isSection = node.depth === 2;
    const key = isSection ? section : `${section}/${name}`;
    if (seen.has(key)) faults.push({ line: lineOf(node), message: `"${name}" stands here a second time. Put both under the first one.` });
    seen.add(key);
    if (section === WORKED_OUT.glance || section === WORKED_OUT.notes || (section === 'ROI' && name === WORKED_OUT.return)) return null;
    const part = node.depth > 3 ? undefined : PARTS.find((one) => one.section === section && one.part === (isSection ? null : name));
    if (part === undefined) faults.push({ line: lineOf(node), message: unknownHeading(isSection, section, name) });
    return part ?? null;
  }
}

function unknownHeading(isSection: boolean, section: string, name: string): string {
  const known = isSection ? PARTS.flatMap((one) => (one.part === null ? [one.section] : [])) : PARTS.flatMap((one) => (one.section === section && one.part !== null ? [one.part] : []));
  const where = isSection ? 'There is no section' : `Under "${section.slice(0, 60)}" there is no part`;
  return `${where} "${name.slice(0, 60)}". ${known.length === 0 ? 'Remove the heading.' : `The names are ${known.join(', ')}.`}`;
}

function readPiece(part: Part, nodes: readonly RootContent[], source: string, faults: Fault[]): Piece {
  const tables: OutlineTable[] = [];
  const runs: RootContent[][] = [];
  let isRunning = false;
  for (const node of nodes) {
    const isText = node.type !== 'table' && node.type !== 'html';
    if (node.type === 'table') tables.push(readTable(node, source));
    if (node.type === 'html' && !/^<!--[^]*-->\s*$/.test(node.value)) faults.push({ line: lineOf(node), message: 'HTML has no place in a case, except a remark such as <!-- to be checked --> that ends where it should. Remove it.' });
    if (isText && isRunning) runs.at(-1)?.push(node);
    if (isText && !isRunning) runs.push([node]);
    isRunning = isText;
  }
  if (part.table !== null) for (const run of runs) faults.push(...strayRow(run, source));
  const [first] = runs[0] ?? [];
  const value = runs.map((run) => readRichText(sliceOf(run, source))).join('\n\n');
  return { part, text: first === undefined ? null : { value, line: lineOf(first) }, tables };
}

/** The first line that looks like a row and is none, where a table can stand: what it says would be lost from the figures. */
function strayRow(run: readonly RootContent[], source: string): Fault[] {
  const [first] = run;
  if (first === undefined) return [];
  const lines = sliceOf(run, source).split('\n');
  const index = lines.findIndex((line, at) => /^ {0,3}\|/.test(line) || (line.includes('|') && (isRule(line) || isRule(lines[at + 1] ?? ''))));
  return index < 0 ? [] : [{ line: lineOf(first) + index, message: STRAY_ROW }];
}

/** What stands below the names of columns, however broken. */
function isRule(line: string): boolean {
  return line.includes('-') && RULE_LINE.test(line.trim());
}

const STRAY_ROW = 'This line is written as a row and belongs to no table. A table is its column names, below them a line such as "| --- | --- |" with as many cells, and its rows, with no empty line between them. In a text, "|" at the start of a line is written "&#124;", and "-" before or below others "&#45;".';

function readTable(node: Table, source: string): OutlineTable {
  return { line: lineOf(node), rows: node.children.map((row) => ({ line: lineOf(row), cells: row.children.map((cell) => sourceOf(cell, source)) })) };
}

function sourceOf(node: Heading | TableCell, source: string): string {
  return sliceOf(node.children, source);
}

function sliceOf(nodes: readonly { position?: RootContent['position'] }[], source: string): string {
  return source.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0);
}

function lineOf(node: RootContent | TableRow): number {
  return node.position?.start.line ?? 1;
}
