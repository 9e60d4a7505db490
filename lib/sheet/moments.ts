/** When something happened, where the reader is: the time of day, the day, how long ago. Every moment is in milliseconds since 1970. */
import { countOf } from './format';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The time of day where the reader is: "12:04". */
export function clockTime(atMs: number): string {
  return clock.format(atMs);
}

const dayInYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "today, 15:40", "24 February", or "24 February 2025" in another year. */
export function dayAndTime(atMs: number, nowMs: number): string {
  if (dayAndYear.format(atMs) === dayAndYear.format(nowMs)) return `today, ${clockTime(atMs)}`;
  return new Date(atMs).getFullYear() === new Date(nowMs).getFullYear() ? dayInYear.format(atMs) : dayAndYear.format(atMs);
}

/** "Today", "Yesterday", "24 February", or "24 February 2025" in another year. */
export function dayName(atMs: number, nowMs: number): string {
  const day = dayAndYear.format(atMs);
  if (day === dayAndYear.format(nowMs)) return 'Today';
  const yesterday = new Date(nowMs);
  yesterday.setDate(yesterday.getDate() - 1);
  if (day === dayAndYear.format(yesterday)) return 'Yesterday';
  return new Date(atMs).getFullYear() === new Date(nowMs).getFullYear() ? dayInYear.format(atMs) : day;
}

const AGES = [[1, 'minute'], [60, 'hour'], [60 * 24, 'day']] as const;

/** "just now", "5 minutes ago", "2 hours ago", "3 days ago". */
export function timeAgo(atMs: number, nowMs: number): string {
  const minutes = Math.floor((nowMs - atMs) / 60_000);
  const age = AGES.findLast(([size]) => minutes >= size);
  return age ? `${countOf(Math.floor(minutes / age[0]), age[1])} ago` : 'just now';
}
