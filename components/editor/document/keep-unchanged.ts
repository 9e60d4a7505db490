/**
 * Gives back `next` with every part that equals its counterpart in `previous` replaced by that very object, and
 * `previous` itself when nothing changed: then whoever looks at one part only re-renders when that part changed.
 * `next` is written to, though what it says stays the same.
 */
export function keepUnchanged<Value>(previous: Value, next: Value): Value {
  if (Object.is(previous, next)) return previous;
  if (typeof previous !== 'object' || previous === null || typeof next !== 'object' || next === null) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  let isSame = Object.keys(previous).length === Object.keys(next).length;
  for (const key in next) {
    if (!Object.hasOwn(previous, key)) {
      isSame = false;
      continue;
    }
    const kept = keepUnchanged(previous[key], next[key]);
    next[key] = kept;
    if (!Object.is(kept, previous[key])) isSame = false;
  }
  return isSame ? previous : next;
}
