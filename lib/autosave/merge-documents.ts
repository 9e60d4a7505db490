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
export function mergeDocuments<Document extends object>(base: Document | null, mine: Document, theirs: Document, choose: Choose = mineStands): Merge<Document> {
  const conflicts: FieldConflict[] = [];

  function mergeValue(before: unknown, own: unknown, other: unknown, path: readonly string[]): unknown {
    // Versions that grew from each other hold what did not change once: most of the work ends here.
    if (own === other || before === other) return own;
    if (before === own) return other;
    if (sameDocument(own, other) || sameDocument(before, other)) return own;
    if (sameDocument(before, own)) return other;
    if (isEntries(own) && isEntries(other)) return mergeEntries(isEntries(before) ? before : [], own, other, path);
    if (isPlainObject(own) && isPlainObject(other)) return mergeObjects(before, own, other, path);
    conflicts.push({ path, mine: own, theirs: other });
    return choose(path) === 'mine' ? own : other;
  }

  function mergeObjects<Value extends object>(before: unknown, own: Value, other: Value, path: readonly string[]): Value {
    const merged = { ...other, ...own };
    for (const key in merged) Reflect.set(merged, key, mergeValue(isPlainObject(before) ? Reflect.get(before, key) : undefined, own[key], other[key], [...path, key]));
    return merged;
  }

  function mergeEntries(before: readonly Entry[], own: readonly Entry[], other: readonly Entry[], path: readonly string[]): unknown[] {
    const [ofBase, ofMine, ofTheirs] = [byId(before), byId(own), byId(other)];
    const [skeleton, additions] = isReordered(before, own) ? [own, other] : [other, own];
    return weave(skeleton, additions).map((id) => mergeEntry(ofBase.get(id), ofMine.get(id), ofTheirs.get(id), [...path, id])).filter((entry) => entry !== null);
  }

  /** Null for one that is no longer there. */
  function mergeEntry(before: Entry | undefined, own: Entry | undefined, other: Entry | undefined, path: readonly string[]): unknown {
    if (own !== undefined && other !== undefined) return mergeValue(before, own, other, path);
    if (before === undefined) return own ?? other;
    return sameDocument(before, own ?? other) ? null : mergeValue(before, own ?? null, other ?? null, path);
  }

  return { merged: mergeObjects(base, mine, theirs, []), conflicts };
}

const byId = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** Whether the entries that were there before stand in another order now. */
function isReordered(before: readonly Entry[], now: readonly Entry[]): boolean {
  const places = new Map(idsOf(before).map((id, index) => [id, index]));
  let last = -1;
  for (const { id } of now) {
    const place = places.get(id) ?? last;
    if (place < last) return true;
    last = place;
  }
  return false;
}

/** The order of `skeleton`; what only `additions` has stands behind what it stands behind there. */
function weave(skeleton: readonly Entry[], additions: readonly Entry[]): string[] {
  const order = idsOf(skeleton);
  const known = new Set(order);
  idsOf(additions).forEach((id, index, ids) => {
    if (known.has(id)) return;
    order.splice(index === 0 ? 0 : order.indexOf(ids[index - 1] ?? '') + 1, 0, id);
    known.add(id);
  });
  return order;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntries(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.every((entry: unknown) => isPlainObject(entry) && 'id' in entry && typeof entry.id === 'string');
}
