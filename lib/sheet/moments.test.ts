import { describe, expect, it } from 'vitest';
import { clockTime, dayAndTime, dayName, timeAgo } from './moments';

const at = (year: number, month: number, day: number, hour = 9, minute = 5) => new Date(year, month - 1, day, hour, minute).getTime();
const now = at(2026, 3, 1, 18, 0);

it('the time of day has two digits each and goes to 23', () => expect([clockTime(at(2026, 3, 1, 0, 4)), clockTime(at(2026, 3, 1, 23, 59))]).toEqual(['00:04', '23:59']));

describe('a day', () => {
  it('is today with its time, or its date, with the year where it is another', () =>
    expect([at(2026, 3, 1), at(2026, 2, 24), at(2025, 2, 24)].map((moment) => dayAndTime(moment, now))).toEqual(['today, 09:05', '24 February', '24 February 2025']));
  it('has a name where it is near, over the end of a month too', () =>
    expect([at(2026, 3, 1), at(2026, 2, 28), at(2026, 2, 27), at(2025, 3, 1)].map((moment) => dayName(moment, now))).toEqual(['Today', 'Yesterday', '27 February', '1 March 2025']));
});

it.each([[0, 'just now'], [59_999, 'just now'], [60_000, '1 minute ago'], [59 * 60_000, '59 minutes ago'], [3_600_000, '1 hour ago'], [47 * 3_600_000, '1 day ago'], [72 * 3_600_000, '3 days ago'], [-5_000, 'just now']])('%d ms back is %s', (ago, said) =>
  expect(timeAgo(now - ago, now)).toBe(said));
