import { describe, expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import { computeRisk } from '../finance/risk';
import { sheetText } from './sheet-text';
import { buildSheet } from './build-sheet';
import { pageSpread, riskText } from './risk-text';
import { ARTICLE, blockOf, proposalOf, sheetOf, type Case } from './sample-case';

const RANGE: Case = { ...ARTICLE, lines: [{ metric: 'Developers waiting', formula: '40 devs × 4–6 hr/mo → 30 min/mo × $100/hr', kind: 'capacity' }] };

function told(given: Case) {
  const proposal = proposalOf(given);
  const results = computeResults(proposal);
  const risk = computeRisk(proposal, results);
  return { risk, text: risk && riskText(proposal, results, risk) };
}

describe('how sure the net is', () => {
  it('a range says on the page what nine in ten draws give, in one sentence, and draws a whisker to match', () => {
    const { proposal, results, sheet } = sheetOf(RANGE);
    const spread = pageSpread(proposal, results);
    const sentence = `Allowing for ranges and doubt: ${told(RANGE).text?.sentence}`;
    expect(sentence).toMatch(/9 in 10 chance of at least \$1\d\d,\d{3}\.$/);
    expect(sheetText(sheet).filter((text) => text.includes('9 in 10'))).toEqual([expect.stringContaining(sentence)]);
    const block = blockOf(sheet, 'return');
    const plain = blockOf(sheetOf({ ...RANGE, lines: [{ formula: '40 devs × 5 hr/mo → 30 min/mo × $100/hr' }] }).sheet, 'return');
    expect(block.chart.lines).toHaveLength(plain.chart.lines.length + 1);
    expect(spread).not.toBeNull();
    expect(block.alt).toContain('Eight times in ten it ends between $');
  });

  it('without a range the page says nothing of chances, whatever confidence leaves open', () => {
    const { sheet, proposal, results } = sheetOf(ARTICLE);
    expect(pageSpread(proposal, results)).toBeNull();
    expect(sheetText(sheet).join('\n')).not.toMatch(/chance|draws/);
    expect(told(ARTICLE).text?.tornado?.title).toBe('What matters most: what if ±20%');
  });

  it('the low end of the payback is the long one, and the draws name what they were drawn from', () => {
    const { text, risk } = told(RANGE);
    expect(text?.rows.map((row) => row.label)).toEqual(['Net in 12 months', 'Paid back in']);
    expect(risk?.spread?.paybackMonths.p90).toBeGreaterThanOrEqual(risk?.spread?.paybackMonths.p10 ?? Infinity);
    expect(text?.basis).toContain('the ranges you typed');
    expect(text?.tornado?.title).toBe('What matters most');
    for (const bar of text?.tornado?.bars ?? []) expect(0 <= bar.from && bar.from <= bar.to && bar.to <= 100).toBe(true);
  });

  it('where nine in ten would be a loss, the chance of paying back is said instead', () => {
    const loss: Case = { lines: [{ formula: '$1,000–4,000/mo → $0/mo', confidence: 'high' }], items: [{ formula: '$30,000', quoted: true }] };
    expect(told(loss).text?.sentence).toMatch(/^\d+% chance that it pays for itself within 12 months\.$/);
  });

  it('the same document gives the same page, drawn twice or remembered', () => {
    const { proposal, results, sheet } = sheetOf(RANGE);
    expect(buildSheet(structuredClone(proposal), results, { version: null })).toEqual(sheet);
  });

  it('draws that come from elsewhere are the ones printed, to the character; none are made then', () => {
    const { proposal, results, sheet } = sheetOf(RANGE);
    const risk = told(RANGE).risk;
    expect(buildSheet(proposal, results, { version: null, risk: structuredClone(risk) })).toEqual(sheet);
    const other = risk?.spread && { ...risk, spread: { ...risk.spread, net: { p10: 1_000, p50: 2_000, p90: 3_000 } } };
    expect(sheetText(buildSheet(proposal, results, { version: null, risk: other })).join(' ')).toContain('9 in 10 chance of at least $1,000.');
    expect(sheetText(buildSheet(proposal, results, { version: null, risk: null })).join(' ')).not.toContain('chance');
    const certain = sheetOf(ARTICLE);
    expect(buildSheet(certain.proposal, certain.results, { version: null, risk: told(ARTICLE).risk })).toEqual(certain.sheet);
  });
});
