/** Every figure explains itself truly: the value is the string the reader sees, and the printed sum gives it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import { VIEW_NAMES } from '../finance/results';
import type { Proposal } from '../proposal/schema';
import { TEMPLATES } from '../proposal/templates';
import { arbitraryProposal } from './arbitrary-proposal';
import { buildSheet } from './build-sheet';
import { explain } from './explain';
import type { Explanation, MeasureFigure, Question, TotalFigure } from './explanation';
import { pageContext } from './page-context';
import { totalsReadout } from './readout';
import { ARTICLE, proposalOf, type Case } from './sample-case';

const TOTALS: TotalFigure[] = ['now', 'costInAYear', 'after', 'saves', 'inAYear', 'shareSaved', 'oneOff', 'askPerMonth', 'freedTime'];
const MEASURES: MeasureFigure[] = ['benefit', 'cost', 'net', 'roi', 'payback', 'npv', 'roiPv', 'irr', 'discountedPayback', 'breakEven', 'costOfDelay'];

function allExplained(proposal: Proposal): Explanation[] {
  const results = computeResults(proposal);
  const questions: Question[] = [
    ...TOTALS.map((figure): Question => ({ of: 'total', figure })),
    ...results.lines.flatMap(({ id }) => (['now', 'after', 'saves'] as const).map((figure): Question => ({ of: 'line', id, figure }))),
    ...results.ask.map(({ id }): Question => ({ of: 'ask', id })),
    ...VIEW_NAMES.flatMap((view) => MEASURES.map((figure): Question => ({ of: 'measure', view, figure }))),
    ...results.sensitivity.flatMap(({ sharePercent }) => (['net', 'roi', 'payback'] as const).map((figure): Question => ({ of: 'share', sharePercent, figure }))),
    ...results.options.flatMap(({ id }) => (['firstYearCost', 'net'] as const).map((figure): Question => ({ of: 'option', id, figure }))),
  ];
  return explain(pageContext(proposal, results), questions);
}

function answerTo(given: Case, question: Question): Explanation | undefined {
  const proposal = proposalOf(given);
  return explain(pageContext(proposal, computeResults(proposal)), [question])[0];
}

/** The figures of a page beside what their explanations say they are. */
function shownBeside(proposal: Proposal): [shown: string, explained: string][] {
  const results = computeResults(proposal);
  const sheet = buildSheet(proposal, results, { version: null });
  const pairs: [string, string][] = [];
  const beside = (shown: string, about: Explanation | undefined) => { if (about) pairs.push([shown.trim(), about.value]); };
  const named = (about: Explanation[] | undefined, name: RegExp) => about?.find((one) => name.test(one.name));
  const [costs, saves, ask, gain] = sheet.figures;
  beside(`${costs?.value}${costs?.unit}`, named(costs?.about?.value, /^Cost today/));
  beside(`${saves?.value}${saves?.unit}`, named(saves?.about?.value, /^Savings/));
  beside(ask?.value ?? '', named(ask?.about?.value, ask?.unit === 'once' ? /once$/ : /nothing/));
  beside(gain?.value ?? '', named(gain?.about?.value, /^Net gain/));
  if (gain?.detail.includes('ROI ')) expect(gain.detail).toContain(named(gain.about?.value, /^ROI/)?.value);
  for (const block of sheet.sections.flatMap((section) => section.blocks)) {
    if (block.kind === 'costTable') {
      for (const row of block.rows) { beside(`${row.current}/mo`, named(row.about?.current, /^Now/)); beside(`${row.saving}/mo`, named(row.about?.saving, /^Saves/)); }
    }
    if (block.kind === 'askFigures') for (const figure of block.figures) beside(`${figure.value} ${figure.unit}`, named(figure.about?.value, /^Price/));
    if (block.kind === 'return') {
      for (const row of block.sensitivity.rows) { beside(row.net, row.about?.net[0]); beside(row.roi, row.about?.roi[0]); }
    }
  }
  const bar = totalsReadout(proposal, results);
  const [now, after, saved, inAYear] = explain(pageContext(proposal, results), (['now', 'after', 'saves', 'inAYear'] as const).map((figure): Question => ({ of: 'total', figure })));
  if (bar.inAYear.value !== '–') {
    beside(`${bar.now.value}${bar.now.unit}`, now); beside(`${bar.after.value}${bar.after.unit}`, after);
    beside(`${bar.saves.value}${bar.saves.unit}`, saved); beside(bar.inAYear.value, inAYear);
  }
  return pairs;
}

/** Reads a sum as a person would, with no help from the product: dollars, ×, ÷, +, −, brackets and per cent. null where it is words. */
function workOut(sum: string): number | null {
  const plain = sum.replace(/\$|,| hr\b/g, '').replace(/(\d+(?:\.\d+)?)%/g, '($1/100)').replace(/−/g, '-').replace(/×/g, '*').replace(/÷/g, '/');
  if (!/^[\d.()+\-*/ ]+$/.test(plain)) return null;
  return Number(new Function(`return (${plain})`)());
}

/** How far a result may lie from what is printed: half of its last digit. */
function amountOf(shown: string): { amount: number; half: number } | null {
  const found = /^−?\$?([\d,]+)(\.\d+)?(%| months| people)?/.exec(shown);
  if (!found) return null;
  const size = Number(`${found[1]?.replaceAll(',', '')}${found[2] ?? ''}`) * (found[3] === '%' ? 0.01 : 1);
  const half = (0.5 * 10 ** -((found[2]?.length ?? 1) - 1)) * (found[3] === '%' ? 0.01 : 1);
  return { amount: shown.startsWith('−') ? -size : size, half };
}

function expectTrue({ name, worked }: Explanation): boolean {
  const [, sum, sign, result] = /^(.*) ([=≈]) (.*?)$/.exec(worked) ?? [];
  if (sum === undefined || result === undefined) return false;
  const came = workOut(sum);
  const shown = amountOf(result);
  if (came === null || shown === null || /\d[KMBTE]/.test(worked)) return false;
  if (sign === '=') expect(Math.abs(came - shown.amount), `${name}: ${worked}`).toBeLessThanOrEqual(shown.half * 1.0001 + Math.abs(came) * 1e-9);
  return true;
}

describe('an explanation', () => {
  it('names the convention and fills the formula in with this proposal’s own numbers', () => {
    expect(answerTo(ARTICLE, { of: 'measure', view: 'drafted', figure: 'roi' })).toEqual({
      name: 'ROI', value: '633%', formula: '(savings − cost) ÷ cost', worked: '($220,000 − $30,000) ÷ $30,000 = 633%', convention: 'Over 12 months, undiscounted.',
    });
    expect(answerTo(ARTICLE, { of: 'measure', view: 'drafted', figure: 'payback' })).toMatchObject({ value: '10 weeks', worked: '2 + $5,000 ÷ $19,500 = 2.26 months, or 10 weeks' });
    expect(answerTo(ARTICLE, { of: 'total', figure: 'freedTime' })).toMatchObject({ value: '180 hours a month, about one engineer back', worked: '180 hr ÷ 173.33 hr = 1.04 people' });
  });

  it('says what an internal rate of return cannot say', () => {
    const rate = (given: Case) => answerTo(given, { of: 'measure', view: 'drafted', figure: 'irr' })?.value;
    expect(rate(ARTICLE)).toBe('> 1,000%');
    expect(rate({ lines: [{ formula: '$10/mo → $0/mo' }] })).toBe('none');
    expect(rate({ lines: [{ formula: '$100/mo → $0/mo' }], items: [{ formula: '$1,000' }] })).toBe('41%');
  });

  it('says ≈ where the printed numbers do not give the printed result', () => {
    const share = computeResults(proposalOf(ARTICLE)).sensitivity.find((row) => row.isBreakEven)?.sharePercent ?? 0;
    expect(answerTo(ARTICLE, { of: 'share', sharePercent: share, figure: 'net' })?.worked).toBe('13.64% × $220,000 − $30,000 ≈ $0');
  });

  it('is left out where the figure is not known', () => {
    expect(allExplained(proposalOf({}))).toEqual(expect.not.arrayContaining([expect.objectContaining({ value: '–' })]));
    expect(answerTo({}, { of: 'measure', view: 'drafted', figure: 'roi' })).toBeUndefined();
  });
});

describe('for every template and random document', () => {
  const dollars = arbitraryProposal.map((proposal) => ({ ...proposal, header: { ...proposal.header, currency: 'USD', locale: 'en-US' } }));

  it('the explained value is the string that is shown', () => {
    const check = (proposal: Proposal) => { for (const [shown, explained] of shownBeside(proposal)) expect(explained).toBe(shown); };
    for (const { build } of TEMPLATES) check(build('2026-11-22'));
    fc.assert(fc.property(arbitraryProposal, check), { numRuns: 80 });
  });

  it('a reader who works out the printed sum gets the printed result', () => {
    let sums = 0;
    const check = (proposal: Proposal) => { for (const one of allExplained(proposal)) sums += expectTrue(one) ? 1 : 0; };
    for (const { build } of TEMPLATES) check(build('2026-11-22'));
    expect(sums).toBeGreaterThan(150);
    fc.assert(fc.property(dollars, check), { numRuns: 80 });
  });
});
