/**
 * How far each section is, and what it still wants. It gates nothing but the word "ready":
 * an unfinished proposal is saved, shared and exported like any other.
 */
import type { Proposal } from './schema';
import { STEPS, type StepId } from './steps';

export type ReadyState = 'empty' | 'started' | 'ready';

export type Missing =
  | 'statement' | 'longerStatement'
  | 'costLine' | 'unreadCost' | 'metric'
  | 'solution' | 'alternative'
  | 'askItem' | 'unreadAsk'
  | 'figures' | 'horizon';

export type SectionReadiness = { state: ReadyState; missing: Missing[] };

/** What only the figures know. */
export type ReadFacts = {
  /** Ids of the cost lines and ask items whose formula was read. */
  readIds: ReadonlySet<string>;
  /** Whether a return over the horizon could be worked out: of something that is saved or spent. */
  hasReturn: boolean;
};

/** The part of the results that readiness looks at; this room knows no more of them. */
type ReadResults = {
  lines: readonly { id: string; error: unknown }[];
  ask: readonly { id: string; error: unknown }[];
  views: { drafted: { net: number | null; benefit: number | null; cost: number | null } };
};

export function readFacts({ lines, ask, views }: ReadResults): ReadFacts {
  const read = [...lines, ...ask].filter((entry) => entry.error === null);
  const { net, benefit, cost } = views.drafted;
  return { readIds: new Set(read.map((entry) => entry.id)), hasReturn: net !== null && (benefit !== 0 || cost !== 0) };
}

/** Fewer words than this do not say who is hurt and how. */
const STATEMENT_WORDS = 8;

/** Words as a reader counts them: runs of anything but white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const isBlank = (text: string) => text.trim() === '';

/** An empty section is one where nothing was typed; a ready one misses nothing. */
function judge(isEmpty: boolean, missing: Missing[]): SectionReadiness {
  return { state: isEmpty ? 'empty' : missing.length > 0 ? 'started' : 'ready', missing };
}

function judgeProblem({ problem }: Proposal): SectionReadiness {
  const words = countWords(problem.statement);
  if (words === 0) return judge(isBlank(problem.statement), ['statement']);
  return judge(false, words < STATEMENT_WORDS ? ['longerStatement'] : []);
}

function judgeCost({ cost }: Proposal, { readIds }: ReadFacts): SectionReadiness {
  const written = cost.lines.filter((line) => !isBlank(line.metric) || !isBlank(line.formula));
  const missing: Missing[] = [];
  if (written.length === 0) missing.push('costLine');
  if (written.some((line) => !readIds.has(line.id))) missing.push('unreadCost');
  if (written.some((line) => isBlank(line.metric))) missing.push('metric');
  return judge(written.length === 0 && isBlank(cost.summary) && isBlank(cost.notCounted), missing);
}

function judgeSolution({ solution }: Proposal): SectionReadiness {
  const named = solution.alternatives.filter((alternative) => !isBlank(alternative.name));
  const missing: Missing[] = [];
  if (isBlank(solution.summary)) missing.push('solution');
  if (named.length === 0) missing.push('alternative');
  return judge(isBlank(solution.summary) && named.length === 0 && solution.risks.every((risk) => isBlank(risk.risk)), missing);
}

function judgeAsk({ ask }: Proposal, { readIds }: ReadFacts): SectionReadiness {
  const written = ask.items.filter((item) => !isBlank(item.what) || !isBlank(item.formula));
  const missing: Missing[] = [];
  if (written.length === 0) missing.push('askItem');
  if (written.some((item) => !readIds.has(item.id))) missing.push('unreadAsk');
  return judge(written.length === 0 && isBlank(ask.summary), missing);
}

function judgeReturn({ roi, cost }: Proposal, { hasReturn }: ReadFacts): SectionReadiness {
  const missing: Missing[] = [];
  if (roi.horizonMonths === null) missing.push('horizon');
  if (!hasReturn) missing.push('figures');
  return judge(!hasReturn && cost.lines.every((line) => isBlank(line.formula)) && isBlank(roi.summary), missing);
}

export function judgeReadiness(proposal: Proposal, facts: ReadFacts): Record<StepId, SectionReadiness> {
  return {
    problem: judgeProblem(proposal),
    cost: judgeCost(proposal, facts),
    solution: judgeSolution(proposal),
    ask: judgeAsk(proposal, facts),
    roi: judgeReturn(proposal, facts),
  };
}

export function countReady(sections: Record<StepId, SectionReadiness>): number {
  return STEPS.filter((step) => sections[step].state === 'ready').length;
}
