/**
 * What is different between two versions of a proposal, field by field and by the names the form gives them. A line that
 * only one of them has is one change; the ids and versions of the format are nobody's business.
 */
import { CONFIDENCE_COPY, KIND_COPY } from './figures-copy';
import { nameField, type FieldName } from './field-names';
import type { Proposal } from './schema';

/** What a field says in each, as text: '' where it is empty, or the line is not there. `path` goes through keys and ids. */
export type FieldChange = FieldName & { path: readonly string[]; before: string; after: string };

type Entry = { id: string };

export function listChanges(before: Proposal, after: Proposal): FieldChange[] {
  const { schemaVersion: _s, notationVersion: _n, ...was } = before;
  const { schemaVersion: _v, notationVersion: _w, ...is } = after;
  return differences(was, is, []).map(({ path, values }) => {
    const [one = '', other = ''] = values.map(valueWords);
    return { ...nameField(path, [after, before]), path, before: one, after: other };
  });
}

type Difference = { path: readonly string[]; values: readonly [unknown, unknown] };

function differences(was: unknown, is: unknown, path: readonly string[]): Difference[] {
  if (isEntries(was) && isEntries(is)) return entryDifferences(was, is, path);
  if (!isObject(was) || !isObject(is)) return was === is ? [] : [{ path, values: [was, is] }];
  return Object.keys(is).flatMap((key) => differences(Reflect.get(was, key), Reflect.get(is, key), [...path, key]));
}

function entryDifferences(was: readonly Entry[], is: readonly Entry[], path: readonly string[]): Difference[] {
  const [ofWas, ofIs] = [new Map(was.map((entry) => [entry.id, entry])), new Map(is.map((entry) => [entry.id, entry]))];
  const common = (from: readonly Entry[], other: Map<string, Entry>) => from.filter(({ id }) => other.has(id));
  const isMoved = common(was, ofIs).some(({ id }, index) => common(is, ofWas)[index]?.id !== id);
  return [
    ...[...is, ...was.filter(({ id }) => !ofIs.has(id))].flatMap(({ id }) => {
      const [one, other] = [ofWas.get(id), ofIs.get(id)];
      return one && other ? differences(one, other, [...path, id]) : [{ path: [...path, id], values: [one, other] } as const];
    }),
    ...(isMoved ? [{ path, values: [was, is] } as const] : []),
  ];
}

const CHOICES = new Map([...Object.entries(KIND_COPY), ...Object.entries(CONFIDENCE_COPY)].map(([value, { label }]) => [value, label]));

/** A value in words: of a line everything it says, of a list the names in it in their order. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return CHOICES.get(value) ?? value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isEntries(value)) return value.map((entry) => entryTexts(entry)[0] ?? '').filter((name) => name !== '').join('\n');
  if (isObject(value)) return entryTexts(value).join('\n');
  return String(value);
}

function entryTexts(entry: object): string[] {
  return Object.entries(entry).filter(([key, value]) => key !== 'id' && key !== 'kind' && key !== 'confidence' && typeof value === 'string' && value !== '').map(([, value]) => String(value));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isEntries(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.every((entry: unknown) => isObject(entry) && 'id' in entry && typeof entry.id === 'string');
}
