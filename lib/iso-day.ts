/** The ISO date (YYYY-MM-DD) of a moment, on the calendar of the machine this runs on. */
export function isoDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
