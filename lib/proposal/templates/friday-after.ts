const DAY_MS = 86_400_000;
const FRIDAY = 5;

/** The first Friday at least `days` after an ISO date, in UTC: a day on which people decide. null when there is no date to count from. */
export function fridayAfter(date: string, days: number): string | null {
  const start = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(start)) return null;
  const earliest = new Date(start + days * DAY_MS);
  const wait = (FRIDAY - earliest.getUTCDay() + 7) % 7;
  return new Date(earliest.getTime() + wait * DAY_MS).toISOString().slice(0, 10);
}
