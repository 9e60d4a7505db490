/** When a source is from, as people write it: "2024", "Q3 2023", "March 2024", "2024-03-11", "11/2023", "FY2023". */

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MENTION = new RegExp(
  String.raw`(?<![\p{L}\p{N}#./-])(?:(?<isoYear>20\d\d)-(?<isoMonth>0[1-9]|1[0-2])(?:-[0-3]\d)?|(?<slashMonth>0?[1-9]|1[0-2])/(?<slashYear>20\d\d)|(?:(?<month>${MONTHS})\p{Ll}*\.?,? (?:[0-3]?\d,? )?|q(?<quarter>[1-4])[ /]?|h(?<half>[12])[ /]?|fy ?)?(?<year>20\d\d))(?![\p{L}\p{N}#]|[./-]\d)`,
  'giu',
);
/** Years that are part of a name: "Windows Server 2019", "ISO 27001:2013". */
const NAMED_AFTER_YEAR = /\b(?:server|windows|office|exchange|studio|visual|ISO|IEC)[ \d:]*$/i;

export type DatedMention = {
  text: string;
  /** Its last month, counted from year 0. */
  lastMonth: number;
};

/** The newest time a text names; null where it names none. A year alone counts to its end. */
export function newestMention(text: string): DatedMention | null {
  let newest: DatedMention | null = null;
  for (const found of text.matchAll(MENTION)) {
    if (NAMED_AFTER_YEAR.test(text.slice(0, found.index))) continue;
    const lastMonth = lastMonthOf(found.groups ?? {});
    if (newest === null || lastMonth > newest.lastMonth) newest = { text: found[0], lastMonth };
  }
  return newest;
}

function lastMonthOf({ isoYear, isoMonth, slashYear, slashMonth, year, month, quarter, half }: Partial<Record<string, string>>): number {
  const inYear = isoMonth ?? slashMonth
    ?? (month !== undefined ? MONTHS.split('|').indexOf(month.toLowerCase()) + 1 : quarter !== undefined ? Number(quarter) * 3 : half !== undefined ? Number(half) * 6 : 12);
  return Number(isoYear ?? slashYear ?? year) * 12 + Number(inYear) - 1;
}

/** Whole months from the newest time a source names to the day of the page ("2026-03-02"); null where either is missing. */
export function monthsOld(mention: DatedMention, day: string): number | null {
  const [, year, month] = /^(\d{4})-(\d\d)-/.exec(day) ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month) - 1 - mention.lastMonth;
}
