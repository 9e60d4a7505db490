import { describe, expect, it } from 'vitest';
import { computeResults } from '../../finance/compute-results';
import type { Measures, Results } from '../../finance/results';
import type { AskItem, CostLine, Proposal } from '../../proposal/schema';
import { coach } from '../coach';
import { askItem, costLine, soundCase } from '../sound-case';

const sound = soundCase();
const saysOf = (rule: string, proposal: Proposal, results: Results = computeResults(proposal)) => coach(proposal, results).filter((finding) => finding.rule === rule).map(({ sentence }) => sentence);

const withLines = (...parts: Partial<CostLine>[]): Proposal => ({ ...sound, cost: { ...sound.cost, lines: parts.map((part, at) => costLine({ id: `l${at}`, metric: 'abcdefgh'[at], source: 'Logs and Finance', ...part })) } });
const asking = (proposal: Proposal, ...parts: Partial<AskItem>[]): Proposal => ({ ...proposal, ask: { ...proposal.ask, items: parts.map((part, at) => askItem({ id: `i${at}`, what: 'Work', ...part })) } });
const roi = (part: Partial<Proposal['roi']>, proposal = sound): Proposal => ({ ...proposal, roi: { ...proposal.roi, ...part } });
const solving = (summary: string): Proposal => ({ ...sound, solution: { ...sound.solution, summary } });

/** What a rule says when one view comes to other figures than it does. */
const measured = (rule: string, proposal: Proposal, drafted: Partial<Measures>, change: (results: Results) => Results = (results) => results) => {
  const results = computeResults(proposal);
  return saysOf(rule, proposal, change({ ...results, views: { ...results.views, drafted: { ...results.views.drafted, ...drafted } } }));
};

it('R1 names the return and its horizon', () => expect(measured('R1', sound, { roiPercent: 1_200 })).toEqual(['A return of 1,200% over 12 months looks too good. Point to the cash-only figure and to what happens at half the savings.']));

describe('R2, paid back before it works', () => {
  it('names the month of the first saving', () => {
    expect(measured('R2', sound, { paybackMonths: 0.5, goLiveMonths: 2 })).toEqual(['It pays back before it works: the first saving comes after 2 months. Is everything it costs in the ask?']);
    expect(measured('R2', sound, { paybackMonths: 0.5, goLiveMonths: 1 })).toEqual(['It pays back before it works: the first saving comes after 1 month. Is everything it costs in the ask?']);
  });
  it('is silent while nothing is asked, and while nobody knows when', () => {
    expect(measured('R2', asking(sound), { paybackMonths: 0.5, goLiveMonths: 2 })).toEqual([]);
    expect([measured('R2', sound, { paybackMonths: null, goLiveMonths: 2 }), measured('R2', sound, { paybackMonths: 0.5, goLiveMonths: null })]).toEqual([[], []]);
  });
});

describe('R3, savings from the first day', () => {
  const work = { formula: '2 engineers × 3 weeks × $100/hr' };
  it('speaks where the ask holds work that is done once', () => {
    expect(saysOf('R3', roi({ goLiveMonths: 0 }, asking(sound, work)))).toEqual(['The ask holds 3 weeks of work, so savings cannot start on the first day.']);
    expect(saysOf('R3', roi({ goLiveMonths: 0 }, asking(sound, { formula: '1 engineer × 1 week × $100/hr' })))).toEqual(['The ask holds 1 week of work, so savings cannot start on the first day.']);
  });
  it('is silent about work that comes back, about money, and about a later start', () => {
    expect(saysOf('R3', roi({ goLiveMonths: 0 }, asking(sound, { formula: '2 engineers × 1 week/mo × $100/hr' })))).toEqual([]);
    expect(saysOf('R3', roi({ goLiveMonths: 0 }, asking(sound, { formula: '$5,000' })))).toEqual([]);
    expect(saysOf('R3', roi({ goLiveMonths: 2 }, asking(sound, work)))).toEqual([]);
  });
  it('is silent about a start nobody typed', () => {
    const from = (goLiveSource: Results['goLiveSource']) => measured('R3', sound, { goLiveMonths: 0 }, (results) => ({ ...results, goLiveSource })).length;
    expect([from('typed'), from('longest effort in the ask')]).toEqual([1, 0]);
  });
});

describe('R5, it costs more than it saves', () => {
  const kept = { formula: '$500/mo' };
  const changed = { formula: '$500/mo → $400/mo' };
  it.each<[what: string, lines: Partial<CostLine>[], items: Partial<AskItem>[], found: number]>([
    ['nothing changes and nothing is paid', [kept], [{ formula: '$900' }], 0],
    ['nothing changes and something is paid each month', [kept], [{ formula: '$900' }, { formula: '$1/mo' }], 1],
    ['one of two lines changes, for nothing', [kept, { formula: '$500/mo → $500/mo' }], [{ formula: '$900' }], 1],
    ['more is saved than is paid', [changed], [{ formula: '$99/mo' }], 0],
    ['as much is saved as is paid', [changed], [{ formula: '$100/mo' }], 1],
    ['there is no cost line', [], [{ formula: '$5/mo' }], 0],
  ])('where %s', (_what, lines, items, found) => expect(saysOf('R5', asking(withLines(...lines), ...items))).toHaveLength(found));
});

describe('R6, not paid back', () => {
  it('names the horizon, and waits until a net is known', () => {
    expect(measured('R6', sound, { net: -5, paybackMonths: null })).toEqual(['It is not paid back within 12 months. A longer horizon, a smaller ask, or a reason to do it anyway: risk, or a rule that demands it.']);
    expect([measured('R6', sound, { net: null, paybackMonths: null }), measured('R6', sound, { net: 5, paybackMonths: 3 })]).toEqual([[], []]);
    expect(measured('R6', roi({ horizonMonths: 1 }), { net: -5, paybackMonths: null }).join(' ')).toContain('within 1 month.');
  });
  it('leaves a loss each month to R5', () => expect([0, -1, null].map((netPerMonth) => measured('R6', sound, { net: -5, paybackMonths: null }, (results) => ({ ...results, totals: { ...results.totals, netPerMonth } })))).toEqual([[], [], []]));
});

describe('R7, a loss in cash alone', () => {
  const mostlyTime = solving('Reuse it.');
  const cash = (net: number | null, proposal = mostlyTime, drafted: number | null = 5) => measured('R7', proposal, { net: drafted }, (results) => ({ ...results, views: { ...results.views, cashOnly: { ...results.views.cashOnly, net } } }));
  it('names the loss and the horizon', () => expect(cash(-1_234)).toEqual(['In cash alone it loses $1,234 over 12 months. Expect to hear that time is not cash, and say why it is worth it.']));
  it('is silent where cash does not lose, or nobody knows', () => expect([cash(0), cash(1), cash(null)]).toEqual([[], [], []]));
  it('is silent where all of it gains nothing either', () => expect([cash(-1, mostlyTime, 0), cash(-1, mostlyTime, null), cash(-1, mostlyTime, 1)].map((found) => found.length)).toEqual([0, 0, 1]));
  it('is silent where the use of the time is said', () => expect(cash(-1, sound)).toEqual([]));
});

describe('R8, the share that is enough', () => {
  const at = (sharePercent: number, net: number | null = 5, proposal = roi({ summary: '' })) => measured('R8', proposal, { net }, (results) => ({ ...results, sensitivity: results.sensitivity.map((row) => (row.isBreakEven ? { ...row, sharePercent } : row)) }));
  it('is named', () => expect(at(25)).toEqual(['It still pays back if only 25% of the savings arrive. That is worth a sentence of your own.']));
  it('is not named where nothing is gained', () => expect([at(25, 0), at(25, null), at(25, 1)].map((found) => found.length)).toEqual([0, 0, 1]));
  it('is not named where a text says it, at the start of the next field too', () => {
    const said = roi({ summary: 'Breaks even in May' });
    expect(at(25, 5, { ...said, ask: { ...said.ask, stopRule: 'If it is late we stop' } })).toEqual([]);
  });
});

describe('R9, the guess that decides', () => {
  const steady = { formula: '$7,000/mo → $6,990/mo', kind: 'cash' as const, confidence: 'high' as const };
  const guess = (formula: string) => ({ formula, kind: 'cash' as const, confidence: 'low' as const });
  it('is named, up to 30% of the cost, and left to C3 above', () => {
    expect(saysOf('R9', withLines(guess('$2,000–4,000/mo → $0/mo'), steady))).toEqual(['Nothing moves the result as much as “a”, and it is a guess. Measure this one first.']);
    expect(saysOf('R9', withLines(guess('$2,002–4,000/mo → $0/mo'), { ...steady, formula: '$6,999/mo → $6,990/mo' }))).toEqual([]);
  });
  it('is named beside a larger guess that decides nothing', () => {
    expect(saysOf('R9', withLines(guess('$5,000/mo → $4,999/mo'), guess('$1,500–2,500/mo → $0/mo'), { ...steady, formula: '$3,000/mo → $2,990/mo' }))).toEqual(['Nothing moves the result as much as “b”, and it is a guess. Measure this one first.']);
  });
  it('is none where the deciding line is known', () => expect(saysOf('R9', withLines(guess('$100/mo → $0/mo'), { ...steady, formula: '$7,000–9,000/mo → $0/mo' }))).toEqual([]));
});

it('R10 names the gain, the rate and the value today, and waits until both are known', () => {
  expect(measured('R10', sound, { npv: -1_500, net: 2_500 })).toEqual(['It gains $2,500, but too late: at 10% a year it is worth −$1,500 today.']);
  expect([measured('R10', sound, { npv: null, net: 5 }), measured('R10', sound, { npv: -5, net: null })]).toEqual([[], []]);
});

describe('R11, three years of a subscription', () => {
  it.each<[what: string, item: Partial<AskItem>, found: number]>([
    ['a licence by the month', { what: 'Licence', formula: '$500/mo' }, 1],
    ['a licence that only the note names', { what: 'Cache', note: 'A subscription', formula: '$500/mo' }, 1],
    ['a licence that is paid once', { what: 'Licence', formula: '$500' }, 0],
    ['machines by the month', { what: 'Machines', formula: '$500/mo' }, 0],
    ['hours by the month for a licence', { what: 'Licence care', formula: '4 hr/mo × $100/hr' }, 0],
    ['hours by the month', { what: 'Care', formula: '4 hr/mo × $100/hr' }, 0],
  ])('of %s', (_what, item, found) => expect(saysOf('R11', roi({ horizonMonths: 36 }, asking(sound, item)))).toHaveLength(found));
  it('names the months', () => expect(saysOf('R11', roi({ horizonMonths: 48 }))).toEqual(['48 months is long for a subscription that may change every year. Twelve months is easier to believe.']));
  it('needs a horizon', () => expect(saysOf('R11', roi({ horizonMonths: null }))).toEqual([]));
});

it('R13 names the first word of a return that stands without a time, after any other sentence', () => {
  expect(saysOf('R13', roi({ summary: 'It breaks even. Payback comes soon. The ROI is fine.' }))).toEqual(['“Payback” stands without a time. Over how many months?']);
  expect(saysOf('R13', roi({ summary: 'It breaks even. Payback takes 4 months. It pays for itself.' }))).toEqual(['“pays for itself” stands without a time. Over how many months?']);
});
