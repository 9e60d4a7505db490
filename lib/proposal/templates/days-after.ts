/** The ISO date `days` after an ISO date, in UTC; null when there is no date to count from. */
export function daysAfter(date: string, days: number): string | null {
  const start = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(start) ? null : new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}
