/** Days as the person's own calendar has them. */
import { isoDay } from '../iso-day';

/** The ISO date some days after a moment. */
export function daysLater(from: Date, days: number): string {
  return isoDay(new Date(from.getFullYear(), from.getMonth(), from.getDate() + days));
}

/** The last second of a day, where the person is; null when it is not a date. */
export function endOfDay(isoDate: string): Date | null {
  const end = new Date(`${isoDate}T23:59:59`);
  return Number.isNaN(end.getTime()) ? null : end;
}
