/** Every text of the document that a reader reads as sentences, with the way to change it. Entries are found by id, so a fix still lands after a line was moved. */
import type { Proposal } from '../proposal/schema';

export type ProseField = {
  path: string;
  text: string;
  change: (proposal: Proposal, edit: (text: string) => string) => Proposal;
};

type Edit = (text: string) => string;

function changeEntry<Entry extends { id: string }>(entries: Entry[], id: string, change: (entry: Entry) => Entry): Entry[] {
  return entries.map((entry) => (entry.id === id ? change(entry) : entry));
}

const inHeader = (key: 'title' | 'standfirst') => (proposal: Proposal, edit: Edit): Proposal => ({ ...proposal, header: { ...proposal.header, [key]: edit(proposal.header[key]) } });
const inCost = (key: 'summary' | 'notCounted') => (proposal: Proposal, edit: Edit): Proposal => ({ ...proposal, cost: { ...proposal.cost, [key]: edit(proposal.cost[key]) } });
const inAsk = (key: 'summary' | 'stopRule') => (proposal: Proposal, edit: Edit): Proposal => ({ ...proposal, ask: { ...proposal.ask, [key]: edit(proposal.ask[key]) } });
const inRoi = (key: 'summary' | 'followUp') => (proposal: Proposal, edit: Edit): Proposal => ({ ...proposal, roi: { ...proposal.roi, [key]: edit(proposal.roi[key]) } });
const inProblem = (proposal: Proposal, edit: Edit): Proposal => ({ ...proposal, problem: { statement: edit(proposal.problem.statement) } });
const inSolution = (proposal: Proposal, edit: Edit): Proposal => ({ ...proposal, solution: { ...proposal.solution, summary: edit(proposal.solution.summary) } });

/** In the order of the page. Where a number is from is left out: a source may well name another amount. */
export function proseOf(proposal: Proposal): ProseField[] {
  const { header, problem, cost, solution, ask, roi } = proposal;
  return [
    { path: 'header.title', text: header.title, change: inHeader('title') },
    { path: 'header.standfirst', text: header.standfirst, change: inHeader('standfirst') },
    { path: 'problem.statement', text: problem.statement, change: inProblem },
    ...cost.lines.map((line, index): ProseField => ({
      path: `cost.lines.${index}.note`,
      text: line.note,
      change: (current, edit) => ({ ...current, cost: { ...current.cost, lines: changeEntry(current.cost.lines, line.id, (found) => ({ ...found, note: edit(found.note) })) } }),
    })),
    { path: 'cost.summary', text: cost.summary, change: inCost('summary') },
    { path: 'cost.notCounted', text: cost.notCounted, change: inCost('notCounted') },
    { path: 'solution.summary', text: solution.summary, change: inSolution },
    ...solution.alternatives.map((option, index): ProseField => ({
      path: `solution.alternatives.${index}.verdict`,
      text: option.verdict,
      change: (current, edit) => ({ ...current, solution: { ...current.solution, alternatives: changeEntry(current.solution.alternatives, option.id, (found) => ({ ...found, verdict: edit(found.verdict) })) } }),
    })),
    ...solution.risks.flatMap((risk, index): ProseField[] => (['risk', 'answer'] as const).map((key) => ({
      path: `solution.risks.${index}.${key}`,
      text: risk[key],
      change: (current: Proposal, edit: Edit) => ({ ...current, solution: { ...current.solution, risks: changeEntry(current.solution.risks, risk.id, (found) => ({ ...found, [key]: edit(found[key]) })) } }),
    }))),
    { path: 'ask.summary', text: ask.summary, change: inAsk('summary') },
    ...ask.items.map((item, index): ProseField => ({
      path: `ask.items.${index}.note`,
      text: item.note,
      change: (current, edit) => ({ ...current, ask: { ...current.ask, items: changeEntry(current.ask.items, item.id, (found) => ({ ...found, note: edit(found.note) })) } }),
    })),
    { path: 'ask.stopRule', text: ask.stopRule, change: inAsk('stopRule') },
    { path: 'roi.summary', text: roi.summary, change: inRoi('summary') },
    { path: 'roi.followUp', text: roi.followUp, change: inRoi('followUp') },
  ];
}
