/**
 * What readers answer through a link whose author allows it: approve, decline or ask, with a name and a sentence. Plain
 * text, kept beside the proposal, which it never changes.
 */
import { randomUUID } from 'node:crypto';
import { cleanLine } from '../sheet/plain-text';
import { DECISION_COLUMNS, readDecisionRow, withDecision } from './decisions';
import { notFound } from './problem';
import { runtime } from './runtime';
import type { LiveShare } from './shares';

export const ANSWER_KINDS = ['approve', 'decline', 'ask'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export type AnswerText = { kind: AnswerKind; name: string; sentence: string };
export type AnswerItem = {
  id: string;
  /** null of a decision the author recorded by hand: no link, and no revision either. */
  shareId: string | null;
  label: string;
  answer: AnswerKind;
  name: string;
  sentence: string;
  /** The revision the reader had open. */
  revision: number | null;
  createdAt: string;
  /** The day of a decision recorded by hand. */
  decidedOn: string | null;
};

export const ANSWER_LIMITS = { nameChars: 100, sentenceChars: 500, answersPerLink: 200 } as const;
/** A button pressed twice is one answer. */
const SAME_MS = 60_000;

/** What a form sent, as plain lines of text; or the sentence that says what is missing. */
export function readAnswer(fields: { answer: string; name: string; sentence: string }): { ok: true; text: AnswerText } | { ok: false; trouble: string } {
  const kind = ANSWER_KINDS.find((known) => known === fields.answer);
  const text = { name: cleanLine(fields.name), sentence: cleanLine(fields.sentence) };
  const trouble =
    kind === undefined ? 'Choose what you answer: approve, decline or ask.'
    : text.name === '' ? 'Write your name, so that the author knows who answers.'
    : text.name.length > ANSWER_LIMITS.nameChars ? `A name has room for ${ANSWER_LIMITS.nameChars} characters. Shorten it.`
    : text.sentence.length > ANSWER_LIMITS.sentenceChars ? `The sentence has room for ${ANSWER_LIMITS.sentenceChars} characters. Shorten it.`
    : kind === 'ask' && text.sentence === '' ? 'Write the question you want to ask.'
    : null;
  return kind === undefined || trouble !== null ? { ok: false, trouble: trouble ?? '' } : { ok: true, text: { kind, ...text } };
}

/** @returns the answer's id, or null when the link has taken as many as it can. */
export async function addAnswer({ id: shareId, revision }: Pick<LiveShare, 'id' | 'revision'>, text: AnswerText): Promise<string | null> {
  const { answer } = runtime().database;
  const now = new Date();
  const same = await answer.findFirst({ where: { shareId, ...text, createdAt: { gt: new Date(now.getTime() - SAME_MS) } }, select: { id: true } });
  if (same !== null) return same.id;
  if ((await answer.count({ where: { shareId } })) >= ANSWER_LIMITS.answersPerLink) return null;
  const id = randomUUID();
  await answer.create({ data: { id, shareId, ...text, revision, createdAt: now }, select: { id: true } });
  return id;
}

/** One answer of this link, to show its writer that it arrived. */
export async function findAnswer(shareId: string, id: string): Promise<AnswerText | null> {
  const row = await runtime().database.answer.findFirst({ where: { id, shareId }, select: { kind: true, name: true, sentence: true } });
  return row === null ? null : { ...row, kind: readKind(row.kind) };
}

/** Newest first, those of ended and revoked links too, and what was recorded by hand. @throws Problem 404 */
export async function listAnswers(proposalId: string): Promise<AnswerItem[]> {
  const { proposal, answer } = runtime().database;
  const row = await proposal.findFirst({ where: { id: proposalId, deletedAt: null }, select: DECISION_COLUMNS });
  if (row === null) throw notFound();
  const rows = await answer.findMany({ where: { share: { proposalId } }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], include: { share: { select: { label: true } } } });
  const answers = rows.map(({ id, shareId, share, kind, name, sentence, revision, createdAt }): AnswerItem => (
    { id, shareId, label: share.label, answer: readKind(kind), name, sentence, revision, createdAt: createdAt.toISOString(), decidedOn: null }
  ));
  const decision = readDecisionRow(row);
  return withDecision(answers, decision && { id: 'by-hand', shareId: null, label: '', revision: null, ...decision });
}

/** What the column holds, as the type it was written with. */
export function readKind(kind: string): AnswerKind {
  return ANSWER_KINDS.find((known) => known === kind) ?? 'ask';
}
