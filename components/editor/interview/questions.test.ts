import { describe, expect, it } from 'vitest';
import { costContextOf } from '@/lib/finance/read-formula';
import { computeResults } from '@/lib/finance/compute-results';
import { emptyCostLine, emptyProposal } from '@/lib/proposal/empty';
import { QUESTION_COPY } from '@/lib/proposal/interview-copy';
import type { Proposal } from '@/lib/proposal/schema';
import { TEMPLATES } from '@/lib/proposal/templates';
import { splitFormula } from './line-parts';
import { firstOpen, QUESTIONS, questionsOf, type Asked } from './questions';

function askedAbout(proposal: Proposal): Asked {
  const index = proposal.cost.lines.findIndex(({ kind }) => kind !== 'cash');
  const line = proposal.cost.lines[index];
  const parts = splitFormula(line?.formula ?? '', costContextOf(proposal, 'monthly'));
  return { proposal, line: { index, id: line?.id ?? '', parts, answer: () => {}, isUnread: () => false, completeRate: () => null }, isLineRead: computeResults(proposal).lines[Math.max(0, index)]?.error === null };
}

const empty = emptyProposal('2026-03-02');
const withLine = (formula: string): Proposal => ({ ...empty, problem: { statement: 'It waits.' }, cost: { ...empty.cost, lines: [{ ...emptyCostLine('a'), formula }] } });
const ids = (proposal: Proposal) => questionsOf(askedAbout(proposal)).map(({ id }) => id);

describe('the questions', () => {
  it('have words each, and ask about people, time and rate or about the line as it stands, never both', () => {
    expect(QUESTIONS.map(({ id }) => id).toSorted()).toEqual(Object.keys(QUESTION_COPY).toSorted());
    expect(ids(empty)).not.toContain('line');
    expect(ids(withLine('3 incidents/quarter → 1 incident/quarter × 4 hr × 6 engineers × $120/hr')).filter((id) => ['people', 'often', 'time', 'rate', 'after', 'line'].includes(id))).toEqual(['line']);
  });

  it('begin with the problem, and go on with the first that is open', () => {
    expect(firstOpen(askedAbout(empty))).toBe('problem');
    expect(firstOpen(askedAbout(withLine('')))).toBe('people');
    expect(firstOpen(askedAbout(withLine('40 devs')))).toBe('often');
    expect(firstOpen(askedAbout(withLine('40 devs × 5 hr/mo × $100/hr')))).toBe('fix');
  });

  it('pass over the time that is left while there is none today, and over the name of a line that is not there', () => {
    const passed = (proposal: Proposal) => questionsOf(askedAbout(proposal)).filter((question) => question.waits?.(askedAbout(proposal))).map(({ id }) => id);
    expect(passed(empty)).toEqual(['after', 'name']);
    expect(passed(withLine('40 devs'))).toEqual(['after']);
    expect(passed(withLine('40 devs × 5 hr/mo'))).toEqual([]);
  });

  it('are answered by a template, but for its owner and the bill it may not have', () => {
    for (const { build } of TEMPLATES) {
      const asked = askedAbout(build('2026-03-02'));
      const open = questionsOf(asked).filter((question) => !question.waits?.(asked) && !question.isAnswered(asked)).map(({ id }) => id);
      expect(open.filter((id) => id !== 'bill' && id !== 'owner')).toEqual([]);
    }
  });
});
