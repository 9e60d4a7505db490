/**
 * A decision that was made outside the app, recorded by the author's hand: at most one a proposal, kept beside the document.
 * It has the shape of a reader's answer, so that whatever shows answers shows it too; the later of the two counts.
 */
import { notFound } from './problem';
import { runtime } from './runtime';

export type DecisionKind = 'approve' | 'decline';
/** @property decidedOn the day it was decided, ISO. */
export type Decision = { answer: DecisionKind; name: string; sentence: string; decidedOn: string };
/** @property createdAt when it was recorded: of it and what readers answered, the later counts. */
export type RecordedDecision = Decision & { createdAt: string };

export const DECISION_COLUMNS = { decision: true, decidedBy: true, decidedWhy: true, decidedOn: true, decisionAt: true } as const;
export type DecisionRow = { decision: string | null; decidedBy: string | null; decidedWhy: string | null; decidedOn: string | null; decisionAt: Date | null };

/** In place of one recorded before; null takes it back. What is put back keeps its moment, and so its place among the answers. @throws Problem 404 */
export async function recordDecision(id: string, decision: Decision | RecordedDecision | null): Promise<void> {
  const data = decisionColumns(decision === null ? null : { createdAt: new Date().toISOString(), ...decision });
  const { count } = await runtime().database.proposal.updateMany({ where: { id, deletedAt: null }, data });
  if (count === 0) throw notFound();
}

export function decisionColumns(decision: RecordedDecision | null): DecisionRow {
  if (decision === null) return { decision: null, decidedBy: null, decidedWhy: null, decidedOn: null, decisionAt: null };
  const { answer, name, sentence, decidedOn, createdAt } = decision;
  return { decision: answer, decidedBy: name, decidedWhy: sentence, decidedOn, decisionAt: new Date(createdAt) };
}

/** What the columns hold, or null. */
export function readDecisionRow({ decision, decidedBy, decidedWhy, decidedOn, decisionAt }: DecisionRow): RecordedDecision | null {
  if (decision === null || decidedOn === null || decisionAt === null) return null;
  return { answer: decision === 'approve' ? 'approve' : 'decline', name: decidedBy ?? '', sentence: decidedWhy ?? '', decidedOn, createdAt: decisionAt.toISOString() };
}

/** Answers newest first, with what was recorded by hand at its place among them: before what was answered in the same moment. */
export function withDecision<Said extends { createdAt: string }>(newestFirst: readonly Said[], decision: Said | null): Said[] {
  if (decision === null) return [...newestFirst];
  const later = newestFirst.filter(({ createdAt }) => createdAt > decision.createdAt);
  return [...later, decision, ...newestFirst.slice(later.length)];
}
