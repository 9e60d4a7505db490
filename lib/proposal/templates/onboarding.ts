/** New developers who wait two weeks for a working computer: freed time of the new and of those who help them. */
import { emptyProposal } from '../empty';
import type { Proposal } from '../schema';
import { fridayAfter } from './friday-after';

export function onboarding(today: string): Proposal {
  const empty = emptyProposal(today);
  return {
    ...empty,
    header: { ...empty.header, title: 'Make new developers productive in their first week' },
    problem: {
      statement:
        'A new developer needs two weeks before the first change goes live. Most of that time goes into installing tools, waiting for access and asking colleagues for steps that nobody wrote down. We hire two developers a month, and each of them also takes half a week from an experienced colleague.',
    },
    cost: {
      summary: '',
      notCounted: 'those who leave early',
      lines: [
        {
          id: 'setup', metric: 'New developers setting up', formula: '2 hires/mo × 2 weeks → 3 days × $100/hr',
          kind: 'capacity', confidence: 'medium', note: 'One command prepares the computer',
          source: 'Start and first-release dates of the last six hires',
        },
        {
          id: 'mentors', metric: 'Colleagues who help them', formula: '2 hires/mo × 20 hr → 8 hr × $100/hr',
          kind: 'capacity', confidence: 'low', note: 'A tested guide answers first',
          source: 'Estimate by three mentors',
        },
      ],
    },
    solution: {
      summary:
        '**One command sets up a computer, and one checklist grants access before the first day.** Both are tested every night, so they stay right. The freed time goes to the first project of each new colleague.',
      alternatives: [
        { id: 'guide', name: 'Write a better guide', ask: '1 engineer × 1 week × $100/hr', saving: '2 hires/mo × 2 weeks → 8 days × $100/hr', verdict: 'Cheap, but out of date within months' },
        { id: 'nothing', name: 'Do nothing', ask: '', saving: '', verdict: 'Every hire of the coming year starts two weeks late' },
      ],
      risks: [{ id: 'stale', risk: 'The setup breaks when tools change', answer: 'The nightly test fails first, and the owner mends it the same day' }],
    },
    ask: {
      summary: '',
      items: [
        { id: 'engineers', what: 'Two engineers', formula: '2 engineers × 4 weeks × $100/hr', quoted: false, note: '' },
        { id: 'upkeep', what: 'Upkeep', formula: '1 engineer × 4 hr/mo × $100/hr', quoted: false, note: '' },
      ],
      owner: 'Lead of the developer tools team',
      decideBy: fridayAfter(today, 21),
      stopRule: 'If the next two hires still need more than a week, we stop and keep the checklist.',
    },
    roi: { ...empty.roi, followUp: 'We note the first-release date of every hire and report the average after three months.' },
    settings: { ...empty.settings, hourlyRate: 100 },
  };
}
