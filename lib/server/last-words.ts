/** What of all that was said of a proposal counts, by its readers and by the author's hand, and how it stands by that. */
import { lastWord } from '../last-word';
import { readDecisionRow, withDecision, type DecisionRow } from './decisions';
import { runtime } from './runtime';
import { readKind, type AnswerKind } from './share-answers';

/** With `decidedOn`, a day, it was recorded by hand. */
export type Said = { answer: AnswerKind; name: string; sentence: string; createdAt: string; decidedOn: string | null };
/** viewed: asked, and nothing decided. */
export type SaidStatus = 'approved' | 'funded' | 'declined' | 'viewed';
type Row = { id: string } & DecisionRow;

export function statusOf({ answer, decidedOn }: Said): SaidStatus {
  if (answer === 'approve') return decidedOn === null ? 'approved' : 'funded';
  return answer === 'decline' ? 'declined' : 'viewed';
}

/** By the proposal's id; those of whom nothing was said are not in it. */
export async function findLastWords(rows: readonly Row[]): Promise<Map<string, Said>> {
  const answers = await runtime().database.answer.findMany({
    where: { share: { proposalId: { in: rows.map(({ id }) => id) } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: ANSWER_COLUMNS,
  });
  return lastWords(rows, answers);
}

const ANSWER_COLUMNS = { kind: true, name: true, sentence: true, createdAt: true, share: { select: { proposalId: true } } } as const;
type AnswerRow = { kind: string; name: string; sentence: string; createdAt: Date; share: { proposalId: string } };

function lastWords(rows: readonly Row[], answers: readonly AnswerRow[]): Map<string, Said> {
  const newestFirst = new Map<string, Said[]>();
  for (const { kind, createdAt, share: { proposalId }, ...words } of answers) {
    const said = newestFirst.get(proposalId) ?? [];
    said.push({ ...words, answer: readKind(kind), createdAt: createdAt.toISOString(), decidedOn: null });
    newestFirst.set(proposalId, said);
  }
  for (const row of rows) newestFirst.set(row.id, withDecision(newestFirst.get(row.id) ?? [], readDecisionRow(row)));
  return new Map([...newestFirst].flatMap(([id, said]) => {
    const counts = lastWord(said);
    return counts === null ? [] : [[id, counts]];
  }));
}
