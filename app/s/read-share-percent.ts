/** A sceptic starts at half. */
const DEFAULT_PERCENT = 50;

/** The share of the savings the address asks about, as a whole number from 0 to 100; anything else is the default. */
export function readSharePercent(url: string): number {
  const text = new URL(url).searchParams.getAll('share').at(-1) ?? '';
  return /^\d{1,3}$/.test(text) ? Math.min(100, Number(text)) : DEFAULT_PERCENT;
}
