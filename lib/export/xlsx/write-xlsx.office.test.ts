/** The workbook in a real spreadsheet program: it calculates everything from the formulas alone, and comes to our Results. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Proposal } from '../../proposal/schema';
import { TEMPLATES } from '../../proposal/templates';
import { arbitraryProposal } from '../../sheet/arbitrary-proposal';
import { printedCase } from '../printed-case';
import { readCsv, readWorkbook, withoutValues } from '../testing/read-workbook';
import { convertWithSoffice } from '../testing/run-soffice';
import { writeXlsx } from './write-xlsx';

/** Every sheet in a file of its own, as numbers and not as they look. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const RANDOM_DOCUMENTS = 40;
const SEED = 20_261_126;

type Case = { name: string; proposal: Proposal };
const documents: Case[] = [
  ...TEMPLATES.map(({ slug, build }) => ({ name: slug, proposal: build('2026-11-22') })),
  ...fc.sample(arbitraryProposal, { seed: SEED, numRuns: RANDOM_DOCUMENTS }).map((proposal, index) => ({ name: `random${index}`, proposal })),
];

/** What LibreOffice has in each sheet of each workbook. */
async function calculated(workbooks: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Map<string, string>>> {
  const sheets = await convertWithSoffice(new Map([...workbooks].map(([name, bytes]) => [`${name}.xlsx`, bytes])), CSV);
  return new Map([...sheets].map(([file, csv]) => [file.replace(/\.csv$/, ''), readCsv(csv)]));
}

/** A percentage keeps its sign in the CSV. */
function numberOf(cell: string): number {
  return cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell);
}

/** To the billionth, which is the same cent; of very large amounts, to the ninth figure. */
function isSame(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  const [mine, other] = [Number(ours), numberOf(theirs)];
  return theirs !== '' && Math.abs(mine - other) <= Math.max(1e-9, Math.abs(mine) * 1e-9);
}

describe('LibreOffice calculates the workbook', () => {
  let sheets: Map<string, Map<string, string>>;
  beforeAll(async () => { sheets = await calculated(new Map(documents.map(({ name, proposal }) => [name, withoutValues(writeXlsx(printedCase(proposal)))]))); });

  it.each(documents)('and every formula of $name comes to the value that stands beside it', ({ name, proposal }) => {
    const wrong: string[] = [];
    for (const [sheet, cells] of readWorkbook(writeXlsx(printedCase(proposal)))) {
      const theirs = sheets.get(`${name}-${sheet}`);
      if (!theirs) throw new Error(`LibreOffice wrote no ${name}-${sheet}; it wrote ${[...sheets.keys()].slice(0, 5).join(', ')}.`);
      for (const [place, { formula, value }] of cells) if (formula !== null && !isSame(value, theirs.get(place) ?? '')) wrong.push(`${sheet} ${place} =${formula}: ${value} here, ${theirs.get(place)} there`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(documents)('S9: and every text of $name is that text there', ({ name, proposal }) => {
    for (const [sheet, cells] of readWorkbook(writeXlsx(printedCase(proposal)))) {
      const theirs = sheets.get(`${name}-${sheet}`);
      for (const [place, { formula, value, isText }] of cells) if (isText && formula === null) expect((theirs?.get(place) ?? '').trim()).toBe(value.trim());
    }
  });
});

describe('whoever changes a number', () => {
  it('changes everything that follows from it, as if it had been typed', async () => {
    const before = TEMPLATES[0]!.build('2026-11-22');
    const after: Proposal = JSON.parse(JSON.stringify(before).replace('40 devs', '80 devs').replace('2 engineers × 3 weeks', '2 engineers × 30 weeks'));
    const twice = (xml: string) => xml.replace(/(<c r="E\d+" s="\d+"><v>)40<\/v>/, '$180</v>').replace(/(<c r="E\d+" s="\d+"><v>)3<\/v>/, '$130</v>');
    const sheets = await calculated(new Map([['changed', withoutValues(writeXlsx(printedCase(before)), (xml, path) => (path.endsWith('sheet1.xml') ? twice(xml) : xml))]]));
    const { results } = printedCase(after);
    const measures = sheets.get('changed-Measures');
    const at = (row: number) => ['B', 'C', 'D'].map((column) => Number(measures?.get(`${column}${row}`)));
    const views = [results.views.drafted, results.views.finance, results.views.cashOnly];
    expect(results.totals.savingPerMonth).toBe(38_000);
    expect(at(9)).toEqual(views.map((view) => view.benefit));
    expect(at(11)).toEqual(views.map((view) => view.net));
    expect(at(17)).toEqual(views.map((view) => view.npv));
    expect(sheets.get('changed-Case')?.get('G9')).toBe('38000');
  });
});
