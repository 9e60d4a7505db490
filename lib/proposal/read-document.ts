/**
 * From whatever somebody sent to a proposal, or to the list of what is wrong with it.
 * Keys that were left out take the empty proposal's values; everything else must already be right.
 */
import type { z } from 'zod';
import { isJsonObject, type JsonObject } from '../json-object';
import { emptyAlternative, emptyAskItem, emptyCostLine, emptyProposal, emptyRisk } from './empty';
import { proposalSchema, type Proposal } from './schema';

export type DocumentIssue = { path: string; code: string; message: string };
export type DocumentReading = { ok: true; proposal: Proposal } | { ok: false; issues: DocumentIssue[] };

/** The lists of the document: where they stand, what an entry starts as, and the prefix of an id that was left out. */
const LISTS = [
  { section: 'cost', list: 'lines', empty: emptyCostLine, prefix: 'line' },
  { section: 'solution', list: 'alternatives', empty: emptyAlternative, prefix: 'alternative' },
  { section: 'solution', list: 'risks', empty: emptyRisk, prefix: 'risk' },
  { section: 'ask', list: 'items', empty: emptyAskItem, prefix: 'item' },
] as const;

/**
 * @param input any JSON value.
 * @param today ISO date an absent `header.date` takes.
 */
export function readDocument(input: unknown, today: string): DocumentReading {
  if (!isJsonObject(input)) {
    return { ok: false, issues: [{ path: '', code: 'invalid_type', message: 'Send one document, as a JSON object.' }] };
  }
  const parsed = proposalSchema.safeParse(complete(input, today));
  if (parsed.success) return { ok: true, proposal: parsed.data };
  return { ok: false, issues: parsed.error.issues.flatMap(describe) };
}

/** What somebody typed, storable or not: a text longer than fits is kept as it is, everything else must be right. */
export function readDraft(input: unknown): Proposal | null {
  if (!isJsonObject(input)) return null;
  const document = complete(input, '');
  return isDraft(document) ? document : null;
}

/** Whether this is what somebody typed, complete and in this release's form, storable or not. */
export function isDraft(document: unknown): document is Proposal {
  const parsed = proposalSchema.safeParse(document);
  return parsed.success || parsed.error.issues.every((issue) => issue.code === 'too_big');
}

function complete(input: JsonObject, today: string): JsonObject {
  const document = fillObject(emptyProposal(today), input);
  for (const { section, list, empty, prefix } of LISTS) {
    const holder = document[section];
    if (!isJsonObject(holder)) continue;
    const entries = holder[list];
    if (Array.isArray(entries)) document[section] = { ...holder, [list]: fillEntries(entries, empty, prefix) };
  }
  return document;
}

function fillObject(defaults: JsonObject, given: JsonObject): JsonObject {
  const filled: JsonObject = { ...defaults, ...given };
  for (const [key, value] of Object.entries(defaults)) {
    const own = Object.hasOwn(given, key) ? given[key] : value;
    filled[key] = isJsonObject(value) && isJsonObject(own) ? fillObject(value, own) : own;
  }
  return filled;
}

function fillEntries(entries: unknown[], empty: (id: string) => JsonObject, prefix: string): unknown[] {
  const taken = new Set(entries.map((entry) => (isJsonObject(entry) ? entry.id : undefined)));
  let next = 1;
  return entries.map((entry) => {
    if (!isJsonObject(entry)) return entry;
    if (Object.hasOwn(entry, 'id')) return fillObject(empty(''), entry);
    while (taken.has(`${prefix}-${next}`)) next += 1;
    return fillObject(empty(`${prefix}-${next++}`), entry);
  });
}

const EXPECTED: Record<string, string> = {
  string: 'This has to be a text.',
  number: 'This has to be a number, or null while it is not known.',
  boolean: 'This has to be true or false.',
  array: 'This has to be a list.',
  object: 'This has to be an object.',
};

function describe(issue: z.core.$ZodIssue): DocumentIssue[] {
  const path = issue.path.map(String).join('.');
  const under = (key: string) => (path === '' ? key : `${path}.${key}`);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: under(key), code: issue.code, message: `"${key.slice(0, 60)}" is not part of the document. Remove it.` }));
    case 'invalid_type':
      return [{ path, code: issue.code, message: EXPECTED[issue.expected] ?? `This has to be of type ${issue.expected}.` }];
    case 'too_big':
      return [{ path, code: issue.code, message: issue.origin === 'array' ? `At most ${issue.maximum} entries fit here. Remove some.` : `At most ${issue.maximum} characters fit here. Shorten it.` }];
    case 'too_small':
      return [{ path, code: issue.code, message: 'This must not be empty.' }];
    case 'invalid_value':
      return [{ path, code: issue.code, message: `This has to be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.` }];
    case 'invalid_union':
      return [{ path, code: issue.code, message: 'This has to be a date such as 2026-11-22, or an empty text.' }];
    case 'invalid_format':
      return [{ path, code: issue.code, message: issue.format === 'date' ? 'This has to be a date such as 2026-11-22.' : issue.message }];
    default:
      return [{ path, code: issue.code, message: issue.message }];
  }
}
