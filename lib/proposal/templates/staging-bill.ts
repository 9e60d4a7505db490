/** A bill that shrinks: cash, one week of work, no freed time to argue about. */
import { emptyProposal } from '../empty';
import type { Proposal } from '../schema';
import { fridayAfter } from './friday-after';

export function stagingBill(today: string): Proposal {
  const empty = emptyProposal(today);
  return {
    ...empty,
    header: { ...empty.header, title: 'Turn the staging servers off at night' },
    problem: {
      statement:
        'We test every release on a copy of our systems, the staging servers. The teams use them on weekdays from eight to seven, but the provider bills us for all 168 hours of the week. Two thirds of that bill buys idle machines, and it has risen with every service we added.',
    },
    cost: {
      summary: '',
      notCounted: 'energy',
      lines: [
        {
          id: 'servers', metric: 'Staging servers', formula: '$9,000/mo → $3,400/mo',
          kind: 'cash', confidence: 'high', note: 'On for 55 hours of the week, off at night and at weekends',
          source: 'Cloud invoices, average of the last three months',
        },
      ],
    },
    solution: {
      summary:
        '**Switch staging off when nobody works.** A schedule stops the servers at seven in the evening and starts them at seven in the morning. Anyone can start them with one button for a late release.',
      alternatives: [
        { id: 'smaller', name: 'Use smaller servers all day', ask: '', saving: '$9,000/mo → $6,500/mo', verdict: 'Saves less, and tests no longer show how the real servers behave' },
        { id: 'nothing', name: 'Do nothing', ask: '', saving: '', verdict: 'The bill rises with every service we add' },
      ],
      risks: [{ id: 'late', risk: 'A late release finds the servers off', answer: 'One button starts them within ten minutes' }],
    },
    ask: {
      summary: '',
      items: [{ id: 'engineer', what: 'One engineer', formula: '1 engineer × 1 week × $100/hr', quoted: false, note: '' }],
      owner: 'Lead of the platform team',
      decideBy: fridayAfter(today, 14),
      stopRule: 'If the servers miss two working mornings in the first month, we switch the schedule off.',
    },
    roi: { ...empty.roi, followUp: 'The invoice of the second month shows the saving; we report it to Finance.' },
    settings: { ...empty.settings, hourlyRate: 100 },
  };
}
