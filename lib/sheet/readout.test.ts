import { describe, expect, it } from 'vitest';
import { returnAtShare, whatIfGround } from '../finance/what-if';
import { askReadout, costTableHasCents, lineReadout, proposalHeadline, railReadout, totalsReadout } from './readout';
import { ARTICLE, ENGINEERS, MACHINES, sheetOf, WAITING, type Case } from './sample-case';
import { whatIfText } from './what-if-text';

function lineOf(formula: string) {
  const { proposal, results } = sheetOf({ lines: [{ metric: 'a', formula }] });
  const [line] = results.lines;
  if (!line) throw new Error('no line');
  return lineReadout(proposal, line, costTableHasCents(proposal, results));
}

function askOf(formula: string) {
  const { proposal, results } = sheetOf({ items: [{ what: 'a', formula }] });
  const [item] = results.ask;
  if (!item) throw new Error('no item');
  return askReadout(proposal, item);
}

describe('a cost line', () => {
  it('shows now, after and saves with unit and arithmetic', () => {
    expect(lineOf(WAITING)).toEqual({
      isRead: true,
      hasChange: true,
      now: { value: '$20,000', unit: '/mo', detail: '40 × 5 hr × $100' },
      after: { value: '$2,000', unit: '/mo', detail: '40 × 0.5 hr × $100' },
      saves: { value: '$18,000', unit: '/mo', detail: '90% less' },
      tone: 'gain',
      spoken: 'Now $20,000 a month, after $2,000, saves $18,000.',
    });
  });

  it('of a plain amount has nothing to work out', () => {
    const { now, after, saves } = lineOf(MACHINES);
    expect([now.detail, after.detail, saves.detail]).toEqual(['', '', '80% less']);
  });

  it('keeps its range', () => {
    const { now, saves } = lineOf('40 devs × 4–6 hr/mo → 30 min/mo × $100/hr');
    expect([now.value, now.detail, saves.value]).toEqual(['$16,000–24,000', '40 × 4–6 hr × $100', '$14,000–22,000']);
  });

  it('that is not a month keeps its period, so that the sum is true', () => {
    expect(lineOf('6 people × 2 hr/wk → 20 min/wk × $100/hr').now.detail).toBe('6 × 2 hr/wk × $100/hr');
    expect(lineOf('2 outages/quarter → 1 outage/quarter × $6,000 each').now.detail).toBe('2 outages/quarter × $6,000 each');
    expect(lineOf('24 calls/mo → 10 calls/mo × 2 people × 3 hr × $100/hr').after.detail).toBe('10 × 2 × 3 hr × $100');
  });

  it('that gets dearer says so', () => {
    const { saves, tone, spoken } = lineOf('$500/mo → $2,500/mo');
    expect([saves.value, saves.detail, tone, spoken]).toEqual(['−$2,000', '400% more', 'loss', 'Now $500 a month, after $2,500, gets dearer by $2,000.']);
  });

  it('without a change, or not readable, shows what there is', () => {
    expect(lineOf('$500/mo').saves).toEqual({ value: '$0', unit: '/mo', detail: 'no change written yet' });
    expect(lineOf('40 devs ×')).toMatchObject({ isRead: false, now: { value: '–', unit: '' }, spoken: '' });
  });
});

it('an ask item is once or a month', () => {
  expect([askOf(ENGINEERS), askOf('$500/mo'), askOf('')]).toEqual([
    { value: '$24,000', unit: 'once', detail: '2 × 3 weeks × $100/hr' },
    { value: '$500', unit: 'a month', detail: '' },
    { value: '–', unit: '', detail: '' },
  ]);
});

it('the bar under the form has now, after, saves and a year', () => {
  const { proposal, results } = sheetOf(ARTICLE);
  const { now, after, saves, inAYear } = totalsReadout(proposal, results);
  expect([now, after, saves, inAYear].map(({ value, unit }) => value + unit)).toEqual(['$22,500/mo', '$2,500/mo', '$20,000/mo', '$240,000']);
});

describe('the rail', () => {
  const rail = (given: Case) => {
    const { proposal, results } = sheetOf(given);
    return railReadout(proposal, results);
  };

  it('has each section’s own figure', () => {
    expect(rail({ ...ARTICLE, problem: 'Every change waits.', solution: { alternatives: [{ id: 'x', name: 'Do nothing', verdict: '', ask: '', saving: '' }] } })).toEqual({
      problem: '3 words', cost: 'saves $20,000/mo', solution: '1 alternative', ask: '$24,000 + $500/mo', roi: '633%, worked out',
    });
  });

  it('is silent where there is nothing yet: what a section wants has words of its own', () => {
    expect(rail({})).toEqual({ problem: '', cost: '', solution: '', ask: '', roi: '' });
    expect(rail({ lines: [{ formula: '$500/mo' }] }).roi, 'nothing saved and nothing spent').toBe('');
    expect(rail({ lines: [{ formula: '$500/mo → $0/mo' }] }).roi).toBe('no cost entered');
  });
});

it('the table of proposals has the headline of each', () => {
  const { proposal, results } = sheetOf({ ...ARTICLE, header: { title: 'Stop waiting' } });
  expect(proposalHeadline(proposal, results)).toMatchObject({
    title: 'Stop waiting', costsNowAmount: 22500, ask: '$24,000 + $500/mo', net: '$190,000', netLabel: 'Net, 12 months', netTone: 'gain', payback: '10 weeks',
  });
  expect(proposalHeadline(proposal, results).savedShare).toBeCloseTo(20 / 22.5);
});

describe('what if only a share comes true', () => {
  const at = (share: number) => {
    const { proposal, results } = sheetOf({ ...ARTICLE, roi: { goLiveMonths: 0 } });
    const { streams, plan } = whatIfGround(proposal, results);
    return whatIfText(proposal, results, returnAtShare(streams, plan, share), { sharePercent: share, arrivingPercent: share, lines: [] });
  };

  it('answers beside the plan, which stays', () => {
    expect(at(50).question).toEqual({ before: 'What if only ', share: '50%', after: ' of the savings come true?' });
    expect(at(50).figures.map((figure) => Object.values(figure))).toEqual([
      ['Net, 12 months', '$90,000', 'plan $210,000'], ['ROI', '300%', 'plan 700%'], ['Paid back in', '11 weeks', 'plan 5 weeks'],
    ]);
    expect(at(50).spoken).toBe('50 percent: net $90,000, paid back in 11 weeks');
  });

  it('marks where it breaks even', () => {
    expect(at(50).breakEven).toEqual({ sharePercent: 13, label: '13%', caption: 'breaks even' });
  });

  it('a monthly ask that saves nothing is never paid back, in the plan too', () => {
    const { proposal, results } = sheetOf({ lines: [{ metric: 'a', formula: '$500/mo → $500/mo' }], items: [{ what: 'b', formula: '$100/mo' }] });
    const { streams, plan } = whatIfGround(proposal, results);
    const { figures } = whatIfText(proposal, results, returnAtShare(streams, plan, 50), { sharePercent: 50, arrivingPercent: 50, lines: [] });
    expect(figures[2]).toEqual({ label: 'Paid back in', value: 'never', plan: 'plan never' });
  });

  it('with nothing coming true is never paid back', () => {
    expect(at(0).spoken).toBe('0 percent: net −$30,000, never paid back');
  });
});
