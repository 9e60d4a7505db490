/** The founding example: 18,000 + 2,000 is 20,000, and the page says so. */
import { emptyProposal } from '../empty';
import type { Proposal } from '../schema';
import { fridayAfter } from './friday-after';

export function slowCi(today: string): Proposal {
  const empty = emptyProposal(today);
  return {
    ...empty,
    header: { ...empty.header, title: 'Stop paying 40 developers to wait for builds' },
    problem: {
      statement:
        'Every change waits for a build before anyone can test it. Each of our 40 developers loses about five hours a month to that queue and starts something else meanwhile. We pay for it twice: once in waiting, and again in rented machines that rebuild code nobody has changed. The queue grows with every developer we hire.',
    },
    cost: {
      summary: '',
      notCounted: 'late releases',
      lines: [
        {
          id: 'waiting', metric: 'Developers waiting for builds', formula: '40 devs × 5 hr/mo → 30 min/mo × $100/hr',
          kind: 'capacity', confidence: 'medium', note: 'Finished work is reused',
          source: 'Estimate by the team, to be checked against build logs',
        },
        {
          id: 'machines', metric: 'CI/CD EC2 machines', formula: '$2,500/mo → $500/mo',
          kind: 'cash', confidence: 'high', note: 'Nothing is built twice',
          source: 'Cloud invoices, average of the last three months',
        },
      ],
    },
    solution: {
      summary:
        '**Reuse what has not changed, and test in parallel.** A shared build cache skips unchanged steps, and the tests are split over eight machines. The freed time goes to the product backlog the teams already have.',
      alternatives: [
        { id: 'faster', name: 'Rent faster machines', ask: '$3,000/mo', saving: '40 devs × 5 hr/mo → 3 hr/mo × $100/hr', verdict: 'Wait falls only to 3 hr/mo' },
        { id: 'nothing', name: 'Do nothing', ask: '', saving: '', verdict: 'The queue grows with each hire' },
      ],
      risks: [{ id: 'cache', risk: 'A wrong cache entry hides a broken build', answer: 'One build a night runs without the cache' }],
    },
    ask: {
      summary: '',
      items: [
        { id: 'engineers', what: 'Two engineers', formula: '2 engineers × 3 weeks × $100/hr', quoted: false, note: '' },
        { id: 'licence', what: 'Build cache licence', formula: '$500/mo', quoted: false, note: 'List price for 40 seats' },
      ],
      owner: 'Lead of the platform team',
      decideBy: fridayAfter(today, 21),
      stopRule: 'If builds are not twice as fast within four weeks of go-live, we stop.',
    },
    roi: { ...empty.roi, rampMonths: 1, followUp: 'Three months after go-live we measure the waiting time again.' },
    settings: { ...empty.settings, hourlyRate: 100 },
  };
}
