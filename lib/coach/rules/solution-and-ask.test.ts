import { describe, expect, it } from 'vitest';
import { computeResults } from '../../finance/compute-results';
import { emptyAlternative, emptyRisk } from '../../proposal/empty';
import type { AskItem, Proposal } from '../../proposal/schema';
import { coach } from '../coach';
import { askItem, soundCase } from '../sound-case';

const sound = soundCase();
const judge = (rule: string, proposal: Proposal) => coach(proposal, computeResults(proposal)).filter((finding) => finding.rule === rule);
const saysOf = (rule: string, proposal: Proposal) => judge(rule, proposal).map(({ sentence }) => sentence);
const asking = (...parts: Partial<AskItem>[]): Proposal => ({ ...sound, ask: { ...sound.ask, items: parts.map((part, at) => askItem({ id: `i${at}`, what: 'Work', ...part })) } });
const solving = (part: Partial<Proposal['solution']>, proposal = sound): Proposal => ({ ...proposal, solution: { ...proposal.solution, ...part } });

describe('A5, a licence by the month', () => {
  it.each<[what: string, item: Partial<AskItem>, found: number]>([
    ['without seats or term', { what: 'Licence', formula: '$500/mo' }, 1],
    ['with seats that nobody counted', { what: 'Licence', note: 'All seats', formula: '$500/mo' }, 1],
    ['with a number of something else', { what: 'Licence', note: 'Offer 5', formula: '$500/mo' }, 1],
    ['with counted seats', { what: 'Licence', note: '40 seats', formula: '$500/mo' }, 0],
    ['for a number of people', { what: 'Licence', formula: '40 devs × $5/mo' }, 0],
    ['of machines', { what: 'Machines', formula: '$500/mo' }, 0],
    ['paid once', { what: 'Licence', formula: '$500' }, 0],
    ['that takes hours', { what: 'Licence care', formula: '4 hr/mo × $100/hr' }, 0],
  ])('%s', (_what, item, found) => expect(saysOf('A5', asking(item))).toHaveLength(found));
});

it('A6 speaks of people’s time for nothing, and not of no time or of no money', () => {
  expect(saysOf('A6', asking({ formula: '2 engineers × 3 weeks × $0/hr' }))).toEqual(['People’s time is priced at nothing here. Your own time is the cost of it, so give it the team’s rate.']);
  for (const formula of ['$0', '$0/mo', '2 engineers × 0 weeks × $100/hr', '4 hr/mo × $100/hr', '2 engineers × 3 weeks × $100/hr']) expect([formula, saysOf('A6', asking({ formula }))]).toEqual([formula, []]);
});

describe('A7, what is usually forgotten', () => {
  const run = 'Something is paid every month, and nobody’s time to look after it is in the ask. Add a few hours, or say who runs it.';
  const learn = '40 people will work differently, and the ask has no time for showing them how. Add some, or say why none is needed.';
  it.each<[what: string, items: Partial<AskItem>[], found: [path: string, sentence: string][]]>([
    ['somebody to run what is bought', [{ formula: '$5,000' }, { formula: '$500/mo' }], [['ask.items.1.note', run]]],
    ['nobody, with hours for it', [{ formula: '$500/mo' }, { formula: '4 hr/mo × $100/hr' }], []],
    ['nobody, where a note says who', [{ formula: '$500/mo', note: 'Upkeep by us' }], []],
    ['time to learn what is built', [{ formula: '$5,000' }], [['ask.items.0.note', learn]]],
    ['time to learn it, with hours for running it', [{ formula: '$5,000' }, { formula: '4 hr/mo × $100/hr' }], [['ask.items.0.note', learn]]],
    ['no time, where training is in it', [{ what: 'Training', formula: '$5,000' }], []],
    ['nothing for what costs nothing', [{ formula: '$0/mo' }], []],
    ['nothing for what costs nothing once', [{ formula: '$0' }], []],
    ['nothing for a gift beside work', [{ formula: '$0/mo' }, { formula: '$5,000' }], [['ask.items.0.note', learn]]],
  ])('%s', (_what, items, found) => expect(judge('A7', asking(...items)).map(({ path, sentence }) => [path, sentence])).toEqual(found));
});

it('A10 waits for an ask, and is silent where work is priced', () => {
  const rewrite = { summary: 'Rewrite the builds. The freed time goes to the backlog, about one engineer back.' };
  expect(saysOf('A10', solving(rewrite, asking()))).toEqual([]);
  expect(saysOf('A10', solving(rewrite, asking({ formula: '$5' })))).toEqual([]);
  expect(saysOf('A10', solving(rewrite, asking({ formula: '$5/mo' })))).toEqual(['The solution speaks of “Rewrite”, and the ask has no work for it. Such work is usually underestimated, so price it.']);
});

it('A1 counts an item of which only the price or only the name is typed', () => {
  expect([saysOf('A1', asking({ what: '', formula: '$5,000' })), saysOf('A1', asking({ what: 'Work', formula: '' }))]).toEqual([[], []]);
  expect(saysOf('A1', asking({ what: '', formula: '' }))).toEqual(['Nothing is asked for yet. What exactly do you want approved?']);
  expect(saysOf('A2', asking({ what: '', formula: '$5,000' }))).toEqual([]);
});

describe('the options', () => {
  const options = (...names: string[]) => solving({ alternatives: names.map((name, at) => ({ ...emptyAlternative(`o${at}`), name })) });
  it('a row without a name is none', () => {
    expect([saysOf('O2', options('Do nothing', ' ')).length, saysOf('O2', options('Do nothing', 'Rent')).length, saysOf('O1', options('')).length]).toEqual([1, 0, 1]);
  });
  it('O3 counts names at sixty words, and words above', () => {
    const names = 'Join Jenkins, Bazel, Nexus and Gradle.';
    const words = (count: number) => `${names} ${'word '.repeat(count - 6).trim()}`;
    expect(saysOf('O3', solving({ summary: words(60) }))).toEqual(['The solution names 4 products. A manager buys the effect; the how can wait for the meeting.']);
    expect(saysOf('O3', solving({ summary: words(61) }))).toEqual(['The solution takes 61 words. A manager buys the effect; the how can wait for the meeting.']);
  });
});

describe('the page', () => {
  const first = (standfirst: string): Proposal => ({ ...sound, header: { ...sound.header, standfirst } });
  it('G2 says what the first lines lack', () => {
    expect(saysOf('G2', first('Builds are slow.'))).toEqual(['The first two lines carry no number. Say what to approve and what it saves, or leave them empty: the page writes them from your figures.']);
    expect(saysOf('G2', first('A cache saves five hours.'))).toEqual(['The first two lines do not say what to approve. Name the ask next to what it saves, or leave them empty: the page writes them from your figures.']);
    expect(saysOf('G2', first('We need builds that are fast.'))).toHaveLength(1);
  });

  it('G3 takes an abbreviation for explained only within one text', () => {
    const told = (statement: string, note: string): Proposal => ({ ...sound, problem: { statement }, cost: { ...sound.cost, lines: sound.cost.lines.map((line, at) => (at === 0 ? { ...line, note } : line)) } });
    const statement = 'Each of our 40 developers loses five hours a month since spring, says the RFC ';
    expect(saysOf('G3', told(statement, '(see below)'))).toEqual(['Not every reader knows what RFC is. Spell it out once.']);
    expect(saysOf('G3', told(`${statement}(see below)`, ''))).toEqual([]);
  });

  it('G4 wants a risk in words', () => {
    expect(saysOf('G4', solving({ risks: [emptyRisk('r')] }))).toEqual(['No risk is named, and everyone knows there is one. Name the biggest and what you do about it.']);
    expect(saysOf('G4', solving({ risks: [emptyRisk('r'), { ...emptyRisk('s'), risk: 'It fails' }] }))).toEqual([]);
    expect(saysOf('G4', solving({ risks: [], summary: '' }))).toEqual([]);
  });

  describe('G5, the price of waiting', () => {
    const silent = solving({ alternatives: [] }, { ...sound, ask: { ...sound.ask, items: [], decideBy: null } });
    it('is said in the solution while nothing prints it', () => expect(saysOf('G5', silent)).toEqual(['Each month of waiting costs about $14,000. Nothing on the page says so in words yet.']));
    it.each<[what: string, ask: Partial<Proposal['ask']>, found: number]>([
      ['a day of the decision', { decideBy: '2026-03-20' }, 0],
      ['an item with a name', { items: [askItem({ id: 'i', what: 'Work' })] }, 0],
      ['an item with a price', { items: [askItem({ id: 'i', formula: '$5' })] }, 0],
      ['an item with a note', { items: [askItem({ id: 'i', note: 'Soon' })] }, 0],
      ['an empty item', { items: [askItem({ id: 'i' })] }, 1],
      ['one of two items', { items: [askItem({ id: 'i' }), askItem({ id: 'j', what: 'Work' })] }, 0],
    ])('is printed with %s', (_what, ask, found) => expect(saysOf('G5', { ...silent, ask: { ...silent.ask, ...ask } })).toHaveLength(found));
    it('is said by a text that speaks of waiting', () => expect(saysOf('G5', { ...silent, roi: { ...silent.roi, summary: 'Each month of waiting hurts.' } })).toEqual([]));
    it('is not said by another option', () => expect(saysOf('G5', solving({ alternatives: [{ ...emptyAlternative('a'), name: 'Rent', verdict: 'Dear' }] }, silent))).toHaveLength(1));
  });
});

describe('the problem', () => {
  const stating = (statement: string): Proposal => ({ ...sound, problem: { statement } });
  it('is judged from eight words on', () => {
    expect(saysOf('P3', stating('builds are far too slow for our teams'))).toHaveLength(1);
    expect(saysOf('P3', stating('builds are far too slow for us'))).toEqual([]);
    expect(saysOf('P1', stating('Builds are slow.'))).toEqual(['This is too short to follow. Say who is hurt, and how.']);
    expect(saysOf('P1', stating(' '))).toEqual(['Nothing says what the problem is yet. Who is hurt, and how?']);
  });
  it('P2 minds a tool as the first word, and not an effect as the first word', () => {
    expect(saysOf('P2', stating('Migrate our builds, because each costs our teams five hours a month.'))).toHaveLength(1);
    expect(saysOf('P2', stating('Waiting for builds is why our teams want to adopt a cache since last spring.'))).toEqual([]);
    expect(saysOf('P2', stating('Our teams want to adopt a shared cache and then another since spring came.'))).toHaveLength(1);
  });
  it('P6 looks at every sentence without a number', () =>
    expect(saysOf('P6', stating('Our teams lose much of their month. The legacy process has 14 steps. It is clunky and painful for all of us since spring.'))).toEqual(['“clunky” can mean anything. A fact in its place is harder to argue with.']));
});
