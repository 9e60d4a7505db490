/** The empty proposal and the empty entry of each list: what a key that was left out takes as its value. */
import type { Alternative, AskItem, CostLine, Proposal, Risk } from './schema';

/** @param today ISO date (YYYY-MM-DD) printed on the page, or '' for none. */
export function emptyProposal(today: string): Proposal {
  return {
    schemaVersion: 1,
    notationVersion: 1,
    header: {
      title: '', standfirst: '', author: '', team: '', decisionMaker: '',
      date: today, currency: 'USD', locale: 'en-US', paper: 'A4',
    },
    problem: { statement: '' },
    cost: { summary: '', notCounted: '', lines: [] },
    solution: { summary: '', alternatives: [], risks: [] },
    ask: { summary: '', items: [], owner: '', decideBy: null, stopRule: '' },
    roi: {
      summary: '',
      horizonMonths: 12,
      goLiveMonths: null,
      rampMonths: 0,
      discountRatePercent: 10,
      realisationPercent: { cash: 100, avoided: 50, capacity: 50, revenue: 100, risk: 100 },
      riskPercent: { high: 0, medium: 10, low: 20, costs: 20 },
      seed: 1,
      followUp: '',
    },
    settings: { hourlyRate: null, hoursPerDay: 8, daysPerWeek: 5, sprintWeeks: 2 },
  };
}

export function emptyCostLine(id: string): CostLine {
  return { id, metric: '', formula: '', kind: 'capacity', confidence: 'medium', source: '', note: '' };
}

export function emptyAskItem(id: string): AskItem {
  return { id, what: '', formula: '', quoted: false, note: '' };
}

export function emptyAlternative(id: string): Alternative {
  return { id, name: '', verdict: '', ask: '', saving: '' };
}

export function emptyRisk(id: string): Risk {
  return { id, risk: '', answer: '' };
}
