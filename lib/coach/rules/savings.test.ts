import { describe, expect, it } from 'vitest';
import { computeResults } from '../../finance/compute-results';
import type { CostLine, Proposal } from '../../proposal/schema';
import { coach } from '../coach';
import { costLine, soundCase } from '../sound-case';

const sound = soundCase();
const judge = (rule: string, proposal: Proposal) => coach(proposal, computeResults(proposal)).filter((finding) => finding.rule === rule);
const saysOf = (rule: string, proposal: Proposal) => judge(rule, proposal).map(({ sentence }) => sentence);
const withLines = (...parts: Partial<CostLine>[]): Proposal => ({ ...sound, cost: { ...sound.cost, lines: parts.map((part, at) => costLine({ id: `l${at}`, metric: 'abcdefgh'[at], source: 'Logs and Finance', ...part })) } });
const unused = (proposal: Proposal): Proposal => ({ ...proposal, solution: { ...proposal.solution, summary: 'Reuse it.' } });
const bills = (...formulas: string[]) => withLines(...formulas.map((formula) => ({ formula, kind: 'cash' as const })));

it('S1 names what the line costs and what it would save', () => {
  const results = computeResults(sound);
  const broken = { ...results, lines: results.lines.map((line, at) => (at === 1 ? { ...line, projected: -500, saving: 3_000 } : line)) };
  expect(coach(sound, broken).filter(({ rule }) => rule === 'S1').map(({ path, sentence }) => [path, sentence])).toEqual([['cost.lines.1.formula', '“Rented machines” costs $2,500 and would save $3,000. It cannot save more than it costs.']]);
  const nothingLeft = { ...results, lines: results.lines.map((line) => ({ ...line, projected: 0 })) };
  expect(coach(sound, nothingLeft).filter(({ rule }) => rule === 'S1')).toEqual([]);
});

it('S3 speaks from exactly 80% on', () => {
  expect(saysOf('S3', withLines({ formula: '4 devs × 5 hr/mo → 1 hr/mo × $100/hr' }))).toEqual(['Saving 80% of “a” is a lot. A trial, or someone who has done it, makes it believable.']);
  expect(saysOf('S3', withLines({ formula: '4 devs × 50 hr/mo → 11 hr/mo × $100/hr' }))).toEqual([]);
});

describe('S7, what the time goes to', () => {
  it.each([
    ['4 devs × 2 hr/mo → 1 hr/mo × $100/hr', 'the 4 hours a month'], ['1 dev × 4 hr/mo → 2.4 hr/mo × $100/hr', 'the 2 hours a month'],
    ['1 dev × 2 hr/mo → 1 hr/mo × $100/hr', 'the time'], ['1 dev × 60 min/mo → 50 min/mo × $100/hr', 'the time'],
  ])('%s asks about %s', (formula, what) => expect(saysOf('S7', unused(withLines({ formula })))).toEqual([`Most of the saving is time, not cash. What will ${what} go to? One sentence answers it before it is asked.`]));

  it('is not asked where nothing is saved in all', () => {
    expect(saysOf('S7', unused(withLines({ formula: '5 devs × 2 hr/mo → 1 hr/mo × $100/hr' }, { formula: '$500/mo → $1,000/mo', kind: 'cash' })))).toEqual([]);
    expect(saysOf('S7', unused(withLines({ formula: '5 devs × 2 hr/mo → 5 hr/mo × $100/hr' }, { formula: '$500/mo → $400/mo', kind: 'cash' })))).toEqual([]);
  });

  it('is answered by a note of a line, and by any text about the change, at its start too', () => {
    expect(saysOf('S7', { ...unused(withLines({ formula: '5 devs × 2 hr/mo → 1 hr/mo × $100/hr', note: 'The freed time goes to the shop' })) })).toEqual([]);
    const line = unused(withLines({ formula: '5 devs × 2 hr/mo → 1 hr/mo × $100/hr' }));
    expect(saysOf('S7', { ...line, solution: { ...line.solution, summary: 'Reuse it' }, cost: { ...line.cost, summary: 'Backlog first' } })).toEqual([]);
    expect(saysOf('S7', { ...line, roi: { ...line.roi, followUp: 'The freed time goes to the shop' } })).toEqual([]);
    expect(saysOf('S7', { ...line, ask: { ...line.ask, summary: 'The freed time goes to the shop' } })).toEqual([]);
  });
});

it('S13 counts the lines that save something, and leaves more than six lines to C13', () => {
  const save = '$5/mo → $4/mo';
  expect(saysOf('S13', bills(save, save, save, save, save, '$5/mo → $5/mo'))).toEqual([]);
  expect(saysOf('S13', bills(save, save, save, save, save, '$5/mo → $6/mo'))).toEqual([]);
  expect(saysOf('S13', bills(save, save, save, save, save, save))).toEqual(['6 savings are more than a reader will check. One or two decide; two or three more support them.']);
  expect(saysOf('S13', bills(save, save, save, save, save, save, save))).toEqual([]);
});

describe('S15, time and a bill in one line', () => {
  const sum = '40 devs × 4 hr/mo × $100/hr + $900/mo';
  const split = (proposal: Proposal, which = 0) => judge('S15', proposal)[which]?.fix?.apply(proposal).cost.lines.map(({ id, formula, kind }) => [id, formula, kind]);

  it.each(['$900/mo + $50/mo', '40 devs × 4 hr/mo × $100/hr', '40 devs × 4 hr/mo × $100/hr + 2 devs × 3 hr/mo × $100/hr', '$900/mo', '40 devs × 4 hr/mo → 2 hr/mo × $100/hr'])('is not said of %j', (formula) => expect(saysOf('S15', withLines({ formula }))).toEqual([]));

  it.each([
    [`${sum}  `, ['40 devs × 4 hr/mo × $100/hr', '$900/mo']], ['40 devs × 4 hr/mo × $100/hr+$900/mo', ['40 devs × 4 hr/mo × $100/hr', '$900/mo']], ['40 devs × 4 hr/mo × $100/hr  PLUS  $900/mo', ['40 devs × 4 hr/mo × $100/hr', '$900/mo']],
    [`${sum} -> 0`, ['40 devs × 4 hr/mo × $100/hr → 0', '$900/mo → 0']], [`${sum}→ nothing`, ['40 devs × 4 hr/mo × $100/hr → nothing', '$900/mo → nothing']], [`${sum} => zero`, ['40 devs × 4 hr/mo × $100/hr → zero', '$900/mo → zero']],
    [`${sum} → $0/mo`, undefined], [`${sum} → $10/mo`, undefined], [`${sum} → $900/mo`, undefined],
  ])('takes %j apart', (formula, becomes) => expect(split(withLines({ formula }))?.map(([, part]) => part)).toEqual(becomes));

  it('takes apart the line that was asked about, of two that say the same', () =>
    expect(split(withLines({ formula: sum }, { formula: sum }), 1)).toEqual([['l0', sum, 'capacity'], ['l1', '40 devs × 4 hr/mo × $100/hr', 'capacity'], ['l1-bill', '$900/mo', 'cash']]));

  it('keeps what kind the time is, unless it was taken for cash', () => {
    const kinds = (kind: CostLine['kind']) => split(withLines({ formula: sum, kind }))?.map(([, , each]) => each);
    expect([kinds('capacity'), kinds('cash'), kinds('avoided'), kinds('risk')]).toEqual([['capacity', 'cash'], ['capacity', 'cash'], ['avoided', 'cash'], ['risk', 'cash']]);
  });
});
