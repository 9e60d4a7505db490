import { describe, expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import { LIMITS } from '../proposal/limits';
import type { Proposal } from '../proposal/schema';
import { coach } from './coach';
import { addDoNothing, costFix, countAsCash, rangeAround } from './fixes';
import { freeId } from './free-id';
import { costLine, soundCase } from './sound-case';

const sound = soundCase();
const oneFix = { start: 0, end: 1, label: 'Use €', text: '€' };

describe('a range around an exact time', () => {
  it.each([[5, '4–6'], [30, '25–35'], [2, '1.5–2.5'], [1, '0.5–1.5'], [3, '2–4'], [4, '3–5'], [8, '6–10'], [19, '15–23'], [20, '15–25'], [21, '17–25'], [25, '20–30'], [40, '30–50'], [100, '80–120'], [0.5, '0–1']])('%d is %s', (value, range) => expect(rangeAround(value)).toBe(range));
  it('is none around nothing', () => expect([rangeAround(0), rangeAround(-1)]).toEqual([null, null]));

  it('is not offered where the line has no room for it, nor where the time is no whole number', () => {
    const offered = (formula: string) => {
      const proposal = { ...sound, cost: { ...sound.cost, lines: [costLine({ id: 'l', source: 'x', metric: 'Only', formula })] } };
      return coach(proposal, computeResults(proposal)).filter(({ rule }) => rule === 'R14').map(({ fix }) => fix?.label);
    };
    const line = '40 devs × 5 hr/mo → 2 hr/mo × $100/hr = ';
    expect(offered(line + '9'.repeat(LIMITS.formulaChars - line.length - 2))).toEqual(['Use 4–6 hr/mo']);
    expect(offered(line + '9'.repeat(LIMITS.formulaChars - line.length - 1))).toEqual([]);
    expect(offered('40 devs × 5.5 hr/mo → 2 hr/mo × $100/hr')).toEqual([]);
  });
});

describe('what the notation offers', () => {
  const formulas = ({ cost, ask, solution }: Proposal) => [...cost.lines.map(({ formula }) => formula), ...ask.items.map(({ formula }) => formula), ...solution.alternatives.flatMap((option) => [option.ask, option.saving])];
  const euro: Proposal = {
    ...sound,
    cost: { ...sound.cost, lines: sound.cost.lines.map((line) => ({ ...line, formula: '$1/mo' })) },
    ask: { ...sound.ask, items: sound.ask.items.map((item) => ({ ...item, formula: '$1/mo' })) },
    solution: { ...sound.solution, alternatives: sound.solution.alternatives.map((option) => ({ ...option, ask: '$1/mo', saving: '$1/mo' })) },
  };

  it.each(['cost.lines.0.formula', 'cost.lines.1.formula', 'ask.items.0.formula', 'ask.items.1.formula', 'solution.alternatives.0.ask', 'solution.alternatives.0.saving', 'solution.alternatives.1.ask', 'solution.alternatives.1.saving'])('changes %s and nothing else', (path) => {
    const order = ['cost.lines.0.formula', 'cost.lines.1.formula', 'ask.items.0.formula', 'ask.items.1.formula', 'solution.alternatives.0.ask', 'solution.alternatives.0.saving', 'solution.alternatives.1.ask', 'solution.alternatives.1.saving'];
    const fix = costFix(path, '$1/mo', oneFix);
    expect(fix.label).toBe('Use €');
    expect(formulas(fix.apply(euro))).toEqual(order.map((each) => (each === path ? '€1/mo' : '$1/mo')));
  });

  it('leaves a formula alone that was changed meanwhile, or that would not fit', () => {
    expect(formulas(costFix('cost.lines.0.formula', '$2/mo', oneFix).apply(euro))).toEqual(formulas(euro));
    const long = '$'.padEnd(LIMITS.formulaChars, '1');
    const full = { ...euro, cost: { ...euro.cost, lines: [costLine({ id: 'l', formula: long })] } };
    expect(costFix('cost.lines.0.formula', long, oneFix).apply(full).cost.lines[0]?.formula).toBe(long.replace('$', '€'));
    expect(costFix('cost.lines.0.formula', long, { ...oneFix, text: 'EUR' }).apply(full)).toBe(full);
  });
});

it('“Do nothing” is added once there is room, with an id of its own', () => {
  const options = (count: number) => ({ ...sound, solution: { ...sound.solution, alternatives: Array.from({ length: count }, (_, at) => ({ id: at === 0 ? 'do-nothing' : `o${at}`, name: '', verdict: '', ask: '', saving: '' })) } });
  const added = addDoNothing.apply(options(LIMITS.alternatives - 1)).solution.alternatives;
  expect([added.length, added.at(-1)]).toEqual([LIMITS.alternatives, { id: 'do-nothing-2', name: 'Do nothing', verdict: '', ask: '', saving: '' }]);
  const full = options(LIMITS.alternatives);
  expect(addDoNothing.apply(full)).toBe(full);
});

it('only the line that was asked about counts as cash, and only if it was freed time', () => {
  const kinds = (proposal: Proposal) => proposal.cost.lines.map(({ kind }) => kind);
  const both = { ...sound, cost: { ...sound.cost, lines: [costLine({ id: 'a' }), costLine({ id: 'b' }), costLine({ id: 'c', kind: 'risk' })] } };
  expect([kinds(countAsCash('b').apply(both)), kinds(countAsCash('c').apply(both))]).toEqual([['capacity', 'cash', 'risk'], ['capacity', 'capacity', 'risk']]);
});

it('an id is free, and short enough to be stored', () => {
  expect(freeId('a', [])).toBe('a');
  expect(freeId('a', [{ id: 'a' }, { id: 'a-2' }])).toBe('a-3');
  expect(freeId('x'.repeat(90), [{ id: 'x'.repeat(60) }])).toBe(`${'x'.repeat(60)}-2`);
});
