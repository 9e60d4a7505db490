/** What holds of the workbook without any program to open it; `write-xlsx.office.test.ts` has one calculate it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COST_KINDS, type Proposal } from '../../proposal/schema';
import { emptyAskItem, emptyCostLine, emptyProposal } from '../../proposal/empty';
import { TEMPLATES } from '../../proposal/templates';
import { arbitraryProposal } from '../../sheet/arbitrary-proposal';
import { printedCase } from '../printed-case';
import { partOf, readOffice } from '../testing/read-office';
import { readWorkbook, type ReadSheet } from '../testing/read-workbook';
import { NAMES } from './formula';
import { writeXlsx } from './write-xlsx';

const bytesOf = (proposal: Proposal) => writeXlsx(printedCase(proposal));
const sheetOf = (proposal: Proposal, name: string): ReadSheet => readWorkbook(bytesOf(proposal)).get(name) ?? new Map();
const slowCi = TEMPLATES[0]!.build('2026-11-22');

function caseWith(formulas: readonly string[], asked: readonly string[] = ['$1,000']): Proposal {
  const empty = emptyProposal('2026-11-22');
  return {
    ...empty,
    settings: { ...empty.settings, hourlyRate: 85 },
    cost: { ...empty.cost, lines: formulas.map((formula, index) => ({ ...emptyCostLine(`l${index}`), metric: `Line ${index}`, formula })) },
    ask: { ...empty.ask, items: asked.map((formula, index) => ({ ...emptyAskItem(`i${index}`), what: `Item ${index}`, formula })) },
  };
}
/** The formula of the exact cost now of the first line. */
const exactNow = (formula: string) => sheetOf(caseWith([formula]), 'Case').get('J7')?.formula;

describe('the workbook', () => {
  it('has a sheet for the case, its measures, the cash flow, what is assumed and the notes', () => {
    expect([...readWorkbook(bytesOf(slowCi)).keys()]).toEqual(['Case', 'Measures', 'Cash flow', 'Assumptions', 'Notes']);
  });

  it('is the same, byte for byte, for the same case', () => {
    expect(bytesOf(slowCi)).toEqual(bytesOf(slowCi));
  });

  it('has every number of a cost in a cell with its own words', () => {
    const cells = sheetOf(slowCi, 'Case');
    const factors = [...cells].filter(([, cell]) => cell.value === '40 devs').map(([place]) => cells.get(place.replace('B', 'E')));
    expect(factors).toEqual([{ formula: null, value: '40', isText: false, isQuoted: false }]);
    expect(cells.get('K7')?.formula).toMatch(/^E\d+\*E\d+\*E\d+\*1\/\(60\)$/);
  });

  it('calls a confidence what the form calls it, in the row and in the table it is looked up in', () => {
    const guessed = { ...slowCi, cost: { ...slowCi.cost, lines: slowCi.cost.lines.map((line) => ({ ...line, confidence: 'low' as const })) } };
    expect(sheetOf(guessed, 'Case').get('D7')?.value).toBe('A guess so far');
    const assumed = [...sheetOf(guessed, 'Assumptions').values()].map((cell) => cell.value);
    expect(['Measured', 'Estimated', 'A guess so far'].filter((word) => !assumed.includes(word))).toEqual([]);
  });

  it('says the calendar by name, so that changing it changes the case', () => {
    expect(exactNow('3 devs × 2 hr/wk × $100/hr')).toMatch(/^E\d+\*E\d+\*E\d+\*weeks_per_month$/);
    expect(exactNow('3 devs × 20 min/day × $100/hr')).toMatch(/^E\d+\*E\d+\*E\d+\*days_per_week\*weeks_per_month\/\(60\)$/);
    expect(exactNow('2 days/quarter × 3 devs × $100/hr')).toMatch(/^E\d+\*E\d+\*E\d+\*hours_per_day\/\(3\)$/);
    expect(exactNow('2 FTE × $100/hr')).toMatch(/hours_per_day\*days_per_week\*weeks_per_month/);
    expect(exactNow('$30/day')).toMatch(/^E\d+\*calendar_days_per_month$/);
    expect(exactNow('$12,000/yr')).toMatch(/^E\d+\*1\/\(12\)$/);
    expect(exactNow('5 hr/mo × 40 devs')).toMatch(/^E\d+\*E\d+\*E\d+$/);
  });

  it('refers to the team’s rate where a cost names none, and has one cell for a rate that several name', () => {
    const cells = sheetOf(caseWith(['5 hr/mo × 40 devs', '2 hr/mo × 10 devs × $100/hr', '3 hr/mo × 6 devs × $100/hr']), 'Case');
    const formulas = [...cells].filter(([place]) => /^E\d+$/.test(place)).flatMap(([, cell]) => (cell.formula === null ? [] : [cell.formula]));
    expect(formulas).toContain('team_rate');
    expect(formulas.filter((formula) => /^E\d+$/.test(formula))).toHaveLength(1);
  });

  it('keeps the ends of a range beside it, and works out the saving’s own', () => {
    const proposal = caseWith(['4–6 hr/mo → 1–2 hr/mo × 10 devs × $100/hr']);
    const cells = sheetOf(proposal, 'Case');
    const { results } = printedCase(proposal);
    expect([Number(cells.get('H7')?.value), Number(cells.get('I7')?.value)]).toEqual([results.lines[0]?.low.saving, results.lines[0]?.high.saving]);
    expect(cells.get('H7')?.formula).toMatch(/^ROUND\(MIN\(/);
  });

  it('takes the currency’s own number of digits', () => {
    const formats = (currency: string, formula: string) => {
      const proposal = caseWith([formula], []);
      return partOf(readOffice(bytesOf({ ...proposal, header: { ...proposal.header, currency } })), 'xl/styles.xml');
    };
    expect(formats('USD', '$5/mo')).toContain('formatCode="&quot;$&quot;#,##0.00;-&quot;$&quot;#,##0.00"');
    expect(formats('JPY', '¥500/mo')).toContain('formatCode="&quot;¥&quot;#,##0;-&quot;¥&quot;#,##0"');
    expect(formats('KWD', 'KWD 5/mo')).toMatch(/formatCode="&quot;KWD.&quot;#,##0\.000;/);
  });

  it('names only cells that are there, and uses only names that are there', () => {
    const parts = readOffice(bytesOf(slowCi));
    const defined = [...partOf(parts, 'xl/workbook.xml').matchAll(/<definedName name="(\w+)">Assumptions!\$[AB]\$\d+:\$B\$\d+</g)].map((match) => match[1]);
    expect(defined).toEqual([...NAMES].sort());
  });
});

describe('C1: the values beside the formulas are our Results', () => {
  it.each(TEMPLATES)('in the template $slug', ({ build }) => {
    const proposal = build('2026-11-22');
    const { results } = printedCase(proposal);
    const workbook = readWorkbook(bytesOf(proposal));
    const value = (sheet: string, place: string) => Number(workbook.get(sheet)?.get(place)?.value);
    results.lines.forEach((line, index) => expect(['E', 'F', 'G'].map((column) => value('Case', `${column}${7 + index}`))).toEqual([line.current, line.projected, line.saving]));
    const total = 7 + results.lines.length;
    expect(['E', 'F', 'G'].map((column) => value('Case', `${column}${total}`))).toEqual([results.totals.currentPerMonth, results.totals.projectedPerMonth, results.totals.savingPerMonth]);
    const views = [results.views.drafted, results.views.finance, results.views.cashOnly];
    const measures = (row: number) => ['B', 'C', 'D'].map((column) => value('Measures', `${column}${row}`));
    expect(measures(9)).toEqual(views.map((view) => view.benefit));
    expect(measures(10)).toEqual(views.map((view) => view.cost));
    expect(measures(11)).toEqual(views.map((view) => view.net));
    expect(measures(12)).toEqual(views.map((view) => (view.roiPercent ?? 0) / 100));
    expect(measures(17)).toEqual(views.map((view) => view.npv));
    views[0]?.cashflow.forEach((month, index) => expect(['D', 'E', 'F', 'G'].map((column) => value('Cash flow', `${column}${5 + index}`))).toEqual([month.benefit, month.cost, month.net, month.cumulative]));
  });
});

/** Everything a formula of ours is made of; whatever is left over came from somewhere else. */
const OUR_WORDS = new Set(['ROUND', 'SUM', 'SUMIF', 'SUMPRODUCT', 'VLOOKUP', 'IF', 'MAX', 'MIN', 'ROUNDUP', 'ABS', 'FALSE', 'Assumptions', 'Measures', 'Case', 'E', ...NAMES]);
function foreignWords(formula: string): string[] {
  const rest = formula.replaceAll("'Cash flow'!", '').replaceAll('""', '').replaceAll('"Yes"', '').replaceAll('"–"', '').replace(/\$?[A-Z]{1,2}\$?\d+/g, '');
  return [...(rest.match(/[\p{L}_]+/gu) ?? []).filter((word) => !OUR_WORDS.has(word)), ...(/[^\w\s()*+\-/^,.:!<>=]/u.exec(rest) ?? [])];
}

const naughty = fc.oneof(
  fc.constantFrom(
    '=1+1', '+1', '-1', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '=HYPERLINK("https://evil.example","x")', '\t=1', '\r=1', '=IMPORTXML("https://evil.example")', '<f>1+1</f>', '</t></is></c><c><f>WEBSERVICE("x")</f></c>',
    '_x003D_1+1', ']]><f>1</f>', '&lt;f&gt;', '{=1}', "'=1", '＝1+1', '\u0000=1', '\ud800', '=DDE("a";"b";"c")', '%0A=1',
  ),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.string({ maxLength: 30 }).map((text) => `=${text}`),
);

describe('S9: no formula comes from a user’s text', () => {
  const hostile = fc.record({ title: naughty, metric: naughty, formula: naughty, source: naughty, note: naughty, what: naughty, author: naughty, kind: fc.constantFrom(...COST_KINDS) }).map(({ title, metric, formula, source, note, what, author, kind }): Proposal => {
    const base = caseWith(['4–6 hr/mo × 10 devs × $100/hr']);
    return {
      ...base,
      header: { ...base.header, title: title.slice(0, 200), author },
      problem: { statement: note },
      cost: { ...base.cost, summary: source, notCounted: note, lines: [...base.cost.lines, { ...emptyCostLine('x'), metric, source, note, kind, formula }, { ...emptyCostLine('y'), metric, source, note, kind, formula: `${metric.slice(0, 100)}: $500/mo → $100/mo` }] },
      ask: { ...base.ask, items: [{ ...emptyAskItem('z'), what, formula: '$5,000', note }, { ...emptyAskItem('w'), what, formula, note: source }], owner: note, stopRule: source },
    };
  });

  const check = (proposal: Proposal) => {
    const cells = [...readWorkbook(bytesOf(proposal)).values()].flatMap((sheet) => [...sheet.values()]);
    expect(cells.flatMap(({ formula }) => (formula === null ? [] : foreignWords(formula)))).toEqual([]);
    // A text that looks like a formula is text, and stays so when somebody edits the cell.
    const looksLikeFormula = cells.filter(({ formula, value }) => formula === null && /^\s*[=+\-@]/.test(value) && !/^-?[\d.e+-]+$/.test(value));
    expect(looksLikeFormula.filter(({ isText, isQuoted }) => !isText || !isQuoted)).toEqual([]);
  };

  it('whatever stands in which field', () => fc.assert(fc.property(hostile, check), { numRuns: 100 }));
  it('in any document', () => fc.assert(fc.property(arbitraryProposal, check), { numRuns: 60 }));

  it('and the text comes back as it was typed', () => {
    const typed = '=HYPERLINK("https://evil.example","_x003D_") & <b>';
    const cells = sheetOf({ ...slowCi, header: { ...slowCi.header, title: typed } }, 'Case');
    expect(cells.get('A1')).toEqual({ formula: null, value: typed, isText: true, isQuoted: true });
  });
});
