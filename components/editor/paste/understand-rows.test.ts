import { describe, expect, it } from 'vitest';
import { costContextOf, readFormula } from '@/lib/finance/read-formula';
import { emptyProposal } from '@/lib/proposal/empty';
import { looksLikeRows, readRows } from './read-rows';
import { understandRows } from './understand-rows';

const context = costContextOf(emptyProposal('2026-03-02'), 'monthly');
const read = (formula: string) => readFormula(formula, context);
const linesOf = (text: string) => understandRows(readRows({ text, html: '' }) ?? [], '$', read);
const short = (text: string) => linesOf(text).map(({ metric, formula, note, source }) => [metric, formula, note, source].join(' | '));

describe('cells out of what was pasted', () => {
  it('reads a spreadsheet\'s quotes, line breaks in cells and Windows line ends', () => {
    expect(readRows({ text: 'a\t"two\nlines"\t"say ""hi"""\r\nb\t5" disk\t\r\n', html: '' })).toEqual([['a', 'two lines', 'say "hi"'], ['b', '5" disk', '']]);
  });

  it('reads a Markdown table', () => {
    const text = 'Costs:\n\n| Metric | Cost |\n|---|:-:|\n| **Builds** | `$5/mo` |\n| A \\| B | $1/mo |\n';
    expect(readRows({ text, html: '' })).toEqual([['Metric', 'Cost'], ['Builds', '$5/mo'], ['A | B', '$1/mo']]);
  });

  it('leaves prose, one formula and a list alone', () => {
    for (const text of ['Builds are slow.\nEvery day.', '40 devs × 5 hr/mo → 30 min/mo × $100/hr', '- one\n- two', 'a | b', 'Title\n---\nText']) expect(looksLikeRows({ text, html: '<p>x</p>' }), text).toBe(false);
    expect(looksLikeRows({ text: 'a\tb', html: '' })).toBe(true);
    expect(looksLikeRows({ text: 'a b', html: '<table><tr><td>a</td></tr></table>' })).toBe(true);
  });
});

describe('cost lines out of cells', () => {
  it('takes the notation as it is, by heading', () => {
    expect(short('What\tCost\tSource\tHow\nBuilds\t40 devs * 5 hr/mo -> 30 min/mo * $100/hr\tLogs\tCached\nRent\t$2,500/mo -> $0/mo\tInvoice\t'))
      .toEqual(['Builds | 40 devs × 5 hr/mo → 30 min/mo × $100/hr | Cached | Logs', 'Rent | $2,500/mo → $0/mo |  | Invoice']);
  });

  it('makes a change of two amounts, with the period of the heading', () => {
    expect(short('Item\tCurrent cost per year\tProjected cost per year\tSavings\nBuilds\t$270,000\t$24,000\t$246,000\nRent\t30000\t0\t30000\nTotal\t300000\t24000\t276000'))
      .toEqual(['Builds | $270,000/yr → $24,000/yr |  | ', 'Rent | $30000/yr → $0/yr |  | ']);
  });

  it('knows columns without a heading by what stands in them', () => {
    expect(short('Builds\t$22,500\t$2,000\t$20,500\tTests run side by side\nRent\t2500\t0\t2500\tFits on what we own'))
      .toEqual(['Builds | $22,500/mo → $2,000/mo | Tests run side by side | ', 'Rent | $2500/mo → $0/mo | Fits on what we own | ']);
    expect(short('Builds\t40 devs * 5 hr/mo * $100/hr')).toEqual(['Builds | 40 devs × 5 hr/mo × $100/hr |  | ']);
  });

  it('keeps what cannot be read as the text it was', () => {
    expect(short('Metric\tCost\nBuilds\tabout 3 hs per dev\nRent\tn/a')).toEqual(['Builds | about 3 hs per dev |  | ', 'Rent | n/a |  | ']);
    expect(short('Metric\tCost\nRent\t22.500,00')).toEqual(['Rent | 22.500,00 |  | ']);
  });

  it('finds nothing in nothing', () => {
    expect(linesOf('\t\t\n\t')).toEqual([]);
  });
});
