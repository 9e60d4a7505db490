import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTemplate } from '../proposal/templates';
import { arbitraryProposal } from '../sheet/arbitrary-proposal';
import { proposalOf } from '../sheet/sample-case';
import { writeCsv } from './csv';
import { printedCase } from './printed-case';
import { readCsv } from './testing/read-csv';

describe('the figures as CSV', () => {
  const rows = readCsv(writeCsv(printedCase(buildTemplate('slow-ci', '2026-03-02')!)));
  const rowOf = (first: string) => rows.find(([cell]) => cell === first);

  it('are the lines, the totals and every month, each row as wide as the others', () => {
    expect(rowOf('Developers waiting for builds')).toEqual(['Developers waiting for builds', '40 devs × 5 hr/mo → 30 min/mo × $100/hr', 'Time freed', 'Estimated', '20000', '2000', '18000']);
    expect(rows.filter(([cell]) => cell === 'Total').map((row) => row.slice(4))).toEqual([['22500', '2500', '20000'], ['24000', '500', '']]);
    expect(rowOf('The problem costs')?.slice(0, 3)).toEqual(['The problem costs', '$22,500 /mo', '$270,000 a year, today']);
    const months = rows.slice(rows.findIndex(([cell]) => cell === 'Month from approval') + 1);
    expect(months.map(([month]) => month)).toEqual(Array.from({ length: 13 }, (_, month) => String(month)));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
  });
});

describe('S9: no formula comes from a user’s text', () => {
  const isFormula = (cell: string) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell);
  const start = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', ';=', 'a;=', 'a\t=', '"=', '",=', "'=");
  const hostile = fc.tuple(start, fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('cmd|\' /C calc\'!A0', 'HYPERLINK("https://evil.example")', '1+1', '"')).map((parts) => parts.join(''));

  it('in any text of a document', () => {
    fc.assert(fc.property(hostile, (text) => {
      const printed = printedCase(proposalOf({ header: { title: text }, lines: [{ metric: text, formula: text, note: text, source: text }], items: [{ what: text, formula: text, note: text }] }));
      const cells = readCsv(writeCsv(printed)).flat();
      expect(cells.filter(isFormula)).toEqual([]);
      expect(cells.filter((cell) => /[;\t]\s*[=+\-@]/.test(cell))).toEqual([]);
    }), { numRuns: 400 });
  });
  it('in any document at all', () => {
    fc.assert(fc.property(arbitraryProposal, (proposal) => { expect(readCsv(writeCsv(printedCase(proposal))).flat().filter(isFormula)).toEqual([]); }), { numRuns: 60 });
  }, 60_000);
});
