/** The problem: the effect first, in facts, felt by somebody, and why now. [CIOAU, PRFAQ, LEADDEV, BAZHIN, PMINS] */
import { countWords } from '../../proposal/readiness';
import type { Facts } from '../facts';
import type { Note, Rule } from '../finding';
import { COACH } from '../settings';
import { EFFECT_WORD, FEELING_WORD, hasFigure, hasNumber, isBlank, namesIn, namesSomebody, sentencesOf, SOLUTION_WORD, VAGUE_WORD, WHY_NOW } from '../words';

const path = 'problem.statement';

/** A rule about a problem that is long enough to be judged. */
function problemRule(id: string, severity: Rule['severity'], source: Rule['source'], judge: (statement: string, facts: Facts) => string | null): Rule {
  return {
    id,
    severity,
    source,
    find: (facts) => {
      const { statement } = facts.proposal.problem;
      if (countWords(statement) < COACH.problemWordsAtLeast) return [];
      const sentence = judge(statement, facts);
      return sentence === null ? [] : [{ path, sentence }];
    },
  };
}

function findShortProblem({ proposal }: Facts): Note[] {
  const { statement } = proposal.problem;
  if (countWords(statement) >= COACH.problemWordsAtLeast) return [];
  return [{ path, sentence: isBlank(statement) ? 'Nothing says what the problem is yet. Who is hurt, and how?' : 'This is too short to follow. Say who is hurt, and how.' }];
}

/** Where a solution is first named: by a verb that starts one, or by a name that the solution uses too. */
function firstSolution(statement: string, solution: string): number {
  const named = [...namesIn(statement)].filter((name) => solution.includes(name)).map((name) => statement.indexOf(name));
  const verb = statement.search(SOLUTION_WORD);
  return Math.min(...[...named, verb].filter((at) => at >= 0));
}

export const PROBLEM_RULES: readonly Rule[] = [
  { id: 'P1', severity: 'E', source: 'judgement', find: findShortProblem },
  problemRule('P2', 'W', 'CIOAU', (statement, { proposal }) => {
    const effect = statement.search(EFFECT_WORD);
    return firstSolution(statement, proposal.solution.summary) < (effect < 0 ? Infinity : effect)
      ? 'The tool comes before the trouble here. Start with what goes wrong and whom it costs, and leave the remedy to the solution.'
      : null;
  }),
  problemRule('P3', 'W', 'PRFAQ', (statement) => (hasNumber(statement) ? null : 'There is no number in the problem. How often does it happen, how long does it take, how many does it touch?')),
  problemRule('P4', 'W', 'judgement', (statement) => (namesSomebody(statement) ? null : 'Nobody is named here. Who feels it: a team, a role, customers?')),
  problemRule('P5', 'T', 'LEADDEV', (statement) => (WHY_NOW.test(statement) ? null : 'Why now? Say what changes if it waits a quarter: growth, a deadline, a contract that ends.')),
  problemRule('P6', 'T', 'BAZHIN', (statement) => {
    const vague = sentencesOf(statement).filter((sentence) => !hasFigure(sentence)).map((sentence) => VAGUE_WORD.exec(sentence)?.[0]).find((word) => word !== undefined);
    return vague === undefined ? null : `“${vague}” can mean anything. A fact in its place is harder to argue with.`;
  }),
  problemRule('P7', 'W', 'BAZHIN', (statement) => {
    const feeling = FEELING_WORD.exec(statement)?.[0];
    return feeling === undefined ? null : `“${feeling}” is about feelings. A manager decides on what it costs, so say that instead.`;
  }),
  problemRule('P8', 'T', 'PMINS', (statement) => {
    const words = countWords(statement);
    return words <= COACH.problemWordsAtMost ? null : `The problem takes ${words} words, and a page is read in a minute. ${COACH.problemWordsAtMost} are enough.`;
  }),
];
