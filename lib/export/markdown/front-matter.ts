/**
 * What stands before the Markdown between two lines of "---": who, when, and the figures that have no place in the text,
 * under the document's own names. Valid YAML of the simplest kind, one "key: value" a line, so that GitHub shows it as a table.
 */
import { isJsonObject, type JsonObject } from '../../json-object';
import { emptyProposal } from '../../proposal/empty';
import type { Proposal } from '../../proposal/schema';

export type FrontMatterFault = { line: number; message: string };
export type FrontMatter = {
  /** The lines it takes, with both fences; 0 when there is none. */
  lineCount: number;
  entries: { place: readonly string[]; value: unknown; line: number }[];
  faults: FrontMatterFault[];
};

type Field = { key: string; place: readonly string[]; as: 'text' | 'number' };

const EMPTY = emptyProposal('');
/** Written even where it says what an empty proposal says. */
const ALWAYS = new Set(['date', 'currency', 'locale', 'paper', 'horizonMonths']);
/** These stand in the text itself. */
const IN_TEXT = new Set(['title', 'standfirst']);
const FENCE = '---';
const VERSION = 'greenlight';

const FIELDS: readonly Field[] = [
  ...Object.keys(EMPTY.header).filter((key) => !IN_TEXT.has(key)).map((key): Field => ({ key, place: ['header', key], as: 'text' })),
  { key: 'decideBy', place: ['ask', 'decideBy'], as: 'text' },
  ...numbersIn('roi', EMPTY.roi),
  ...numbersIn('settings', EMPTY.settings),
];

function numbersIn(section: string, holder: JsonObject): Field[] {
  return Object.entries(holder).flatMap(([key, value]): Field[] => {
    if (isJsonObject(value)) return Object.keys(value).map((inner) => ({ key: `${key}.${inner}`, place: [section, key, inner], as: 'number' }));
    return typeof value === 'string' ? [] : [{ key, place: [section, key], as: 'number' }];
  });
}

export function writeFrontMatter(proposal: Proposal): string {
  const written = FIELDS.flatMap(({ key, place }) => {
    const value = valueAt(proposal, place);
    return ALWAYS.has(key) || value !== valueAt(EMPTY, place) ? [`${key}: ${writeValue(value)}`] : [];
  });
  return [FENCE, `${VERSION}: ${proposal.schemaVersion}`, ...written, FENCE].join('\n');
}

function valueAt(document: JsonObject, place: readonly string[]): unknown {
  return place.reduce<unknown>((holder, key) => (isJsonObject(holder) ? holder[key] : undefined), document);
}

/** As it is where YAML takes it for the same, else in quotes. */
function writeValue(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (/^[\p{L}\p{N}](?:[\p{L}\p{N} .,()/&'’+–-]*[\p{L}\p{N}.)])?$/u.test(value)) return value;
  return JSON.stringify(value).replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (sign) => [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}

export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const end = lines.indexOf(FENCE, 1);
  if (lines[0]?.trimEnd() !== FENCE || end === -1) {
    return { lineCount: 0, entries: [], faults: [{ line: 1, message: `A case in Markdown starts with a line "${FENCE}", a line "${VERSION}: 1" and a line "${FENCE}". Add them at the top.` }] };
  }
  const entries: FrontMatter['entries'] = [];
  const faults: FrontMatterFault[] = [];
  const seen = new Set<string>();
  for (const [index, text] of lines.slice(1, end).entries()) {
    const line = index + 2;
    if (/^\s*(?:#.*)?$/.test(text)) continue;
    const [, key, given] = /^([A-Za-z.]+):(?:\s+(.*?))?\s*$/.exec(text) ?? [];
    if (key === undefined) faults.push({ line, message: 'This line has to be a name, a colon and a value, such as author: Alex Doe.' });
    else if (seen.has(key)) faults.push({ line, message: `"${key}" stands here twice. Keep one.` });
    else if (key !== VERSION) readEntry(key, given ?? '', line);
    else if (given !== '1') faults.push({ line, message: `This Greenlight reads cases of version 1, and the file says "${(given ?? '').slice(0, 20)}". Update Greenlight.` });
    if (key !== undefined) seen.add(key);
  }
  if (!seen.has(VERSION)) faults.push({ line: 1, message: `Between the two lines "${FENCE}" there has to be a line "${VERSION}: 1". Add it.` });
  return { lineCount: end + 1, entries, faults };

  function readEntry(key: string, given: string, line: number): void {
    const field = FIELDS.find((one) => one.key === key);
    if (field === undefined) return void faults.push({ line, message: `"${key.slice(0, 40)}" is not a name Greenlight knows. The names are ${FIELDS.map((one) => one.key).join(', ')}.` });
    const value = field.as === 'number' ? readNumber(given) : readText(given);
    if (value === undefined) faults.push({ line, message: field.as === 'number' ? `"${key}" has to be a number such as 12 or 7.5, or null while it is not known.` : `The quotation marks of "${key}" do not close. Write "…" around all of it, or none.` });
    else entries.push({ place: field.place, value, line });
  }
}

function readNumber(given: string): number | null | undefined {
  if (given === 'null' || given === '') return null;
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(given) ? Number(given) : undefined;
}

function readText(given: string): string | undefined {
  if (!given.startsWith('"')) return given;
  try {
    const value: unknown = JSON.parse(given);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
