/** Whether two JSON values say the same. The order of keys does not matter; the order of lists does. */
export function sameDocument(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => sameDocument(item, right[index]));
  }
  const leftEntries = Object.entries(left);
  const rightValues = new Map(Object.entries(right));
  if (leftEntries.length !== rightValues.size) return false;
  return leftEntries.every(([key, value]) => rightValues.has(key) && sameDocument(value, rightValues.get(key)));
}
