'use client';

/**
 * The questions in their order, each with its fields. Nothing is kept here: an answer goes into the document through the
 * fields of the form, and whether a question is answered is read out of it.
 */
import type { ReactNode } from 'react';
import { HEADER_COPY, PROBLEM_COPY, SOLUTION_COPY } from '@/lib/proposal/copy';
import { ASK_COPY, ASK_STARTERS, COST_COPY, ROI_COPY, STARTERS } from '@/lib/proposal/figures-copy';
import { INTERVIEW_COPY, type QuestionId } from '@/lib/proposal/interview-copy';
import { LIMITS } from '@/lib/proposal/limits';
import type { AskItem, CostLine, Proposal } from '@/lib/proposal/schema';
import type { StepId } from '@/lib/proposal/steps';
import { ALTERNATIVES, ASK_ITEMS, COST_LINES } from '../entries/list-port';
import { DateField } from '../fields/date-field';
import { ProseField } from '../fields/prose-field';
import { TextField } from '../fields/text-field';
import { Examples } from '../guidance/examples';
import { AskPrice } from '../sections/ask-item';
import { CostFormula } from '../sections/cost-line';
import { PartField } from './part-field';
import { StartEntry } from './start-entry';
import type { LineTools } from './use-line-parts';

export type Asked = { proposal: Proposal; line: LineTools; /** Whether the line of people's time can be read or, where there is none, the first line. */ isLineRead: boolean };

export type InterviewQuestion = {
  id: QuestionId;
  section: StepId;
  /** Left out where it is a question for every case. */
  arises?: (asked: Asked) => boolean;
  /** Whether what it is about is not there yet: then it is passed over. */
  waits?: (asked: Asked) => boolean;
  isAnswered: (asked: Asked) => boolean;
  fields: (line: LineTools) => ReactNode;
};

const isBill = ({ kind }: CostLine) => kind === 'cash';
const [, BILL] = STARTERS;
const isIn = (text: string | undefined) => text !== undefined && text.trim() !== '';
const inParts = ({ line }: Asked) => line.parts !== null;

export const QUESTIONS: readonly InterviewQuestion[] = [
  {
    id: 'problem', section: 'problem',
    isAnswered: ({ proposal }) => isIn(proposal.problem.statement),
    fields: () => <><Examples step="problem" /><ProseField path="problem.statement" copy={PROBLEM_COPY.statement} isLabelHidden rows={4} /></>,
  },
  { id: 'people', section: 'cost', arises: inParts, isAnswered: ({ line, isLineRead }) => isLineRead || isIn(line.parts?.people), fields: (line) => <PartField part="people" line={line} /> },
  { id: 'often', section: 'cost', arises: inParts, isAnswered: ({ line, isLineRead }) => isLineRead || isIn(line.parts?.often), fields: (line) => <PartField part="often" line={line} /> },
  { id: 'time', section: 'cost', arises: inParts, isAnswered: ({ line, isLineRead }) => isLineRead || isIn(line.parts?.time), fields: (line) => <PartField part="time" line={line} /> },
  { id: 'rate', section: 'cost', arises: inParts, isAnswered: ({ line, isLineRead }) => isLineRead || isIn(line.parts?.rate), fields: (line) => <PartField part="rate" line={line} /> },
  { id: 'line', section: 'cost', arises: (asked) => !inParts(asked), isAnswered: ({ isLineRead }) => isLineRead, fields: ({ index, id }) => <CostFormula index={index} id={id} /> },
  {
    id: 'bill', section: 'cost',
    isAnswered: ({ proposal }) => isIn(proposal.cost.lines.find(isBill)?.formula),
    fields: () => (
      <StartEntry port={COST_LINES} isMeant={isBill} starters={[{ label: INTERVIEW_COPY.addBill, formula: BILL.formula, fill: (line, formula) => ({ ...line, formula, kind: BILL.kind }) }]}>
        {(index, id) => <><TextField path={`cost.lines.${index}.metric`} copy={COST_COPY.metric} /><CostFormula index={index} id={id} /></>}
      </StartEntry>
    ),
  },
  {
    id: 'fix', section: 'solution',
    isAnswered: ({ proposal }) => isIn(proposal.solution.summary),
    fields: () => <><Examples step="solution" /><ProseField path="solution.summary" copy={SOLUTION_COPY.summary} isLabelHidden rows={3} /></>,
  },
  { id: 'after', section: 'cost', arises: inParts, waits: ({ line }) => !isIn(line.parts?.time), isAnswered: ({ line }) => isIn(line.parts?.after), fields: (line) => <PartField part="after" line={line} /> },
  {
    id: 'name', section: 'cost', waits: ({ line }) => line.index < 0,
    isAnswered: ({ proposal, line }) => isIn(proposal.cost.lines[line.index]?.metric),
    fields: ({ index }) => <><TextField path={`cost.lines.${index}.metric`} copy={COST_COPY.metric} /><TextField path={`cost.lines.${index}.source`} copy={COST_COPY.source} /></>,
  },
  {
    id: 'other', section: 'solution',
    isAnswered: ({ proposal }) => isIn(proposal.solution.alternatives[0]?.name),
    fields: () => (
      <StartEntry port={ALTERNATIVES} starters={[{ label: SOLUTION_COPY.addAlternative, fill: (entry) => entry }]}>
        {(index) => <><TextField path={`solution.alternatives.${index}.name`} copy={SOLUTION_COPY.name} /><TextField path={`solution.alternatives.${index}.verdict`} copy={SOLUTION_COPY.verdict} /></>}
      </StartEntry>
    ),
  },
  {
    id: 'need', section: 'ask',
    isAnswered: ({ proposal: { ask } }) => isIn(ask.summary) || isIn(ask.items[0]?.formula),
    fields: () => <><Examples step="ask" /><ProseField path="ask.summary" copy={ASK_COPY.summary} isLabelHidden /></>,
  },
  {
    id: 'price', section: 'ask',
    isAnswered: ({ proposal }) => isIn(proposal.ask.items[0]?.formula),
    fields: () => (
      <StartEntry port={ASK_ITEMS} starters={ASK_STARTERS.map(({ label, formula }) => ({ label, formula, fill: (item: AskItem, price: string) => ({ ...item, formula: price }) }))}>
        {(index, id) => <><TextField path={`ask.items.${index}.what`} copy={ASK_COPY.what} /><AskPrice index={index} id={id} /></>}
      </StartEntry>
    ),
  },
  {
    id: 'owner', section: 'ask',
    isAnswered: ({ proposal }) => isIn(proposal.ask.owner),
    fields: () => <><TextField path="ask.owner" copy={ASK_COPY.owner} /><DateField path="ask.decideBy" copy={ASK_COPY.decideBy} /></>,
  },
  {
    id: 'check', section: 'roi',
    isAnswered: ({ proposal }) => isIn(proposal.roi.followUp),
    fields: () => <><Examples step="roi" /><ProseField path="roi.followUp" copy={ROI_COPY.followUp} /></>,
  },
  {
    id: 'title', section: 'problem',
    isAnswered: ({ proposal }) => isIn(proposal.header.title),
    fields: () => (
      <>
        <TextField path="header.title" copy={HEADER_COPY.title} limit={LIMITS.titleChars} />
        <TextField path="header.author" copy={HEADER_COPY.author} />
        <TextField path="header.decisionMaker" copy={HEADER_COPY.decisionMaker} />
      </>
    ),
  },
];

/** The questions of this case, in their order. */
export const questionsOf = (asked: Asked): InterviewQuestion[] => QUESTIONS.filter(({ arises }) => arises?.(asked) ?? true);

/** Where somebody goes on who comes back: at the first question without an answer. Most cases have no bill, and that question does not hold anybody up. */
export function firstOpen(asked: Asked): QuestionId {
  return questionsOf(asked).find((question) => question.id !== 'bill' && !question.waits?.(asked) && !question.isAnswered(asked))?.id ?? 'problem';
}
