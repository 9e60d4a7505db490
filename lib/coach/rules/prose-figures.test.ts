import { describe, expect, it } from 'vitest';
import { computeResults } from '../../finance/compute-results';
import type { Proposal } from '../../proposal/schema';
import { buildTemplate } from '../../proposal/templates';
import { coach } from '../coach';

/** The founding example: 22,500 a month, of which 20,000 is saved, for 24,000 and 500 a month. */
function article(): Proposal {
  const proposal = buildTemplate('slow-ci', '2026-03-02');
  if (!proposal) throw new Error('The template is gone.');
  return proposal;
}

function judge(proposal: Proposal) {
  return coach(proposal, computeResults(proposal)).filter(({ rule }) => rule === 'R12');
}

const withReturn = (summary: string) => ({ ...article(), roi: { ...article().roi, summary } });

describe('R12, totals typed into a text', () => {
  it('catches the article’s own $20,500 and corrects it', () => {
    const proposal = { ...article(), header: { ...article().header, standfirst: 'A build cache saves us $20,500 a month for $24,000 once.' } };
    const [finding, ...others] = judge(proposal);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ path: 'header.standfirst', sentence: 'The text says $20,500, and the savings come to $20,000 a month. A reader who adds up will notice.' });
    expect(finding?.fix?.apply(proposal).header.standfirst).toBe('A build cache saves us $20,000 a month for $24,000 once.');
    expect(judge(finding?.fix?.apply(proposal) ?? proposal)).toEqual([]);
  });

  it('looks into every text a reader reads', () => {
    const { header, problem, cost, solution, ask, roi } = article();
    const wrong = 'In total it saves $20,500 a month.';
    const proposal: Proposal = {
      ...article(),
      header: { ...header, title: wrong, standfirst: wrong },
      problem: { statement: `${problem.statement} ${wrong}` },
      cost: { summary: wrong, notCounted: wrong, lines: cost.lines.map((line) => ({ ...line, note: wrong, source: wrong })) },
      solution: { summary: wrong, alternatives: solution.alternatives.map((option) => ({ ...option, verdict: wrong })), risks: solution.risks.map((risk) => ({ ...risk, risk: wrong, answer: wrong })) },
      ask: { ...ask, summary: wrong, stopRule: wrong, items: ask.items.map((item) => ({ ...item, note: wrong })) },
      roi: { ...roi, summary: wrong, followUp: wrong },
    };
    const found = judge(proposal);
    expect(found.map(({ path }) => path).toSorted()).toEqual([
      'ask.items.0.note', 'ask.items.1.note', 'ask.stopRule', 'ask.summary', 'cost.lines.0.note', 'cost.lines.1.note', 'cost.notCounted', 'cost.summary',
      'header.standfirst', 'header.title', 'problem.statement', 'roi.followUp', 'roi.summary',
      'solution.alternatives.0.verdict', 'solution.alternatives.1.verdict', 'solution.risks.0.answer', 'solution.risks.0.risk', 'solution.summary',
    ]);
    const mended = found.reduce((current, { fix }) => fix?.apply(current) ?? current, proposal);
    expect(judge(mended)).toEqual([]);
    expect(JSON.stringify(mended).match(/20,500/g)).toHaveLength(cost.lines.length);
  });

  it.each([
    'It saves $20,000 a month.', 'It saves $20,100 a month.', 'It saves about $20k a month.', 'It saves $240,000 a year.', 'Today it costs $22,500 a month, and $2,500 after.',
    'For $24,000 once and $500 a month.', 'The first year costs $30,000.', 'Waiting alone saves $18,000.', 'We lost an order of $1,000,000 in May.', 'Faster machines cost $3,000 a month and save $8,000.',
    'It costs about $22k a month today.', 'It saves time. An order of $17,000 came in.', 'It saves time? An order of $17,000 came in', 'It saves time\nAn order of $17,000 came in', 'An order of $17,000 came in. It saves time.', 'It saves $0 a month.',
    'A developer costs $100 an hour.', 'It saves $500 a month for each developer.', 'Each month of waiting costs $19,500.',
    'It costs $23k a month today.', 'It saves $14,300.', 'We lost an order of $17,000. It saves time.', 'In total it saves $0 a month.', 'An order of $17,000 came in',
  ])('is silent about %j', (summary) => {
    expect(judge(withReturn(summary))).toEqual([]);
  });

  it.each([
    ['It saves $20,500.', '$20,000'], ['It saves $20,300 a month.', '$20,000'], ['It saves $246,000 a year.', '$240,000'], ['It costs us $26,100 a month today.', '$22,500'],
    ['It saves $17,000.', '$19,500'], ['In total it saves $99,000 a month.', '$20,000'], ['We ask for $26,000 once.', '$24,000'], ['It saves $20.5K a month.', '$20,000'],
    ['Yes. $17,000 is saved.', '$20,000'], ['Yes. In May we get $17,000 back', '$20,000'], [`It saves $17,000, ${'word '.repeat(90)}`, '$19,500'], ['About $23,500 a month in May.', '$22,500'],
    ...['total', 'totals', 'altogether', 'in all', 'add up', 'adds up', 'sum'].map((word) => [`The ${word}: it saves $99,000 a month.`, '$20,000']),
  ])('corrects %j to %s', (summary, right) => {
    expect(judge(withReturn(summary)).map(({ fix }) => fix?.label)).toEqual([`Write ${right}`]);
  });

  describe('an amount within 1% of a figure, or within half of its last digit, is that figure', () => {
    const alone = (summary: string): Proposal => {
      const { cost, ask, solution, roi } = article();
      return { ...article(), cost: { ...cost, summary: '', notCounted: '', lines: cost.lines.slice(0, 1).map((line) => ({ ...line, formula: '$22,500/mo → $10,500/mo', kind: 'cash' as const, note: '' })) }, ask: { ...ask, items: [] }, solution: { ...solution, alternatives: [] }, roi: { ...roi, summary } };
    };
    it.each([['$22,725', 0], ['$22,726', 1], ['$22,275', 0], ['$22,274', 1], ['$22k', 0], ['$23k', 0], ['$21k', 1], ['$24k', 1], ['$22.5k', 0], ['$22.8k', 1]])('%s', (amount, found) =>
      expect(judge(alone(`It costs us ${amount} a month today.`))).toHaveLength(found));
    it('and where no word says what it is, one within 10% of a total is meant for it', () =>
      expect(['$13,200', '$13,201'].map((amount) => judge(alone(`About ${amount} a month in May.`)).map(({ fix }) => fix?.label))).toEqual([['Write $12,000'], []]));
    it('and of two totals alike the first by name is meant', () =>
      expect(judge(alone('It saves $12,400 a month.')).map(({ sentence }) => sentence)).toEqual(['The text says $12,400, and the savings come to $12,000 a month. A reader who adds up will notice.']));
  });

  it('corrects the note of its own line alone, where another says the same', () => {
    const wrong = 'In total it saves $20,500 a month.';
    const proposal = { ...article(), cost: { ...article().cost, lines: article().cost.lines.map((line) => ({ ...line, note: wrong })) } };
    const [first] = judge(proposal);
    expect(first?.fix?.apply(proposal).cost.lines.map(({ note }) => note)).toEqual(['In total it saves $20,000 a month.', ...proposal.cost.lines.slice(1).map(() => wrong)]);
  });

  it('takes what the first lines say is saved a month for the savings, however far off, and a text below not', () => {
    const wrong = 'We ask for $24,000 to save $45,000 a month.';
    expect(judge({ ...article(), header: { ...article().header, standfirst: wrong } }).map(({ fix }) => fix?.label)).toEqual(['Write $20,000']);
    expect(judge(withReturn(wrong))).toEqual([]);
    expect(judge({ ...article(), header: { ...article().header, standfirst: 'It saves $95,000 a month elsewhere.' } })).toEqual([]);
  });

  it('says nothing while no figure is known', () => {
    const proposal = withReturn('It saves $20,500 a month.');
    expect(judge({ ...proposal, cost: { ...proposal.cost, lines: [] }, ask: { ...proposal.ask, items: [] } })).toEqual([]);
  });
});
