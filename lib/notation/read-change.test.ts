/** Words behind an arrow that stand in long lists: what only describes the new value, and what says by how much. */
import { expect, it } from 'vitest';
import { readCost } from './read-cost';

const PAGE = { mode: 'monthly', currency: 'USD', hourlyRate: null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 } as const;

function becomes(behind: string): number | string {
  const reading = readCost(`$2,500/mo → ${behind}`, PAGE);
  return reading.ok ? reading.projected.likely : reading.error.code;
}

it.each('idea data effect saving savings reduction estimate later sooner'.split(' '))('"no %s" does not say that nothing is left', (word) => {
  expect(becomes(`no ${word}`)).toBe('E_CHANGE_EMPTY');
});

it.each('with after by on from to the a an via through at for and but or'.split(' '))('"$500/mo %s savings" is the new value', (word) => {
  expect(becomes(`$500/mo ${word} savings`)).toBe(500);
});

it.each('with after by on in of from to the via through at for and but'.split(' '))('"$500/mo less %s caching" goes', (word) => {
  expect(becomes(`$500/mo less ${word} caching`)).toBe(2000);
});

it.each('saving savings saved reduction off less lower cheaper'.split(' '))('"$500/mo %s" goes', (word) => {
  expect(becomes(`$500/mo ${word}`)).toBe(2000);
});

it.each('more extra additional higher dearer'.split(' '))('"$500/mo %s" is added', (word) => {
  expect(becomes(`$500/mo ${word}`)).toBe(3000);
});

it.each('lower higher cheaper dearer faster'.split(' '))('"2 %s servers" are two', (word) => {
  const reading = readCost(`8 servers × $50/mo each → 2 ${word} servers`, PAGE);
  expect(reading.ok && reading.projected.likely).toBe(100);
});

it.each('remains remain remaining left stays'.split(' '))('"20% %s" is what is left', (word) => {
  expect(becomes(`20% ${word}`)).toBe(500);
});

it.each(['it', 'that', 'this', 'today', 'todays', 'todays bill', "today's bill", 'current', 'before', 'the bill'])('"20%% of %s" is what is left', (words) => {
  expect(becomes(`20% of ${words}`)).toBe(500);
});
