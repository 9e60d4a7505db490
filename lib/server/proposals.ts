/**
 * Proposals as they are kept. A save is one conditional UPDATE: it names the revision it was made from, and the database
 * writes the history and the save's key with it (triggers in prisma/…/0001_start), so there is nothing to forget and no
 * transaction to fail half-way.
 */
import { randomUUID } from 'node:crypto';
import type { Proposal } from '../proposal/schema';
import { readStored } from '../proposal/stored';
import { notFound, Problem } from './problem';
import { runtime } from './runtime';
import { searchTextOf } from './search-text';

export type StoredProposal = { id: string; revision: number; document: Proposal };
export type RevisionItem = { revision: number; savedAt: string; name: string | null; isCurrent: boolean };

const DAY_MS = 86_400_000;
/** How long a deleted proposal can be brought back. */
const RESTORABLE_DAYS = 30;
/** How often a restore tries again when somebody saves in between. */
const RESTORE_ATTEMPTS = 5;
const REVISION_COLUMNS = { number: true, createdAt: true, name: true } as const;

export async function createProposal(document: Proposal): Promise<StoredProposal> {
  const now = new Date();
  const id = randomUUID();
  await runtime().database.proposal.create({
    data: { id, ...columnsOf(document), revision: 1, createdAt: now, updatedAt: now },
    select: { id: true },
  });
  return { id, revision: 1, document };
}

/** @throws Problem 404 when there is none, or it was deleted. */
export async function getProposal(id: string): Promise<StoredProposal & { updatedAt: string; archivedAt: string | null }> {
  const row = await runtime().database.proposal.findUnique({ where: { id }, select: { revision: true, document: true, updatedAt: true, archivedAt: true, deletedAt: true } });
  if (row === null || row.deletedAt !== null) throw notFound();
  return { id, revision: row.revision, updatedAt: row.updatedAt.toISOString(), archivedAt: row.archivedAt?.toISOString() ?? null, document: readStored(row.document) };
}

/**
 * Stores the next revision.
 * @param base the revision the change was made from.
 * @param key names this attempt: sent again after a lost answer, it gets the answer of the first time.
 * @returns the number of the revision that holds this document.
 * @throws Problem 412 with the current document when somebody else saved first; 404 when it is gone.
 */
export async function saveProposal(id: string, document: Proposal, base: number, key: string | null): Promise<number> {
  try {
    if (await writeRevision(id, document, base, key)) return base + 1;
  } catch (error) {
    // The key was used before, by this attempt's first try: the trigger refuses it a second time.
    const earlier = await findSave(id, key);
    if (earlier === null) throw error;
    return earlier;
  }
  const earlier = await findSave(id, key);
  if (earlier !== null) return earlier;
  const current = await getProposal(id);
  throw new Problem(412, 'The proposal was changed elsewhere in the meantime. Here is how it stands now.', current, { etag: etagOf(current.revision) });
}

async function writeRevision(id: string, document: Proposal, base: number, key: string | null): Promise<boolean> {
  const { count } = await runtime().database.proposal.updateMany({
    where: { id, revision: base, deletedAt: null },
    data: { ...columnsOf(document), revision: base + 1, saveKey: key, updatedAt: new Date() },
  });
  return count === 1;
}

async function findSave(proposalId: string, key: string | null): Promise<number | null> {
  if (key === null) return null;
  const save = await runtime().database.idempotencyKey.findUnique({ where: { proposalId_key: { proposalId, key } }, select: { revision: true } });
  return save?.revision ?? null;
}

/** @throws Problem 404 */
export async function deleteProposal(id: string): Promise<void> {
  const { count } = await runtime().database.proposal.updateMany({ where: { id, deletedAt: null }, data: { deletedAt: new Date() } });
  if (count === 0) throw notFound();
}

/** What was deleted before this moment cannot be brought back. */
export function restorableSince(now: Date): Date {
  return new Date(now.getTime() - RESTORABLE_DAYS * DAY_MS);
}

/** Brings a deleted proposal back; one that is not deleted stays as it is. @throws Problem 404 after 30 days. */
export async function restoreProposal(id: string): Promise<StoredProposal> {
  await runtime().database.proposal.updateMany({ where: { id, deletedAt: { gte: restorableSince(new Date()) } }, data: { deletedAt: null } });
  return getProposal(id);
}

/** Puts a proposal out of the way, or back among the others. Nothing else about it changes; its links go on. @throws Problem 404 */
export async function setArchived(id: string, isArchived: boolean): Promise<void> {
  const { count } = await runtime().database.proposal.updateMany({ where: { id, deletedAt: null }, data: { archivedAt: isArchived ? new Date() : null } });
  if (count === 0) throw notFound();
}

/** Newest first. @throws Problem 404 */
export async function listRevisions(id: string): Promise<RevisionItem[]> {
  const { revision: current } = await getProposal(id);
  const rows = await runtime().database.revision.findMany({ where: { proposalId: id }, select: REVISION_COLUMNS, orderBy: { number: 'desc' } });
  return rows.map((row) => itemOf(row, current));
}

/** One revision with its document. @throws Problem 404 */
export async function readRevision(id: string, revision: number): Promise<RevisionItem & { document: Proposal }> {
  const { revision: current } = await getProposal(id);
  const row = await runtime().database.revision.findUnique({ where: { proposalId_number: { proposalId: id, number: revision } }, select: { ...REVISION_COLUMNS, document: true } });
  if (row === null) throw notFound();
  return { ...itemOf(row, current), document: readStored(row.document) };
}

/** Gives a revision a name, or with null takes it away. A named one is never thinned. @throws Problem 404 */
export async function nameRevision(id: string, revision: number, name: string | null): Promise<RevisionItem> {
  const { revision: current } = await getProposal(id);
  const { count } = await runtime().database.revision.updateMany({ where: { proposalId: id, number: revision }, data: { name } });
  const row = count === 0 ? null : await runtime().database.revision.findUnique({ where: { proposalId_number: { proposalId: id, number: revision } }, select: REVISION_COLUMNS });
  if (row === null) throw notFound();
  return itemOf(row, current);
}

function itemOf({ number, createdAt, name }: { number: number; createdAt: Date; name: string | null }, current: number): RevisionItem {
  return { revision: number, savedAt: createdAt.toISOString(), name, isCurrent: number === current };
}

/** The document of one revision. @throws Problem 404 */
export async function getRevision(id: string, revision: number): Promise<Proposal> {
  const row = await runtime().database.revision.findUnique({ where: { proposalId_number: { proposalId: id, number: revision } }, select: { document: true } });
  if (row === null) throw notFound();
  return readStored(row.document);
}

/** Makes an old document the newest revision; nothing of the history goes. @throws Problem 404 */
export async function restoreRevision(id: string, revision: number): Promise<StoredProposal> {
  const document = await getRevision(id, revision);
  for (let attempt = 0; attempt < RESTORE_ATTEMPTS; attempt += 1) {
    const { revision: base } = await getProposal(id);
    if (!(await writeRevision(id, document, base, null))) continue;
    // What it replaces is found again however soon it came: a version with a name is never thinned.
    await runtime().database.revision.updateMany({ where: { proposalId: id, number: base, name: null }, data: { name: `Before version ${revision} was brought back` } });
    return { id, revision: base + 1, document };
  }
  throw new Problem(412, 'The proposal is being changed elsewhere at this moment. Try again when that has stopped.');
}

/** The revision as an HTTP entity tag. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

function columnsOf(document: Proposal): { document: string; searchText: string } {
  return { document: JSON.stringify(document), searchText: searchTextOf(document) };
}
