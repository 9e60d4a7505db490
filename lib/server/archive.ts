/**
 * Everything as one JSON file, and the way back in, lossless: documents, history, links with their hashes and answers,
 * deleted ones too. It is how data moves between SQLite and PostgreSQL. An import checks the whole file before it writes anything.
 */
import { constants } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { LIMITS } from '../proposal/limits';
import { proposalSchema } from '../proposal/schema';
import { readStored, StoredDocumentError } from '../proposal/stored';
import { decisionColumns, readDecisionRow } from './decisions';
import { PASSPHRASE_HASH } from './passphrase';
import { runtime } from './runtime';
import { searchTextOf } from './search-text';
import { StartError } from './settings';
import { ANSWER_KINDS, readKind } from './share-answers';

export const ARCHIVE_FORMAT = 'greenlight-archive';
const PAGE = 100;
const MEGABYTE = 1024 * 1024;

const moment = z.iso.datetime();
const count = z.int().min(0);
/** Archives from before proposals could be archived leave it out. */
const archivedAt = moment.nullable().default(null);
const decision = z.strictObject({ answer: z.enum(['approve', 'decline']), name: z.string(), sentence: z.string(), decidedOn: z.iso.date(), createdAt: moment }).nullable().default(null);
/** Archives from before versions had names leave it out. */
const revisionName = z.string().max(LIMITS.labelChars).nullable().default(null);
const document = z.looseObject({ schemaVersion: z.int().min(1) });
const answerSchema = z.strictObject({ id: z.string(), kind: z.enum(ANSWER_KINDS), name: z.string(), sentence: z.string(), revision: count, createdAt: moment });
/** What has a default came after the first release: archives of before leave it out. */
const shareSchema = z.strictObject({
  id: z.string(), tokenHash: z.string().regex(/^[0-9a-f]{64}$/), label: z.string(), isPinned: z.boolean(), revision: count,
  expiresAt: moment, createdAt: moment, revokedAt: moment.nullable(), opens: count, lastOpenedAt: moment.nullable(),
  passphraseHash: z.string().regex(PASSPHRASE_HASH).nullable().default(null), allowAnswers: z.boolean().default(false), allowCard: z.boolean().default(false), countOpens: z.boolean().default(true),
  answers: z.array(answerSchema).default([]), openDays: z.array(z.strictObject({ day: z.iso.date(), opens: count })).default([]),
});
const archivedProposalSchema = z.strictObject({
  id: z.string().min(1).max(64), revision: z.int().min(1), revisionName, createdAt: moment, updatedAt: moment, archivedAt, decision, deletedAt: moment.nullable(), document,
  /** The earlier ones; the current revision is the document itself. */
  revisions: z.array(z.strictObject({ number: count, name: revisionName, createdAt: moment, document })),
  shares: z.array(shareSchema),
}).superRefine(({ revision, revisions }, context) => {
  const seen = new Set<number>();
  for (const [index, { number }] of revisions.entries()) {
    if (number >= revision) context.addIssue({ code: 'custom', path: ['revisions', index, 'number'], message: 'an earlier revision has to come before the current one' });
    if (seen.has(number)) context.addIssue({ code: 'custom', path: ['revisions', index, 'number'], message: 'this revision is there twice' });
    seen.add(number);
  }
});
const archiveSchema = z.strictObject({ format: z.literal(ARCHIVE_FORMAT), version: z.literal(1), exportedAt: moment, proposals: z.array(archivedProposalSchema) });

type ArchivedProposal = z.infer<typeof archivedProposalSchema>;
export type Archive = z.infer<typeof archiveSchema>;
export type ImportReport = { added: number; skipped: number };

/** Writes the archive piece by piece, one proposal a line, so that its size is no matter. @returns how many proposals. */
export async function writeArchive(write: (text: string) => void): Promise<number> {
  write(`{"format":"${ARCHIVE_FORMAT}","version":1,"exportedAt":"${new Date().toISOString()}","proposals":[`);
  let written = 0;
  let after = '';
  for (;;) {
    const ids = await readIds(after);
    for (const proposal of await readPage(ids)) {
      write(`${written === 0 ? '' : ','}\n${JSON.stringify(proposal)}`);
      written += 1;
    }
    after = ids.at(-1) ?? after;
    if (ids.length < PAGE) break;
  }
  write('\n]}\n');
  return written;
}

async function readIds(after: string): Promise<string[]> {
  const rows = await runtime().database.proposal.findMany({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: PAGE, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Somebody may save in between: answers and links first, so that what they are pinned to is there; the proposals last, so that nothing is later than they are. */
async function readPage(ids: string[]): Promise<ArchivedProposal[]> {
  const { database } = runtime();
  const answers = await database.answer.findMany({ where: { share: { proposalId: { in: ids } } }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  const shares = await database.share.findMany({ where: { proposalId: { in: ids } }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { openDays: { select: { day: true, opens: true }, orderBy: { day: 'asc' } } } });
  const revisions = await database.revision.findMany({ where: { proposalId: { in: ids } }, orderBy: { number: 'asc' } });
  const rows = await database.proposal.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } });
  return rows.map((row) => ({
    id: row.id, revision: row.revision, revisionName: revisions.find(({ proposalId, number }) => proposalId === row.id && number === row.revision)?.name ?? null, createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt), archivedAt: isoOrNull(row.archivedAt), decision: readDecisionRow(row), deletedAt: isoOrNull(row.deletedAt), document: JSON.parse(row.document),
    revisions: revisions.filter(({ proposalId, number }) => proposalId === row.id && number < row.revision)
      .map((revision) => ({ number: revision.number, name: revision.name, createdAt: iso(revision.createdAt), document: JSON.parse(revision.document) })),
    shares: shares.filter(({ proposalId }) => proposalId === row.id).map((share) => ({
      id: share.id, tokenHash: share.tokenHash, label: share.label, isPinned: share.isPinned, revision: share.revision, expiresAt: iso(share.expiresAt), createdAt: iso(share.createdAt),
      revokedAt: isoOrNull(share.revokedAt), opens: share.opens, lastOpenedAt: isoOrNull(share.lastOpenedAt),
      passphraseHash: share.passphraseHash, allowAnswers: share.allowAnswers, allowCard: share.allowCard, countOpens: share.countOpens, openDays: share.openDays,
      answers: answers.filter(({ shareId }) => shareId === share.id)
        .map(({ id, kind, name, sentence, revision, createdAt }) => ({ id, kind: readKind(kind), name, sentence, revision, createdAt: iso(createdAt) })),
    })),
  }));
}

/** @throws StartError when there is no such file, or it is longer than a text can be in memory. */
export function readArchiveFile(file: string): Archive {
  if (!existsSync(file)) throw new StartError(`There is no file ${file}.`);
  if (statSync(file).size > constants.MAX_STRING_LENGTH) {
    throw new StartError(`${file} is larger than ${Math.floor(constants.MAX_STRING_LENGTH / MEGABYTE)} MB, the most an import can read. Move this much with npm run backup and npm run restore, or with PostgreSQL's own tools. Nothing was imported.`);
  }
  return readArchive(readFileSync(file, 'utf8'));
}

/** @throws StartError that says where the file goes wrong. */
export function readArchive(text: string): Archive {
  const parsed = archiveSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartError(`This is not a Greenlight archive: "${issue?.path.join('.') ?? ''}" is not as it should be (${issue?.message ?? 'unknown reason'}). Nothing was imported.`);
  }
  for (const proposal of parsed.data.proposals) {
    for (const { document: json } of [proposal, ...proposal.revisions]) checkDocument(proposal.id, json);
  }
  return parsed.data;
}

/** Adds what is not there yet; a proposal whose id exists stays as it is. On a failure everything added is taken out again. */
export async function importArchive({ proposals }: Archive): Promise<ImportReport> {
  const { database } = runtime();
  const added: string[] = [];
  let skipped = 0;
  try {
    for (let start = 0; start < proposals.length; start += PAGE) {
      const page = proposals.slice(start, start + PAGE);
      const known = await database.proposal.findMany({ where: { id: { in: page.map(({ id }) => id) } }, select: { id: true } });
      const knownIds = new Set(known.map(({ id }) => id));
      const fresh = page.filter(({ id }) => !knownIds.has(id));
      skipped += page.length - fresh.length;
      if (fresh.length === 0) continue;
      // Another import may have been faster with one of these: then none of the page was added, and theirs is not ours to take out.
      await insertProposals(fresh);
      added.push(...fresh.map(({ id }) => id));
      await insertHistory(fresh);
    }
  } catch (error) {
    for (let start = 0; start < added.length; start += PAGE) await database.proposal.deleteMany({ where: { id: { in: added.slice(start, start + PAGE) } } });
    throw error;
  }
  return { added: added.length, skipped };
}

async function insertProposals(page: ArchivedProposal[]): Promise<void> {
  await runtime().database.proposal.createMany({
    data: page.map(({ id, revision, createdAt, updatedAt, archivedAt: archived, decision: decided, deletedAt, document: json }) => {
      const stored = JSON.stringify(json);
      return { id, revision, createdAt: new Date(createdAt), updatedAt: new Date(updatedAt), archivedAt: dateOrNull(archived), ...decisionColumns(decided), deletedAt: dateOrNull(deletedAt), document: stored, searchText: searchTextOf(readStored(stored)) };
    }),
  });
}

async function insertHistory(page: ArchivedProposal[]): Promise<void> {
  const { database } = runtime();
  const revisions = page.flatMap(({ id, revisions: earlier }) => earlier.map((revision) => ({ proposalId: id, number: revision.number, name: revision.name, createdAt: new Date(revision.createdAt), document: JSON.stringify(revision.document) })));
  for (let start = 0; start < revisions.length; start += PAGE) await database.revision.createMany({ data: revisions.slice(start, start + PAGE) });
  for (const { id, revision, revisionName: name } of page) {
    if (name !== null) await database.revision.updateMany({ where: { proposalId: id, number: revision }, data: { name } });
  }
  const shares = page.flatMap(({ id, shares: links }) => links.map(({ answers: _, openDays: __, ...share }) => ({
    ...share, proposalId: id, expiresAt: new Date(share.expiresAt), createdAt: new Date(share.createdAt), revokedAt: dateOrNull(share.revokedAt), lastOpenedAt: dateOrNull(share.lastOpenedAt),
  })));
  for (let start = 0; start < shares.length; start += PAGE) await database.share.createMany({ data: shares.slice(start, start + PAGE) });
  const openDays = page.flatMap(({ shares: links }) => links.flatMap((share) => share.openDays.map((counted) => ({ ...counted, shareId: share.id }))));
  for (let start = 0; start < openDays.length; start += PAGE) await database.openDay.createMany({ data: openDays.slice(start, start + PAGE) });
  const answers = page.flatMap(({ shares: links }) => links.flatMap((share) => share.answers.map((answer) => ({ ...answer, shareId: share.id, createdAt: new Date(answer.createdAt) }))));
  for (let start = 0; start < answers.length; start += PAGE) await database.answer.createMany({ data: answers.slice(start, start + PAGE) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StartError('This is not a Greenlight archive: the file is no JSON, or was cut short. Nothing was imported.');
  }
}

/** Today's documents are checked as they are; older ones through the upgrades that reading them will take. */
function checkDocument(id: string, json: ArchivedProposal['document']): void {
  if (proposalSchema.safeParse(json).success) return;
  try {
    readStored(JSON.stringify(json));
  } catch (error) {
    if (error instanceof StoredDocumentError) throw new StartError(`The proposal ${id} in this archive cannot be read. ${error.message} Nothing was imported.`);
    throw error;
  }
}

const iso = (date: Date) => date.toISOString();
const isoOrNull = (date: Date | null) => date?.toISOString() ?? null;
const dateOrNull = (text: string | null) => (text === null ? null : new Date(text));
