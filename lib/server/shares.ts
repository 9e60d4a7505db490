/**
 * Links a reader opens without signing in. The secret has 256 random bits and is shown once; only its SHA-256 is kept.
 * Unknown, ended, revoked and deleted are one answer: null.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Proposal } from '../proposal/schema';
import { readStored } from '../proposal/stored';
import { notFound } from './problem';
import { getProposal } from './proposals';
import { isReader, type OpenRequest } from './readers';
import { runtime } from './runtime';

export type ShareItem = {
  id: string;
  label: string;
  pinned: boolean;
  /** The revision a pinned link shows; for one that follows, the one it was made at. */
  revision: number;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  /** live: opens; ended: its time is over; revoked: by hand. */
  state: 'live' | 'ended' | 'revoked';
  opens: number;
  lastOpenedAt: string | null;
};

export type OpenedShare = { shareId: string; proposal: Proposal; revision: number; expiresAt: Date; isPinned: boolean };

const SECRET_BYTES = 32;

/** @returns the link's id and its secret, which nobody can be told again. @throws Problem 404 */
export async function createShare(proposalId: string, { label, expiresAt, pinned }: { label: string; expiresAt: Date; pinned: boolean }): Promise<{ id: string; token: string }> {
  const { revision } = await getProposal(proposalId);
  const token = randomBytes(SECRET_BYTES).toString('base64url');
  const id = randomUUID();
  await runtime().database.share.create({
    data: { id, proposalId, tokenHash: hashToken(token), label, isPinned: pinned, revision, expiresAt, createdAt: new Date() },
    select: { id: true },
  });
  return { id, token };
}

/** Newest first, the ended and revoked ones too. @throws Problem 404 */
export async function listShares(proposalId: string): Promise<ShareItem[]> {
  await getProposal(proposalId);
  const rows = await runtime().database.share.findMany({ where: { proposalId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] });
  const now = new Date();
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    pinned: row.isPinned,
    revision: row.revision,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    state: row.revokedAt !== null ? 'revoked' : row.expiresAt <= now ? 'ended' : 'live',
    opens: row.opens,
    lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null,
  }));
}

/** Acts on the next request. Revoking twice is revoking once. @throws Problem 404 */
export async function revokeShare(id: string): Promise<void> {
  const { share } = runtime().database;
  const { count } = await share.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
  if (count === 0 && (await share.count({ where: { id } })) === 0) throw notFound();
}

/** What the link shows now, or null for every reason it may show nothing. */
export async function openShare(token: string): Promise<OpenedShare | null> {
  const { database } = runtime();
  const share = await database.share.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { id: true, proposalId: true, isPinned: true, revision: true, expiresAt: true, revokedAt: true },
  });
  if (share === null || share.revokedAt !== null || share.expiresAt <= new Date()) return null;
  const current = await database.proposal.findUnique({ where: { id: share.proposalId }, select: { revision: true, deletedAt: true, document: true } });
  if (current === null || current.deletedAt !== null) return null;
  const opened = { shareId: share.id, expiresAt: share.expiresAt, isPinned: share.isPinned };
  if (!share.isPinned || share.revision === current.revision) return { ...opened, revision: current.revision, proposal: readStored(current.document) };
  const pinned = await database.revision.findUnique({ where: { proposalId_number: { proposalId: share.proposalId, number: share.revision } }, select: { document: true } });
  return pinned === null ? null : { ...opened, revision: share.revision, proposal: readStored(pinned.document) };
}

/** Counts one opening by a person; link previews, scanners, prefetches and HEAD requests leave no trace. */
export async function countOpen(shareId: string, request: OpenRequest): Promise<void> {
  if (!isReader(request)) return;
  await runtime().database.share.updateMany({ where: { id: shareId }, data: { opens: { increment: 1 }, lastOpenedAt: new Date() } });
}

/** The form in which a secret is kept: SHA-256, in hexadecimal. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
