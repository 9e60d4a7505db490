/**
 * A weak and a strong example for each section, from one team and its unreliable tests. Every text has its place in the
 * document, so that the coach can be asked about it: the strong ones together leave it nothing to say.
 */
import { PROBLEM_COPY, SOLUTION_COPY } from './copy';
import { ASK_COPY, COST_COPY, ROI_COPY } from './figures-copy';
import type { StepId } from './steps';

export type ExampleText = { path: string; label: string; text: string };
export type SectionExample = { weak: readonly ExampleText[]; strong: readonly ExampleText[]; /** What makes the difference. */ why: string };

const problem = (text: string) => [{ path: 'problem.statement', label: PROBLEM_COPY.statement.label, text }];
const metric = (text: string) => ({ path: 'cost.lines.0.metric', label: COST_COPY.metric.label, text });
const cost = (text: string) => ({ path: 'cost.lines.0.formula', label: COST_COPY.formula.label, text });
const solution = (text: string) => ({ path: 'solution.summary', label: SOLUTION_COPY.summary.label, text });
const ask = (text: string) => ({ path: 'ask.summary', label: ASK_COPY.summary.label, text });
const roi = (text: string) => ({ path: 'roi.summary', label: ROI_COPY.summary.label, text });

export const EXAMPLES: Record<StepId, SectionExample> = {
  problem: {
    weak: problem('Our tests are legacy and painful. We should adopt a modern framework.'),
    strong: problem('Each of our 24 developers repeats failed builds about five times a week, half an hour each time, because tests fail without a reason. Since March two real faults went out that way: a red build no longer stops anyone.'),
    why: 'People, numbers and a date can be checked. “Legacy” cannot.',
  },
  cost: {
    weak: [metric('Unreliable tests'), cost('$20,000/mo')],
    strong: [
      metric('Builds repeated for no reason'),
      cost('24 devs × 4–6/wk × 30 min → 10 min × $95/hr'),
      { path: 'cost.lines.0.note', label: COST_COPY.note.label, text: 'The twelve worst tests are repaired, the others run apart' },
      { path: 'cost.lines.0.source', label: COST_COPY.source.label, text: 'Build logs, January to March; loaded rate from Finance' },
    ],
    why: 'Each number can be questioned by itself, it says what is left after the change, and it says who counted.',
  },
  solution: {
    weak: [solution('Migrate the whole suite to Vitest, Playwright, Docker and Nexus, which is best practice.')],
    strong: [
      solution('Repair the twelve tests behind most of the repeats, and let the others warn without holding anybody up. The freed time goes to the product backlog: about one engineer back.'),
      { path: 'solution.alternatives.0.name', label: SOLUTION_COPY.name.label, text: 'Repeat failed builds by machine' },
      { path: 'solution.alternatives.0.verdict', label: SOLUTION_COPY.verdict.label, text: 'Hides real faults as well, and the machines cost more' },
    ],
    why: 'It says what will be different and what the freed time is for. Names of tools can wait for the meeting.',
  },
  ask: {
    weak: [ask('Some time to look after our tests.')],
    strong: [
      ask('Two engineers for three weeks in May, from our own team.'),
      { path: 'ask.items.0.what', label: ASK_COPY.what.label, text: 'Two engineers' },
      { path: 'ask.items.0.formula', label: ASK_COPY.formula.label, text: '2 engineers × 3 weeks × $95/hr' },
      { path: 'ask.stopRule', label: ASK_COPY.stopRule.label, text: 'If repeats have not halved after four weeks, we stop.' },
    ],
    why: 'It can be answered with yes or no, has a price, and says when it would end.',
  },
  roi: {
    weak: [roi('The ROI is huge and it pays for itself in no time.')],
    strong: [
      roi('It breaks even within the year, even if only a third of the saving comes true.'),
      { path: 'roi.followUp', label: ROI_COPY.followUp.label, text: 'In September we count the repeats in the same build logs and report them beside these figures.' },
    ],
    why: 'It says by when, it survives a bad year, and it names the day on which it is checked.',
  },
};

export const EXAMPLES_COPY = { weak: 'Weak', strong: 'Strong' } as const;
