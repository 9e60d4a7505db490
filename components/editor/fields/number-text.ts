/** Reads a number as somebody types it: spaces and one decimal comma are allowed. Undefined when it is not one. */
export function readNumber(text: string): number | null | undefined {
  const compact = text.replace(/[\s\u00a0\u202f']/g, '').replace('−', '-');
  if (compact === '') return null;
  const plain = /^-?\d+,\d{1,2}$/.test(compact) ? compact.replace(',', '.') : compact.replace(/,(?=\d{3}(?:\D|$))/g, '');
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
