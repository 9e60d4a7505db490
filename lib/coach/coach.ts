/**
 * What a manager will ask, asked first. Pure rules over the proposal and its figures; it never blocks anything.
 * Total and linear in the size of the document: any draft gives findings, none throws.
 */
import type { Results } from '../finance/results';
import type { Proposal } from '../proposal/schema';
import { gatherFacts } from './facts';
import { COACH_SECTIONS, SEVERITIES, type CoachSection, type Finding, type Note, type Rule } from './finding';
import { COST_RULES } from './rules/cost';
import { PAGE_RULES } from './rules/page';
import { PROBLEM_RULES } from './rules/problem';
import { PROSE_FIGURE_RULES } from './rules/prose-figures';
import { RETURN_RULES } from './rules/returns';
import { SAVING_RULES } from './rules/savings';
import { SOLUTION_AND_ASK_RULES } from './rules/solution-and-ask';

export const RULES: readonly Rule[] = [...PROBLEM_RULES, ...COST_RULES, ...SAVING_RULES, ...SOLUTION_AND_ASK_RULES, ...RETURN_RULES, ...PROSE_FIGURE_RULES, ...PAGE_RULES];

/**
 * Every finding, the gravest first, then by section. Within one severity the first remark about each line or field stands
 * before second remarks about the same one.
 */
export function coach(proposal: Proposal, results: Results): Finding[] {
  const facts = gatherFacts(proposal, results);
  const found = RULES.flatMap((rule) => rule.find(facts).map((note) => asFinding(rule, note, proposal)));
  const ranked = found.sort((one, other) => rank(one) - rank(other));
  const first = new Map(ranked.toReversed().map((finding) => [subjectOf(finding.path), finding]));
  const weight = (finding: Finding) => 2 * SEVERITIES.indexOf(finding.severity) + (first.get(subjectOf(finding.path)) === finding ? 0 : 1);
  return ranked.toSorted((one, other) => weight(one) - weight(other));
}

/** How many of the findings a manager will ask about; the others are tips. */
export function countQuestions(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity !== 'T').length;
}

/** A line or another entry of a list as a whole, else the field. */
export function subjectOf(path: string): string {
  return /^[a-z]+\.[a-zA-Z]+\.\d+(?=\.)/.exec(path)?.[0] ?? path;
}

function rank({ severity, section }: Finding): number {
  return SEVERITIES.indexOf(severity) * COACH_SECTIONS.length + COACH_SECTIONS.indexOf(section);
}

function asFinding(rule: Rule, note: Note, proposal: Proposal): Finding {
  return {
    rule: rule.id,
    severity: note.severity ?? rule.severity,
    source: rule.source,
    section: sectionOf(note.path),
    path: note.path,
    sentence: note.sentence,
    fix: note.fix ?? null,
    key: `${rule.id} ${withIds(note.path, proposal)}`,
  };
}

function sectionOf(path: string): CoachSection {
  const first = path.split('.')[0];
  return COACH_SECTIONS.find((section) => section === first) ?? 'roi';
}

function withIds(path: string, { cost, solution, ask }: Proposal): string {
  const lists = [['cost.lines.', cost.lines], ['solution.alternatives.', solution.alternatives], ['solution.risks.', solution.risks], ['ask.items.', ask.items]] as const;
  const list = lists.find(([start]) => path.startsWith(start));
  if (!list) return path;
  const [start, entries] = list;
  return path.slice(start.length).replace(/^\d+/, (index) => entries[Number(index)]?.id ?? index).replace(/^/, start);
}
