/** Each threshold of the coach from both sides: the last case that is left alone, and the first that is asked about. */
import { expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import type { Measures, Results } from '../finance/results';
import type { CostLine, Proposal } from '../proposal/schema';
import { coach } from './coach';
import { askItem, costLine, soundCase } from './sound-case';

type Case = [proposal: Proposal, results?: Results];

const rulesOf = ([proposal, results = computeResults(proposal)]: Case) => coach(proposal, results).map(({ rule }) => rule);
const sound = soundCase();
const words = (count: number) => 'word '.repeat(count).trim();
const problem = (statement: string): Case => [{ ...sound, problem: { statement } }];
const solution = (summary: string): Case => [{ ...sound, solution: { ...sound.solution, summary } }];
const lines = (...parts: Partial<CostLine>[]): Case => [{ ...sound, cost: { ...sound.cost, lines: parts.map((part, at) => costLine({ id: `l${at}`, metric: 'abcdefgh'[at], source: 'Logs and Finance', ...part })) } }];
const devs = (formula: string) => lines({ formula });
const bills = (...amounts: number[]) => lines(...amounts.map((amount) => ({ formula: `$${amount}/mo → $0/mo`, kind: 'cash' as const })));
const bought = ([proposal]: Case): Case => [{ ...proposal, ask: { ...sound.ask, items: [askItem({ id: 'a', what: 'Work', formula: '$5,000' })] } }];
const low = ([proposal]: Case): Case => [{ ...proposal, cost: { ...proposal.cost, lines: proposal.cost.lines.map((line, at) => (at === 0 ? { ...line, confidence: 'low' } : line)) } }];
const ask = (formula: string, note = ''): Case => [{ ...sound, ask: { ...sound.ask, items: [askItem({ id: 'a', what: 'Work', formula, note })] } }];
const roi = (part: Partial<Proposal['roi']>): Case => [{ ...sound, roi: { ...sound.roi, ...part } }];
const drafted = (part: Partial<Measures>, proposal = sound): Case => {
  const results = computeResults(proposal);
  return [proposal, { ...results, views: { ...results.views, drafted: { ...results.views.drafted, ...part } } }];
};
const breakEvenAt = (sharePercent: number): Case => {
  const proposal = { ...sound, roi: { ...sound.roi, summary: '' } };
  const results = computeResults(proposal);
  return [proposal, { ...results, sensitivity: results.sensitivity.map((row) => (row.isBreakEven ? { ...row, sharePercent } : row)) }];
};

it.each<[rule: string, what: string, silent: Case, speaks: Case]>([
  ['P1', '8 words', problem(words(8)), problem(words(7))],
  ['P8', '90 words', problem(words(90)), problem(words(91))],
  ['C3', '30% of the cost', low(bills(3_000, 7_000)), low(bills(3_001, 6_999))],
  ['C8', '30 an hour', bought(devs('4 devs × 5–6 hr/mo → 1 hr/mo × $30/hr')), bought(devs('4 devs × 5–6 hr/mo → 1 hr/mo × $29/hr'))],
  ['C8', '250 an hour', bought(devs('4 devs × 5–6 hr/mo → 1 hr/mo × $250/hr')), bought(devs('4 devs × 5–6 hr/mo → 1 hr/mo × $251/hr'))],
  ['C8', 'half as much again, where nobody says who', bought(lines({ formula: '3 incidents/mo × 5–6 h × $60/hr' }, { formula: '9 calls/mo × 3 h × $90/hr' })), bought(lines({ formula: '3 incidents/mo × 5–6 h × $60/hr' }, { formula: '9 calls/mo × 3 h × $89/hr' }))],
  ['C10', '3 digits of a saving', bills(1_230), bills(1_235)],
  ['C13', '6 lines', bills(1, 1, 1, 1, 1, 1), bills(1, 1, 1, 1, 1, 1, 1)],
  ['C14', '2% of the cost', bills(200, 9_800), bills(199, 9_801)],
  ['S2', '95% of people’s time', devs('4 devs × 50 hr/mo → 3 hr/mo × $100/hr'), devs('4 devs × 20 hr/mo → 1 hr/mo × $100/hr')],
  ['S3', '95% of people’s time, from where S2 speaks', devs('4 devs × 20 hr/mo → 1 hr/mo × $100/hr'), devs('4 devs × 50 hr/mo → 3 hr/mo × $100/hr')],
  ['S3', '80% of people’s time', devs('4 devs × 100 min/mo → 21 min/mo × $100/hr'), devs('4 devs × 100 min/mo → 20 min/mo × $100/hr')],
  ['S7', 'half the saving', [{ ...lines({ formula: '4 devs × 2 hr/mo → 1 hr/mo × $100/hr' }, { formula: '$400/mo → $0/mo', kind: 'cash' })[0], solution: { ...sound.solution, summary: 'Reuse it.' } }], [{ ...lines({ formula: '4 devs × 2 hr/mo → 1 hr/mo × $100/hr' }, { formula: '$399/mo → $0/mo', kind: 'cash' })[0], solution: { ...sound.solution, summary: 'Reuse it.' } }]],
  ['S11', '0.9 people', [{ ...devs('155 devs × 2 hr/mo → 1 hr/mo × $100/hr')[0], solution: { ...sound.solution, summary: 'Reuse it.' } }], [{ ...devs('157 devs × 2 hr/mo → 1 hr/mo × $100/hr')[0], solution: { ...sound.solution, summary: 'Reuse it.' } }]],
  ['S13', '5 savings', bills(1, 1, 1, 1, 1), bills(1, 1, 1, 1, 1, 1)],
  ['O3', '60 words', solution(words(60)), solution(words(61))],
  ['O3', '3 names', solution('We join Jenkins, Bazel and Nexus.'), solution('We join Jenkins, Bazel, Nexus and Gradle.')],
  ['A7', '10 people', [{ ...ask('$5,000')[0], cost: devs('10 devs × 5–6 hr/mo → 1 hr/mo × $100/hr')[0].cost }], [{ ...ask('$5,000')[0], cost: devs('11 devs × 5–6 hr/mo → 1 hr/mo × $100/hr')[0].cost }]],
  ['R4', '10 people', [{ ...roi({ rampMonths: 0 })[0], cost: devs('10 devs × 5–6 hr/mo → 1 hr/mo × $100/hr')[0].cost }], [{ ...roi({ rampMonths: 0 })[0], cost: devs('11 devs × 5–6 hr/mo → 1 hr/mo × $100/hr')[0].cost }]],
  ['R1', '1,000%', drafted({ roiPercent: 1_000 }), drafted({ roiPercent: 1_000.5 })],
  ['R2', 'a month', drafted({ paybackMonths: 1, goLiveMonths: 1 }), drafted({ paybackMonths: 0.9, goLiveMonths: 1 })],
  ['R2', 'a go-live of a month', drafted({ paybackMonths: 0.5, goLiveMonths: 0 }), drafted({ paybackMonths: 0.5, goLiveMonths: 1 })],
  ['R8', 'half the savings', breakEvenAt(50), breakEvenAt(49)],
  ['R8', 'any share at all', breakEvenAt(0), breakEvenAt(0.5)],
  ['R10', 'a net present value of 0', drafted({ npv: 0, net: 5 }), drafted({ npv: -1, net: 5 })],
  ['R10', 'a net of 0', drafted({ npv: -1, net: 0 }), drafted({ npv: -1, net: 1 })],
  ['R11', '36 months', roi({ horizonMonths: 35 }), roi({ horizonMonths: 36 })],
])('%s: %s', (rule, _what, silent, speaks) => {
  expect(rulesOf(silent)).not.toContain(rule);
  expect(rulesOf(speaks)).toContain(rule);
});
