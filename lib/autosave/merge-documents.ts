/**
 * Brings two versions of one document together that grew from the same base: what only one side changed is taken from
 * that side, field by field; entries of a list are the same when their ids are. Where both changed the same field
 * differently nobody is right: it is reported, and `choose` says which of the two stands in the merged document.
 */
import { sameDocument } from './same-document';

export type Side = 'mine' | 'theirs';
/** `path` goes through keys and, in lists, ids. For an entry that one side deleted, that side's value is null. */
export type FieldConflict = { path: readonly string[]; mine: unknown; theirs: unknown };
export type Choose = (path: readonly string[]) => Side;
export type Merge<Document> = { merged: Document; conflicts: FieldConflict[] };

type Entry = { id: string };

const mineStands: Choose = () => 'mine';

/** @param base what both grew from, or null when that is not known: then everything that differs is a conflict. */
export function mergeDocuments<Document>(base: Document | null, mine: Document, theirs: Document, choose: Choose = mineStands): Merge<Document> {
  const conflicts: FieldConflict[] = [];

  function clash<Value>(own: Value, other: Value, path: readonly string[]): Value {
    conflicts.push({ path, mine: own, theirs: other });
    return choose(path) === 'mine' ? own : other;
  }

  function mergeValue<Value>(before: unknown, own: Value, other: Value, path: readonly string[]): Value {
    if (sameDocument(own, other) || sameDocument(before, other)) return own;
    if (sameDocument(before, own)) return other;
    if (isEntries(own) && isEntries(other)) {
      const list = structuredClone(own);
      list.splice(0, list.length, ...mergeEntries(isEntries(before) ? before : [], own, other, path));
      return list;
    }
    if (!isPlainObject(own) || !isPlainObject(other)) return clash(own, other, path);
    const merged = { ...other, ...own };
    for (const key in merged) merged[key] = mergeValue(isPlainObject(before) ? Reflect.get(before, key) : undefined, own[key], other[key], [...path, key]);
    return merged;
  }

  function mergeEntries(before: readonly Entry[], own: readonly Entry[], other: readonly Entry[], path: readonly string[]): Entry[] {
    const [ofBase, ofMine, ofTheirs] = [byId(before), byId(own), byId(other)];
    const [skeleton, additions] = isReordered(before, own) ? [own, other] : [other, own];
    return weave(skeleton, additions).flatMap((id) => mergeEntry(ofBase.get(id) ?? null, ofMine.get(id) ?? null, ofTheirs.get(id) ?? null, [...path, id]) ?? []);
  }

  function mergeEntry(before: Entry | null, own: Entry | null, other: Entry | null, path: readonly string[]): Entry | null {
    if (own !== null && other !== null) return mergeValue(before, own, other, path);
    if (before === null) return own ?? other;
    return sameDocument(before, own ?? other) ? null : clash(own, other, path);
  }

  return { merged: mergeValue(base ?? undefined, mine, theirs, []), conflicts };
}

const byId = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** Whether the entries that were there before stand in another order now. */
function isReordered(before: readonly Entry[], now: readonly Entry[]): boolean {
  const [was, is] = [byId(before), byId(now)];
  return !sameDocument(idsOf(before).filter((id) => is.has(id)), idsOf(now).filter((id) => was.has(id)));
}

/** The order of `skeleton`; what only `additions` has stands behind what it stands behind there. */
function weave(skeleton: readonly Entry[], additions: readonly Entry[]): string[] {
  const order = idsOf(skeleton);
  idsOf(additions).forEach((id, index, ids) => {
    if (!order.includes(id)) order.splice(index === 0 ? 0 : order.indexOf(ids[index - 1] ?? '') + 1, 0, id);
  });
  return order;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntries(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.every((entry: unknown) => isPlainObject(entry) && 'id' in entry && typeof entry.id === 'string');
}
