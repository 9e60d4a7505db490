import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeResults } from '../finance/compute-results';
import { emptyAlternative, emptyProposal } from '../proposal/empty';
import { proposalSchema, type AskItem, type CostLine, type Proposal } from '../proposal/schema';
import { TEMPLATES } from '../proposal/templates';
import { arbitraryProposal } from '../sheet/arbitrary-proposal';
import { coach, countQuestions, RULES, subjectOf } from './coach';
import { COACH_SECTIONS, SEVERITIES, type Finding } from './finding';
import { askItem, costLine, soundCase } from './sound-case';

type Change = (proposal: Proposal) => Proposal;

const judge = (proposal: Proposal) => coach(proposal, computeResults(proposal));
const problem = (statement: string): Change => (proposal) => ({ ...proposal, problem: { statement } });
const header = (part: Partial<Proposal['header']>): Change => (proposal) => ({ ...proposal, header: { ...proposal.header, ...part } });
const solution = (part: Partial<Proposal['solution']>): Change => (proposal) => ({ ...proposal, solution: { ...proposal.solution, ...part } });
const ask = (part: Partial<Proposal['ask']>): Change => (proposal) => ({ ...proposal, ask: { ...proposal.ask, ...part } });
const roi = (part: Partial<Proposal['roi']>): Change => (proposal) => ({ ...proposal, roi: { ...proposal.roi, ...part } });
const cost = (part: Partial<Proposal['cost']>): Change => (proposal) => ({ ...proposal, cost: { ...proposal.cost, ...part } });
const line = (index: number, part: Partial<CostLine>): Change => (proposal) => cost({ lines: proposal.cost.lines.map((found, at) => (at === index ? { ...found, ...part } : found)) })(proposal);
const item = (index: number, part: Partial<AskItem>): Change => (proposal) => ask({ items: proposal.ask.items.map((found, at) => (at === index ? { ...found, ...part } : found)) })(proposal);
const lines = (...added: Partial<CostLine>[]): Change => (proposal) => cost({ lines: [...proposal.cost.lines, ...added.map((part, at) => costLine({ id: `more-${at}`, source: 'Logs', metric: `Added ${'abcdefgh'[at]}`, ...part }))] })(proposal);
const onlyLine = (part: Partial<CostLine>): Change => (proposal) => cost({ lines: [costLine({ id: 'only', metric: 'Only', source: 'Logs', ...part })] })(proposal);
const onlyItem = (part: Partial<AskItem>): Change => (proposal) => ask({ items: [askItem({ id: 'only', what: 'Only', ...part })] })(proposal);
const all = (...changes: Change[]): Change => (proposal) => changes.reduce((current, change) => change(current), proposal);
const same: Change = (proposal) => proposal;

const STATEMENT = 'Each of our 40 developers loses five hours a month to waiting for builds since last spring.';
const SOLUTION = 'Reuse what has not changed. The freed time goes to the backlog, about one engineer back.';
const bill = (count: number) => Array.from({ length: count }, (_, at) => ({ formula: `$${at + 1}000/mo → $${at}400/mo`, kind: 'cash' as const, source: 'Invoices' }));

/** The rule, a change of the sound case that makes it speak, one near by that does not, and the field it points at. */
const CASES: [id: string, fires: Change, silent: Change, path: string][] = [
  ['P1', problem('Builds are slow.'), problem(STATEMENT), 'problem.statement'],
  ['P2', problem('We want to migrate to a shared build cache because builds cost our teams five hours a month since spring.'), problem(`${STATEMENT} We could migrate to another tool.`), 'problem.statement'],
  ['P2', all(solution({ summary: `${SOLUTION} Then Jenkins can go.` }), problem('Our teams have Jenkins, which they cannot see into, and five hours are lost since last spring.')), problem('Our teams have Jenkins, which they cannot see into, and five hours are lost since last spring.'), 'problem.statement'],
  ['P3', problem('Our developers lose much of their month to waiting for builds since last spring.'), problem('Our developers lose twelve hours of each month to waiting for builds since last spring.'), 'problem.statement'],
  ['P4', problem('About five hours a month are lost to waiting for builds since last spring.'), problem('About five hours a month of each tester are lost to waiting for builds since last spring.'), 'problem.statement'],
  ['P5', problem('Each of our 40 developers loses five hours to builds that take too long.'), problem(STATEMENT), 'problem.statement'],
  ['P6', problem(`${STATEMENT} The process is inefficient.`), problem(`${STATEMENT} The inefficient process takes 14 steps.`), 'problem.statement'],
  ['P7', problem(`${STATEMENT} Everyone feels it.`), problem(`${STATEMENT} Everyone pays for it.`), 'problem.statement'],
  ['P8', problem(`${STATEMENT} ${'word '.repeat(80)}`), problem(`${STATEMENT} ${'word '.repeat(60)}`), 'problem.statement'],
  ['C1', cost({ lines: [] }), same, 'cost.lines'],
  ['C1', onlyLine({ formula: '' }), onlyLine({ formula: '$5/mo' }), 'cost.lines.0.formula'],
  ['C2', line(0, { source: '' }), line(0, { source: 'A guess by the team' }), 'cost.lines.0.source'],
  ['C3', line(0, { confidence: 'low' }), line(1, { confidence: 'low' }), 'cost.lines.0.confidence'],
  ['C5', line(0, { formula: '40 devs × 5 hs/mo × $100/hr' }), same, 'cost.lines.0.formula'],
  ['C5', item(0, { formula: '2 engineers × soon' }), same, 'ask.items.0.formula'],
  ['C5', solution({ alternatives: [{ ...emptyAlternative('a'), name: 'Other', saving: '$5' }] }), solution({ alternatives: [{ ...emptyAlternative('a'), name: 'Other' }] }), 'solution.alternatives.0.saving'],
  ['C5', solution({ alternatives: [{ ...emptyAlternative('a'), name: 'Other', ask: '5 hs' }] }), solution({ alternatives: [{ ...emptyAlternative('a'), name: 'Other' }] }), 'solution.alternatives.0.ask'],
  ['S4', line(1, { formula: '$1/mo' }), line(1, { formula: '$0/mo' }), 'cost.lines.1.formula'],
  ['C11', lines({ metric: 'Cloud bill of the shop', formula: '$900/mo → $500/mo', kind: 'cash', source: 'Invoices' }, { metric: 'Cloud bill of the shop', formula: '$800/mo → $500/mo', kind: 'cash', source: 'Invoices' }), lines({ metric: 'Cloud bill of the shop', formula: '$900/mo → $500/mo', kind: 'cash', source: 'Invoices' }, { metric: 'Cloud bill of the test farm', formula: '$800/mo → $500/mo', kind: 'cash', source: 'Invoices' }), 'cost.lines.3.formula'],
  ['C6', line(0, { formula: '4 devs × 60 hr/mo → 10 hr/mo × $100/hr' }), line(0, { formula: '4 devs × 30 hr/mo → 10 hr/mo × $100/hr' }), 'cost.lines.0.formula'],
  ['C6', line(0, { formula: '4 devs × 200 hr/mo → 10 hr/mo × $100/hr' }), line(0, { formula: '4 hires/mo × 200 hr → 10 hr × $100/hr' }), 'cost.lines.0.formula'],
  ['C6', all(line(0, { formula: '4 devs × 40 hr/mo → 10 hr/mo × $100/hr' }), lines({ formula: '4 devs × 35 hr/mo → 9 hr/mo × $100/hr' }, { formula: '4 devs × 20 hr/mo → 9 hr/mo × $100/hr' })), all(line(0, { formula: '4 devs × 40 hr/mo → 10 hr/mo × $100/hr' }), lines({ formula: '5 devs × 35 hr/mo → 9 hr/mo × $100/hr' }, { formula: '6 devs × 20 hr/mo → 9 hr/mo × $100/hr' })), 'cost.lines.3.formula'],
  ['C4', line(0, { source: 'Build logs 2024; loaded rate from Finance' }), line(0, { source: 'Build logs 2024, checked in March 2025; loaded rate from Finance' }), 'cost.lines.0.source'],
  ['C4', line(0, { source: 'Build logs, February 2025; rate from Finance' }), all(header({ date: '' }), line(0, { source: 'Build logs, February 2025; rate from Finance' })), 'cost.lines.0.source'],
  ['C7', line(0, { formula: '60 developers × 4–6 hr/mo → 2 hr/mo × $100/hr' }), line(0, { formula: '60 testers × 4–6 hr/mo → 2 hr/mo × $100/hr' }), 'cost.lines.0.formula'],
  ['C7', line(0, { formula: '41 engineers × 4–6 hr/mo → 2 hr/mo × $100/hr' }), line(0, { formula: '40 engineers × 4–6 hr/mo → 2 hr/mo × $100/hr' }), 'cost.lines.0.formula'],
  ['C8', line(0, { formula: '40 devs × 4–6 hr/mo → 2 hr/mo × $20/hr' }), all(header({ currency: 'JPY' }), line(0, { formula: '40 devs × 4–6 hr/mo → 2 hr/mo × ¥9000/hr' }), line(1, { formula: '¥5/mo → ¥1/mo' }), ask({ items: [] })), 'cost.lines.0.formula'],
  ['C8', item(0, { formula: '2 engineers × 3 weeks × $120/hr' }), item(0, { formula: '2 designers × 3 weeks × $120/hr' }), 'ask.items.0.formula'],
  ['C8', item(0, { formula: '2 people × 3 weeks × $120/hr' }), same, 'ask.items.0.formula'],
  ['C9', line(0, { source: 'Build logs' }), line(0, { source: 'Build logs, salary tables' }), 'cost.lines.0.source'],
  ['C10', line(0, { formula: '40 devs × 1 hr/week → 20 min/week × $100/hr' }), line(0, { formula: '37 devs × 1 hr/week → 20 min/week × $100/hr' }), 'cost.lines.0.formula'],
  ['C11', lines({ metric: 'Developers waiting long', formula: '30 devs × 3–4 hr/mo → 2 hr/mo × $100/hr' }), lines({ metric: 'Testers who reinstall', formula: '30 devs × 3–4 hr/mo → 2 hr/mo × $100/hr' }), 'cost.lines.2.formula'],
  ['C12', line(0, { formula: '40 devs × 12–15 min/day → 5 min/day × $100/hr' }), line(0, { formula: '40 devs × 12–15 min/calendar day → 5 min/calendar day × $100/hr' }), 'cost.lines.0.formula'],
  ['C13', lines(...bill(5)), lines(...bill(4)), 'cost.lines'],
  ['C14', lines({ formula: '$40/mo → $10/mo', kind: 'cash', source: 'Invoices' }), onlyLine({ formula: '$40/mo → $10/mo' }), 'cost.lines.2.metric'],
  ['S2', line(0, { formula: '40 devs × 4–6 hr/mo → 0 hr/mo × $100/hr' }), line(1, { formula: '$2,500/mo → $0/mo' }), 'cost.lines.0.note'],
  ['S3', line(0, { formula: '40 devs × 4–6 hr/mo → 30 min/mo × $100/hr' }), same, 'cost.lines.0.note'],
  ['S4', line(1, { formula: '$2,500/mo' }), same, 'cost.lines.1.formula'],
  ['S5', line(1, { formula: '$500/mo → $2,500/mo' }), same, 'cost.lines.1.formula'],
  ['S7', solution({ summary: 'Reuse what has not changed, about one engineer back.' }), solution({ summary: SOLUTION }), 'solution.summary'],
  ['S8', line(1, { source: 'A colleague' }), line(1, { source: 'A colleague', note: 'The cloud budget falls from May' }), 'cost.lines.1.note'],
  ['S9', line(1, { kind: 'avoided', source: 'A plan' }), line(1, { kind: 'avoided', source: 'Approved requisition 12' }), 'cost.lines.1.source'],
  ['S10', lines({ kind: 'avoided', formula: '40 reviewers × 5 hr/mo → 2 hr/mo × $100/hr', source: 'Approved' }), lines({ kind: 'avoided', formula: '41 reviewers × 5 hr/mo → 2 hr/mo × $100/hr', source: 'Approved' }), 'cost.lines.2.formula'],
  ['S11', all(line(0, { formula: '80 devs × 4–6 hr/mo → 2 hr/mo × $100/hr' }), solution({ summary: 'Reuse it. The freed time goes to the backlog.' })), solution({ summary: 'Reuse it. The freed time goes to the backlog.' }), 'solution.summary'],
  ['S11', all(line(0, { formula: '80 devs × 4–6 hr/mo → 2 hr/mo × $100/hr' }), solution({ summary: 'Reuse it in full. Time goes to the backlog.' })), all(line(0, { formula: '80 devs × 4–6 hr/mo → 2 hr/mo × $100/hr' }), solution({ summary: 'Reuse it. One fulltime colleague goes to the backlog.' })), 'solution.summary'],
  ['S12', line(1, { kind: 'revenue', source: 'Sales' }), line(1, { kind: 'revenue', source: 'Sales', note: 'Margin on orders' }), 'cost.lines.1.note'],
  ['S12', all(line(1, { kind: 'revenue', source: 'Sales' }), roi({ realisationPercent: { ...emptyProposal('').roi.realisationPercent, revenue: null } })), all(line(1, { kind: 'revenue', source: 'Sales' }), roi({ realisationPercent: { ...emptyProposal('').roi.realisationPercent, revenue: 40 } })), 'cost.lines.1.note'],
  ['S13', lines(...bill(4)), lines(...bill(3)), 'cost.lines'],
  ['S14', line(1, { kind: 'capacity' }), line(0, { kind: 'capacity' }), 'cost.lines.1.kind'],
  ['S14', onlyLine({ formula: '$450/mo → $0/mo', kind: 'capacity' }), onlyLine({ formula: '$450/mo → $0/mo', kind: 'avoided' }), 'cost.lines.0.kind'],
  ['S15', line(0, { formula: '40 devs × 4–6 hr/mo × $100/hr + $900/mo' }), line(0, { formula: '40 contractors × 4–6 hr/mo × $100/hr + $900/mo' }), 'cost.lines.0.formula'],
  ['S15', line(0, { formula: '40 devs × 4–6 hr/mo × $100/hr + $900/mo' }), line(0, { formula: '40 devs × 4–6 hr/mo × $100/hr + 2 devs × 3 hr/mo × $100/hr' }), 'cost.lines.0.formula'],
  ['O1', solution({ alternatives: [] }), solution({ alternatives: [{ ...emptyAlternative('a'), name: 'Change nothing' }] }), 'solution.alternatives'],
  ['O2', solution({ alternatives: [{ ...emptyAlternative('a'), name: 'Do nothing', verdict: 'Worse' }] }), same, 'solution.alternatives'],
  ['O3', solution({ summary: `${SOLUTION} ${'word '.repeat(60)}` }), same, 'solution.summary'],
  ['O3', solution({ summary: `${SOLUTION} It joins Jenkins, Bazel, Nexus and Gradle.` }), solution({ summary: `${SOLUTION} It joins Jenkins and Bazel.` }), 'solution.summary'],
  ['A1', ask({ items: [] }), ask({ items: [], summary: 'Two engineers.' }), 'ask.summary'],
  ['A2', ask({ items: [], summary: 'Two engineers.' }), same, 'ask.items'],
  ['A2', onlyItem({ formula: '' }), onlyItem({ formula: '$5' }), 'ask.items.0.formula'],
  ['A3', ask({ owner: ' ' }), same, 'ask.owner'],
  ['A4', ask({ decideBy: null }), same, 'ask.decideBy'],
  ['A5', item(1, { note: 'Upkeep by the platform team' }), item(1, { note: 'Upkeep by us, 12 months' }), 'ask.items.1.note'],
  ['A6', item(0, { formula: '2 engineers × 3 weeks × $0/hr' }), same, 'ask.items.0.formula'],
  ['A7', item(1, { note: '40 seats' }), all(item(1, { note: '40 seats' }), (proposal) => ask({ items: [...proposal.ask.items, askItem({ id: 'run', what: 'Care', formula: '4 hr/mo × $100/hr' })] })(proposal)), 'ask.items.1.note'],
  ['A7', onlyItem({ formula: '2 engineers × 3 weeks × $100/hr' }), onlyItem({ formula: '2 engineers × 3 weeks × $100/hr', note: 'Training included' }), 'ask.items.0.note'],
  ['A8', ask({ stopRule: '' }), same, 'ask.stopRule'],
  ['A10', all(onlyItem({ formula: '$500/mo' }), solution({ summary: `Rewrite the builds. ${SOLUTION}` })), solution({ summary: `Rewrite the builds. ${SOLUTION}` }), 'ask.items'],
  ['R1', onlyItem({ formula: '1 engineer × 1 day × $100/hr' }), same, 'roi.summary'],
  ['R2', all(onlyItem({ formula: '$0/mo' }), roi({ goLiveMonths: 2 })), roi({ goLiveMonths: 2 }), 'roi.goLiveMonths'],
  ['R3', roi({ goLiveMonths: 0 }), all(roi({ goLiveMonths: 0 }), onlyItem({ formula: '$500/mo' })), 'roi.goLiveMonths'],
  ['R4', roi({ rampMonths: 0 }), all(roi({ rampMonths: 0 }), onlyLine({ formula: '8 devs × 5 hr/mo → 1 hr/mo × $100/hr' })), 'roi.rampMonths'],
  ['R5', onlyItem({ formula: '$90,000/mo' }), same, 'roi.summary'],
  ['R6', onlyItem({ formula: '$900,000' }), same, 'roi.horizonMonths'],
  ['R7', solution({ summary: 'Reuse what has not changed.' }), solution({ summary: SOLUTION }), 'roi.summary'],
  ['R8', roi({ summary: '' }), roi({ summary: 'It breaks even early.' }), 'roi.summary'],
  ['R9', all(line(0, { formula: '2 devs × 4–6 hr/mo → 2 hr/mo × $100/hr' }), line(1, { formula: '$9,000/mo → $8,500/mo' }), lines({ formula: '$3,000–3,500/mo → $1,000/mo', kind: 'cash', source: 'Invoices', confidence: 'low' })), all(line(0, { formula: '2 devs × 4–6 hr/mo → 2 hr/mo × $100/hr' }), line(1, { formula: '$9,000/mo → $8,500/mo' }), lines({ formula: '$3,000–3,500/mo → $1,000/mo', kind: 'cash', source: 'Invoices', confidence: 'medium' })), 'cost.lines.2.confidence'],
  ['R10', onlyItem({ formula: '$163,000' }), onlyItem({ formula: '$110,000' }), 'roi.discountRatePercent'],
  ['R11', roi({ horizonMonths: 36 }), all(roi({ horizonMonths: 36 }), onlyItem({ formula: '$500' })), 'roi.horizonMonths'],
  ['R12', roi({ summary: 'The change saves $20,500 a month.' }), roi({ summary: 'The change saves $14,000 a month.' }), 'roi.summary'],
  ['R13', roi({ summary: 'ROI 240%. It breaks even.' }), roi({ summary: 'ROI 240% over 12 months. It breaks even.' }), 'roi.summary'],
  ['R14', line(0, { formula: '40 devs × 5 hr/mo → 2 hr/mo × $100/hr' }), line(0, { formula: '40 devs × 5–6 hr/mo → 2 hr/mo × $100/hr' }), 'cost.lines.0.formula'],
  ['R15', roi({ followUp: '' }), same, 'roi.followUp'],
  ['G2', header({ title: '' }), same, 'header.title'],
  ['G2', header({ standfirst: 'Builds are slow and we can mend them.' }), header({ standfirst: 'Builds cost 40 people their patience.' }), 'header.standfirst'],
  ['G2', header({ standfirst: 'A shared cache saves 40 developers five hours a month.' }), header({ standfirst: 'Approve a shared cache that saves 40 developers five hours a month.' }), 'header.standfirst'],
  ['G2', header({ standfirst: 'A decisive gain: a shared cache saves 40 developers five hours.' }), header({ standfirst: 'For a decision: a shared cache that saves 40 developers five hours.' }), 'header.standfirst'],
  ['G3', problem(`${STATEMENT} The RFC is open.`), problem(`${STATEMENT} The CEO knows, and so does the request for comments (RFC).`), 'problem.statement'],
  ['G4', solution({ risks: [] }), same, 'solution.risks'],
  ['G5', all(ask({ items: [], decideBy: null }), solution({ alternatives: [{ ...emptyAlternative('a'), name: 'Do nothing' }] })), solution({ alternatives: [{ ...emptyAlternative('a'), name: 'Do nothing' }] }), 'solution.summary'],
  ['G5', all(ask({ items: [], decideBy: null }), solution({ alternatives: [] })), all(ask({ items: [], decideBy: null }), solution({ alternatives: [{ ...emptyAlternative('a'), name: 'Do nothing', verdict: 'It grows' }] })), 'solution.summary'],
];

describe('every rule of the coach', () => {
  it('has nothing to say about a sound case', () => {
    expect(judge(soundCase())).toEqual([]);
  });

  it.each(CASES)('%s speaks where it should, at the right field, and is silent next to it', (id, fires, silent, path) => {
    expect(judge(fires(soundCase())).filter((finding) => finding.rule === id).map((finding) => finding.path)).toContain(path);
    expect(judge(silent(soundCase())).filter((finding) => finding.rule === id && finding.path === path)).toEqual([]);
  });

  it('S1 speaks where more would be saved than is spent', () => {
    const proposal = soundCase();
    const results = computeResults(proposal);
    const broken = { ...results, lines: results.lines.map((found) => ({ ...found, projected: -1 })) };
    expect(coach(proposal, broken).map(({ rule, severity }) => `${rule} ${severity}`)).toContain('S1 E');
    expect(coach(proposal, results)).toEqual([]);
  });

  it('is among these', () => {
    const tested = new Set([...CASES.map(([id]) => id), 'S1']);
    expect(RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('C6 is graver where a month has fewer hours', () => {
    const severity = (hours: number) => judge(line(0, { formula: `4 devs × ${hours} hr/mo → 10 hr/mo × $100/hr` })(soundCase())).find(({ rule }) => rule === 'C6')?.severity;
    expect([severity(40), severity(41), severity(160), severity(161)]).toEqual([undefined, 'W', 'W', 'E']);
    const together = (...hours: number[]) => judge(cost({ lines: hours.map((each, at) => costLine({ id: `l${at}`, metric: 'abcdef'[at], source: 'Logs', formula: `4 devs × ${each} hr/mo → 1 hr/mo × $100/hr` })) })(soundCase())).filter(({ rule }) => rule === 'C6').map(({ path, severity: grave }) => `${path} ${grave}`);
    expect(together(40, 40)).toEqual([]);
    expect(together(40, 40, 1)).toEqual(['cost.lines.2.formula W']);
    expect(together(40, 40, 40, 40)).toEqual(['cost.lines.2.formula W']);
    expect(together(40, 40, 40, 40, 1)).toEqual(['cost.lines.4.formula E', 'cost.lines.2.formula W']);
  });

  it('S8, S9 and S12 ask about what is saved, and about nothing else', () => {
    for (const kind of ['cash', 'avoided', 'revenue'] as const) {
      const ofKind = (formula: string) => judge(line(1, { kind, source: 'A colleague', formula })(soundCase())).filter(({ rule }) => ['S8', 'S9', 'S12'].includes(rule)).length;
      expect([ofKind('$500/mo → $499/mo'), ofKind('$500/mo → $500/mo'), ofKind('$500/mo → $600/mo')]).toEqual([1, 0, 0]);
    }
  });

  it('S10 compares hours that are saved, and names the first line that has them', () => {
    const same10 = (...parts: Partial<CostLine>[]) => judge(cost({ lines: parts.map((part, at) => costLine({ id: `l${at}`, metric: 'abc'[at], source: 'Approved', ...part })) })(soundCase())).filter(({ rule }) => rule === 'S10').map(({ path, sentence }) => `${path}: ${sentence}`);
    const hours = '40 devs × 5 hr/mo → 2 hr/mo × $100/hr';
    expect(same10({ formula: hours }, { formula: hours }, { formula: hours, kind: 'avoided' })).toEqual(['cost.lines.2.formula: The hours of “c” are the hours of “a”. Time that is freed cannot be sold as well.']);
    expect(same10({ formula: '$500/mo → $0/mo', kind: 'cash' }, { formula: '$600/mo → $0/mo', kind: 'avoided' })).toEqual([]);
    expect(same10({ formula: '40 devs × 5 hr/mo → 5 hr/mo × $100/hr' }, { formula: hours, kind: 'avoided' })).toEqual([]);
    expect(same10({ formula: hours }, { formula: '40 devs × 5 hr/mo → 6 hr/mo × $100/hr', kind: 'avoided' })).toEqual([]);
  });

  it('S14 takes no line for a bill that costs nothing, and one that becomes a bill for one', () => {
    const bill14 = (formula: string) => judge(onlyLine({ formula })(soundCase())).some(({ rule }) => rule === 'S14');
    expect([bill14('$0/mo → $0/mo'), bill14('$0/mo → $5/mo'), bill14('$5/mo → $0/mo')]).toEqual([false, true, true]);
  });

  it.each<[id: string, change: Change, figures: string]>([
    ['C3', line(0, { confidence: 'low' }), '“Developers waiting” is 89% of the cost'],
    ['C6', line(0, { formula: '4 devs × 60 hr/mo → 10 hr/mo × $100/hr' }), '60 hours a month for each of 4 devs'],
    ['C7', line(0, { formula: '60 developers × 4–6 hr/mo → 2 hr/mo × $100/hr' }), '40 developers, and this line counts 60'],
    ['C8', line(0, { formula: '40 devs × 4–6 hr/mo → 2 hr/mo × $20/hr' }), '$20 an hour is low'],
    ['C8', line(0, { formula: '40 devs × 4–6 hr/mo → 2 hr/mo × $300/hr' }), '$300 an hour is high'],
    ['C8', item(0, { formula: '2 engineers × 3 weeks × $120/hr' }), 'An hour costs $120 here and $100 elsewhere'],
    ['C12', line(0, { formula: '40 devs × 12–15 min/day → 5 min/day × $100/hr' }), 'counted as a working day'],
    ['S2', line(0, { formula: '40 devs × 4–6 hr/mo → 0 hr/mo × $100/hr' }), '100% of “Developers waiting”'],
    ['S3', line(0, { formula: '40 devs × 4–6 hr/mo → 30 min/mo × $100/hr' }), 'Saving 90% of “Developers waiting”'],
    ['S5', line(1, { formula: '$500/mo → $2,500/mo' }), '“Rented machines” gets dearer by $2,000/mo'],
    ['S7', solution({ summary: 'Reuse what has not changed, about one engineer back.' }), 'What will the 120 hours a month go to'],
    ['S11', all(line(0, { formula: '80 devs × 4–6 hr/mo → 2 hr/mo × $100/hr' }), solution({ summary: 'Reuse it. The freed time goes to the backlog.' })), '240 hours a month is about one full-time person back'],
    ['S11', all(line(0, { formula: '160 devs × 4–6 hr/mo → 2 hr/mo × $100/hr' }), solution({ summary: 'Reuse it. The freed time goes to the backlog.' })), '480 hours a month is about 3 full-time people back'],
    ['O3', solution({ summary: `${SOLUTION} ${'word '.repeat(60)}` }), 'The solution takes 76 words'],
    ['O3', solution({ summary: `${SOLUTION} It joins Jenkins, Bazel, Nexus and Gradle.` }), 'The solution names 4 products'],
    ['P6', problem(`${STATEMENT} The process is inefficient.`), '“inefficient” can mean anything'],
    ['P7', problem(`${STATEMENT} Everyone feels it.`), '“feels” is about feelings'],
    ['R3', roi({ goLiveMonths: 0 }), 'holds 3 weeks of work'],
    ['R4', roi({ rampMonths: 0 }), '40 people will not change in a day. Give them 2 months'],
    ['R5', onlyItem({ formula: '$14,000/mo' }), 'it saves as much as it costs'],
    ['R5', onlyItem({ formula: '$14,001/mo' }), 'it costs $1/mo more than it saves'],
    ['R6', onlyItem({ formula: '$900,000' }), 'not paid back within 12 months'],
    ['R13', roi({ summary: 'ROI 240%. It breaks even.' }), '“ROI” stands without a time'],
  ])('%s names what it is about: %#', (id, change, figures) => {
    expect(judge(change(soundCase())).filter(({ rule }) => rule === id).map(({ sentence }) => sentence).join(' ')).toContain(figures);
  });

  it('finds nothing in the templates that stops them from being ready', () => {
    for (const template of TEMPLATES) expect(judge(template.build('2026-03-02')).filter(({ severity }) => severity === 'E').map(({ sentence }) => sentence)).toEqual([]);
  });

  it('takes no line of the templates for a bill', () => {
    for (const template of TEMPLATES) expect(judge(template.build('2026-03-02')).filter(({ rule }) => rule === 'S14')).toEqual([]);
  });

  it('asks little of an empty proposal', () => {
    expect(judge(emptyProposal('')).map(({ rule }) => rule)).toEqual(['P1', 'C1', 'A1', 'G2']);
  });
});

describe('the list', () => {
  it('puts the gravest first, then follows the page, and says something about each line before it says more about one', () => {
    const found = judge(all(line(0, { source: '', formula: '40 devs × 5 hr/mo × $100/hr' }), ask({ owner: '' }), header({ title: '' }), problem('Too short.'))(soundCase()));
    expect(found.filter(({ severity }) => severity !== 'T').map(({ rule }) => rule)).toEqual(['P1', 'G2', 'C2', 'A3', 'R6', 'S4']);
  });

  it('counts what a manager will ask, not the tips', () => {
    const found = judge(all(ask({ owner: '', stopRule: '' }))(soundCase()));
    expect(found.map(({ rule }) => rule)).toEqual(['A3', 'A8']);
    expect(countQuestions(found)).toBe(1);
  });

  it('keeps the key of a finding when its line is moved', () => {
    const proposal = line(0, { source: '' })(soundCase());
    const moved = cost({ lines: proposal.cost.lines.toReversed() })(proposal);
    const [before, after] = [proposal, moved].map((given) => judge(given).find(({ rule }) => rule === 'C2'));
    expect([before?.path, after?.path]).toEqual(['cost.lines.0.source', 'cost.lines.1.source']);
    expect(before?.key).toBe('C2 cost.lines.waiting.source');
    expect(after?.key).toBe(before?.key);
  });

  it('names the eleventh line and an option by their ids in the key', () => {
    const many = lines(...Array.from({ length: 9 }, () => ({ formula: '$5,000/mo → $4,000/mo' })))(soundCase());
    expect(judge(line(10, { source: '' })(many)).find(({ rule }) => rule === 'C2')?.key).toBe('C2 cost.lines.more-8.source');
    expect(judge(solution({ alternatives: [{ ...emptyAlternative('rent'), name: 'Rent', saving: '$5' }] })(soundCase())).find(({ rule }) => rule === 'C5')?.key).toBe('C5 solution.alternatives.rent.saving');
    expect(judge(item(1, { note: 'Upkeep by us' })(soundCase())).find(({ rule }) => rule === 'A5')?.key).toBe('A5 ask.items.licence.note');
  });

  it('speaks as a colleague', () => {
    const found = CASES.flatMap(([, fires]) => judge(fires(soundCase())));
    for (const { sentence, rule } of found) {
      expect(`${rule}: ${sentence}`).not.toMatch(/!|\bplease\b|\boops\b|\binvalid\b|undefined|\bnan\b|\bnull\b|\s{2}/i);
      expect(sentence).toMatch(/^[\p{Lu}“"$\d].*[.?]$/u);
    }
  });
});

describe('a fix', () => {
  const fixOf = (proposal: Proposal, id: string) => {
    const finding = judge(proposal).find(({ rule, fix }) => rule === id && fix !== null);
    return { label: finding?.fix?.label, fixed: finding?.fix?.apply(proposal) ?? proposal };
  };
  const FIXES: [id: string, broken: Change, label: string, read: (proposal: Proposal) => unknown, becomes: unknown][] = [
    ['R14', line(0, { formula: '40 devs × 5 hr/mo → 2 hr/mo × $100/hr' }), 'Use 4–6 hr/mo', (proposal) => proposal.cost.lines[0]?.formula, '40 devs × 4–6 hr/mo → 2 hr/mo × $100/hr'],
    ['C10', line(0, { formula: '40 devs × 30 min/week → 20 min/week × $100/hr' }), 'Use 25–35 min/week', (proposal) => proposal.cost.lines[0]?.formula, '40 devs × 25–35 min/week → 20 min/week × $100/hr'],
    ['C12', line(0, { formula: '40 devs × 12–15 min/day → 5 min/day × $100/hr' }), 'Use calendar days', (proposal) => proposal.cost.lines[0]?.formula, '40 devs × 12–15 min/calendar day → 5 min/calendar day × $100/hr'],
    ['S15', line(0, { formula: 'Waiting: 40 devs × 4–6 hr/mo × $100/hr + $900/mo plus $50/mo' }), 'Split into two lines', (proposal) => proposal.cost.lines.slice(0, 2).map(({ id, metric, formula, kind, source }) => [id, metric, formula, kind, source]), [
      ['waiting', 'Developers waiting', 'Waiting: 40 devs × 4–6 hr/mo × $100/hr', 'capacity', 'Build logs; loaded rate from Finance'],
      ['waiting-bill', 'Developers waiting: the bill', '$900/mo + $50/mo', 'cash', 'Build logs; loaded rate from Finance'],
    ]],
    ['S15', line(1, { metric: '', formula: '$2,500/mo + 4 devs × 5 hr/mo × $100/hr → 0' }), 'Split into two lines', (proposal) => proposal.cost.lines.slice(1).map(({ metric, formula, kind }) => [metric, formula, kind]), [
      ['', '4 devs × 5 hr/mo × $100/hr → 0', 'capacity'], ['', '$2,500/mo → 0', 'cash'],
    ]],
    ['S14', line(1, { kind: 'capacity' }), 'Count as cash', (proposal) => proposal.cost.lines.map(({ kind }) => kind), ['capacity', 'cash']],
    ['O1', solution({ alternatives: [] }), 'Add “Do nothing”', (proposal) => proposal.solution.alternatives.map(({ name }) => name), ['Do nothing']],
    ['R3', roi({ goLiveMonths: 0 }), 'Take it from the ask', (proposal) => proposal.roi.goLiveMonths, null],
    ['R4', roi({ rampMonths: 0 }), 'Use 2 months', (proposal) => proposal.roi.rampMonths, 2],
    ['R12', roi({ summary: 'It saves $20,500 a month. It breaks even.' }), 'Write $14,000', (proposal) => proposal.roi.summary, 'It saves $14,000 a month. It breaks even.'],
  ];

  it.each(FIXES)('of %s does what its button says and answers the finding', (id, breakIt, label, read, becomes) => {
    const broken = breakIt(soundCase());
    const before = structuredClone(broken);
    const { label: said, fixed } = fixOf(broken, id);
    expect(said).toBe(label);
    expect(read(fixed)).toEqual(becomes);
    expect(judge(fixed).filter(({ rule }) => rule === id)).toEqual([]);
    expect(broken).toEqual(before);
  });

  it('of S15 is not offered where nobody knows what becomes of each part', () => {
    const found = judge(line(0, { formula: '40 devs × 4–6 hr/mo × $100/hr + $900/mo → $5,000/mo' })(soundCase())).filter(({ rule }) => rule === 'S15');
    expect(found.map(({ fix }) => fix)).toEqual([null]);
  });

  it('of S15 leaves the figures as they were, and a line alone that was changed meanwhile', () => {
    const broken = line(0, { formula: '40 devs × 4–6 hr/mo × $100/hr + $900/mo' })(soundCase());
    const { fix } = judge(broken).find(({ rule }) => rule === 'S15') ?? {};
    const { currentPerMonth, savingPerMonth } = computeResults(broken).totals;
    expect(computeResults(fix?.apply(broken) ?? broken).totals).toMatchObject({ currentPerMonth, savingPerMonth });
    const changed = line(0, { formula: '$5/mo' })(broken);
    expect(fix?.apply(changed)).toBe(changed);
    const taken = line(1, { id: 'waiting-bill' })(broken);
    expect(new Set(fix?.apply(taken).cost.lines.map(({ id }) => id)).size).toBe(3);
    const full = cost({ lines: [...broken.cost.lines, ...Array.from({ length: 58 }, (_, at) => costLine({ id: `x${at}` }))] })(broken);
    expect(fix?.apply(full)).toBe(full);
  });

  it('leaves a text alone that was changed meanwhile', () => {
    const broken = roi({ summary: 'It saves $20,500 a month. It breaks even.' })(soundCase());
    const { fix } = judge(broken).find(({ rule }) => rule === 'R12') ?? {};
    const changed = roi({ summary: 'Now it saves $20,500 a month.' })(broken);
    expect(fix?.apply(changed)).toEqual(changed);
  });
});

describe('on any document', () => {
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);

  it('never throws, points into the document, and offers only fixes that can be stored', () => {
    fc.assert(
      fc.property(arbitraryProposal, (proposal) => {
        const found = judge(proposal);
        for (const { path, section, sentence, fix } of found) {
          expect(COACH_SECTIONS).toContain(section);
          expect(sentence.length).toBeGreaterThan(10);
          expect(path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), proposal)).not.toBe(undefined);
          if (fix) expect(proposalSchema.safeParse(fix.apply(proposal)).success).toBe(true);
        }
        expect(found.map(rank)).toEqual(found.map(rank).toSorted((one, other) => one - other));
        expect(new Set(found.map((finding) => `${finding.key} ${finding.sentence}`)).size).toBeLessThanOrEqual(found.length);
        expect(countQuestions(found)).toBe(found.filter(({ severity }) => severity !== 'T').length);
      }),
      { numRuns: 150 },
    );
  });

  it('takes a line and all its fields as one subject, and a field of its own as itself', () => {
    expect(['cost.lines.2.source', 'cost.lines.12.source', 'cost.lines', 'roi.goLiveMonths'].map(subjectOf)).toEqual(['cost.lines.2', 'cost.lines.12', 'cost.lines', 'roi.goLiveMonths']);
  });
});
