import { describe, expect, it } from 'vitest';
import { computeResults } from '../../finance/compute-results';
import type { AskItem, CostLine, Proposal } from '../../proposal/schema';
import { coach } from '../coach';
import { askItem, costLine, soundCase } from '../sound-case';

const sound = soundCase();
const judge = (proposal: Proposal, rule: string) => coach(proposal, computeResults(proposal)).filter((finding) => finding.rule === rule);
const pathsOf = (proposal: Proposal, rule: string) => judge(proposal, rule).map(({ path }) => path);
const saysOf = (proposal: Proposal, rule: string) => judge(proposal, rule).map(({ sentence }) => sentence);

const withLines = (...parts: Partial<CostLine>[]): Proposal => ({
  ...sound,
  cost: { ...sound.cost, lines: parts.map((part, at) => costLine({ id: `l${at}`, metric: 'abcdefgh'[at], source: 'Logs and Finance', ...part })) },
});
const priced = (...formulas: string[]) => withLines(...formulas.map((formula) => ({ formula })));
const named = (...rows: [metric: string, formula: string][]) => withLines(...rows.map(([metric, formula]) => ({ metric, formula })));
const asking = (proposal: Proposal, ...parts: Partial<AskItem>[]): Proposal => ({ ...proposal, ask: { ...proposal.ask, items: parts.map((part, at) => askItem({ id: `i${at}`, what: 'Work', ...part })) } });
const unpriced = (proposal: Proposal) => asking(proposal, { formula: '$5,000' });
const stating = (proposal: Proposal, statement: string): Proposal => ({ ...proposal, problem: { statement } });
const summing = (proposal: Proposal, summary: string): Proposal => ({ ...proposal, roi: { ...proposal.roi, summary } });

describe('C1 and C5, what is missing and what cannot be read', () => {
  it('C1 counts a cost of today or of afterwards, and leaves a line that cannot be read to C5', () => {
    expect(['$0/mo → $0/mo', '$0/mo → $5/mo', '$5/mo → $0/mo', 'hello', ''].map((formula) => pathsOf(priced(formula), 'C1'))).toEqual([['cost.lines.0.formula'], [], [], [], ['cost.lines.0.formula']]);
    expect(saysOf(priced(''), 'C1')).toEqual(['No line says what the problem costs yet, and without a cost there is no case. One line is enough to start.']);
  });

  it('C5 speaks of a line that cannot be read though it is the only one, and of an empty one only beside others', () => {
    expect([pathsOf(priced('hello'), 'C5'), pathsOf(priced(''), 'C5'), pathsOf(priced('$5/mo', ''), 'C5')]).toEqual([['cost.lines.0.formula'], [], ['cost.lines.1.formula']]);
    expect([pathsOf(asking(sound, { formula: 'soon' }), 'C5'), pathsOf(asking(sound, { formula: '' }), 'C5'), pathsOf(asking(sound, { formula: '$5' }, { formula: '' }), 'C5')]).toEqual([['ask.items.0.formula'], [], ['ask.items.1.formula']]);
  });

  it('C5 does not see a row in which nothing was typed', () => {
    const lines = { ...sound, cost: { ...sound.cost, lines: [...sound.cost.lines, costLine({ id: 'blank' })] } };
    const items = { ...sound, ask: { ...sound.ask, items: [...sound.ask.items, askItem({ id: 'blank' })] } };
    expect([pathsOf(lines, 'C5'), pathsOf(items, 'C5')]).toEqual([[], []]);
  });

  it('C5 has a fix where the notation knows one answer, and none where there are more or none', () => {
    const labels = (formula: string) => judge(priced(formula, '$5/mo'), 'C5').map(({ fix }) => fix?.label ?? null);
    expect([labels('40 devs × 5 hs/mo × $100/hr'), labels('40 devs × 5 hours × $100/hr'), labels('hello')]).toEqual([['Use hr'], [null], [null]]);
    const broken = priced('40 devs × 5 hs/mo × $100/hr', '$5/mo');
    const [finding] = judge(broken, 'C5');
    expect(finding?.fix?.apply(broken).cost.lines[0]?.formula).toBe('40 devs × 5 hr/mo × $100/hr');
    expect(finding?.sentence).toBe('"hs" is not a unit. Time can be min, hr, day or week.');
  });
});

describe('C6, hours a month for each person', () => {
  it.each([
    ['wherever the people stand in the line', '45 hr/mo × 45 devs × $100/hr', '45 hours a month for each of 45 devs is a large part of their month. Expect to be asked how you know.'],
    ['not of other things that are counted', '3 incidents/mo × 4 devs × 50 hr × $100/hr', '150 hours a month for each of 4 devs is a large part of their month. Expect to be asked how you know.'],
    ['more than there are', '4 devs × 161 hr/mo × $100/hr', '161 hours a month for each person is more than a working month has. Check the time or how often.'],
  ])('are counted %s', (_what, formula, sentence) => expect(saysOf(priced(formula), 'C6')).toEqual([sentence]));

  it.each(['4 hires/mo × 200 hr × $100/hr', '4 hires a month × 200 hr × $100/hr', '4 hires per month × 200 hr × $100/hr', '4 hires each month × 200 hr × $100/hr', '4 hires every month × 200 hr × $100/hr', '40 devs × $50/mo', '4 hr/mo × $100/hr'])(
    'are not known of %j', (formula) => expect(saysOf(priced(formula), 'C6')).toEqual([]));

  it('over several lines are said once when they pass each limit', () => {
    const forty = '4 devs × 40 hr/mo × $100/hr';
    expect(saysOf(priced(forty, forty, '4 devs × 1 hr/mo × $100/hr'), 'C6')).toEqual(['Together the lines take 81 hours a month from each of 4 devs, half of what they have. Is it the same hour twice?']);
    const found = saysOf(priced(forty, forty, forty, forty, '4 devs × 1 hr/mo × $100/hr', '4 devs × 2 hr/mo × $100/hr'), 'C6');
    expect(found).toEqual([
      'Together the lines take 161 hours a month from each of 4 devs, more than a working month has. Is it the same hour twice, or are they other people?',
      'Together the lines take 120 hours a month from each of 4 devs, half of what they have. Is it the same hour twice?',
    ]);
  });
});

describe('C7, more people than the problem speaks of', () => {
  const all = 'Each of our 40 developers loses five hours a month to waiting for builds.';
  it.each<[what: string, statement: string, formula: string, found: number]>([
    ['speaks wherever the people stand in the line', all, '5 hr/mo × 60 developers × $100/hr', 1],
    ['takes dev, engineer, SWE, programmer and coder for one kind', all, '60 SWEs × 5 hr/mo × $100/hr', 1],
    ['is silent at as many', all, '40 developers × 5 hr/mo × $100/hr', 0],
    ['is silent about a rhythm', all, '60 developers/mo × 2 hr × $100/hr', 0],
    ['is silent where no people are counted', all, '60 orders/mo × $5', 0],
    ['is silent about other people', all, '60 testers × 5 hr/mo × $100/hr', 0],
    ['is silent where more of anybody are named', `${all} It touches all 100 testers.`, '60 developers × 5 hr/mo × $100/hr', 0],
    ['speaks where all that are named are fewer', `${all} It touches all 50 testers.`, '60 developers × 5 hr/mo × $100/hr', 1],
    ['knows a single dev', 'Each of our 40 devs loses five hours a month to waiting for builds.', '60 coders × 5 hr/mo × $100/hr', 1],
  ])('%s', (_what, statement, formula, found) => expect(saysOf(stating(priced(formula), statement), 'C7')).toHaveLength(found));

  it.each(['our 40 developers', 'all 40 developers', 'all of our 40 developers', 'all the 40 developers', 'each of our 40 developers', 'each of the 40 developers'])('hears %j', (people) =>
    expect(saysOf(stating(priced('60 developers × 5 hr/mo × $100/hr'), `The slow builds cost ${people} five hours a month.`), 'C7')).toEqual(['The problem speaks of 40 developers, and this line counts 60. Which of the two is right?']));
});

describe('C8 and C9, the price of an hour', () => {
  const rates = (...formulas: string[]) => saysOf(unpriced(priced(...formulas)), 'C8');
  it.each<[what: string, one: string, other: string, found: number]>([
    ['asks about two rates of the same people', '40 support agents × 5–6 hr/mo × $60/hr', '9 support agents × 3 hr/mo × $80/hr', 1],
    ['lets other people cost another rate', '40 support agents × 5–6 hr/mo × $60/hr', '9 sales agents × 3 hr/mo × $80/hr', 0],
    ['knows second-level from third-level', '40 L2 agents × 5–6 hr/mo × $60/hr', '9 L3 agents × 3 hr/mo × $80/hr', 0],
    ['asks where the first does not say who', '40 people × 5–6 hr/mo × $100/hr', '9 engineers × 3 hr/mo × $120/hr', 1],
    ['asks where the second does not say who', '40 engineers × 5–6 hr/mo × $100/hr', '9 people × 3 hr/mo × $120/hr', 1],
    ['takes developers for engineers', '40 developers × 5–6 hr/mo × $100/hr', '9 engineers × 3 hr/mo × $240/hr', 1],
    ['takes one dev for an engineer', '1 dev × 5–6 hr/mo × $100/hr', '9 engineers × 3 hr/mo × $240/hr', 1],
    ['is silent about one rate', '40 developers × 5–6 hr/mo × $100/hr', '9 engineers × 3 hr/mo × $100/hr', 0],
    ['takes no time for free for a rate', '40 developers × 5–6 hr/mo × $0/hr', '9 engineers × 3 hr/mo × $100/hr', 0],
  ])('C8 %s', (_what, one, other, found) => {
    expect(rates(one, other)).toHaveLength(found);
    expect(rates(other, one)).toHaveLength(found);
  });

  it('C9 asks at the first line that has a rate, and takes an answer from any note', () => {
    const lines = (...parts: Partial<CostLine>[]) => withLines({ formula: '$500/mo', source: 'Invoices' }, { formula: '40 devs × 5 hr/mo × $100/hr', source: 'Logs' }, ...parts);
    expect(judge(unpriced(lines()), 'C9').map(({ path, sentence }) => [path, sentence])).toEqual([['cost.lines.1.source', 'Nothing says where $100 an hour is from. Ask Finance for the loaded rate, and name them as the source.']]);
    expect(saysOf(asking(lines(), { formula: '$5', note: 'Rate from Finance' }), 'C9')).toEqual([]);
    expect(saysOf(unpriced(lines({ formula: '$5/mo', note: 'Rate from Finance' })), 'C9')).toEqual([]);
    expect(saysOf(unpriced({ ...lines(), cost: { ...lines().cost, summary: 'The rate is loaded.' } }), 'C9')).toEqual([]);
    expect(pathsOf(asking(priced('$500/mo'), { formula: '2 engineers × 3 weeks × $100/hr' }), 'C9')).toEqual([]);
    expect(pathsOf(asking(withLines({ formula: '$500/mo', source: 'Invoices' }), { formula: '2 engineers × 3 weeks × $100/hr' }), 'C9')).toEqual(['ask.items.0.note']);
  });
});

describe('C10 and R14, ranges', () => {
  it.each<[what: string, formula: string, found: number]>([
    ['takes a number with separators for one number', '$1,235/mo → $0/mo', 1],
    ['counts the digits without zeros at the end only', '$10,500/mo → $0/mo', 0],
    ['speaks from a fourth digit on', '$10,550/mo → $0/mo', 1],
    ['takes a count under 10 for round', '9 calls/mo × $1,235 → 0 calls/mo', 1],
    ['takes 11 for counted', '11 calls/mo × $1,235 → 0 calls/mo', 0],
    ['takes a decimal for counted', '10 calls/mo × $1,235.5 → 0 calls/mo', 0],
  ])('C10 %s', (_what, formula, found) => expect(saysOf(priced(formula), 'C10')).toHaveLength(found));

  it('C10 looks at digits alone, so that numbers in words are as round as can be', () => {
    const rated = { ...priced('seven devs × seven hr/mo → two hr/mo'), settings: { ...sound.settings, hourlyRate: 103 } };
    expect(saysOf(rated, 'C10')).toEqual(['Every input is a round number, so $3,605 looks more exact than it is. A range in the largest line says how sure you are.']);
  });

  const small = '4 devs × 5 hr/mo → 2 hr/mo × $100/hr';
  const large = '4 devs × 6 hr/mo → 2 hr/mo × $100/hr';
  it('R14 points at the line that costs most of those with an exact time', () => {
    expect(judge(priced(small, large), 'R14').map(({ path, sentence, fix }) => [path, sentence, fix?.label])).toEqual([['cost.lines.1.formula', 'Is 6 hr/mo the same for everyone? A range shows a worst case too, and is harder to argue with.', 'Use 5–7 hr/mo']]);
    expect(pathsOf(priced(large, small), 'R14')).toEqual(['cost.lines.0.formula']);
    expect(pathsOf(priced('$90,000/mo → $1,000/mo', small), 'R14')).toEqual(['cost.lines.1.formula']);
    expect(pathsOf(priced('$90,000/mo → $1,000/mo'), 'R14')).toEqual([]);
  });

  it('R14 is silent where any line is a range, where C10 has said it, and where a text speaks of the worst case', () => {
    expect(pathsOf(priced(small, '4 devs × 6–7 hr/mo → 2 hr/mo × $100/hr'), 'R14')).toEqual([]);
    const precise = priced('5 devs × 5 hr/mo → 2 hr/mo × $85/hr', '$1,060/mo → $0/mo');
    expect([pathsOf(precise, 'C10'), pathsOf(precise, 'R14')]).toEqual([['cost.lines.0.formula'], []]);
    expect(pathsOf(summing(priced(small), 'In the worst case it takes two years.'), 'R14')).toEqual([]);
    expect(pathsOf(stating(priced(small), 'Worst of all, each of our 40 developers waits since last spring.'), 'R14')).toEqual([]);
  });
});

describe('C11, lines counted twice', () => {
  const hours = (count: number, noun: string) => `${count} ${noun} × 3–4 hr/mo → 2 hr/mo × $100/hr`;
  const twelve = 'Waiting for the nightly build of every service and its tests again';
  it.each<[what: string, one: [string, string], other: [string, string], found: number]>([
    ['speaks where half of the words are shared', ['Waiting', hours(40, 'devs')], ['Waiting longer', hours(30, 'devs')], 1],
    ['is silent where fewer are', ['Waiting', hours(40, 'devs')], ['Waiting longer today', hours(30, 'devs')], 0],
    ['is silent where none is', ['Waiting', hours(40, 'devs')], ['Restarts', hours(30, 'devs')], 0],
    ['is silent where others wait', ['Waiting', hours(40, 'L2 agents')], ['Waiting', hours(30, 'L3 agents')], 0],
    ['takes one developer for developers', ['Waiting', hours(1, 'developer')], ['Waiting', hours(30, 'developers')], 1],
    ['takes capitals for small letters', ['Waiting', hours(40, 'Developers')], ['WAITING', hours(30, 'developers')], 1],
    ['takes one build for builds', ['Slow build', hours(40, 'devs')], ['Slow builds', hours(30, 'devs')], 1],
    ['compares the first twelve words', [`${twelve} abc def ghi jkl`, hours(40, 'devs')], [`${twelve} one two three four five six seven eight nine ten eleven`, hours(30, 'devs')], 1],
    ['needs four of five words where nobody is counted', ['Cloud bill of the shop', '$900/mo'], ['Cloud bill of the farm', '$800/mo'], 0],
  ])('%s', (_what, one, other, found) => expect(saysOf(named(one, other), 'C11')).toHaveLength(found));

  it('names both lines', () => expect(saysOf(named(['Slow build', hours(40, 'devs')], ['Slow builds', hours(30, 'devs')]), 'C11')).toEqual(['“Slow builds” reads much like “Slow build”. If both hold the same hours or the same bill, one of them has to go.']));
});

it.each([
  ['$5/day → $4/day', 'calendar', 'Use working days', '$5/working day → $4/working day'],
  ['70 orders/day × $5', 'working', 'Use calendar days', '70 orders/calendar day × $5'],
])('C12 says which day %j counts, and offers the other', (formula, kind, label, becomes) => {
  const broken = priced(formula);
  const [finding] = judge(broken, 'C12');
  expect(finding).toMatchObject({ path: 'cost.lines.0.formula', sentence: `A day is counted as a ${kind} day here. The other kind changes the figure by two fifths, so say which one you mean.`, fix: { label } });
  expect(finding?.fix?.apply(broken).cost.lines[0]?.formula).toBe(becomes);
});

it('C14 finds no small line where all of them cost nothing today', () => {
  expect([pathsOf(priced('$0/mo → $5/mo', '$0/mo → $5/mo'), 'C14'), pathsOf(priced('$0/mo → $5/mo'), 'C14'), pathsOf(priced('$5/mo'), 'C14')]).toEqual([[], [], []]);
  expect(saysOf(priced('$9,999/mo', '$1/mo'), 'C14')).toEqual(['“b” is under 2% of the cost. It invites a question and decides nothing, so it can go.']);
});

it('C2 speaks of a line without a name as this line', () => {
  expect(saysOf(withLines({ metric: '', formula: '$5/mo', source: '' }), 'C2')).toEqual(['Where is this line from? A log, an invoice or “an estimate by the team” will do.']);
});
