/** Incidents: fewer of them, not faster ones; the lost orders are a risk line, counted at their expected value. */
import { emptyProposal } from '../empty';
import type { Proposal } from '../schema';
import { fridayAfter } from './friday-after';

export function onCall(today: string): Proposal {
  const empty = emptyProposal(today);
  return {
    ...empty,
    header: { ...empty.header, title: 'Stop unsafe database changes before they wake anyone' },
    problem: {
      statement:
        'Changes to database queries go live without a check of what they do under load. About 24 times a month one of them slows the shop down. Two engineers on call then spend three hours each finding and undoing it, often at night, and customers cannot order meanwhile.',
    },
    cost: {
      summary: '',
      notCounted: 'tired colleagues',
      lines: [
        {
          id: 'calls', metric: 'Engineers called out', formula: '24 calls/mo → 10 calls/mo × 2 people × 3 hr × $100/hr',
          kind: 'capacity', confidence: 'medium', note: 'Unsafe changes are stopped first',
          source: 'On-call records of the last six months',
        },
        {
          id: 'orders', metric: 'Orders lost in outages', formula: '2 outages/quarter → 1 outage/quarter × $6,000 each',
          kind: 'risk', confidence: 'low', note: 'Margin on orders, not revenue',
          source: 'Sales dashboard, the last four outages',
        },
      ],
    },
    solution: {
      summary:
        '**Try every query change on a copy of the data before it goes live.** A check measures how long it takes and what it blocks, and stops those that would hurt. The freed time goes to the reliability backlog.',
      alternatives: [
        { id: 'review', name: 'A second reviewer for each change', ask: '60 changes/mo × 30 min × $100/hr', saving: '24 calls/mo → 18 calls/mo × 2 people × 3 hr × $100/hr', verdict: 'Slower, and people miss what load shows' },
        { id: 'nothing', name: 'Do nothing', ask: '', saving: '', verdict: 'The calls continue' },
      ],
      risks: [{ id: 'block', risk: 'The check stops a change that is safe', answer: 'The author can overrule it with a reason, and we review those monthly' }],
    },
    ask: {
      summary: '',
      items: [
        { id: 'engineers', what: 'Two engineers', formula: '2 engineers × 4 weeks × $100/hr', quoted: false, note: '' },
        { id: 'copy', what: 'A test copy of the database', formula: '$300/mo', quoted: false, note: 'Provider list price' },
      ],
      owner: 'Lead of the database team',
      decideBy: fridayAfter(today, 21),
      stopRule: 'If calls have not fallen by a quarter two months after go-live, we stop.',
    },
    roi: { ...empty.roi, rampMonths: 1, followUp: 'We count calls from the on-call records each month and report them for six months.' },
    settings: { ...empty.settings, hourlyRate: 100 },
  };
}
