import { describe, expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import { readCost } from '../notation/read-cost';
import { tidyCost } from '../notation/tidy';
import { emptyProposal } from '../proposal/empty';
import { EXAMPLES, type ExampleText } from '../proposal/examples-copy';
import { proposalSchema, type Proposal } from '../proposal/schema';
import { STEPS } from '../proposal/steps';
import { coach } from './coach';
import { askItem, costLine, soundCase } from './sound-case';

/** The document with these texts at their places. */
function withTexts(proposal: Proposal, texts: readonly ExampleText[]): Proposal {
  const document: unknown = structuredClone(proposal);
  for (const { path, text } of texts) {
    const keys = path.split('.');
    const parent = keys.slice(0, -1).reduce<unknown>((place, key) => Reflect.get(Object(place), key), document);
    expect(typeof Reflect.get(Object(parent), keys.at(-1)!), path).toBe('string');
    Reflect.set(Object(parent), keys.at(-1)!, text);
  }
  return proposalSchema.parse(document);
}

const judge = (proposal: Proposal) => coach(proposal, computeResults(proposal));

describe('the examples beside the sections', () => {
  it('are one case where they are strong, about which the coach has nothing to say', () => {
    const strong = STEPS.flatMap((step) => EXAMPLES[step].strong);
    expect(judge(withTexts(soundCase(), strong))).toEqual([]);
  });

  it.each(STEPS)('are asked about in %s where they are weak', (step) => {
    const blank = emptyProposal('2026-03-02');
    const bare = { ...blank, cost: { ...blank.cost, lines: [costLine({ id: 'a' })] }, ask: { ...blank.ask, items: [askItem({ id: 'b' })] } };
    const weak = withTexts({ ...soundCase(), [step]: bare[step] }, EXAMPLES[step].weak);
    expect(judge(weak).filter(({ section, severity }) => section === step && severity !== 'T').length).toBeGreaterThan(0);
  });

  it('write their costs as they would be tidied, and save something where they are strong', () => {
    for (const step of STEPS) {
      for (const { path, text } of [...EXAMPLES[step].weak, ...EXAMPLES[step].strong].filter((example) => example.path.endsWith('.formula'))) {
        const mode = path.startsWith('ask.') ? 'ask' : 'monthly';
        expect(readCost(text, { mode, currency: 'USD', hourlyRate: null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 }).ok, text).toBe(true);
        expect(tidyCost(text)).toBe(text);
      }
    }
    const [line] = computeResults(withTexts(soundCase(), EXAMPLES.cost.strong)).lines;
    expect(line?.saving).toBeGreaterThan(0);
  });
});
