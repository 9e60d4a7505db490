/** Days as the person's own calendar has them. */

/** The ISO date (YYYY-MM-DD) of a moment, where the person is. */
export function localDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The ISO date some days after a moment. */
export function daysLater(from: Date, days: number): string {
  return localDay(new Date(from.getFullYear(), from.getMonth(), from.getDate() + days));
}

/** The last second of a day, where the person is; null when it is not a date. */
export function endOfDay(isoDate: string): Date | null {
  const end = new Date(`${isoDate}T23:59:59`);
  return Number.isNaN(end.getTime()) ? null : end;
}
