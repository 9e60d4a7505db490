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

/** Of all proposals, archived ones too, how many somebody decided on, and how many of these got the money. Counted by the database, as no list holds them all. */
export async function countDecided(): Promise<{ funded: number; decided: number }> {
  const rows = await runtime().database.$queryRawUnsafe<{ answer: string; count: number | bigint }[]>(COUNT_DECIDED);
  const counts = rows.map(({ answer, count }) => ({ isFunded: readKind(answer) === 'approve', count: Number(count) }));
  const sum = (some: typeof counts) => some.reduce((whole, { count }) => whole + count, 0);
  return { funded: sum(counts.filter(({ isFunded }) => isFunded)), decided: sum(counts) };
}

/** The last decision on each: without the questions, that is the last word. */
const COUNT_DECIDED = `
  SELECT "answer", COUNT(*) AS "count" FROM (
    SELECT "answer", ROW_NUMBER() OVER (PARTITION BY "proposalId" ORDER BY "at" DESC, "byHand" DESC, "id" DESC) AS "place" FROM (
      SELECT "Share"."proposalId", "Answer"."kind" AS "answer", "Answer"."createdAt" AS "at", 0 AS "byHand", "Answer"."id"
        FROM "Answer" JOIN "Share" ON "Share"."id" = "Answer"."shareId" JOIN "Proposal" ON "Proposal"."id" = "Share"."proposalId"
        WHERE "Answer"."kind" <> 'ask' AND "Proposal"."deletedAt" IS NULL
      UNION ALL
      SELECT "id", "decision", "decisionAt", 1, '' FROM "Proposal" WHERE "decision" IS NOT NULL AND "deletedAt" IS NULL
    ) AS "decisions"
  ) AS "placed" WHERE "place" = 1 GROUP BY "answer"`;

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
