import { FIRST_DOUBT, type AskedDoubt } from '@/components/share/asked-doubt';

/** More lines than a case can have are no lines. */
const MOST_LINES = 60;

/** What the address asks of the savings; what it does not say, or not in whole numbers, is as on the first visit. */
export function readDoubt(url: string): AskedDoubt {
  const query = new URL(url).searchParams;
  const text = query.getAll('share').at(-1) ?? '';
  const places = (name: string) => [...new Set(query.getAll(name).filter((value) => /^\d{1,2}$/.test(value)).map(Number))].filter((place) => place < MOST_LINES).sort((one, other) => one - other);
  return {
    sharePercent: /^\d{1,3}$/.test(text) ? Math.min(100, Number(text)) : FIRST_DOUBT.sharePercent,
    // A form leaves out what is not ticked, so it says that it asked.
    believed: query.has('lines') ? places('believe') : FIRST_DOUBT.believed,
    halved: places('half'),
  };
}
