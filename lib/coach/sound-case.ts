/** Test support: a case about which there is nothing to remark, so that each rule can be broken alone. */
import { emptyAlternative, emptyAskItem, emptyCostLine, emptyProposal, emptyRisk } from '../proposal/empty';
import type { AskItem, CostLine, Proposal } from '../proposal/schema';

export function soundCase(): Proposal {
  const empty = emptyProposal('2026-03-02');
  return {
    ...empty,
    header: { ...empty.header, title: 'Stop paying 40 developers to wait for builds' },
    problem: { statement: 'Each of our 40 developers loses about five hours a month to waiting for builds. The queue has grown with every team we added since last spring.' },
    cost: {
      ...empty.cost,
      lines: [
        costLine({ id: 'waiting', metric: 'Developers waiting', formula: '40 devs × 4–6 hr/mo → 2 hr/mo × $100/hr', confidence: 'high', source: 'Build logs; loaded rate from Finance' }),
        costLine({ id: 'machines', metric: 'Rented machines', formula: '$2,500/mo → $500/mo', kind: 'cash', confidence: 'high', source: 'Cloud invoices' }),
      ],
    },
    solution: {
      summary: 'Reuse what has not changed, and test in parallel. The freed time goes to the product backlog, about one engineer back.',
      alternatives: [
        { ...emptyAlternative('faster'), name: 'Rent faster machines', ask: '$3,000/mo', saving: '40 devs × 5 hr/mo → 3 hr/mo × $100/hr', verdict: 'Helps half as much' },
        { ...emptyAlternative('nothing'), name: 'Do nothing', verdict: 'The queue grows' },
      ],
      risks: [{ ...emptyRisk('cache'), risk: 'A wrong entry hides a broken build', answer: 'One build a night runs without it' }],
    },
    ask: {
      ...empty.ask,
      items: [
        askItem({ id: 'engineers', what: 'Two engineers', formula: '2 engineers × 3 weeks × $100/hr' }),
        askItem({ id: 'licence', what: 'Build cache licence', formula: '$500/mo', note: '40 seats, upkeep by the platform team' }),
      ],
      owner: 'Lead of the platform team',
      decideBy: '2026-03-20',
      stopRule: 'If builds are not twice as fast after four weeks, we stop.',
    },
    roi: { ...empty.roi, rampMonths: 1, summary: 'It breaks even within the year, even if only a quarter of the savings arrive.', followUp: 'We measure the waiting time again after three months.' },
  };
}

export function costLine(line: Partial<CostLine> & { id: string }): CostLine {
  return { ...emptyCostLine(line.id), ...line };
}

export function askItem(item: Partial<AskItem> & { id: string }): AskItem {
  return { ...emptyAskItem(item.id), ...item };
}
