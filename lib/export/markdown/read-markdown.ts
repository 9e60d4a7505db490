/** A case written in our Markdown, to a proposal: all of it or nothing, and every fault with its line. */
import { isJsonObject, type JsonObject } from '../../json-object';
import { readDocument, type DocumentIssue } from '../../proposal/read-document';
import type { Proposal } from '../../proposal/schema';
import { readFrontMatter } from './front-matter';
import { readOutline, type Fault, type Piece } from './outline';
import { readTable } from './read-table';

/** The message says the line too, for whoever shows nothing else. */
export type MarkdownIssue = DocumentIssue & { line: number };
export type MarkdownReading = { ok: true; proposal: Proposal; lineOf: LineOf } | { ok: false; issues: MarkdownIssue[] };
/** Where a path of the document stands in the text: its own line, or that of what holds it. */
export type LineOf = (path: string) => number;

/** Far more than a person writes, and few enough to be read at once. */
const MOST_LINES = 10_000;

/** @param today ISO date that a case without a date takes. */
export function readMarkdown(given: string, today: string): MarkdownReading {
  const lines = given.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  if (lines.length > MOST_LINES) return { ok: false, issues: [issueOf({ line: MOST_LINES, message: `A case has at most ${MOST_LINES} lines, and this file has ${lines.length}. Is it the right one?` }, '', 'markdown')] };
  const front = readFrontMatter(lines);
  if (front.lineCount === 0) return { ok: false, issues: front.faults.map((fault) => issueOf(fault, '', 'markdown')) };
  const outline = readOutline(lines.map((line, index) => (index < front.lineCount ? '' : line)).join('\n'));
  const faults = [...front.faults, ...outline.faults];

  const document: JsonObject = {};
  const places = new Map<string, number>();
  for (const { place, value, line } of front.entries) put(place, value, line);
  if (outline.title !== null) put(['header', 'title'], outline.title.value, outline.title.line);
  for (const piece of outline.pieces) readPiece(piece);
  if (faults.length > 0) return { ok: false, issues: faults.sort((a, b) => a.line - b.line).map((fault) => issueOf(fault, '', 'markdown')) };

  const reading = readDocument(document, today);
  if (reading.ok) return { ...reading, lineOf };
  return { ok: false, issues: reading.issues.map(({ path, code, message }) => issueOf({ line: lineOf(path), message }, path, code)) };

  function readPiece({ part, text, tables }: Piece): void {
    const name = part.part ?? part.section;
    if (text !== null && part.text === null) faults.push({ line: text.line, message: `Under "${name}" stands a table and no text. Move the text to another part.` });
    if (text !== null && part.text !== null) put(part.text, text.value, text.line);
    for (const [index, table] of tables.entries()) {
      if (part.table === null) faults.push({ line: table.line, message: name === '' ? 'No table can stand before the first section. Move it into one.' : `No table can stand under "${name}". Remove it.` });
      else if (index > 0) faults.push({ line: table.line, message: `There are two tables under "${name}". Make them one.` });
      else {
        const entries = readTable(table, part.table, faults);
        put(part.table.list, entries.map(({ entry }) => entry), table.line);
        for (const [place, { line }] of entries.entries()) places.set([...(part.table.list), place].join('.'), line);
      }
    }
  }

  function put(place: readonly string[], value: unknown, line: number): void {
    places.set(place.join('.'), line);
    setAt(document, place, value);
  }

  function lineOf(path: string): number {
    for (let held = path; held !== ''; held = held.slice(0, Math.max(0, held.lastIndexOf('.')))) {
      const line = places.get(held);
      if (line !== undefined) return line;
    }
    return 1;
  }
}

function issueOf({ line, message }: Fault, path: string, code: string): MarkdownIssue {
  return { path, code, message: `Line ${line}: ${message}`, line };
}

function setAt(holder: JsonObject, [key = '', ...rest]: readonly string[], value: unknown): void {
  const inner = holder[key];
  if (rest.length === 0) holder[key] = value;
  else setAt(isJsonObject(inner) ? inner : (holder[key] = {}), rest, value);
}
