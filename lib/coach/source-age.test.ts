import { describe, expect, it } from 'vitest';
import { monthsOld, newestMention } from './source-age';

const monthOf = (text: string) => {
  const found = newestMention(text);
  return found && `${Math.floor(found.lastMonth / 12)}-${(found.lastMonth % 12) + 1}`;
};

describe('when a source is from', () => {
  it.each([
    ['Cloud invoices 2024', '2024-12'], ['Cloud invoices, Q3 2023', '2023-9'], ['Q1/2023 report', '2023-3'], ['H1 2024', '2024-6'], ['H2 2024', '2024-12'], ['FY2023 ledger', '2023-12'], ['FY 2023 ledger', '2023-12'],
    ['Survey, March 2024', '2024-3'], ['Survey of Sept. 2024', '2024-9'], ['Mar 11, 2024', '2024-3'], ['as of 2024-11-03', '2024-11'], ['as of 2024-11', '2024-11'], ['11/2023', '2023-11'], ['Jan 2023 to Dec 2023', '2023-12'],
    ['Logs 2022, checked in May 2025', '2025-5'], ['May 2025, first counted 2022', '2025-5'], ['(2024)', '2024-12'], ['Survey december 2024.', '2024-12'],
  ])('%j is %s', (text, month) => expect(monthOf(text)).toBe(month));

  it('is said in the words of the first of two that are as new', () => expect(newestMention('March 2024, again 2024-03')?.text).toBe('March 2024'));

  it.each(['', 'Build logs', 'Ticket OPS-2019', 'ticket #2021', 'INC2021', '2023-118', '2023.4', 'v2023', '12023', '20231', 'Windows Server 2019 licences', 'ISO 27001:2013 audit', '1999', '2,024 tickets'])('%j names no time', (text) => expect(monthOf(text)).toBeNull());

  it('is measured in whole months to the day of the page, and not without one', () => {
    const mention = newestMention('March 2025');
    expect([mention && monthsOld(mention, '2026-03-02'), mention && monthsOld(mention, '2026-04-30'), mention && monthsOld(mention, '')]).toEqual([12, 13, null]);
  });
});
